// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/search/query_tokens.h"
#include "engine/search/search_query.h"
#include "engine/search/term_reading.h"

#include <utility>

namespace logwright {

namespace {

constexpr int deepestQuery = 32;  // parentheses and negations in one another

/// any := all (OR all)*    all := one (AND? one)*    one := (NOT | -) one | ( any ) | term
class Parser {
public:
    Parser(std::string_view typed, const ParameterNames& parameters)
        : tokens_(queryTokens(typed, parameters)) {
        query_.typed = typed;
        end_ = typed.size();
    }

    Result<SearchQuery> run() {
        if (end_ > longestQuery)
            return mistake("the search is too long", longestQuery,
                           "at most 4,096 bytes are looked for at once");
        if (tokens_.empty()) return std::move(query_);
        auto expression = any(0);
        if (!expression) return expression.error();
        if (at_ < tokens_.size())
            return mistake("nothing is open that this could close", here(),
                           "take it out, or put it in quotes");
        query_.expression = std::move(*expression);
        query_.matchCase = hasCapital(query_.terms);
        return std::move(query_);
    }

private:
    using Kind = QueryToken::Kind;

    static Error mistake(std::string what, std::size_t at, std::string remedy) {
        return {std::move(what), "character " + std::to_string(at + 1), std::move(remedy),
                Error::Kind::usage};
    }
    bool stands(Kind kind) const { return at_ < tokens_.size() && tokens_[at_].kind == kind; }
    std::size_t here() const { return at_ < tokens_.size() ? tokens_[at_].begin : end_; }

    Result<SearchExpression> any(int depth) { return joined(depth, SearchExpression::Kind::any); }

    // Parts joined by OR, each of which is parts joined by AND or by nothing.
    Result<SearchExpression> joined(int depth, SearchExpression::Kind kind) {
        const bool loose = kind == SearchExpression::Kind::any;
        SearchExpression whole{kind, 0, {}};
        for (;;) {
            auto part = loose ? joined(depth, SearchExpression::Kind::all) : one(depth);
            if (!part) return part;
            whole.parts.push_back(std::move(*part));
            if (loose ? stands(Kind::disjunction) : stands(Kind::conjunction)) {
                ++at_;
                continue;
            }
            if (loose || at_ == tokens_.size() || stands(Kind::disjunction) || stands(Kind::close)) break;
        }
        if (whole.parts.size() > 1) return whole;
        SearchExpression only = std::move(whole.parts.front());
        return only;
    }

    Result<SearchExpression> one(int depth) {
        if (depth > deepestQuery)
            return mistake("too much stands in one another", here(), "take parentheses out");
        if (stands(Kind::minus) || stands(Kind::negation)) {
            ++at_;
            auto part = one(depth + 1);
            if (!part) return part;
            SearchExpression none{SearchExpression::Kind::none, 0, {}};
            none.parts.push_back(std::move(*part));
            return none;
        }
        if (stands(Kind::open)) return group(depth);
        if (at_ == tokens_.size()) return mistake("something is missing here", end_, expected);
        if (stands(Kind::close) || stands(Kind::conjunction) || stands(Kind::disjunction))
            return mistake("something is missing before this", here(), expected);
        return term();
    }

    Result<SearchExpression> group(int depth) {
        const std::size_t begin = here();
        ++at_;
        auto inside = any(depth + 1);
        if (!inside) return inside;
        if (!stands(Kind::close))
            return mistake("this parenthesis is not closed", begin, "write ) where it ends");
        ++at_;
        return inside;
    }

    Result<SearchExpression> term() {
        const QueryToken& token = tokens_[at_++];
        if (query_.terms.size() == mostSearchTerms)
            return mistake("there are too many terms", token.begin, "search for 64 at most");
        auto term = readSearchTerm(token);
        if (!term) {
            Error error = term.error();
            error.where = "character " + std::to_string(token.begin + 1);
            return error;
        }
        query_.terms.push_back(std::move(*term));
        return SearchExpression{SearchExpression::Kind::term, query_.terms.size() - 1, {}};
    }

    static constexpr const char* expected =
        "a word, \"a text\", /an expression/ or a term like severity:error fits";

    std::vector<QueryToken> tokens_;
    std::size_t at_ = 0;
    std::size_t end_ = 0;
    SearchQuery query_;
};

}  // namespace

Result<SearchQuery> parseSearch(std::string_view typed, const ParameterNames& parameters) {
    return Parser(typed, parameters).run();
}

}  // namespace logwright
