// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A trained LogFlow model, read only: one window in, probabilities and attention out, in some tens of
// microseconds and without a tensor library. What an event's embedding adds to the gates is a row of a table,
// made once. The same bits on every machine.

#include "engine/relations/attention/attention_weights.h"

#include <span>
#include <vector>

namespace logwright {

class AttentionForward {
public:
    explicit AttentionForward(const AttentionWeights& weights);

    /// What comes of a window, and the room it is worked out in; one for a thread, used again.
    struct Pass {
        std::vector<float> probability;  ///< of each class
        std::vector<float> attention;    ///< of each event, 0 to 1 each

        std::vector<float> output;  ///< [steps x 2 hidden] of the LSTMs
        std::vector<float> room;
    };

    /// `types`: the newest first; what is beyond the model's window is not looked at. Safe from several
    /// threads.
    void run(std::span<const EventType> types, Pass& pass) const;

    const AttentionShape& shape() const { return shape_; }

    // Matrices with rows of whole vectors, for the widest there are.
    struct Matrix {
        std::size_t rows = 0;
        std::size_t width = 0;  ///< floats from row to row
        std::vector<float> values;
        const float* row(std::size_t index) const { return values.data() + index * width; }
    };
    struct Tables {
        Matrix input[2];    ///< [types + 1 x gates], the bias in it; the last row for where nothing stands
        Matrix state[2];    ///< [hidden x gates]
        Matrix recurrence;  ///< [3 hidden + 1 x hidden + 1]: the last column is the attention's score
        Matrix output;      ///< [hidden + 1 x classes]
        std::vector<std::uint8_t> known;
    };

private:
    AttentionShape shape_;
    Tables tables_;
};

}  // namespace logwright
