// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Counts and rates over the records that a filter leaves: what charts and tables show.

#include "engine/events/filter.h"

#include <array>
#include <vector>

namespace logwright {

struct TemplateStatistics {
    TemplateId id{};
    std::uint64_t total = 0;  ///< in the whole project
    std::uint64_t count = 0;  ///< in the rows looked at
    int cardinality = 0;      ///< of `total`
    std::array<std::uint64_t, severityCount> bySeverity{};
    Timestamp first{};  ///< in the rows looked at; meaningful where count > 0
    Timestamp last{};
    std::vector<std::uint32_t> rate;  ///< records per bin over the time range looked at
};

/// Records per bin of time and severity.
struct RateHistogram {
    TimeRange range{};
    std::vector<std::array<std::uint32_t, severityCount>> bins;
    TimeRange binRange(std::size_t bin) const;
};

struct CardinalityBar {
    int cardinality = 0;
    std::uint64_t templates = 0;
    std::uint64_t records = 0;
};

/// Who writes.
struct ComponentStatistics {
    std::string name;  ///< as lines write it; empty: of records that name none
    std::uint64_t count = 0;
    std::array<std::uint64_t, severityCount> bySeverity{};
};

struct Statistics {
    std::vector<TemplateStatistics> templates;  ///< by id; those with total > 0
    RateHistogram rate;
    std::array<std::uint64_t, severityCount> bySeverity{};
    std::vector<ComponentStatistics> components;  ///< in the rows looked at; most frequent first
    std::vector<CardinalityBar> cardinalities;    ///< 0 to the highest, of the whole project
    std::uint64_t records = 0;                    ///< in the rows looked at
};

struct StatisticsRequest {
    Filter filter;
    std::size_t rateBins = 240;
    std::size_t templateBins = 32;
};

/// One pass over the columns. The rate covers filter.time, or all.
Result<Statistics> countRecords(const Snapshot& snapshot, const StatisticsRequest& request,
                                TaskContext& task);

}  // namespace logwright
