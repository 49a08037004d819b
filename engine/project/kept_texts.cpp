// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters and highlighters as the JSON that a project keeps of them, and back.

#include "engine/base/text.h"
#include "engine/project/highlighter.h"
#include "engine/project/kept_filter.h"
#include "engine/search/search_query.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t longestText = 1 << 20;
constexpr std::size_t mostConditions = 200;
constexpr std::size_t mostValues = 10'000;
constexpr std::size_t longestName = 1000;

std::string dumped(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void require(bool holds, const char* what) {
    if (!holds) throw std::runtime_error(what);
}

/// Reads with `read`, which throws what is wrong.
template <class T, class Read>
Result<T> readJson(std::string_view text, const std::string& where, const char* what, Read read) {
    const char* const remedy = "make it anew; the project file may have been changed by another program";
    if (text.size() > longestText) return Error{"this is too long", where, remedy, Error::Kind::input};
    try {
        return read(Json::parse(text));
    } catch (const std::exception& error) {
        return Error{std::string(what) + " cannot be read: " + printable(error.what()), where, remedy,
                     Error::Kind::input};
    }
}

std::string shortText(const Json& json, std::size_t longest, const char* what) {
    require(json.is_string(), what);
    auto text = json.get<std::string>();
    require(text.size() <= longest, what);
    return text;
}

template <class Value>
std::vector<Value> numbers(const Json& json, std::int64_t least, std::int64_t greatest) {
    require(json.is_array() && !json.empty() && json.size() <= mostValues, "a list of numbers is none");
    std::vector<Value> values;
    for (const Json& each : json) {
        require(each.is_number_integer(), "a number is none");
        const auto number = each.get<std::int64_t>();
        require(number >= least && number <= greatest, "a number is out of its range");
        values.push_back(static_cast<Value>(number));
    }
    return values;
}

template <class Id>
Json idsJson(const std::vector<Id>& ids) {
    Json json = Json::array();
    for (const Id id : ids) json.push_back(raw(id));
    return json;
}

Json severitiesJson(std::uint8_t severities) {
    Json json = Json::array();
    for (int i = 0; i < severityCount; ++i)
        if ((severities >> i) & 1) json.push_back(severityName(static_cast<Severity>(i)));
    return json;
}

std::uint8_t severitiesFrom(const Json& json) {
    require(json.is_array() && !json.empty(), "the severities are no list");
    unsigned severities = 0;
    for (const Json& each : json) {
        const std::string name = shortText(each, longestName, "a severity is no name");
        int found = -1;
        for (int i = 0; i < severityCount; ++i)
            if (severityName(static_cast<Severity>(i)) == name) found = i;
        require(found >= 0, "a severity is not known");
        severities |= 1U << found;
    }
    return static_cast<std::uint8_t>(severities);
}

TimeRange timeFrom(const Json& json) {
    require(json.is_array() && json.size() == 2, "a span of time has no two ends");
    for (const Json& end : json) require(end.is_number_integer(), "an end of a span of time is no number");
    const TimeRange range{Timestamp(std::chrono::nanoseconds(json[0].get<std::int64_t>())),
                          Timestamp(std::chrono::nanoseconds(json[1].get<std::int64_t>()))};
    require(range.begin < range.end, "a span of time ends before it begins");
    return range;
}

std::vector<std::string> namesFrom(const Json& json) {
    require(json.is_array() && !json.empty() && json.size() <= mostValues, "a list of names is none");
    std::vector<std::string> names;
    for (const Json& each : json) names.push_back(shortText(each, longestText, "a name is none"));
    return names;
}

Json conditionJson(const KeptCondition& condition) {
    Json json = Json::object();
    const Filter& part = condition.part;
    if (part.time)
        json["time"] = {part.time->begin.time_since_epoch().count(),
                        part.time->end.time_since_epoch().count()};
    if (!part.templates.empty()) json["templates"] = idsJson(part.templates);
    if (!part.withoutTemplates.empty()) json["withoutTemplates"] = idsJson(part.withoutTemplates);
    if (part.severities != 0) json["severities"] = severitiesJson(part.severities);
    if (!part.sources.empty()) json["sources"] = idsJson(part.sources);
    if (!part.components.empty()) json["components"] = part.components;
    if (!part.cardinalities.empty()) json["cardinalities"] = part.cardinalities;
    if (!condition.search.empty()) json["search"] = condition.search;
    if (condition.without) json["without"] = true;
    if (!condition.on) json["off"] = true;
    return json;
}

KeptCondition conditionFrom(const Json& json) {
    constexpr std::int64_t greatestId = 0xFFFFFFFF;
    require(json.is_object(), "a condition is none");
    KeptCondition condition;
    Filter& part = condition.part;
    int kinds = 0;
    for (const auto& [key, value] : json.items()) {
        ++kinds;
        if (key == "time") {
            part.time = timeFrom(value);
        } else if (key == "templates") {
            part.templates = numbers<TemplateId>(value, 0, greatestId);
        } else if (key == "withoutTemplates") {
            part.withoutTemplates = numbers<TemplateId>(value, 0, greatestId);
        } else if (key == "severities") {
            part.severities = severitiesFrom(value);
        } else if (key == "sources") {
            part.sources = numbers<SourceId>(value, 0, greatestId);
        } else if (key == "components") {
            part.components = namesFrom(value);
        } else if (key == "cardinalities") {
            part.cardinalities = numbers<int>(value, -1, 20);
        } else if (key == "search") {
            condition.search = shortText(value, longestQuery, "a search is too long");
            require(!condition.search.empty(), "a search is empty");
        } else {
            --kinds;
            require(key == "without" || key == "off", "a condition is of no kind that is known");
            require(value.is_boolean(), "a switch is neither on nor off");
            (key == "off" ? condition.on : condition.without) = value.get<bool>() != (key == "off");
        }
    }
    require(kinds == 1, "a condition is not of one kind");
    return condition;
}

Highlighter highlighterFrom(const Json& json) {
    require(json.is_object(), "a highlighter is none");
    Highlighter one;
    one.query = shortText(json.at("query"), longestQuery, "a query is too long");
    require(!one.query.empty(), "a query is empty");
    if (json.contains("name")) one.name = shortText(json.at("name"), longestName, "a name is too long");
    one.colour = numbers<std::uint8_t>(Json::array({json.at("colour")}), 1, Highlighter::colours).front();
    one.wholeRow = json.value("wholeRow", true);
    one.on = json.value("on", true);
    return one;
}

}  // namespace

