// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a person looks for, as one line: words, "texts", /expressions/ and field terms such as
// `severity>=error`, joined by blanks (and), OR, NOT or a minus, and parentheses.

#include "engine/base/result.h"
#include "engine/base/types.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace logwright {

enum class SearchField : std::uint8_t {
    text,        ///< somewhere in the record as it stands, all of its lines
    expression,  ///< the same, by a regular expression; ^ and $ are ends of lines
    severity,
    templates,
    source,
    component,
    session,
    host,
    after,   ///< at this time or later
    before,  ///< earlier than this time
    finding,
    parameter,
};

/// `has` is the colon: for names, a part of them; for all else what `equal` is.
enum class TermComparison : std::uint8_t { has, equal, unequal, less, lessEqual, greater, greaterEqual };

/// A moment, or a time of day on any day.
using SearchTime = std::variant<Timestamp, std::chrono::nanoseconds>;

struct SearchTerm {
    SearchField field = SearchField::text;
    TermComparison comparison = TermComparison::has;
    std::vector<std::string> values;  ///< any of these; one of a text or an expression
    std::string parameter;            ///< its name in lower case, or "$2": the second of its template
    std::uint8_t severities = 0;      ///< bit (1 << Severity): those that pass
    SearchTime time;                  ///< of after and before
    std::size_t begin = 0;            ///< where it stands in the line, in bytes
    std::size_t length = 0;
};

/// Depth and number of terms are bounded, so whoever walks it may call itself.
struct SearchExpression {
    enum class Kind : std::uint8_t { term, all, any, none };
    Kind kind = Kind::all;
    std::size_t term = 0;                 ///< of Kind::term: which of the query's terms
    std::vector<SearchExpression> parts;  ///< of all and any two at least, of none just one
};

struct SearchQuery {
    std::string typed;
    std::vector<SearchTerm> terms;  ///< in the order in which they stand; none at all: every record passes
    SearchExpression expression;
    bool matchCase = false;  ///< a text has a capital letter: then letters match as they are written

    bool empty() const { return terms.empty(); }
};

/// What the parser must know of the project: which names are parameters, see search_vocabulary.h. In lower
/// case, ascending.
using ParameterNames = std::vector<std::string>;

inline constexpr std::size_t longestQuery = 4096;  ///< bytes
inline constexpr std::size_t mostSearchTerms = 64;

/// An error says at which character the line cannot be understood, and what would fit.
Result<SearchQuery> parseSearch(std::string_view typed, const ParameterNames& parameters);

/// The name of a field as it is typed; that of text, expression and parameter is empty.
std::string_view searchFieldName(SearchField field);
std::optional<SearchField> searchFieldByName(std::string_view name);
std::string_view comparisonSign(TermComparison comparison);

}  // namespace logwright
