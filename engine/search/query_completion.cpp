// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/search/query_completion.h"

#include "engine/base/text.h"
#include "engine/search/query_tokens.h"
#include "engine/search/search_vocabulary.h"
#include "engine/secrets/secrets.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace logwright {

namespace {

constexpr std::size_t mostSuggestions = 20;

struct FieldMeaning {
    SearchField field;
    std::string_view meaning;
};
constexpr std::array fieldMeanings{
    FieldMeaning{SearchField::severity, "how serious it is; also >= and <"},
    FieldMeaning{SearchField::templates, "number, name or text of its template"},
    FieldMeaning{SearchField::source, "a part of the file's name"},
    FieldMeaning{SearchField::component, "a part of the component's name"},
    FieldMeaning{SearchField::session, "the whole name of its session"},
    FieldMeaning{SearchField::host, "a part of the host's name"},
    FieldMeaning{SearchField::after, "a time of day, a date or both"},
    FieldMeaning{SearchField::before, "a time of day, a date or both"},
    FieldMeaning{SearchField::finding, "yes, or what found it"},
};

std::string countWords(std::uint64_t records) {
    return records == 1 ? "1 record" : withThousands(records) + " records";
}

/// Gathers what fits what was typed: what begins with it before what holds it.
class Gathering {
public:
    explicit Gathering(std::string_view typed) : typed_(lowerCase(typed)) {}

    void offer(std::string text, std::string_view searched, std::string_view meaning) {
        offer(std::move(text), searched, [&] { return std::string(meaning); });
    }
    /// For a meaning that costs something to say: of what is not offered it is not asked.
    void offer(std::string text, std::string_view searched, const std::function<std::string()>& meaning) {
        const std::size_t at = lowerCase(searched).find(typed_);
        if (at == std::string::npos || lowerCase(text) == typed_) return;
        std::vector<Suggestion>& fitting = at == 0 ? first_ : then_;
        if (fitting.size() < mostSuggestions) fitting.push_back({std::move(text), meaning()});
    }

    std::vector<Suggestion> take() {
        std::ranges::move(then_, std::back_inserter(first_));
        if (first_.size() > mostSuggestions) first_.resize(mostSuggestions);
        return std::move(first_);
    }

private:
    std::string typed_;
    std::vector<Suggestion> first_, then_;
};

// As a value stands in a line: in quotes where a blank, a comma or a parenthesis is in it.
std::string asValue(const std::string& name) {
    if (name.find_first_of(" ,()\"") == std::string::npos) return name;
    std::string quoted = "\"";
    for (const char c : name) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

std::vector<Suggestion> valuesOf(SearchField field, std::string_view typed,
                                 const SearchVocabulary& vocabulary) {
    Gathering gathering(typed);
    switch (field) {
        case SearchField::severity:
            for (int i = severityCount - 1; i >= 0; --i) {
                const std::string name(severityName(static_cast<Severity>(i)));
                gathering.offer(name, name, "");
            }
            break;
        case SearchField::templates:
            for (const auto& each : vocabulary.templates)
                gathering.offer(
                    std::to_string(raw(each.id)), std::to_string(raw(each.id)) + ' ' + each.text,
                    [&] { return excerpt(each.text, 80) + " (" + countWords(each.records) + ')'; });
            break;
        case SearchField::source:
            for (const std::string& name : vocabulary.sources) gathering.offer(asValue(name), name, "");
            break;
        case SearchField::component:
            for (const std::string& name : vocabulary.components) gathering.offer(asValue(name), name, "");
            break;
        case SearchField::finding:
            gathering.offer("yes", "yes", "any finding");
            for (const Detector detector : projectDetectors) {
                const std::string name(detectorName(detector));
                gathering.offer(name, name, "");
            }
            break;
        default:
            break;
    }
    return gathering.take();
}

std::vector<Suggestion> namesLike(std::string_view typed, const SearchVocabulary& vocabulary) {
    Gathering gathering(typed);
    for (const auto& [field, meaning] : fieldMeanings) {
        const std::string name(searchFieldName(field));
        gathering.offer(name + ':', name, meaning);
    }
    if (typed.empty()) return gathering.take();
    for (const std::string& name : vocabulary.parameters)
        if (name.starts_with(lowerCase(typed)))
            gathering.offer(name + ':', name, "a parameter; also > and <");
    return gathering.take();
}

}  // namespace

SearchVocabulary searchVocabulary(const Snapshot& snapshot) {
    SearchVocabulary vocabulary;
    vocabulary.parameters = parameterNames(snapshot.templates());
    for (const SourceInfo& source : snapshot.sources())
        if (source.records > 0) vocabulary.sources.push_back(source.display);
    std::set<std::string> components;
    for (const EventChunkPtr& chunk : snapshot.chunks())
        for (const std::string& name : chunk->component.names())
            if (!name.empty()) components.insert(redacted(name));
    vocabulary.components.assign(components.begin(), components.end());
    const std::vector<Template>& templates = snapshot.templates().templates;
    for (std::size_t i = 0; i < templates.size(); ++i) {
        const std::string& name = templates[i].name;
        vocabulary.templates.push_back(
            {templates[i].id, redacted(name.empty() ? templates[i].text : name + ": " + templates[i].text),
             snapshot.totals()[i]});
    }
    std::ranges::stable_sort(vocabulary.templates, std::ranges::greater{},
                             &SearchVocabulary::NamedTemplate::records);
    return vocabulary;
}

Completion completeSearch(std::string_view typed, std::size_t cursor, const SearchVocabulary& vocabulary) {
    cursor = std::min(cursor, typed.size());
    // What stands behind the cursor is not looked at: it stays.
    const std::vector<QueryToken> tokens = queryTokens(typed.substr(0, cursor), vocabulary.parameters);
    const bool inside = !tokens.empty() && tokens.back().begin + tokens.back().length == cursor;
    if (!inside) return {cursor, 0, namesLike("", vocabulary)};
    const QueryToken& token = tokens.back();
    if (token.kind == QueryToken::Kind::word)
        return {token.begin, token.length, namesLike(token.text, vocabulary)};
    if (token.kind == QueryToken::Kind::open || token.kind == QueryToken::Kind::minus)
        return {cursor, 0, namesLike("", vocabulary)};
    if (token.kind != QueryToken::Kind::field || (token.valueQuoted && token.closed)) return {cursor, 0, {}};
    const auto field = searchFieldByName(lowerCase(token.name));
    if (!field) return {cursor, 0, {}};
    // Of a list the last part is being written.
    const std::size_t comma = token.valueQuoted ? std::string::npos : token.text.rfind(',');
    const std::size_t skipped = comma == std::string::npos ? 0 : comma + 1;
    const std::size_t begin = token.valueBegin + skipped;
    return {begin, cursor - begin,
            valuesOf(*field, std::string_view(token.text).substr(skipped), vocabulary)};
}

}  // namespace logwright
