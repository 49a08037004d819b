// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/slot_statistics.h"

#include <algorithm>

namespace logwright {

namespace {

/// So many values are a variable where the rest of the message is long enough to be sure of it.
constexpr std::size_t manyWords = 6;
constexpr std::size_t manyWordsInShortMessage = 16;
/// A closed set of words has no more members than this, each comes back at least so often, and none is more
/// than so many times as frequent as another.
constexpr std::size_t largestBranch = 12;
constexpr std::uint64_t leastOfBranch = 5;
constexpr std::uint64_t skewOfBranch = 20;

}  // namespace

void PlaceStatistics::addWord(std::uint64_t messages, bool hasDigit, bool known) {
    fewest = words == 0 ? messages : std::min(fewest, messages);
    most = std::max(most, messages);
    ++words;
    wordsWithDigit += hasDigit ? 1 : 0;
    wordsKnown += known ? 1 : 0;
}

bool PlaceStatistics::isVariable() const {
    const std::size_t values = words + (slot ? 1 : 0);
    if (values < 2) return false;
    if (wordsWithDigit == words) return contextWords >= 1;
    if (contextWords == 0) return false;
    if (contextWords == 1) return values >= manyWordsInShortMessage;
    if (slot || wordsKnown == words) return true;
    if (words < manyWords) return false;
    const bool closed = words <= largestBranch && fewest >= leastOfBranch && most <= fewest * skewOfBranch;
    return !closed;
}

}  // namespace logwright
