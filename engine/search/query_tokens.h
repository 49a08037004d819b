// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A search cut into words, texts, expressions, field terms and what joins them. For the parser, which says
// what may follow what, and for completion, which wants to know what stands at the cursor.

#include "engine/search/search_query.h"

namespace logwright {

struct QueryToken {
    enum class Kind : std::uint8_t {
        word,
        quoted,
        expression,
        field,
        minus,
        open,
        close,
        conjunction,
        disjunction,
        negation
    };
    Kind kind = Kind::word;
    std::string
        text;  ///< of a word, a text or an expression, without quotes or slashes; of a field its value
    std::string name;                                 ///< of a field, as typed
    TermComparison comparison = TermComparison::has;  ///< of a field
    bool closed = true;     ///< false where the end of a quoted text or an expression is missing
    std::size_t begin = 0;  ///< in the line
    std::size_t length = 0;
    std::size_t valueBegin = 0;  ///< of a field: where its value begins in the line
    bool valueQuoted = false;
};

/// Never fails: what is wrong with a line shows in its tokens. A name with a colon that is neither a field
/// nor one of `parameters` is a part of a word, as in `http://x`.
std::vector<QueryToken> queryTokens(std::string_view typed, const ParameterNames& parameters);

}  // namespace logwright
