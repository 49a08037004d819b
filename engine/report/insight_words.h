// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Parts of JSON that several exports of the insight share.

#include "engine/report/insight_export.h"

#include <nlohmann/json.hpp>

namespace logwright {

using Json = nlohmann::ordered_json;

/// Null where there is nothing.
Json orNull(const std::optional<double>& number);

inline double shareOf(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// The most frequent templates of the rows looked at: template, count, ratio.
Json topTemplatesJson(const InsightExport& input, std::size_t most);
/// The components that write most: component, count, share, errors, error_share.
Json topComponentsJson(const InsightExport& input, std::size_t most);
/// Records by severity; all severities stand, also those without records.
Json severitiesJson(const Statistics& statistics);

/// All that `insight --json` prints.
Json insightFigures(const InsightExport& input);

/// Bytes that are not UTF-8 are replaced.
std::string dumped(const Json& json, int indent);

}  // namespace logwright
