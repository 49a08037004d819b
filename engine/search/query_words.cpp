// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/search/query_words.h"

#include "engine/base/text.h"

namespace logwright {

namespace {

std::string listed(const std::vector<std::string>& values, std::string_view last) {
    std::string words;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0) words += i + 1 == values.size() ? ' ' + std::string(last) + ' ' : ", ";
        words += values[i];
    }
    return words;
}

std::vector<std::string> inQuotes(std::vector<std::string> values) {
    for (std::string& value : values) value = '"' + value + '"';
    return values;
}

std::string severitiesOf(const SearchTerm& term) {
    std::vector<std::string> names;
    for (int i = 0; i < severityCount; ++i)
        if ((term.severities >> i) & 1) names.emplace_back(severityName(static_cast<Severity>(i)));
    if (names.empty()) return "are of none of the severities";
    return "are of severity " + listed(names, "or");
}

std::string timeOf(const SearchTerm& term) {
    const std::string order = term.field == SearchField::after ? "at or after " : "before ";
    if (const auto* moment = std::get_if<Timestamp>(&term.time)) return "are " + order + formatTime(*moment);
    // The time of day is that of the first day there is, without its date.
    const auto ofDay = std::get<std::chrono::nanoseconds>(term.time);
    if (ofDay == std::chrono::hours(24)) return "are " + order + "24:00:00 (UTC) on any day";
    const std::string whole = formatTime(Timestamp(ofDay));
    return "are " + order + whole.substr(11, whole.size() - 12) + " (UTC) on any day";
}

bool isNumber(const std::string& text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

std::string templatesOf(const SearchTerm& term) {
    std::vector<std::string> values = term.values;
    for (std::string& value : values)
        if (!isNumber(value))
            value = (term.comparison == TermComparison::has ? "with \"" : "called \"") + value + '"';
    const std::string not_ =
        term.comparison == TermComparison::unequal ? "are not of template " : "are of template ";
    return not_ + listed(values, "or");
}

std::string nameOf(const SearchTerm& term, const std::string& what) {
    const std::string names = listed(inQuotes(term.values), "or");
    if (term.comparison == TermComparison::has) return "have " + names + " in the name of their " + what;
    return (term.comparison == TermComparison::unequal ? "are of no " : "are of ") + what + ' ' + names;
}

std::string findingsOf(const SearchTerm& term) {
    const bool no = term.comparison == TermComparison::unequal;
    if (term.values.front() == "yes") return no ? "show no finding" : "show a finding";
    return (no ? "show no finding of " : "show a finding of ") + listed(term.values, "or");
}

std::string parameterOf(const SearchTerm& term) {
    const std::string what = term.parameter.starts_with('$') ? "parameter " + term.parameter.substr(1)
                                                             : "a parameter \"" + term.parameter + '"';
    const std::string values = listed(term.values, "or");
    switch (term.comparison) {
        case TermComparison::has:
        case TermComparison::equal:
            return "have " + what + " that is " + values;
        case TermComparison::unequal:
            return "have " + what + " that is not " + values;
        case TermComparison::less:
            return "have " + what + " below " + values;
        case TermComparison::lessEqual:
            return "have " + what + " of at most " + values;
        case TermComparison::greater:
            return "have " + what + " above " + values;
        case TermComparison::greaterEqual:
            return "have " + what + " of at least " + values;
    }
    return "";
}

std::string termWords(const SearchTerm& term) {
    switch (term.field) {
        case SearchField::text:
            return "contain \"" + term.values.front() + '"';
        case SearchField::expression:
            return "match /" + term.values.front() + '/';
        case SearchField::severity:
            return severitiesOf(term);
        case SearchField::templates:
            return templatesOf(term);
        case SearchField::source:
        case SearchField::component:
        case SearchField::host:
            return nameOf(term, std::string(searchFieldName(term.field)));
        case SearchField::session:
            return (term.comparison == TermComparison::unequal ? "are not of session " : "are of session ") +
                   listed(term.values, "or");
        case SearchField::after:
        case SearchField::before:
            return timeOf(term);
        case SearchField::finding:
            return findingsOf(term);
        case SearchField::parameter:
            return parameterOf(term);
    }
    return "";
}

std::string words(const SearchQuery& query, const SearchExpression& expression, bool inside) {
    using Kind = SearchExpression::Kind;
    if (expression.kind == Kind::term) return termWords(query.terms[expression.term]);
    if (expression.kind == Kind::none)
        return "do not (" + words(query, expression.parts.front(), false) + ')';
    std::string said;
    for (const SearchExpression& part : expression.parts) {
        if (!said.empty()) said += expression.kind == Kind::all ? " and " : " or ";
        said += words(query, part, true);
    }
    return inside ? '(' + said + ')' : said;
}

}  // namespace

std::string searchWords(const SearchQuery& query) {
    if (query.empty()) return "All records";
    std::string said = "Records that " + words(query, query.expression, false);
    bool texts = false;
    for (const SearchTerm& term : query.terms)
        texts = texts || term.field == SearchField::text || term.field == SearchField::expression;
    if (texts) said += query.matchCase ? "; capitals matter" : "; capitals do not matter";
    return said;
}

}  // namespace logwright
