// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/template_pattern.h"

#include "engine/mining/byte_class.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::string_view wildcard = "<*>";

}  // namespace

std::string squeezed(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        if (!isBlank(c))
            result.push_back(c);
        else if (!result.empty() && result.back() != ' ')
            result.push_back(' ');
    }
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

TemplatePattern::TemplatePattern(std::string_view text) : text_(squeezed(text)) {
    const std::string_view clean = text_;
    std::size_t from = 0;
    for (;;) {
        const std::size_t at = clean.find(wildcard, from);
        if (at == std::string_view::npos) break;
        literals_.emplace_back(clean.substr(from, at - from));
        from = at + wildcard.size();
    }
    literals_.emplace_back(clean.substr(from));
}

std::string ownNotation(std::string_view text) {
    const std::string clean = squeezed(text);
    std::string result;
    for (std::size_t at = 0; at < clean.size(); ++at) {
        const bool before = at == 0 || clean[at - 1] == ' ';
        const bool after = at + 1 == clean.size() || clean[at + 1] == ' ';
        if (clean[at] == '*' && before && after)
            result += wildcard;
        else
            result.push_back(clean[at]);
    }
    return result;
}

bool TemplatePattern::matches(std::string_view message) const {
    if (literals_.size() == 1) return message == literals_.front();
    const std::string& head = literals_.front();
    const std::string& tail = literals_.back();
    if (message.size() < head.size() + tail.size()) return false;
    if (!message.starts_with(head) || !message.ends_with(tail)) return false;
    std::string_view rest = message.substr(head.size(), message.size() - head.size() - tail.size());
    for (std::size_t i = 1; i + 1 < literals_.size(); ++i) {
        const auto at = rest.find(literals_[i]);
        if (at == std::string_view::npos) return false;
        rest.remove_prefix(at + literals_[i].size());
    }
    return true;
}

// What stands for a wildcard of the messages can be anything, so each literal here must lie in one of theirs.
bool TemplatePattern::covers(const std::vector<std::string>& literals) const {
    if (literals_.size() == 1) return literals == literals_;
    const std::string& head = literals_.front();
    const std::string& tail = literals_.back();
    if (!literals.front().starts_with(head) || !literals.back().ends_with(tail)) return false;
    std::size_t in = 0;
    std::size_t from = head.size();
    const auto end = [&] { return literals[in].size() - (in + 1 == literals.size() ? tail.size() : 0); };
    if (literals.size() == 1 && literals.front().size() < head.size() + tail.size()) return false;
    for (std::size_t i = 1; i + 1 < literals_.size(); ++i) {
        for (;; ++in, from = 0) {
            if (in == literals.size()) return false;
            const std::size_t at = std::string_view(literals[in]).substr(0, end()).find(literals_[i], from);
            if (at == std::string_view::npos) continue;
            from = at + literals_[i].size();
            break;
        }
    }
    return true;
}

std::size_t TemplatePattern::literalBytes() const {
    std::size_t bytes = 0;
    for (const std::string& literal : literals_) bytes += literal.size();
    return bytes;
}

MessageForm MessageForm::of(const TemplatePattern& pattern) {
    return {pattern.literals(), std::vector<std::uint8_t>(pattern.literals().size() - 1, anyKind)};
}

namespace {

/// Common ends of two literals do not contradict each other.
bool agreeAtStart(std::string_view a, std::string_view b) {
    const std::size_t length = std::min(a.size(), b.size());
    return a.substr(0, length) == b.substr(0, length);
}

bool agreeAtEnd(std::string_view a, std::string_view b) {
    const std::size_t length = std::min(a.size(), b.size());
    return a.substr(a.size() - length) == b.substr(b.size() - length);
}

/// A byte, or a wildcard for bytes of some kinds.
struct Symbol {
    std::uint8_t byte = 0;
    std::uint8_t kinds = 0;  ///< 0: no wildcard

    bool isWild() const { return kinds != 0; }
    bool takes(Symbol other) const {
        return isWild() && (other.isWild() || (kinds & kindOf(other.byte)) != 0);
    }
};

std::vector<Symbol> symbolsOf(const std::vector<std::string>& literals,
                              const std::vector<std::uint8_t>& kinds) {
    std::vector<Symbol> symbols;
    for (std::size_t i = 0; i < literals.size(); ++i) {
        if (i > 0) symbols.push_back({0, kinds[i - 1]});
        for (const char c : literals[i]) symbols.push_back({static_cast<std::uint8_t>(c), 0});
    }
    return symbols;
}

/// Whether the two automata have a word in common: a row of reachable places in `right` for each in `left`.
bool haveCommonWord(const std::vector<Symbol>& left, const std::vector<Symbol>& right) {
    std::vector<char> row(right.size() + 1);
    std::vector<char> next(right.size() + 1);
    for (std::size_t i = 0; i <= left.size(); ++i) {
        bool any = false;
        for (std::size_t j = 0; j <= right.size(); ++j) {
            bool reached = i == 0 && j == 0;
            if (i > 0 && row[j] != 0)
                reached |= left[i - 1].isWild() || (j > 0 && right[j - 1].takes(left[i - 1]));
            if (j > 0 && next[j - 1] != 0)
                reached |= right[j - 1].isWild() || (i > 0 && left[i - 1].takes(right[j - 1]));
            if (i > 0 && j > 0 && row[j - 1] != 0) {
                const bool literal = !left[i - 1].isWild() && !right[j - 1].isWild();
                reached |= literal && left[i - 1].byte == right[j - 1].byte;
            }
            next[j] = reached ? 1 : 0;
            any |= reached;
        }
        if (!any) return false;
        std::swap(row, next);
    }
    return row.back() != 0;
}

}  // namespace

bool mayOverlap(const TemplatePattern& pattern, const MessageForm& form) {
    if (form.literals.size() == 1) return pattern.matches(form.literals.front());
    const std::vector<std::string>& literals = pattern.literals();
    if (literals.size() > 1) {
        if (!agreeAtStart(literals.front(), form.literals.front())) return false;
        if (!agreeAtEnd(literals.back(), form.literals.back())) return false;
    }
    const std::vector<std::uint8_t> any(literals.size() - 1, anyKind);
    return haveCommonWord(symbolsOf(literals, any), symbolsOf(form.literals, form.kinds));
}

bool mayOverlap(const TemplatePattern& a, const TemplatePattern& b) {
    return mayOverlap(a, MessageForm::of(b));
}

}  // namespace logwright
