// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The steps that the windows of a batch have to be worked out for: a level for each step, a node for each
// different beginning of a window. What an LSTM's state is after a step depends on the beginning alone, so
// equal beginnings share a node, and sums of gradients are the same. Log keys of sessions share most of
// theirs.

#include "engine/neural/sequence_rows.h"
#include "engine/neural/sequence_shape.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

struct SequenceTree {
    struct Level {
        std::size_t firstTile = 0;          ///< of its nodes: tileLanes to a tile, the last one not full
        std::vector<std::uint32_t> parent;  ///< of each node, in the level above
        std::vector<std::uint32_t> point;   ///< of each node: what stands at its step

        std::size_t size() const { return point.size(); }
        std::size_t tiles() const;
    };
    std::vector<Level> levels;
    std::vector<std::uint32_t> leaf;  ///< of each row: the node of the last level where its window ends
    std::size_t tiles = 0;            ///< of all levels

    /// `chosen` rows; `shared` where those with equal beginnings stand beside each other.
    void grow(const SequenceRows& rows, std::span<const std::uint32_t> chosen, std::uint32_t window,
              bool shared);
};

}  // namespace logwright
