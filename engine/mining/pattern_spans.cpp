// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/pattern_spans.h"

#include "engine/mining/byte_class.h"

#include <optional>
#include <string>

namespace logwright {

namespace {

/// A text of more words than this is no name any more.
constexpr int mostWordsOfValue = 4;
/// A rest of more atoms than this is no reason any more.
constexpr std::size_t longestRest = longestLooseSpan;
/// A value of more atoms than this is not looked at as one.
constexpr std::size_t longestAssigned = 256;
/// A colon ends a clause, and no label, behind so many words.
constexpr int fewestWordsOfClause = 3;
/// Brackets deeper than this are not looked at.
constexpr std::size_t deepestBracket = 32;

bool isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
}
bool isOpening(char c) {
    return c == '(' || c == '[' || c == '{';
}
bool isClosing(char c) {
    return c == ')' || c == ']' || c == '}';
}

AtomSpan spanOf(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

void findQuoted(const PatternView& p, std::vector<KindSpan>& spans) {
    std::string neverClosed;  // so that many opening quotes do not each search to the end
    for (std::size_t i = 0; i < p.size(); ++i) {
        const char quote = p.mark(i);
        if (!isQuote(quote) || (i > 0 && p.mark(i - 1) == '\0')) continue;
        if (neverClosed.find(quote) != std::string::npos) continue;
        std::size_t end = i + 1;
        while (end < p.size() && (p.mark(end) != quote || (end + 1 < p.size() && p.mark(end + 1) == '\0')))
            ++end;
        if (end >= p.size()) {
            neverClosed.push_back(quote);
            continue;
        }
        // A name in quotes before a colon is a key.
        if (p.mark(end + 1) != ':') spans.push_back({spanOf(i + 1, end), SpanKind::quoted, true});
        i = end;
    }
}

void findBracketed(const PatternView& p, std::vector<KindSpan>& spans) {
    struct Open {
        std::size_t at;
        bool nested;
    };
    std::vector<Open> open;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const char mark = p.mark(i);
        if (isOpening(mark)) {
            if (!open.empty()) open.back().nested = true;
            if (open.size() >= deepestBracket) return;
            open.push_back({i, false});
        } else if (isClosing(mark) && !open.empty()) {
            const Open last = open.back();
            open.pop_back();
            spans.push_back(
                {spanOf(last.at + 1, i), last.nested ? SpanKind::nested : SpanKind::bracketed, true});
        }
    }
}

/// Where a value that begins at `from` ends: at a comma, a semicolon, a closing bracket, or the blank before
/// the next name=. size() where nothing says, nullopt where it is too long to be a value.
std::optional<std::size_t> endOfValue(const PatternView& p, std::size_t from) {
    std::size_t depth = 0;
    char quote = '\0';
    for (std::size_t i = from; i < p.size(); ++i) {
        if (i - from > longestAssigned) return std::nullopt;
        const char mark = p.mark(i);
        if (mark == '\0') continue;
        if (quote != '\0') {
            if (mark == quote) quote = '\0';
        } else if (isQuote(mark) && i == from) {
            quote = mark;
        } else if (isOpening(mark)) {
            ++depth;
        } else if (isClosing(mark)) {
            if (depth == 0) return i;
            --depth;
        } else if (depth == 0) {
            if (mark == ',' || mark == ';' || mark == '|' || mark == '=') return i;
            if (mark == ' ' && p.isWord(i + 1) && p.mark(i + 2) == '=') return i;
        }
    }
    return p.size();
}

void findAssigned(const PatternView& p, std::vector<KindSpan>& spans) {
    for (std::size_t i = 1; i < p.size(); ++i) {
        const char mark = p.mark(i);
        const bool equals = mark == '=' && p.mark(i - 1) == '\0' && p.mark(i + 1) != '=';
        const bool keyed = mark == ':' && p.mark(i - 1) == '"';
        if (!equals && !keyed) continue;
        std::size_t begin = i + 1 < p.size() && keyed && p.mark(i + 1) == ' ' ? i + 2 : i + 1;
        std::optional<std::size_t> end = endOfValue(p, begin);
        if (!end) continue;
        if (p.mark(begin) == '<' && *end > begin + 1 && p.mark(*end - 1) == '>') {
            ++begin;
            --*end;
        }
        if (*end < p.size()) {
            spans.push_back({spanOf(begin, *end), SpanKind::assigned, true});
            continue;
        }
        std::size_t blank = begin;
        std::size_t depth = 0;
        for (; blank < p.size() && (depth > 0 || p.mark(blank) != ' '); ++blank) {
            if (isOpening(p.mark(blank))) ++depth;
            if (isClosing(p.mark(blank)) && depth > 0) --depth;
        }
        spans.push_back({spanOf(begin, blank), SpanKind::assigned, true});
        spans.push_back({spanOf(begin, *end), SpanKind::assignedRest, true});
    }
}

void findLists(const PatternView& p, std::vector<KindSpan>& spans) {
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (p.mark(i) != '\0' || (i > 0 && p.mark(i - 1) == '\0')) continue;
        std::size_t end = i + 1;
        while (p.mark(end) == ',') {
            const std::size_t next = p.mark(end + 1) == ' ' ? end + 2 : end + 1;
            if (next >= p.size() || p.mark(next) != '\0') break;
            if (next + 1 < p.size() && p.mark(next + 1) == '\0') break;
            end = next + 1;
        }
        // "of the index, next at" is a sentence and no list.
        const bool blanks = end > i + 1 && p.mark(end - 2) == ' ';
        const bool wholeWords = end >= p.size() || (p.mark(end) != '\0' && (!blanks || p.mark(end) != ' '));
        if (wholeWords) spans.push_back({spanOf(i, end), SpanKind::list, true});
        i = end;
    }
}

