// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Word or variable: the decision about one place in which otherwise equal groups differ.

#include <cstddef>
#include <cstdint>

namespace logwright {

/// One word that stood in the place.
struct PlaceWord {
    std::uint64_t messages = 0;
    bool generic = false;  ///< has a digit or is a unit: different words mean the same
    bool known = false;    ///< found to be a value of a variable elsewhere
};

/// What stood in the place, over all groups of the family.
struct PlaceStatistics {
    bool first = false;            ///< the place is the message's first
    bool assigned = false;         ///< an `=` stands before it
    bool slot = false;             ///< a group of the family has a slot there
    std::size_t contextWords = 0;  ///< words that the groups have in common
    std::size_t words = 0;         ///< distinct words
    std::size_t wordsGeneric = 0;  ///< of them
    std::size_t wordsKnown = 0;    ///< of them
    std::uint64_t fewest = 0;      ///< messages of the rarest word
    std::uint64_t most = 0;        ///< messages of the most frequent word

    void addWord(const PlaceWord& word);
    bool isVariable() const;
    /// Values enough to expect more of them, here and elsewhere.
    bool isOpenEnded() const;
};

}  // namespace logwright
