// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/search_run.h"

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr std::size_t timeParts = 1024;  // more than a timeline has room for marks
constexpr auto leastRest = std::chrono::milliseconds(50);
constexpr int restPerPublishing = 10;  // publishing copies all rows: it may take a tenth of the time

}  // namespace

SearchRun::SearchRun(SnapshotPtr snapshot, std::function<void()> arrived)
    : snapshot_(std::move(snapshot)), arrived_(std::move(arrived)), firsts_(timeParts) {
    found_.snapshot = snapshot_;
    found_.rows = std::make_shared<const RowSet>(std::vector<TimelineRow>());
}

void SearchRun::add(std::span<const RecordIndex> hits, std::uint64_t searched) {
    searched_ = searched;
    const std::optional<TimeRange> span = snapshot_->span();
    const std::size_t before = rows_.size();
    for (const RecordIndex record : hits) {
        rows_.push_back(snapshot_->rowOf(record));
        if (!span || !snapshot_->timeKnown(record)) continue;
        const Timestamp time = snapshot_->time(record);
        const double share = double((time - span->begin).count()) / double((span->end - span->begin).count());
        const auto part = std::min(static_cast<std::size_t>(share * double(timeParts)), timeParts - 1);
        std::optional<Timestamp>& first = firsts_[part];
        if (!first || time < *first) first = time;
    }
    const auto added = rows_.begin() + static_cast<std::ptrdiff_t>(before);
    std::sort(added, rows_.end());
    std::inplace_merge(rows_.begin(), added, rows_.end());
    if (std::chrono::steady_clock::now() - published_ >= rest_) publish();
}

void SearchRun::finish() {
    publish();
}

void SearchRun::publish() {
    const auto begin = std::chrono::steady_clock::now();
    FoundRows found;
    found.snapshot = snapshot_;
    found.rows = std::make_shared<const RowSet>(rows_);
    found.searched = searched_;
    for (const std::optional<Timestamp>& time : firsts_)
        if (time) found.times.push_back(*time);
    bool tell = false;
    {
        const std::lock_guard lock(mutex_);
        found_ = std::move(found);
        tell = !std::exchange(told_, true);
    }
    if (tell) arrived_();
    published_ = std::chrono::steady_clock::now();
    rest_ =
        std::max<std::chrono::steady_clock::duration>(leastRest, (published_ - begin) * restPerPublishing);
}

FoundRows SearchRun::take() {
    const std::lock_guard lock(mutex_);
    told_ = false;
    return found_;
}

}  // namespace logwright::ui
