// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One search while it runs on a worker: the rows that were found until now, handed to the window every so
// often.

#include "engine/events/filter.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <span>
#include <vector>

namespace logwright::ui {

/// What was found until some moment. Rows ascend.
struct FoundRows {
    SnapshotPtr snapshot;  ///< what the rows are of
    RowSetPtr rows;
    std::vector<Timestamp> times;  ///< of some of the hits, spread over the time of the project, ascending
    std::uint64_t searched = 0;    ///< records looked at
};

/// Takes hits on a worker's threads, one call at a time; `take()` is for the window's.
class SearchRun {
public:
    /// `arrived` is called, on a worker, when there is something new to take and nobody was told yet.
    SearchRun(SnapshotPtr snapshot, std::function<void()> arrived);

    void add(std::span<const RecordIndex> hits, std::uint64_t searched);
    /// Publishes what was found since, however little.
    void finish();

    FoundRows take();

private:
    void publish();

    SnapshotPtr snapshot_;
    std::function<void()> arrived_;

    // The worker's.
    std::vector<TimelineRow> rows_;
    std::vector<std::optional<Timestamp>> firsts_;  ///< the earliest hit of each part of the time
    std::uint64_t searched_ = 0;
    std::chrono::steady_clock::time_point published_{};
    std::chrono::steady_clock::duration rest_{};

    std::mutex mutex_;  // guards what is below
    FoundRows found_;
    bool told_ = false;
};

}  // namespace logwright::ui
