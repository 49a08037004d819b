// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/slots.h"

#include "engine/mining/byte_class.h"

#include <algorithm>
#include <bit>

namespace logwright {

namespace {

constexpr int runLengthShift = 20;
constexpr std::size_t longestFixedRun = 4;

constexpr std::uint32_t bitOf(SlotType type) {
    return std::uint32_t{1} << static_cast<unsigned>(type);
}

constexpr std::uint32_t typeBits = (std::uint32_t{1} << 18) - 1;
constexpr std::uint32_t numericBits = bitOf(SlotType::number) | bitOf(SlotType::hex);
constexpr std::uint32_t hostBits = bitOf(SlotType::ipv4) | bitOf(SlotType::ipv6) | bitOf(SlotType::host);

bool sameKind(SlotType a, SlotType b) {
    const std::uint32_t both = bitOf(a) | bitOf(b);
    return a == b || (both & ~numericBits) == 0;
}

/// What may stand between two values of a list: a blank, a comma, or both.
bool joinsList(std::string_view gap) {
    bool comma = false;
    for (const char c : gap) {
        if (c == ',' && !comma)
            comma = true;
        else if (!isBlank(c))
            return false;
    }
    return !gap.empty();
}

}  // namespace

SlotTraits::SlotTraits(SlotType type, std::size_t runLength)
    : bits_(bitOf(type) | std::uint32_t{1}
                              << (runLengthShift + std::min(runLength, longestFixedRun + 1) - 1)) {}

SlotType SlotTraits::type() const {
    const std::uint32_t types = bits_ & typeBits;
    if (std::popcount(types) == 1) return static_cast<SlotType>(std::countr_zero(types));
    if ((types & ~numericBits) == 0) return SlotType::hex;
    if ((types & ~hostBits) == 0) return SlotType::host;
    return SlotType::word;
}

std::size_t SlotTraits::fixedRunLength() const {
    const std::uint32_t lengths = bits_ >> runLengthShift;
    if (std::popcount(lengths) != 1) return 0;
    const auto length = static_cast<std::size_t>(std::countr_zero(lengths)) + 1;
    return length <= longestFixedRun ? length : 0;
}

std::string_view trimmed(std::string_view message) {
    while (!message.empty() && isBlank(message.front())) message.remove_prefix(1);
    while (!message.empty() && isBlank(message.back())) message.remove_suffix(1);
    return message;
}

void SlotFinder::findShapes(std::string_view text) {
    shapes_.clear();
    if (masks_->empty()) {
        irregularBlanks_ = scanShapes(text, 0, text.size(), shapes_);
        return;
    }
    masked_.clear();
    masks_->find(text, masked_);
    irregularBlanks_ = true;  // blanks next to a mask are nobody's
    std::size_t from = 0;
    for (const ShapeSpan& mask : masked_) {
        scanShapes(text, from, mask.begin, shapes_);
        shapes_.push_back(mask);
        from = mask.end;
    }
    scanShapes(text, from, text.size(), shapes_);
}

const std::vector<Slot>& SlotFinder::find(std::string_view message) {
    std::string_view text = message;
    if (text.size() > longestMinedText) {
        std::size_t cut = longestMinedText;
        while (cut > longestMinedText / 2 && !isBlank(text[cut - 1])) --cut;
        text = text.substr(0, cut);
    }
    findShapes(text);
    slots_.clear();
    for (std::size_t i = 0; i < shapes_.size();) {
        std::size_t last = i;
        while (last + 1 < shapes_.size() && sameKind(shapes_[i].type, shapes_[last + 1].type) &&
               joinsList(text.substr(shapes_[last].end, shapes_[last + 1].begin - shapes_[last].end))) {
            ++last;
        }
        SlotTraits traits(shapes_[i].type, last - i + 1);
        for (std::size_t k = i + 1; k <= last; ++k) traits.add(SlotTraits(shapes_[k].type, last - i + 1));
        slots_.push_back({shapes_[i].begin, shapes_[last].end, traits});
        i = last + 1;
    }
    if (text.size() < message.size()) {
        slots_.push_back({static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(message.size()),
                          SlotTraits(SlotType::text, 1)});
    }
    return slots_;
}

}  // namespace logwright
