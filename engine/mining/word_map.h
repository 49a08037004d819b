// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where in a message the scanner of shapes has to look. Most words of a message are letters alone and are
// none of the words that could be more (a month, a truth value, a scheme before "://"): they are passed over
// 64 bytes at a time, and what is left is reached by counting zeros in masks.

#include "engine/base/byte_sets.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

namespace logwright {

class WordMap {
public:
    /// The sets of bytes that places are found by.
    enum Set : std::size_t {
        boundary,
        letter,
        digit,
        blank,
        oddBlank,  ///< no space
        colon,
        angle,       ///< < and >
        nameBegin,   ///< what months and weekdays begin with
        truthBegin,  ///< what true, false, null begin with
        truthThird,  ///< their third letters
        hexLetter,
        dot,
        slash,
        backslash,
        atSign,
        places,  ///< no set: where nextPlace() goes
    };

    /// Of `text`, which must stay. Positions count from its beginning.
    explicit WordMap(std::string_view text);
    WordMap(const WordMap&) = delete;
    WordMap& operator=(const WordMap&) = delete;

    std::size_t size() const { return size_; }

    /// The first place at or after `from` that may be part of a shape: in a word that has to be looked at, at
    /// the first colon of two, or at < or > with a digit behind it. The text's size where there is none.
    std::size_t nextPlace(std::size_t from) const { return nextIn<places>(from); }
    /// The first byte at or after `from` that is no part of a word, or the text's size.
    std::size_t wordEnd(std::size_t from) const { return nextIn<boundary>(from); }
    /// Where the word that the byte `at` is in begins, but not before `from`.
    std::size_t wordBegin(std::size_t at, std::size_t from) const;
    bool isBoundary(std::size_t at) const { return bit<boundary>(at); }
    /// Bit i: the byte `from` + i is in the set; 64 bytes, none behind the text.
    template <Set set>
    std::uint64_t from(std::size_t begin) const {
        const std::size_t block = begin / blockBytes;
        const std::size_t shift = begin % blockBytes;
        return blocks_[block].set[set] >> shift | blocks_[block + 1].set[set] << 1 << (63 - shift);
    }

    /// Two blanks may stand together, or one that is no space.
    bool irregularBlanks() const { return irregularBlanks_; }

private:
    static constexpr std::size_t onStack = 8192 / blockBytes + 2;

    template <Set set>
    bool bit(std::size_t at) const {
        return (blocks_[at / blockBytes].set[set] >> at % blockBytes & 1) != 0;
    }
    // Behind the text is a block in which every byte ends a word and is a place: no search runs past it.
    template <Set set>
    std::size_t nextIn(std::size_t from) const {
        std::size_t block = from / blockBytes;
        std::uint64_t bits = blocks_[block].set[set] >> from % blockBytes << from % blockBytes;
        while (bits == 0) bits = blocks_[++block].set[set];
        return std::min(size_, block * blockBytes + static_cast<std::size_t>(std::countr_zero(bits)));
    }
    void findPlaces(std::size_t count);

    std::array<BlockMasks, onStack> near_;  // not cleared: only what is used is written
    std::unique_ptr<BlockMasks[]> far_;     // of texts that are longer
    std::size_t size_;
    BlockMasks* blocks_;
    bool irregularBlanks_ = false;
};

inline std::size_t WordMap::wordBegin(std::size_t at, std::size_t from) const {
    std::size_t block = at / blockBytes;
    std::uint64_t bits = blocks_[block].set[boundary] & ((std::uint64_t{1} << at % blockBytes) - 1);
    while (bits == 0) {
        if (block * blockBytes <= from) return from;
        bits = blocks_[--block].set[boundary];
    }
    return std::max(from, block * blockBytes + static_cast<std::size_t>(std::bit_width(bits)));
}

}  // namespace logwright
