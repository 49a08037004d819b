// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a log, or the part of it that a filter leaves, is like: how varied, how fast, how faulty, who writes
// it. Read off the counts of countRecords() and one more pass in the order of time.

#include "engine/detect/finding.h"
#include "engine/insight/record_rates.h"
#include "engine/insight/statistics.h"
#include "engine/insight/template_diversity.h"

namespace logwright {

/// Records of one template while a flood of it lasts.
struct FloodVolume {
    std::uint64_t floods = 0;   ///< findings of the flood detector
    std::uint64_t records = 0;  ///< of their templates, from begin to end of each; each record once
    /// All records but those, and one for each flood: what is left when floods are folded.
    std::uint64_t foldedRecords = 0;
};

struct Insight {
    std::uint64_t records = 0;
    TemplateDiversity diversity;
    RecordRates rates;
    std::uint64_t errors = 0;    ///< records of severity error or fatal
    std::uint64_t warnings = 0;  ///< of severity warning
    /// errors / records. Nothing where no record tells a severity.
    std::optional<double> errorRate;
    std::uint64_t components = 0;  ///< distinct ones that records name
    FloodVolume floods;
};

/// `rows` and `statistics` are of the same filter, `findings` those that are in force and pass it; see
/// findingsInForce(). One pass over the rows.
Result<Insight> measureInsight(const Snapshot& snapshot, const RowSet& rows, const Statistics& statistics,
                               std::span<const Finding> findings, TaskContext& task);

/// Findings that are not cleared, gone or called false, and whose record passes the filter.
std::vector<Finding> findingsInForce(std::span<const Finding> findings, const Snapshot& snapshot,
                                     const Filter& filter);

/// Findings that verdicts have cleared or called false, and whose record passes the filter; not those gone.
std::uint64_t countFalsePositives(std::span<const Finding> findings, const Snapshot& snapshot,
                                  const Filter& filter);

/// Errors of a count by severity: error and fatal.
template <class Counts>
std::uint64_t errorsOf(const Counts& bySeverity) {
    return std::uint64_t{bySeverity[raw(Severity::error)]} + bySeverity[raw(Severity::fatal)];
}

}  // namespace logwright
