// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/search/query_tokens.h"

#include "engine/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace logwright {

namespace {

constexpr std::array<std::pair<std::string_view, SearchField>, 9> fieldNames{{
    {"severity", SearchField::severity},
    {"template", SearchField::templates},
    {"source", SearchField::source},
    {"component", SearchField::component},
    {"session", SearchField::session},
    {"host", SearchField::host},
    {"after", SearchField::after},
    {"before", SearchField::before},
    {"finding", SearchField::finding},
}};

// Longer signs first.
constexpr std::array<std::pair<std::string_view, TermComparison>, 7> signs{{
    {">=", TermComparison::greaterEqual},
    {"<=", TermComparison::lessEqual},
    {"!=", TermComparison::unequal},
    {":", TermComparison::has},
    {"=", TermComparison::equal},
    {"<", TermComparison::less},
    {">", TermComparison::greater},
}};

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

bool isNameByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '-' || c == '$';
}

bool isNumberStart(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
}

class Cutter {
public:
    Cutter(std::string_view typed, const ParameterNames& parameters)
        : typed_(typed), parameters_(parameters) {}

    std::vector<QueryToken> run() {
        std::vector<QueryToken> tokens;
        for (;;) {
            while (at_ < typed_.size() && isBlank(typed_[at_])) ++at_;
            if (at_ == typed_.size()) return tokens;
            QueryToken token = next();
            token.length = at_ - token.begin;
            tokens.push_back(std::move(token));
        }
    }

private:
    QueryToken next() {
        QueryToken token;
        token.begin = at_;
        const char c = typed_[at_];
        if (c == '(') {
            ++at_;
            ++open_;
            token.kind = QueryToken::Kind::open;
        } else if (c == ')') {
            ++at_;
            open_ = std::max(0, open_ - 1);
            token.kind = QueryToken::Kind::close;
        } else if (c == '-' && at_ + 1 < typed_.size() && !isBlank(typed_[at_ + 1])) {
            ++at_;
            token.kind = QueryToken::Kind::minus;
        } else if (c == '"') {
            token.kind = QueryToken::Kind::quoted;
            takeQuoted(token);
        } else if (c == '/') {
            takeExpression(token);
        } else if (!takeField(token)) {
            takeWord(token);
        }
        return token;
    }

    // From one quote to the other; a backslash before either of `"` and `\` takes it as it stands.
    void takeQuoted(QueryToken& token) {
        for (++at_; at_ < typed_.size(); ++at_) {
            const bool escape = typed_[at_] == '\\' && at_ + 1 < typed_.size() &&
                                (typed_[at_ + 1] == '"' || typed_[at_ + 1] == '\\');
            if (escape) {
                ++at_;
            } else if (typed_[at_] == '"') {
                ++at_;
                return;
            }
            token.text += typed_[at_];
        }
        token.closed = false;
    }

    // From slash to slash, where a backslash goes before a slash that is meant. A path, `/var/log`, is a
    // word: behind the closing slash of an expression nothing follows.
    void takeExpression(QueryToken& token) {
        std::size_t end = at_ + 1;
        std::string text;
        for (; end < typed_.size() && typed_[end] != '/'; ++end) {
            if (typed_[end] == '\\' && end + 1 < typed_.size() && typed_[end + 1] == '/')
                ++end;
            else if (typed_[end] == '\\' && end + 1 < typed_.size())
                text += typed_[end++];
            text += typed_[end];
        }
        const bool closed = end < typed_.size();
        const bool nothingBehind =
            end + 1 >= typed_.size() || isBlank(typed_[end + 1]) || typed_[end + 1] == ')';
        if (!closed || !nothingBehind) {
            takeWord(token);
            return;
        }
        token.kind = QueryToken::Kind::expression;
        token.text = std::move(text);
        at_ = end + 1;
    }

    bool takeField(QueryToken& token) {
        std::size_t end = at_;
        while (end < typed_.size() && isNameByte(typed_[end])) ++end;
        const std::string_view name = typed_.substr(at_, end - at_);
        const auto sign = std::ranges::find_if(
            signs, [&](const auto& each) { return typed_.substr(end).starts_with(each.first); });
        if (name.empty() || sign == signs.end()) return false;
        const std::string_view value = typed_.substr(end + sign->first.size());
        if (!isField(name, sign->second, value)) return false;
        token.kind = QueryToken::Kind::field;
        token.name = name;
        token.comparison = sign->second;
        at_ = end + sign->first.size();
        token.valueBegin = at_;
        if (at_ < typed_.size() && typed_[at_] == '"') {
            token.valueQuoted = true;
            takeQuoted(token);
        } else {
            takeWord(token);
        }
        return true;
    }

    // What is compared with a number must be a field, known or not; with a colon only what is known is one.
    bool isField(std::string_view name, TermComparison comparison, std::string_view value) const {
        const std::string lower = lowerCase(name);
        if (searchFieldByName(lower)) return true;
        if (value.starts_with("//")) return false;
        if (name.front() == '$' || std::ranges::binary_search(parameters_, lower)) return true;
        const bool ordered = comparison == TermComparison::less || comparison == TermComparison::lessEqual ||
                             comparison == TermComparison::greater ||
                             comparison == TermComparison::greaterEqual;
        return ordered && name.back() != '-' && !value.empty() && isNumberStart(value.front());
    }

    // To the next blank, or to the parenthesis that closes a group.
    void takeWord(QueryToken& token) {
        int inner = 0;
        for (; at_ < typed_.size() && !isBlank(typed_[at_]); ++at_) {
            const char c = typed_[at_];
            if (c == '(') ++inner;
            if (c == ')' && inner-- == 0 && open_ > 0) break;
            token.text += c;
        }
        if (token.kind != QueryToken::Kind::word) return;
        if (token.text == "AND") token.kind = QueryToken::Kind::conjunction;
        if (token.text == "OR") token.kind = QueryToken::Kind::disjunction;
        if (token.text == "NOT") token.kind = QueryToken::Kind::negation;
    }

    std::string_view typed_;
    const ParameterNames& parameters_;
    std::size_t at_ = 0;
    int open_ = 0;
};

}  // namespace

std::string_view searchFieldName(SearchField field) {
    const auto found =
        std::ranges::find(fieldNames, field, &std::pair<std::string_view, SearchField>::second);
    return found == fieldNames.end() ? std::string_view() : found->first;
}

std::optional<SearchField> searchFieldByName(std::string_view name) {
    const auto found = std::ranges::find(fieldNames, name, &std::pair<std::string_view, SearchField>::first);
    return found == fieldNames.end() ? std::nullopt : std::optional(found->second);
}

std::string_view comparisonSign(TermComparison comparison) {
    return std::ranges::find(signs, comparison, &std::pair<std::string_view, TermComparison>::second)->first;
}

std::vector<QueryToken> queryTokens(std::string_view typed, const ParameterNames& parameters) {
    return Cutter(typed, parameters).run();
}

}  // namespace logwright
