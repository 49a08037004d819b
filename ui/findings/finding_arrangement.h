// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which findings are shown, in which order and groups, and their counts. Pure functions, so that a worker can
// run them for a project of very many.

#include "engine/events/filter.h"
#include "ui/findings/finding_query.h"

#include <QString>

#include <array>

namespace logwright::ui {

enum class FindingColumn { time, score, detector, severity, reason, templateText, session, opinion, state };
inline constexpr int findingColumnCount = 9;

enum class FindingGrouping { none, templateText, session, time, pattern };

struct FindingOrder {
    FindingColumn column = FindingColumn::time;
    bool ascending = true;
};

struct FindingGroup {
    std::string key;                  ///< the same when the same group is made again
    std::vector<std::uint32_t> rows;  ///< positions in FindingTable::findings; never empty
};

/// Counts of findings over time: equal bins over `range`.
struct FindingRate {
    TimeRange range{};
    std::vector<std::uint32_t> bins;
    TimeRange binRange(std::size_t bin) const;
};

struct FindingArrangement {
    std::vector<FindingGroup> groups;  ///< with no grouping one, or none where nothing is shown
    std::size_t shown = 0;
    /// Of all findings, whatever query and filter.
    std::array<std::uint64_t, findingStateNames.size()> states{};
    /// Of those that pass all but the query's detectors, so that another one can be picked.
    std::array<std::uint64_t, detectorNames.size()> detectors{};
    std::uint64_t classified = 0;  ///< of all, by a language model
    FindingRate rate;              ///< of those shown
};

struct FindingRequest {
    FindingQuery query;
    Filter filter;
    FindingOrder order;
    FindingGrouping grouping = FindingGrouping::none;
    std::size_t bins = 48;
};

/// Groups stand in the order of their first findings. 100,000 findings take about a tenth of a second.
FindingArrangement arrangeFindings(const FindingTable& table, const Snapshot& snapshot,
                                   const FindingRequest& request);

}  // namespace logwright::ui
