// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How worrying the findings are: what rules and secrets tell, what else is grave, and one level of risk of
// them, by the thresholds of LogAnomaly.

#include "engine/insight/insight.h"

#include <array>
#include <map>
#include <string_view>

namespace logwright {

enum class RiskLevel : std::uint8_t { low, medium, high };
inline constexpr std::array<std::string_view, 3> riskLevelNames{"LOW", "MEDIUM", "HIGH"};
constexpr std::string_view riskLevelName(RiskLevel level) {
    return riskLevelNames[raw(level)];
}

/// Signs of trouble, each there or not.
enum class ThreatIndicator : std::uint8_t {
    logFlooding,     ///< a flood, or one of several templates has .75 of all records or more
    dataExposure,    ///< there is a secret
    ruleViolations,  ///< there is a finding of a rule
    highErrorRate,   ///< the error rate is above .1
};
inline constexpr std::array<std::string_view, 4> threatIndicatorNames{"LOG_FLOODING", "DATA_EXPOSURE",
                                                                      "RULE_VIOLATIONS", "HIGH_ERROR_RATE"};

struct SecuritySummary {
    std::map<Detector, std::uint64_t> perDetector;  ///< findings in force
    std::uint64_t findings = 0;
    std::uint64_t confirmed = 0;  ///< by a person
    std::uint64_t secrets = 0;    ///< findings of the secrets detector
    std::uint64_t ruleHits = 0;   ///< of the rules
    std::uint64_t incidents() const { return secrets + ruleHits; }
    /// Distinct records in which a finding of another detector shows, and that are of severity error or fatal
    /// or whose finding a person has confirmed. A record counts once, whatever many detectors say of it.
    std::uint64_t critical = 0;
    std::vector<ThreatIndicator> indicators;
    /// High with more than 5 incidents or more than 10 critical records; medium with more than 2 or more than
    /// 5; else low.
    RiskLevel risk = RiskLevel::low;
};

/// `findings`: those in force.
SecuritySummary summariseSecurity(std::span<const Finding> findings, const Insight& insight);

}  // namespace logwright
