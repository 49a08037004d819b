// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/slot_statistics.h"

#include <algorithm>

namespace logwright {

namespace {

/// So many values are a variable where the rest of the message is long enough to be sure of it.
constexpr std::size_t manyWords = 5;
constexpr std::size_t manyWordsInShortMessage = 16;
/// A closed set of words has no more members than this, each comes back at least so often, and none is more
/// than so many times as frequent as another.
constexpr std::size_t largestBranch = 8;
constexpr std::uint64_t leastOfBranch = 5;
constexpr std::uint64_t skewOfBranch = 20;

/// Numbered names among the words: the others are names without a number.
constexpr std::size_t fewestGeneric = 3;

}  // namespace

void PlaceStatistics::addWord(const PlaceWord& word) {
    fewest = words == 0 ? word.messages : std::min(fewest, word.messages);
    most = std::max(most, word.messages);
    ++words;
    wordsGeneric += word.generic ? 1 : 0;
    wordsKnown += word.known ? 1 : 0;
}

bool PlaceStatistics::isVariable() const {
    const std::size_t values = words + (slot ? 1 : 0);
    if (values < 2 || contextWords == 0) return false;
    if (wordsGeneric == words) return true;
    if (contextWords == 1) return values >= manyWordsInShortMessage;
    if (wordsGeneric >= fewestGeneric) return true;
    if (slot || assigned || wordsKnown == words) return true;
    // Messages begin with a constant: it takes more to show that this one does not.
    if (words < (first && contextWords < 3 ? manyWordsInShortMessage : manyWords)) return false;
    const bool closed = words <= largestBranch && fewest >= leastOfBranch && most <= fewest * skewOfBranch;
    return !closed;
}

bool PlaceStatistics::isOpenEnded() const {
    return words >= manyWords;
}

}  // namespace logwright
