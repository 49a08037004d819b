// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The insight on its way out: JSON in our own words, and the summary and the list of anomalies with the keys
// that LogAnomaly documents, as JSON, JSON lines and CSV. What comes from logs is escaped in each.

#include "engine/insight/security_summary.h"

#include <map>
#include <string>
#include <vector>

namespace logwright {

/// A record that findings are about, and they. Each record once, whatever many detectors say of it.
struct Anomaly {
    RecordIndex record{};
    std::string text;               ///< its line, as it may be shown; for whoever reads records to fill in
    std::vector<Finding> findings;  ///< the highest score first
    std::vector<std::string> tags = {};  ///< detectors, their parts, and the tags of rules: sorted, each once
};

/// By the name of a rule, in all packs in force.
using RuleTags = std::map<std::string, std::vector<std::string>>;

/// In the order of time. `findings`: those in force.
std::vector<Anomaly> anomaliesOf(std::span<const Finding> findings, const Snapshot& snapshot,
                                 const RuleTags& ruleTags);

struct InsightExport {
    std::string name;  ///< of the project
    Timestamp made{};
    const Snapshot& snapshot;
    const Statistics& statistics;
    const Insight& insight;
    const SecuritySummary& security;
    std::uint64_t falsePositives = 0;  ///< findings that verdicts have cleared, or called false
};

/// Rates of errors over time stand in as many bins as the statistics have.
std::string insightJson(const InsightExport& input);

/// The keys of LogAnomaly's README (`filename` to `tag_summary`), and its sections `siem_report` to
/// `technical_analysis`. A figure that cannot be told is null.
std::string summaryJson(const InsightExport& input, std::span<const Anomaly> anomalies);
/// The same as two columns, "Key" and "Value", keys written as paths.
std::string summaryCsv(const InsightExport& input, std::span<const Anomaly> anomalies);

/// log, timestamp, classification, reason and tags, and where each is from.
std::string anomaliesJson(std::span<const Anomaly> anomalies, const Snapshot& snapshot);
std::string anomaliesJsonLines(std::span<const Anomaly> anomalies, const Snapshot& snapshot);
std::string anomaliesCsv(std::span<const Anomaly> anomalies, const Snapshot& snapshot);

}  // namespace logwright
