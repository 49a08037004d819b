// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/template_json.h"

#include "engine/base/text.h"

#include <nlohmann/json.hpp>

namespace logwright {

using Json = nlohmann::ordered_json;

Json templateJson(const TemplateStatistics& statistics, const Template& pattern, std::uint64_t count,
                  const std::function<std::string(std::string_view)>& shown) {
    Json severities = Json::object();
    for (int severity = 0; severity < severityCount; ++severity) {
        const auto records = statistics.bySeverity[static_cast<std::size_t>(severity)];
        if (records > 0) severities[std::string(severityName(static_cast<Severity>(severity)))] = records;
    }
    Json former = Json::array();
    for (const FormerTemplate& one : pattern.former)
        former.push_back({{"id", raw(one.id)}, {"template", shown(one.text)}});
    const bool any = statistics.count > 0;
    return {{"id", raw(statistics.id)},
            {"template", shown(pattern.text)},
            {"count", count},
            {"cardinality", statistics.cardinality},
            {"first", any ? formatTime(statistics.first) : ""},
            {"last", any ? formatTime(statistics.last) : ""},
            {"severities", std::move(severities)},
            {"name", pattern.name},
            {"pinned", pattern.pinned},
            {"hidden", pattern.hidden},
            {"former", std::move(former)}};
}

}  // namespace logwright
