// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/search/term_reading.h"

#include "engine/base/text.h"
#include "engine/base/text_patterns.h"
#include "engine/detect/detection.h"
#include "engine/detect/values/value_number.h"
#include "engine/record/severity_names.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace logwright {

namespace {

constexpr std::size_t longestText = 1000;  // bytes of one text or expression

Error unfit(std::string what, std::string remedy) {
    return {std::move(what), "", std::move(remedy), Error::Kind::usage};
}

bool isOrdered(TermComparison comparison) {
    return comparison >= TermComparison::less;
}

Result<> readText(const QueryToken& token, SearchTerm& term) {
    const bool expression = token.kind == QueryToken::Kind::expression;
    term.field = expression ? SearchField::expression : SearchField::text;
    if (!token.closed) return unfit("this text is not closed", "write \" where it ends");
    if (token.text.empty()) return unfit("nothing stands in it", "write what is looked for");
    if (token.text.size() > longestText) return unfit("this is too long", "write 1,000 bytes at most");
    if (expression) {
        if (auto fits = checkTextPattern(token.text); !fits)
            return unfit("this expression does not work: " + fits.error().what, fits.error().remedy);
    }
    term.values = {token.text};
    return Done{};
}

// "error", "err", "ERROR" and so on; the beginning of one name will do.
std::optional<Severity> severityCalled(std::string_view text) {
    const std::string name = lowerCase(text);
    for (int i = 0; i < severityCount; ++i) {
        if (severityName(static_cast<Severity>(i)) == name) return static_cast<Severity>(i);
    }
    const Severity common = commonSeverity(name);
    return common == Severity::none ? std::nullopt : std::optional(common);
}

std::uint8_t severitiesThat(TermComparison comparison, Severity than) {
    std::uint8_t passing = 0;
    for (std::uint8_t i = 0; i < severityCount; ++i) {
        const std::uint8_t other = raw(than);
        const bool passes = comparison == TermComparison::less           ? i < other
                            : comparison == TermComparison::lessEqual    ? i <= other
                            : comparison == TermComparison::greater      ? i > other
                            : comparison == TermComparison::greaterEqual ? i >= other
                                                                         : i == other;
        // A record that does not say how serious it is, is neither more nor less so than others.
        if (passes && (i != 0 || !isOrdered(comparison))) passing |= static_cast<std::uint8_t>(1 << i);
    }
    return comparison == TermComparison::unequal ? static_cast<std::uint8_t>(~passing) : passing;
}

Result<> readSeverity(SearchTerm& term) {
    std::uint8_t any = 0;
    for (const std::string& value : term.values) {
        const auto severity = severityCalled(value);
        if (!severity)
            return unfit("'" + value + "' is no severity",
                         "none, trace, debug, information, warning, error and fatal are");
        if (isOrdered(term.comparison) && *severity == Severity::none)
            return unfit("'none' has no order", "write severity:none or severity!=none");
        const TermComparison each =
            term.comparison == TermComparison::unequal ? TermComparison::equal : term.comparison;
        any |= severitiesThat(each, *severity);
    }
    if (isOrdered(term.comparison) && term.values.size() > 1)
        return unfit("a list cannot be compared with", "write one severity");
    if (isOrdered(term.comparison) && any == 0)
        return unfit(
            "no severity is " + std::string(comparisonSign(term.comparison)) + ' ' + term.values.front(),
            "write a severity that others are beyond");
    term.severities = term.comparison == TermComparison::unequal ? static_cast<std::uint8_t>(~any) : any;
    return Done{};
}

Result<> readTime(SearchTerm& term, const QueryToken& token) {
    const auto time = readSearchTime(token.text);
    if (!time)
        return unfit("'" + token.text + "' is no time",
                     "write a time of day, a date or both: 10:17, 2015-10-18 or 2015-10-18T10:17");
    if (term.comparison != TermComparison::has && term.comparison != TermComparison::equal)
        return unfit("a time has no such comparison", "write after: or before:");
    term.time = *time;
    return Done{};
}

Result<> readFinding(SearchTerm& term) {
    for (const std::string& value : term.values) {
        if (value != "yes" && !detectorByName(value)) {
            std::string known = "yes";
            for (const Detector detector : projectDetectors)
                known += ", " + std::string(detectorName(detector));
            return unfit("'" + value + "' is no detector", "write one of " + known);
        }
    }
    return Done{};
}

// "$1" to "$99".
bool isPlace(std::string_view name) {
    return name.size() >= 2 && name.size() <= 3 && name[0] == '$' && name[1] >= '1' && name[1] <= '9' &&
           (name.size() == 2 || (name[2] >= '0' && name[2] <= '9'));
}

Result<> readParameter(SearchTerm& term) {
    if (term.parameter.starts_with('$') && !isPlace(term.parameter))
        return unfit("'" + term.parameter + "' is no place of a parameter",
                     "write $1 for the first of its template");
    if (!isOrdered(term.comparison)) return Done{};
    const auto number = readValueNumber(term.values.front());
    if (term.values.size() > 1 || !number)
        return unfit("'" + term.values.front() + "' is no number",
                     "write a number, with its unit where it has one");
    if (term.parameter == "duration" && number->unit != ValueUnit::milliseconds)
        return unfit("a duration has a unit",
                     "write " + term.values.front() + "s or " + term.values.front() + "ms");
    return Done{};
}

Result<> readField(const QueryToken& token, SearchTerm& term) {
    const std::string name = lowerCase(token.name);
    const auto field = searchFieldByName(name);
    term.field = field.value_or(SearchField::parameter);
    term.comparison = token.comparison;
    if (!token.closed) return unfit("this text is not closed", "write \" where it ends");
    if (token.valueQuoted)
        term.values = {token.text};
    else
        term.values = listedValues(token.text);
    if (term.values.empty() || term.values.front().empty())
        return unfit("the value of " + name + " is missing",
                     "write it right behind, as in " + name + ":value");
    if (!field) {
        term.parameter = name;
        return readParameter(term);
    }
    if (*field == SearchField::severity) return readSeverity(term);
    if (*field == SearchField::after || *field == SearchField::before) return readTime(term, token);
    if (isOrdered(term.comparison))
        return unfit(name + " has no order", "write " + name + ":, " + name + "= or " + name + "!=");
    if (*field == SearchField::finding) return readFinding(term);
    return Done{};
}

bool takeTwoDigits(std::string_view& text, int most, int& number) {
    if (text.size() < 2) return false;
    const auto [end, error] = std::from_chars(text.data(), text.data() + 2, number);
    if (error != std::errc() || end != text.data() + 2 || number < 0 || number > most) return false;
    text.remove_prefix(2);
    return true;
}

// "10:17", "10:17:05.25"; hours to 24, so that the end of a day can be said.
std::optional<std::chrono::nanoseconds> readTimeOfDay(std::string_view text) {
    using namespace std::chrono;
    int h = 0, m = 0, s = 0;
    if (!takeTwoDigits(text, 24, h) || !text.starts_with(':')) return std::nullopt;
    text.remove_prefix(1);
    if (!takeTwoDigits(text, 59, m)) return std::nullopt;
    nanoseconds time = hours(h) + minutes(m);
    if (text.empty()) return time;
    if (!text.starts_with(':')) return std::nullopt;
    text.remove_prefix(1);
    if (!takeTwoDigits(text, 60, s)) return std::nullopt;
    time += seconds(s);
    if (text.empty()) return time;
    if (!text.starts_with('.') || text.size() > 10) return std::nullopt;
    text.remove_prefix(1);
    std::int64_t unit = 100'000'000;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        time += nanoseconds((c - '0') * unit);
        unit /= 10;
    }
    return time;
}

}  // namespace

Result<SearchTerm> readSearchTerm(const QueryToken& token) {
    SearchTerm term;
    term.begin = token.begin;
    term.length = token.length;
    const Result<> read =
        token.kind == QueryToken::Kind::field ? readField(token, term) : readText(token, term);
    if (!read) return read.error();
    return term;
}

bool hasCapital(const std::vector<SearchTerm>& terms) {
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return std::ranges::any_of(terms, [&](const SearchTerm& term) {
        if (term.field == SearchField::text) return std::ranges::any_of(term.values.front(), isCapital);
        if (term.field != SearchField::expression) return false;
        const std::string& text = term.values.front();
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\\')
                ++i;
            else if (isCapital(text[i]))
                return true;
        }
        return false;
    });
}

std::optional<SearchTime> readSearchTime(std::string_view text) {
    Timestamp moment;
    if (parseTime(text, moment)) return moment;
    const auto time = readTimeOfDay(text);
    if (!time || *time > std::chrono::hours(24)) return std::nullopt;
    return *time;
}

std::vector<std::string> listedValues(std::string_view text) {
    std::vector<std::string> values;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        if (comma != 0) values.emplace_back(text.substr(0, comma));
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    return values;
}

}  // namespace logwright
