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

TemplatePattern::TemplatePattern(std::string_view text) {
    const std::string clean = squeezed(text);
    std::size_t from = 0;
    for (;;) {
        const auto [at, length] = nextWildcard(clean, from);
        if (at == std::string_view::npos) break;
        literals_.push_back(clean.substr(from, at - from));
        from = at + length;
    }
    literals_.push_back(clean.substr(from));
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

}  // namespace logwright