std::string keptFilterText(const KeptFilter& filter) {
    if (filter == KeptFilter{}) return {};
    Json json = Json::object();
    json["conditions"] = Json::array();
    for (const KeptCondition& each : filter.conditions) json["conditions"].push_back(conditionJson(each));
    if (filter.withHidden) json["withHidden"] = true;
    return dumped(json);
}

Result<KeptFilter> readKeptFilter(std::string_view text, const std::string& where) {
    if (text.empty()) return KeptFilter{};
    return readJson<KeptFilter>(text, where, "this filter", [](const Json& json) {
        KeptFilter filter;
        const Json& conditions = json.at("conditions");
        require(conditions.is_array() && conditions.size() <= mostConditions, "its conditions are no list");
        for (const Json& each : conditions) filter.conditions.push_back(conditionFrom(each));
        filter.withHidden = json.value("withHidden", false);
        return filter;
    });
}

std::string highlightersText(const std::vector<Highlighter>& highlighters) {
    if (highlighters.empty()) return {};
    Json json = Json::array();
    for (const Highlighter& one : highlighters)
        json.push_back({{"name", one.name},
                        {"query", one.query},
                        {"colour", one.colour},
                        {"wholeRow", one.wholeRow},
                        {"on", one.on}});
    return dumped(json);
}

Result<std::vector<Highlighter>> readHighlighters(std::string_view text, const std::string& where) {
    if (text.empty()) return std::vector<Highlighter>{};
    return readJson<std::vector<Highlighter>>(text, where, "these highlighters", [](const Json& json) {
        require(json.is_array() && json.size() <= mostHighlighters, "they are no list");
        std::vector<Highlighter> highlighters;
        for (const Json& each : json) highlighters.push_back(highlighterFrom(each));
        return highlighters;
    });
}

}  // namespace logwright
