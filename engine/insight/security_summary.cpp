// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/insight/security_summary.h"

#include <set>

namespace logwright {

namespace {

constexpr double floodingShare = 0.75;
constexpr double highErrorRate = 0.1;

RiskLevel riskOf(std::uint64_t incidents, std::uint64_t critical) {
    if (incidents > 5 || critical > 10) return RiskLevel::high;
    return incidents > 2 || critical > 5 ? RiskLevel::medium : RiskLevel::low;
}

}  // namespace

SecuritySummary summariseSecurity(std::span<const Finding> findings, const Insight& insight) {
    SecuritySummary summary;
    std::set<RecordIndex> critical;
    for (const Finding& finding : findings) {
        ++summary.perDetector[finding.detector];
        ++summary.findings;
        const bool confirmed = finding.verdict == Verdict::confirmed;
        if (confirmed) ++summary.confirmed;
        if (finding.detector == Detector::secrets) {
            ++summary.secrets;
        } else if (finding.detector == Detector::rules) {
            ++summary.ruleHits;
        } else if (confirmed || finding.severity >= Severity::error) {
            critical.insert(finding.record);
        }
    }
    summary.critical = critical.size();
    summary.risk = riskOf(summary.incidents(), summary.critical);

    const bool oneTemplate = insight.diversity.templates > 1 && insight.diversity.topShare >= floodingShare;
    if (insight.floods.floods > 0 || oneTemplate) summary.indicators.push_back(ThreatIndicator::logFlooding);
    if (summary.secrets > 0) summary.indicators.push_back(ThreatIndicator::dataExposure);
    if (summary.ruleHits > 0) summary.indicators.push_back(ThreatIndicator::ruleViolations);
    if (insight.errorRate && *insight.errorRate > highErrorRate) {
        summary.indicators.push_back(ThreatIndicator::highErrorRate);
    }
    return summary;
}

}  // namespace logwright
