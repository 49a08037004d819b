// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/neural/sequence_tree.h"

#include "engine/neural/lanes.h"

namespace logwright {

std::size_t SequenceTree::Level::tiles() const {
    return (size() + tileLanes - 1) / tileLanes;
}

void SequenceTree::grow(const SequenceRows& rows, std::span<const std::uint32_t> chosen, std::uint32_t window,
                        bool shared) {
    levels.resize(window);
    for (Level& level : levels) {
        level.parent.clear();
        level.point.clear();
    }
    leaf.clear();
    const std::uint32_t* before = nullptr;
    for (const std::uint32_t row : chosen) {
        const std::uint32_t begin = rows.begin[row];
        std::uint32_t common = 0;
        if (shared) {
            const std::uint32_t* const symbols = rows.symbols.data() + begin;
            if (before != nullptr) {
                while (common < window && symbols[common] == before[common]) ++common;
            }
            before = symbols;
        }
        for (std::uint32_t step = common; step < window; ++step) {
            Level& level = levels[step];
            level.parent.push_back(step == 0 ? 0 : static_cast<std::uint32_t>(levels[step - 1].size() - 1));
            level.point.push_back(begin + step);
        }
        leaf.push_back(static_cast<std::uint32_t>(levels.back().size() - 1));
    }
    tiles = 0;
    for (Level& level : levels) {
        level.firstTile = tiles;
        tiles += level.tiles();
    }
}

}  // namespace logwright
