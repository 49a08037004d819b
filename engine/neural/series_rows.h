// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Series of steps as the rows of a network: each step's window overlaps with its neighbours', and at the
// beginning of a series it is filled up with a symbol and with zeros.

#include "engine/neural/sequence_rows.h"
#include "engine/neural/sequence_shape.h"

#include <vector>

namespace logwright {

class SeriesRows {
public:
    explicit SeriesRows(const SequenceShape& shape) : shape_(shape) {}

    struct Series {
        std::span<const std::uint32_t> symbols;  ///< of each step
        std::span<const float> features;         ///< [steps x features]
        std::span<const float> targets;          ///< [steps x outputs]; empty: nothing is to be learned
        std::span<const float> weights;          ///< of each step; empty: one each
    };
    /// A row for each step. `inclusive`: its window ends with the step itself, else with the one before.
    /// `filling`: the symbol of the steps before the first.
    void add(const Series& series, std::uint32_t filling, bool inclusive);

    /// Valid until something is added.
    SequenceRows rows() const { return {symbols_, features_, begin_, {}, targets_, weights_}; }

private:
    SequenceShape shape_;
    std::vector<std::uint32_t> symbols_, begin_;
    std::vector<float> features_, targets_, weights_;
};

}  // namespace logwright
