// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/slot_statistics.h"

#include "engine/mining/byte_class.h"

#include <algorithm>

namespace logwright {

namespace {

/// So many values are a variable where the rest of the message is long enough to be sure of it.
constexpr std::size_t manyWords = PlaceStatistics::fewestOpenEnded;
constexpr std::size_t manyWordsInShortMessage = 16;
/// A closed set of words has no more members than this, each comes back at least so often, and none is more
/// than so many times as frequent as another.
constexpr std::size_t largestBranch = 8;
constexpr std::uint64_t leastOfBranch = 5;
constexpr std::uint64_t skewOfBranch = 20;

/// Several words at the beginning or end of a message: other statements begin or end alike.
constexpr std::size_t manyAtEdge = 8;
/// What stands between quotes is a value nearly always.
constexpr std::size_t manyQuoted = 3;
/// Several words in a row are a name or a reason where so many differ, and begin and end differently.
constexpr std::size_t fewestFirstWords = 3;

/// Numbered names among the words: the others are names without a number.
constexpr std::size_t fewestGeneric = 3;

bool closedSet(std::size_t values, std::uint64_t fewest, std::uint64_t most) {
    return values <= largestBranch && fewest >= leastOfBranch && most <= fewest * skewOfBranch;
}

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
    return !closedSet(words, fewest, most);
}

bool PlaceStatistics::isOpenEnded() const {
    return words >= manyWords;
}

bool PlaceStatistics::isVeryOpenEnded() const {
    return words >= manyWordsInShortMessage;
}

bool isConstantName(std::string_view word) {
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) {
               return (classOf(c) & upperLetter) != 0 || isDigit(c) || c == '_';
           });
}

std::size_t SpanStatistics::fewestContents(SpanKind kind, bool partOnly) {
    switch (kind) {
        case SpanKind::words:
        case SpanKind::rest:
        case SpanKind::assignedRest:
            return manyWords;
        case SpanKind::edgeWords:
            return manyAtEdge;
        case SpanKind::list:
            return 1;
        default:
            return partOnly ? manyWords : 2;
    }
}

bool SpanStatistics::isOpenEnded() const {
    return contents >= manyWords;
}

void SpanStatistics::add(const PatternView& pattern, AtomSpan span, std::uint64_t messages) {
    fewest = contents == 0 ? messages : std::min(fewest, messages);
    most = std::max(most, messages);
    ++contents;
    switch (contentOf(pattern, span)) {
        case SpanContent::empty:
            ++empty;
            break;
        case SpanContent::slot:
            ++slots;
            break;
        case SpanContent::word:
            break;
        case SpanContent::words:
            ++severalWords;
            firstWords.insert(pattern[span.begin].hash);
            lastWords.insert(pattern[span.end - 1].hash);
            slotsFirst += pattern.isSlot(span.begin) ? 1 : 0;
            constants +=
                isConstantName(pattern.textAt(span.begin)) && isConstantName(pattern.textAt(span.end - 1))
                    ? 1
                    : 0;
            break;
        case SpanContent::list:
            ++lists;
            break;
        case SpanContent::mixed:
            ++mixed;
            break;
    }
}

bool SpanStatistics::isClosed() const {
    return closedSet(contents, fewest, most);
}

bool SpanStatistics::isVariable() const {
    if (contents < 2 || contextWords == 0) return false;
    switch (kind) {
        case SpanKind::words:
            return contextWords >= 2 && isLooseVariable(manyWords);
        case SpanKind::edgeWords:
            return contextWords >= 2 &&
                   isLooseVariable(contextWords == 2 ? manyWordsInShortMessage : manyAtEdge);
        case SpanKind::rest:
            return contents - mixed >= manyWords && !isClosed();
        case SpanKind::assignedRest:
            return contextWords >= 3 && contents >= manyWords && !isClosed();
        default:
            return isMarkedVariable();
    }
}

bool SpanStatistics::isMarkedVariable() const {
    if (partOnly) {
        if (kind == SpanKind::list && (lists == 0 || contextWords < 3)) return false;
        return contextWords >= 2 && contents >= manyWords && !isClosed();
    }
    if (contextWords == 1 && kind != SpanKind::quoted) return contents >= manyWordsInShortMessage;
    switch (kind) {
        case SpanKind::quoted:
            if (empty + slots > 0) return true;
            if (contextWords == 1) return contents >= manyWordsInShortMessage && !isClosed();
            return contents >= (mixed == 0 ? manyQuoted : manyWords) && !isClosed();
        case SpanKind::assigned:
            return mixed == 0 || (contents >= manyWords && !isClosed());
        case SpanKind::list:
            return lists > 0 && contents >= manyQuoted && !isClosed();
        default:
            if (mixed + severalWords > 0) return contents >= manyWords && !isClosed();
            if (empty + slots > 0) return true;
            return contents >= (lists > 0 ? manyQuoted : manyWords) && !isClosed();
    }
}

bool SpanStatistics::isLooseVariable(std::size_t many) const {
    // Names that begin with one of many known first names: their slot is one first word.
    const bool firstDiffer = firstWords.size() >= fewestFirstWords || (slots > 0 && slotsFirst > 0);
    if (!firstDiffer || lastWords.size() < fewestFirstWords) return false;
    if (constants == contents && contents < manyWordsInShortMessage) return false;
    return severalWords >= many && !isClosed();
}

}  // namespace logwright
