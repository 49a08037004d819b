// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Finds the parts of a message whose shape alone says that they vary: numbers, addresses, identifiers, paths,
// times and so on. It is a hand-written scanner: one pass, bytes classified by masks (word_map.h), and where
// a word could be several things the longest and most specific wins (an UUID before a hex number before a
// number). Words that only statistics can tell from names are left alone.

#include "engine/mining/template_table.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace logwright {

/// A part of a message that is variable by its shape; [begin, end) in bytes.
struct ShapeSpan {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    SlotType type = SlotType::word;
    bool operator==(const ShapeSpan&) const = default;
};

/// Appends the shapes of `message[from, to)` to `found`, in order; they do not overlap. Offsets count from
/// the start of `message`. Allocates nothing once `found` has grown. Returns true where two blanks stand
/// together between words, or a blank that is no space.
bool scanShapes(std::string_view message, std::size_t from, std::size_t to, std::vector<ShapeSpan>& found);

/// The shape of a whole text, SlotType::word where it has none.
SlotType shapeOf(std::string_view text);

}  // namespace logwright
