// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/finding_query.h"

#include "engine/base/text.h"

#include <algorithm>
#include <charconv>

namespace logwright::ui {

namespace {

std::array<std::string_view, severityCount> severityNames() {
    std::array<std::string_view, severityCount> names;
    for (std::size_t i = 0; i < names.size(); ++i) names[i] = severityName(static_cast<Severity>(i));
    return names;
}

struct Term {
    std::string key;  ///< empty for a word
    std::string value;
};

std::string lower(std::string_view text) {
    std::string made(text);
    for (char& c : made)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return made;
}

/// Cut at blanks outside quotes; quotes are left out.
std::vector<Term> termsOf(std::string_view typed) {
    std::vector<Term> terms;
    Term term;
    bool quoted = false;
    bool any = false;
    const auto finish = [&] {
        if (any) terms.push_back(term);
        term = {};
        any = false;
    };
    for (const char c : typed) {
        if (c == '"') {
            quoted = !quoted;
            any = true;
        } else if (c == ' ' && !quoted) {
            finish();
        } else if (c == ':' && !quoted && term.key.empty() && !term.value.empty()) {
            term.key = std::exchange(term.value, {});
        } else {
            term.value += c;
            any = true;
        }
    }
    if (any || !term.key.empty()) terms.push_back(term);
    return terms;
}

std::vector<std::string> valuesOf(std::string_view list) {
    std::vector<std::string> values;
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        if (comma != 0) values.emplace_back(list.substr(0, comma));
        list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
    }
    return values;
}

template <class T>
std::optional<T> numberOf(std::string_view text, int base = 10) {
    T number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<double> fractionOf(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

template <class T, std::size_t N>
std::optional<T> named(const std::array<std::string_view, N>& names, std::string_view name) {
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<T>(found - names.begin()));
}

/// Values of a list that are known by name; false where none is.
template <class T, std::size_t N>
bool takeNamed(const std::array<std::string_view, N>& names, std::string_view list, std::vector<T>& to) {
    bool any = false;
    for (const std::string& value : valuesOf(list))
        if (const std::optional<T> known = named<T>(names, value)) {
            to.push_back(*known);
            any = true;
        }
    return any;
}

bool take(FindingQuery& query, const std::string& key, const std::string& value) {
    if (key == "detector") return takeNamed(detectorNames, value, query.detectors);
    if (key == "severity") return takeNamed(severityNames(), value, query.severities);
    if (key == "class") return takeNamed(findingClassNames, value, query.classes);
    if (key == "state") {
        if (value != "all") return takeNamed(findingStateNames, value, query.states);
        for (std::size_t state = 0; state < findingStateNames.size(); ++state)
            query.states.push_back(static_cast<FindingState>(state));
        return true;
    }
    if (key == "session") {
        query.session = value;
        return !value.empty();
    }
    if (key == "template") {
        const auto number = numberOf<std::uint32_t>(value);
        if (number) query.templateId = TemplateId{*number};
        return number.has_value();
    }
    if (key == "pattern") {
        query.pattern = numberOf<std::uint64_t>(value, 16);
        return query.pattern.has_value();
    }
    if (key == "score") {
        const auto least = fractionOf(value);
        if (least) query.leastScore = *least;
        return least.has_value();
    }
    return false;
}

std::string written(const Term& term) {
    const bool blanks = term.value.find(' ') != std::string::npos;
    const std::string value = blanks ? '"' + term.value + '"' : term.value;
    return term.key.empty() ? value : term.key + ':' + value;
}

std::string written(const std::vector<Term>& terms) {
    std::string text;
    for (const Term& term : terms) text += (text.empty() ? "" : " ") + written(term);
    return text;
}

}  // namespace

FindingQuery parseFindingQuery(std::string_view typed) {
    FindingQuery query;
    for (const Term& term : termsOf(typed)) {
        const std::string value = term.key == "session" ? term.value : lower(term.value);
        if (!term.key.empty() && take(query, lower(term.key), value)) continue;
        const std::string word = lower(term.key.empty() ? term.value : term.key + ':' + term.value);
        if (!word.empty()) query.words.push_back(word);
    }
    return query;
}

std::string withTermToggled(std::string_view typed, std::string_view key, std::string_view value) {
    std::vector<Term> terms = termsOf(typed);
    const auto found = std::ranges::find(terms, key, &Term::key);
    std::vector<std::string> values =
        found == terms.end() ? std::vector<std::string>{} : valuesOf(found->value);
    if (std::erase(values, value) == 0) values.emplace_back(value);
    std::string joined;
    for (const std::string& each : values) joined += (joined.empty() ? "" : ",") + each;
    return withTerm(typed, key, joined);
}

std::string withTerm(std::string_view typed, std::string_view key, std::string_view value) {
    std::vector<Term> terms = termsOf(typed);
    std::erase_if(terms, [&](const Term& term) { return term.key == key; });
    if (!value.empty()) terms.push_back({std::string(key), std::string(value)});
    return written(terms);
}

std::string patternText(std::uint64_t pattern) {
    char digits[16];
    const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), pattern, 16);
    return {digits, end};
}

}  // namespace logwright::ui
