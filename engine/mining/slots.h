// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From a message to its slots: shapes and masks, with a run of equal shapes (`blk_1 blk_2 blk_3`) joined into
// one slot, whatever its length. Both the digest and the miners go through here, so that they agree on every
// byte.

#include "engine/mining/mask_set.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace logwright {

/// What is known of the values of a slot: bits that are or-ed together over all messages, so that neither
/// order nor number of them matters.
class SlotTraits {
public:
    SlotTraits() = default;
    explicit constexpr SlotTraits(std::uint32_t bits) : bits_(bits) {}
    SlotTraits(SlotType type, std::size_t runLength);

    void add(SlotTraits other) { bits_ |= other.bits_; }
    std::uint32_t bits() const { return bits_; }

    /// The type that covers every value seen.
    SlotType type() const;
    /// How many values stood in the slot where that was always the same number below five; else 0.
    std::size_t fixedRunLength() const;

private:
    std::uint32_t bits_ = 0;
};

/// [begin, end) of the message; a run of values with what stands between them.
struct Slot {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    SlotTraits traits;
};

/// Only so many bytes of a message are looked at; what follows is one slot at its end.
inline constexpr std::size_t longestMinedText = 8192;

/// Finds slots; keeps its memory between messages. One per thread.
class SlotFinder {
public:
    explicit SlotFinder(const MaskSet& masks) : masks_(&masks) {}

    /// Valid until the next call. `message` should be trimmed (see trimmed()).
    const std::vector<Slot>& find(std::string_view message);
    /// Of the message looked at last: blanks between its words that are not one space.
    bool irregularBlanks() const { return irregularBlanks_; }

private:
    void findShapes(std::string_view text);

    const MaskSet* masks_;
    std::vector<ShapeSpan> shapes_;
    std::vector<ShapeSpan> masked_;
    std::vector<Slot> slots_;
    bool irregularBlanks_ = false;
};

/// Without blanks at both ends.
std::string_view trimmed(std::string_view message);

}  // namespace logwright
