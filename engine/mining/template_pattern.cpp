// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/template_pattern.h"

#include "engine/mining/byte_class.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::string_view wildcard = "<*>";

/// Where the next wildcard of `text` stands from `from` on, and how long it is.
std::pair<std::size_t, std::size_t> nextWildcard(std::string_view text, std::size_t from) {
    for (std::size_t at = from; at < text.size(); ++at) {
        if (text.substr(at, wildcard.size()) == wildcard) return {at, wildcard.size()};
        if (text[at] != '*') continue;
        const bool before = at == 0 || text[at - 1] == ' ';
        const bool after = at + 1 == text.size() || text[at + 1] == ' ';
        if (before && after) return {at, 1};
    }
    return {std::string_view::npos, 0};
}

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
        const auto [at, length] = nextWildcard(clean, from);
        if (at == std::string_view::npos) break;
        literals_.emplace_back(clean.substr(from, at - from));
        from = at + length;
    }
    literals_.emplace_back(clean.substr(from));
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

std::size_t TemplatePattern::literalBytes() const {
    std::size_t bytes = 0;
    for (const std::string& literal : literals_) bytes += literal.size();
    return bytes;
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

/// The pattern's bytes, with `anything` for each wildcard.
std::vector<int> symbolsOf(const TemplatePattern& pattern, int anything) {
    std::vector<int> symbols;
    for (std::size_t i = 0; i < pattern.literals().size(); ++i) {
        if (i > 0) symbols.push_back(anything);
        for (const char c : pattern.literals()[i]) symbols.push_back(static_cast<unsigned char>(c));
    }
    return symbols;
}

}  // namespace

bool mayOverlap(const TemplatePattern& a, const TemplatePattern& b) {
    if (a.literals().size() == 1) return b.matches(a.literals().front());
    if (b.literals().size() == 1) return a.matches(b.literals().front());
    if (!agreeAtStart(a.literals().front(), b.literals().front())) return false;
    if (!agreeAtEnd(a.literals().back(), b.literals().back())) return false;
    // Whether the two automata have a word in common: a row of reachable places in b for each place in a.
    constexpr int anything = -1;
    const std::vector<int> left = symbolsOf(a, anything);
    const std::vector<int> right = symbolsOf(b, anything);
    std::vector<char> row(right.size() + 1);
    for (std::size_t i = 0; i <= left.size(); ++i) {
        std::vector<char> next(right.size() + 1);
        for (std::size_t j = 0; j <= right.size(); ++j) {
            const bool fromStart = i == 0 && j == 0;
            const bool anyLeft = i > 0 && left[i - 1] == anything;
            const bool anyRight = j > 0 && right[j - 1] == anything;
            bool reached = fromStart;
            if (i > 0 && row[j] != 0) reached |= anyLeft || anyRight;
            if (j > 0 && next[j - 1] != 0) reached |= anyLeft || anyRight;
            if (i > 0 && j > 0 && row[j - 1] != 0)
                reached |= left[i - 1] == right[j - 1] || anyLeft || anyRight;
            next[j] = reached ? 1 : 0;
        }
        row = std::move(next);
    }
    return row.back() != 0;
}

void PatternSet::add(std::string_view templateText) {
    const auto index = static_cast<std::uint32_t>(patterns_.size());
    patterns_.emplace_back(templateText);
    const TemplatePattern& pattern = patterns_.back();
    const std::string& head = pattern.literals().front();
    std::vector<Entry>& entries =
        head.empty() ? open_ : byFirstByte_[static_cast<unsigned char>(head.front())];
    const Entry entry{index, pattern.literalBytes()};
    const auto at =
        std::upper_bound(entries.begin(), entries.end(), entry,
                         [](const Entry& a, const Entry& b) { return a.literalBytes > b.literalBytes; });
    entries.insert(at, entry);
}

std::optional<std::uint32_t> PatternSet::match(std::string_view message) const {
    const std::string text = squeezed(message);
    const auto firstMatch = [&](const std::vector<Entry>& entries) -> const Entry* {
        const auto at = std::find_if(entries.begin(), entries.end(),
                                     [&](const Entry& e) { return patterns_[e.index].matches(text); });
        return at == entries.end() ? nullptr : &*at;
    };
    const Entry* open = firstMatch(open_);
    const Entry* anchored =
        text.empty() ? nullptr : firstMatch(byFirstByte_[static_cast<unsigned char>(text.front())]);
    if (anchored != nullptr && (open == nullptr || anchored->literalBytes >= open->literalBytes)) {
        return anchored->index;
    }
    if (open != nullptr) return open->index;
    return std::nullopt;
}

void PatternSet::matchAll(std::string_view message, std::vector<std::uint32_t>& matching) const {
    matching.clear();
    const std::string text = squeezed(message);
    const auto collect = [&](const std::vector<Entry>& entries) {
        for (const Entry& entry : entries) {
            if (patterns_[entry.index].matches(text)) matching.push_back(entry.index);
        }
    };
    collect(open_);
    if (!text.empty()) collect(byFirstByte_[static_cast<unsigned char>(text.front())]);
    std::sort(matching.begin(), matching.end());
}

}  // namespace logwright
