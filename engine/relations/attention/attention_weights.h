// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a LogFlow model is made of: the sizes, the embedding it reads events with, and its parameters in one
// flat array, so that an optimiser, a checkpoint and a device see one thing. Each matrix is [inputs + 1 x
// outputs], row-major, its last row the bias:
//
//     forward, backward   [embedding + hidden + 1 x 4 hidden]   the two LSTMs; gates in, forget, cell, out
//     attention           [2 hidden + 1 x 1]
//     recurrence          [2 hidden + hidden + 1 x hidden]      the gated recurrence over the steps
//     output              [hidden + 1 x classes]

#include "engine/events/event_stream.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace logwright {

struct AttentionShape {
    std::uint32_t types = 0;  ///< that can stand in a window
    std::uint32_t embedding = 0;
    std::uint32_t hidden = 0;
    std::uint32_t classes = 0;  ///< that are predicted
    std::uint32_t window = 0;   ///< steps

    std::size_t lstmInputs() const { return std::size_t{embedding} + hidden + 1; }
    std::size_t gates() const { return std::size_t{4} * hidden; }
    std::size_t recurrenceInputs() const { return std::size_t{3} * hidden + 1; }

    std::size_t forwardAt() const { return 0; }
    std::size_t backwardAt() const { return lstmInputs() * gates(); }
    std::size_t attentionAt() const { return 2 * backwardAt(); }
    std::size_t recurrenceAt() const { return attentionAt() + std::size_t{2} * hidden + 1; }
    std::size_t outputAt() const { return recurrenceAt() + recurrenceInputs() * hidden; }
    std::size_t parameters() const { return outputAt() + (std::size_t{hidden} + 1) * classes; }

    bool operator==(const AttentionShape&) const = default;
};

struct AttentionWeights {
    AttentionShape shape;
    std::vector<float> embedding;    ///< [types x embedding]; a row of zeros: the type is not looked at
    std::vector<EventType> classes;  ///< the type that each class stands for
    std::vector<float> parameters;   ///< see above

    /// Of each type, whether its embedding says anything: the others get no attention.
    std::vector<std::uint8_t> knownTypes() const;
};

/// Parameters as LibTorch's LSTM and Linear begin: uniform, within 1 / sqrt(inputs of the layer); but the
/// forget gates begin open, by a bias of one more, without which the first pass is spent on learning to
/// remember (Jozefowicz et al. 2015). The same on every machine for a seed.
std::vector<float> initialParameters(const AttentionShape& shape, std::uint64_t seed);

}  // namespace logwright
