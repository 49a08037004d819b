// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where in a pattern a value may stand that is not one word: between quotes, between brackets, behind an
// equals sign, in a list, as several words, as the rest of a message behind a colon. Whether it is a value is
// decided by the patterns that differ there alone (span_merging.h).

#include "engine/mining/merge_pattern.h"

#include <cstdint>
#include <vector>

namespace logwright {

enum class SpanKind : std::uint8_t {
    quoted,     ///< between a pair of quotes
    bracketed,  ///< between a pair of brackets; `nested` where there are brackets inside
    nested,
    assigned,  ///< from an = (or the : behind a quoted key) to the end of the value that punctuation marks
    assignedRest,  ///< from an = to the end of the message, where nothing marks the end of the value
    list,          ///< words or slots with commas between them, or one of them
    words,         ///< up to four words in a row, or one slot
    edgeWords,     ///< the same at the beginning or the end of the message
    rest,          ///< behind a clause and a colon, to the end of the message
};

struct KindSpan {
    AtomSpan span;
    SpanKind kind = SpanKind::words;
    bool wanted = true;  ///< for those who sort out some
};

/// Marked values: quoted, bracketed, assigned, lists. Appends to `spans`.
void findMarkedSpans(const PatternView& pattern, std::vector<KindSpan>& spans);
/// Values that only their neighbours mark: words, edgeWords, rest.
void findLooseSpans(const PatternView& pattern, std::vector<KindSpan>& spans);

/// Those have no more atoms than this.
inline constexpr std::uint32_t longestLooseSpan = 24;

/// What stands in a span.
enum class SpanContent : std::uint8_t {
    empty,
    slot,
    word,
    words,  ///< several, blanks between
    list,   ///< values of one form with commas, semicolons or blanks between them, or one of the form
            ///< name=value
    mixed,
};
SpanContent contentOf(const PatternView& pattern, AtomSpan span);

}  // namespace logwright
