// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/word_map.h"

#include "engine/mining/byte_class.h"

namespace logwright {

namespace {

constexpr std::uint16_t setsOf(char c) {
    const auto in = [c](std::string_view bytes) { return bytes.find(c) != std::string_view::npos; };
    unsigned sets = 0;
    if (isBoundary(c)) sets |= 1u << WordMap::boundary;
    if (isLetter(c)) sets |= 1u << WordMap::letter;
    if (isDigit(c)) sets |= 1u << WordMap::digit;
    if (isBlank(c)) sets |= 1u << WordMap::blank;
    if (isBlank(c) && c != ' ') sets |= 1u << WordMap::oddBlank;
    if (c == ':') sets |= 1u << WordMap::colon;
    if (in("<>")) sets |= 1u << WordMap::angle;
    if (in("JFMASONDTW")) sets |= 1u << WordMap::nameBegin;
    if (in("tfnTFN")) sets |= 1u << WordMap::truthBegin;
    if (in("ulUL")) sets |= 1u << WordMap::truthThird;
    if (isHex(c) && !isDigit(c)) sets |= 1u << WordMap::hexLetter;
    if (c == '.') sets |= 1u << WordMap::dot;
    if (c == '/') sets |= 1u << WordMap::slash;
    if (c == '\\') sets |= 1u << WordMap::backslash;
    if (c == '@') sets |= 1u << WordMap::atSign;
    return static_cast<std::uint16_t>(sets);
}

constexpr ByteSets byteSets = ByteSets::of(setsOf, 1u << WordMap::letter);
static_assert(WordMap::places < mostByteSets);

/// What stands behind the text: every byte ends a word, and every search.
constexpr BlockMasks behindText = [] {
    BlockMasks masks{};
    masks.set[WordMap::boundary] = masks.set[WordMap::blank] = masks.set[WordMap::places] = ~std::uint64_t{0};
    return masks;
}();

/// The masks of one block with those of the next behind them.
struct Window {
    const BlockMasks& here;
    const BlockMasks& after;

    std::uint64_t at(WordMap::Set set) const { return here.set[set]; }
    /// Bit i: byte i + `distance` is in the set.
    std::uint64_t ahead(WordMap::Set set, int distance) const {
        return here.set[set] >> distance | after.set[set] << (64 - distance);
    }
};

/// Words of letters alone that could be more; `starts` are the places where words begin.
std::uint64_t specialWords(const Window& window, std::uint64_t starts) {
    using enum WordMap::Set;
    const std::uint64_t end3 = window.ahead(boundary, 3);
    const std::uint64_t end4 = window.ahead(boundary, 4);
    const std::uint64_t end5 = window.ahead(boundary, 5);
    const std::uint64_t dates = window.at(nameBegin) & end3;
    const std::uint64_t truths = window.at(truthBegin) & window.ahead(truthThird, 2) & (end3 | end4 | end5);
    return starts & (dates | truths);
}

/// ffffffff and the like.
std::uint64_t hexWords(const Window& window, std::uint64_t starts) {
    using enum WordMap::Set;
    std::uint64_t words = starts & window.at(hexLetter) & window.ahead(boundary, 8);
    for (int i = 1; i < 8 && words != 0; ++i) words &= window.ahead(hexLetter, i);
    return words;
}

}  // namespace

WordMap::WordMap(std::string_view text) : size_(text.size()), blocks_(near_.data()) {
    const std::size_t count = blocksOf(size_);
    if (count + 1 > onStack) {
        far_.reset(new BlockMasks[count + 1]);
        blocks_ = far_.get();
    }
    classifyBytes(byteSets, text.data(), size_, blocks_);
    blocks_[count] = behindText;
    findPlaces(count);
}

void WordMap::findPlaces(std::size_t count) {
    std::uint64_t outside = 1;  // the byte before this block ends a word
    std::uint64_t irregular = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Window window{blocks_[i], blocks_[i + 1]};
        const std::uint64_t boundaries = window.at(boundary);
        const std::uint64_t starts = ~boundaries & (boundaries << 1 | outside);
        outside = boundaries >> 63;
        // No word has a shape without one of these; a dot at its end is the sentence's.
        // No word has a shape without one of these; a dot at its end is the sentence's.
        const std::uint64_t mixed = window.at(digit) | window.at(slash) | window.at(backslash) |
                                    window.at(atSign) | (window.at(dot) & ~window.ahead(boundary, 1));
        const std::uint64_t colonNext = window.ahead(colon, 1);
        // A colon with something behind it may be that of an address, a URL or a drive.
        const std::uint64_t beforeColon = ~boundaries & colonNext & ~window.ahead(blank, 2);
        const std::uint64_t gaps =
            (window.at(colon) & colonNext) | (window.at(angle) & window.ahead(digit, 1));
        const std::size_t left = size_ - i * blockBytes;
        const std::uint64_t inText = left < blockBytes ? (std::uint64_t{1} << left) - 1 : ~std::uint64_t{0};
        irregular |= inText & (window.at(oddBlank) | (window.at(blank) & window.ahead(blank, 1)));
        blocks_[i].set[places] =
            mixed | beforeColon | gaps | specialWords(window, starts) | hexWords(window, starts);
    }
    irregularBlanks_ = irregular != 0;
}

}  // namespace logwright
