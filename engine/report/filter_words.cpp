// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/filter_words.h"

#include "engine/base/text.h"
#include "engine/report/markup.h"
#include "engine/secrets/secrets.h"

namespace logwright {

namespace {

constexpr std::size_t mostNamed = 5;
constexpr std::size_t longestName = 80;  // characters

/// "a", "a or b", "a, b or c"; what is beyond the first few is counted.
std::string either(const std::vector<std::string>& names) {
    std::string words;
    const std::size_t shown = names.size() > mostNamed + 1 ? mostNamed : names.size();
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0) words += i + 1 == names.size() ? " or " : ", ";
        words += clippedText(redacted(names[i]), longestName);
    }
    if (shown < names.size()) words += " or " + counted(names.size() - shown, "other");
    return words;
}

std::vector<std::string> ids(const std::vector<TemplateId>& templates) {
    std::vector<std::string> names;
    for (const TemplateId id : templates) names.push_back(std::to_string(raw(id)));
    return names;
}

std::string timeWords(const TimeRange& time) {
    std::string words;
    if (time.begin != Timestamp::min()) words = "from " + timeText(time.begin);
    if (time.end != Timestamp::max()) words += (words.empty() ? "before " : " to ") + timeText(time.end);
    return words;
}

}  // namespace

std::string filterWords(const Filter& filter, const Snapshot& snapshot) {
    std::vector<std::string> parts;
    if (filter.time) parts.push_back(timeWords(*filter.time));
    if (!filter.templates.empty()) parts.push_back("of template " + either(ids(filter.templates)));
    if (!filter.withoutTemplates.empty())
        parts.push_back("not of template " + either(ids(filter.withoutTemplates)));
    std::vector<std::string> names;
    for (const SourceId id : filter.sources) {
        const SourceInfo* source = snapshot.source(id);
        if (source != nullptr) names.push_back(source->display);
    }
    if (!filter.sources.empty()) parts.push_back("in " + either(names));
    names.clear();
    for (const std::string& component : filter.components)
        names.push_back(component.empty() ? "none" : component);
    if (!names.empty()) parts.push_back("of component " + either(names));
    names.clear();
    for (int i = 0; i < severityCount; ++i) {
        if ((filter.severities >> i & 1) != 0) names.emplace_back(severityName(static_cast<Severity>(i)));
    }
    if (!names.empty()) parts.push_back("of severity " + either(names));
    names.clear();
    for (const int cardinality : filter.cardinalities) names.push_back(std::to_string(cardinality));
    if (!names.empty()) parts.push_back("of cardinality " + either(names));
    if (filter.found.size() == 1) parts.push_back("that a search leaves");
    if (filter.found.size() > 1)
        parts.push_back("that " + std::to_string(filter.found.size()) + " searches leave");
    std::string sentence;
    for (const std::string& part : parts) {
        if (!part.empty()) sentence += (sentence.empty() ? "Only records " : ", ") + part;
    }
    return sentence.empty() ? sentence : sentence + ".";
}

}  // namespace logwright
