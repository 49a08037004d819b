// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Word or variable: the decision about one place in which otherwise equal groups differ.

#include <cstddef>
#include <cstdint>

namespace logwright {

/// What stood in the place, over all groups of the family.
struct PlaceStatistics {
    std::size_t words = 0;           ///< distinct words
    std::size_t wordsWithDigit = 0;  ///< of them
    std::size_t wordsKnown = 0;      ///< of them: found to be values of a variable elsewhere
    bool slot = false;               ///< a group of the family has a slot there
    std::uint64_t fewest = 0;        ///< messages of the rarest word
    std::uint64_t most = 0;          ///< messages of the most frequent word
    std::size_t contextWords = 0;    ///< words that the groups have in common

    void addWord(std::uint64_t messages, bool hasDigit, bool known);
    bool isVariable() const;
};

}  // namespace logwright
