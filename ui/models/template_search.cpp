// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/template_search.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>
#include <tuple>

namespace logwright::ui {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The number after `prefix`; nothing where the word is something else.
template <class Number>
std::optional<Number> numberAfter(std::string_view word, std::string_view prefix) {
    if (!word.starts_with(prefix)) return std::nullopt;
    word.remove_prefix(prefix.size());
    Number number{};
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || end != word.data() + word.size()) return std::nullopt;
    return number;
}

bool contains(std::string_view text, std::string_view word) {
    const auto same = [](char a, char b) { return lower(a) == b; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

/// How much of the records is serious: a fatal one outweighs any number of errors, and so on down.
std::array<double, severityCount> seriousness(const TemplateStatistics& t) {
    std::array<double, severityCount> shares{};
    for (std::size_t i = 0; i < shares.size(); ++i)
        shares[i] = static_cast<double>(t.bySeverity[severityCount - 1 - i]) /
                    static_cast<double>(std::max<std::uint64_t>(1, t.count));
    return shares;
}

struct Words {
    std::string_view name, text;

    /// As they are read in the table: named ones first, by name.
    bool operator<(const Words& other) const {
        if (name.empty() != other.name.empty()) return !name.empty();
        return std::tie(name, text) < std::tie(other.name, other.text);
    }
};

/// The words of each of statistics.templates. Both are by id, so one walk finds them all.
std::vector<Words> wordsOfAll(const Statistics& statistics, const TemplateTable& templates) {
    std::vector<Words> words(statistics.templates.size());
    auto known = templates.templates.begin();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const TemplateId id = statistics.templates[i].id;
        while (known != templates.templates.end() && known->id < id) ++known;
        if (known != templates.templates.end() && known->id == id) words[i] = {known->name, known->text};
    }
    return words;
}

struct Before {
    const Statistics& statistics;
    const std::vector<Words>& words;
    TemplateColumn column;

    bool operator()(std::uint32_t left, std::uint32_t right) const {
        const TemplateStatistics& a = statistics.templates[left];
        const TemplateStatistics& b = statistics.templates[right];
        switch (column) {
            case TemplateColumn::text:
                return words[left] < words[right];
            case TemplateColumn::count:
            case TemplateColumn::rate:
                return a.count < b.count;
            case TemplateColumn::cardinality:
                return a.cardinality < b.cardinality;
            case TemplateColumn::severities:
                return seriousness(a) < seriousness(b);
            case TemplateColumn::first:
                return a.first < b.first;
            case TemplateColumn::last:
                return a.last < b.last;
            case TemplateColumn::id:
                return a.id < b.id;
        }
        return false;
    }
};

}  // namespace

bool TemplateSearch::matches(const TemplateStatistics& statistics, std::string_view name,
                             std::string_view text) const {
    if (id && raw(statistics.id) != *id) return false;
    if (cardinality && statistics.cardinality != *cardinality) return false;
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return contains(text, word) || contains(name, word); });
}

TemplateSearch parseTemplateSearch(std::string_view typed) {
    TemplateSearch search;
    std::istringstream words{std::string(typed)};
    for (std::string word; words >> word;) {
        if (const auto id = numberAfter<std::uint32_t>(word, "id:")) {
            search.id = id;
        } else if (const auto cardinality = numberAfter<int>(word, "card:")) {
            search.cardinality = cardinality;
        } else {
            std::transform(word.begin(), word.end(), word.begin(), lower);
            search.words.push_back(word);
        }
    }
    return search;
}

std::vector<std::uint32_t> arrangeTemplates(const Statistics& statistics, const TemplateTable& templates,
                                            const TemplateSearch& search, TemplateOrder order) {
    const std::vector<Words> words = wordsOfAll(statistics, templates);
    std::vector<std::uint32_t> rows;
    for (std::uint32_t i = 0; i < statistics.templates.size(); ++i) {
        const TemplateStatistics& entry = statistics.templates[i];
        if (entry.count == 0) continue;
        if (search.empty() || search.matches(entry, words[i].name, words[i].text)) rows.push_back(i);
    }
    const Before before{statistics, words, order.column};
    // statistics.templates is by id, so a stable sort keeps equal ones in that order either way.
    if (order.ascending)
        std::stable_sort(rows.begin(), rows.end(), before);
    else
        std::stable_sort(rows.begin(), rows.end(),
                         [&](std::uint32_t left, std::uint32_t right) { return before(right, left); });
    return rows;
}

}  // namespace logwright::ui