bool isValueWord(const PatternView& p, std::size_t i) {
    return p.isWord(i) || (p.isSlot(i) && p[i].traits.type() == SlotType::word);
}

/// Words from each place on. A slot may stand for one of them where words were seen in it.
void findWords(const PatternView& p, std::vector<KindSpan>& spans) {
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (p.mark(i) != '\0' || (i > 0 && p.mark(i - 1) == '\0')) continue;
        std::size_t end = i;
        for (int words = 1; words <= mostWordsOfValue; ++words) {
            if (end >= p.size() || (words == 1 ? p.mark(end) != '\0' : !isValueWord(p, end))) break;
            ++end;
            if (end < p.size() && p.mark(end) == '\0') break;
            const bool edge = i == 0 || end == p.size();
            if (i > 0 || end < p.size())
                spans.push_back({spanOf(i, end), edge ? SpanKind::edgeWords : SpanKind::words, true});
            if (p.mark(end) != ' ' || !isValueWord(p, i)) break;
            ++end;
        }
    }
}

void findRest(const PatternView& p, std::vector<KindSpan>& spans) {
    int words = 0;
    for (std::size_t i = 0; i + 2 < p.size(); ++i) {
        const char mark = p.mark(i);
        if (p.isWord(i)) ++words;
        if (mark == '|' || mark == ']') words = 0;
        if (mark != ':' || p.mark(i + 1) != ' ') continue;
        if (words >= fewestWordsOfClause && p.size() - (i + 2) <= longestRest)
            spans.push_back({spanOf(i + 2, p.size()), SpanKind::rest, true});
        words = 0;
    }
}

/// The values of a list look alike: each is a word or a slot, or several with the same marks between.
bool isList(const PatternView& p, AtomSpan span) {
    constexpr std::size_t longestValue = 8;
    std::string first;
    std::string value;
    std::size_t values = 0;
    bool blanks = false;
    const auto endValue = [&] {
        if (++values == 1) first = value;
        const bool alike = !value.empty() && value == first;
        value.clear();
        return alike;
    };
    for (std::uint32_t i = span.begin; i < span.end; ++i) {
        const char mark = p.mark(i);
        if (mark == ' ' && (i == span.begin || p.mark(i - 1) == ',' || p.mark(i - 1) == ';')) continue;
        if (mark == ',' || mark == ';' || mark == ' ') {
            if (!endValue()) return false;
            blanks |= mark == ' ';
            continue;
        }
        value.push_back(mark == '\0' ? 'V' : mark);
        if (value.size() > longestValue) return false;
    }
    if (!endValue()) return false;
    if (blanks && first == "V") return false;  // a sentence
    // A list of one is a value between marks, or name=value; anything else of one value may be anything.
    return values > 1 || first == "V=V" || first == "V:V" || std::count(first.begin(), first.end(), 'V') == 1;
}

}  // namespace

void findMarkedSpans(const PatternView& pattern, std::vector<KindSpan>& spans) {
    findQuoted(pattern, spans);
    findBracketed(pattern, spans);
    findAssigned(pattern, spans);
    findLists(pattern, spans);
}

void findLooseSpans(const PatternView& pattern, std::vector<KindSpan>& spans) {
    findWords(pattern, spans);
    findRest(pattern, spans);
}

SpanContent contentOf(const PatternView& pattern, AtomSpan span) {
    if (span.begin == span.end) return SpanContent::empty;
    if (span.end - span.begin == 1) {
        if (pattern.isSlot(span.begin)) return SpanContent::slot;
        return pattern.isWord(span.begin) ? SpanContent::word : SpanContent::mixed;
    }
    bool words = true;
    for (std::uint32_t i = span.begin; i < span.end && words; ++i) {
        words = (i - span.begin) % 2 == 0 ? isValueWord(pattern, i) : pattern.mark(i) == ' ';
    }
    if (words) return SpanContent::words;
    return isList(pattern, span) ? SpanContent::list : SpanContent::mixed;
}

}  // namespace logwright
