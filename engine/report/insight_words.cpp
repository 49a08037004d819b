// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/insight_words.h"

#include "engine/base/text.h"
#include "engine/secrets/secrets.h"

#include <algorithm>

namespace logwright {

Json orNull(const std::optional<double>& number) {
    return number ? Json(*number) : Json(nullptr);
}

Json topTemplatesJson(const InsightExport& input, std::size_t most) {
    std::vector<const TemplateStatistics*> entries;
    for (const TemplateStatistics& entry : input.statistics.templates) {
        if (entry.count > 0) entries.push_back(&entry);
    }
    const std::size_t kept = std::min(most, entries.size());
    std::ranges::partial_sort(entries, entries.begin() + static_cast<std::ptrdiff_t>(kept),
                              [](const TemplateStatistics* a, const TemplateStatistics* b) {
                                  return a->count != b->count ? a->count > b->count : a->id < b->id;
                              });
    Json list = Json::array();
    for (std::size_t i = 0; i < kept; ++i) {
        const Template* pattern = input.snapshot.templates().find(entries[i]->id);
        list.push_back({{"id", raw(entries[i]->id)},
                        {"template", pattern == nullptr ? "" : redacted(pattern->text)},
                        {"count", entries[i]->count},
                        {"ratio", shareOf(entries[i]->count, input.statistics.records)}});
    }
    return list;
}

Json topComponentsJson(const InsightExport& input, std::size_t most) {
    Json list = Json::array();
    for (const ComponentStatistics& component : input.statistics.components) {
        if (list.size() == most) break;
        if (component.name.empty()) continue;
        const std::uint64_t errors = errorsOf(component.bySeverity);
        list.push_back({{"component", redacted(component.name)},
                        {"count", component.count},
                        {"share", shareOf(component.count, input.statistics.records)},
                        {"errors", errors},
                        {"error_share", shareOf(errors, component.count)}});
    }
    return list;
}

Json severitiesJson(const Statistics& statistics) {
    Json json = Json::object();
    for (int i = severityCount - 1; i >= 0; --i) {
        json[std::string(severityName(static_cast<Severity>(i)))] =
            statistics.bySeverity[static_cast<std::size_t>(i)];
    }
    return json;
}

std::string dumped(const Json& json, int indent) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace logwright
