// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Word or variable: the decision about one place, or one span, in which otherwise equal groups differ.

#include "engine/mining/pattern_spans.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_set>

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

    static constexpr std::size_t fewestOpenEnded = 5;

    void addWord(const PlaceWord& word);
    bool isVariable() const;
    /// Values enough to expect more of them, here and elsewhere.
    bool isOpenEnded() const;
    /// So many that even names of a program's constants would not be.
    bool isVeryOpenEnded() const;
};

/// A name as programs give to their states and constants: RUNNING, FAIL_TASK_CLEANUP.
bool isConstantName(std::string_view word);

/// What stood in a span of several words, marks and slots, over all groups of the family. The contents
/// differ.
struct SpanStatistics {
    SpanKind kind = SpanKind::words;
    bool partOnly = false;  ///< the groups have not all in common that is around the span
    std::size_t contextWords = 0;
    std::size_t contents = 0;
    std::size_t empty = 0;  ///< of them
    std::size_t slots = 0;  ///< of them
    std::size_t severalWords = 0;
    std::size_t lists = 0;
    std::size_t mixed = 0;
    std::size_t slotsFirst = 0;                    ///< several words of which the first is a slot
    std::size_t constants = 0;                     ///< that begin and end with names of constants
    std::unordered_set<std::uint64_t> firstWords;  ///< of several
    std::unordered_set<std::uint64_t> lastWords;
    std::uint64_t fewest = 0;
    std::uint64_t most = 0;

    /// A family of fewer spans (not counting single words where several are asked for) is never a variable.
    static std::size_t fewestContents(SpanKind kind, bool partOnly);

    void add(const PatternView& pattern, AtomSpan span, std::uint64_t messages);
    bool isVariable() const;
    bool isOpenEnded() const;

private:
    bool isClosed() const;
    bool isMarkedVariable() const;
    bool isLooseVariable(std::size_t many) const;
};

}  // namespace logwright
