// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_reader.h"

namespace logwright::ui {

OverviewReader::OverviewReader(Workspace& workspace, QObject* parent, std::uint64_t leastRowsOfTask)
    : QObject(parent), workspace_(workspace), leastRowsOfTask_(leastRowsOfTask) {
    connect(&workspace_, &Workspace::rowsChanged, this, &OverviewReader::outdate);
    connect(&workspace_, &Workspace::statisticsChanged, this, &OverviewReader::outdate);
    connect(&workspace_.findings(), &FindingReview::findingsChanged, this, &OverviewReader::outdate);
    connect(&workspace_.findings(), &FindingReview::detected, this, &OverviewReader::outdate);
    connect(&workspace_.session(), &EngineSession::projectChanged, this, &OverviewReader::forget);
}

void OverviewReader::setWatched(bool watched) {
    watched_ = watched;
    measureIfWatched();
}

void OverviewReader::forget() {
    ++serial_;
    figures_.reset();
    error_.reset();
    task_ = 0;
    measuring_ = false;
    outdated_ = true;
    emit changed();
    measureIfWatched();
}

void OverviewReader::outdate() {
    outdated_ = true;
    measureIfWatched();
}

void OverviewReader::measureAgain() {
    outdate();
    emit changed();
}

void OverviewReader::measureIfWatched() {
    // Rows and statistics are of one moment when both have caught up; a signal follows then.
    if (!watched_ || !outdated_ || workspace_.counting()) return;
    // While logs are read there is ever more to measure: what is under way goes on to its end, and what it
    // lacks follows, unless another filter is asked for.
    if (measuring_ && workspace_.filters().filter() == measuredFilter_) return;
    measure();
}

void OverviewReader::measure() {
    outdated_ = false;
    measuring_ = true;
    measuredFilter_ = workspace_.filters().filter();
    if (task_ != 0) workspace_.session().cancel(task_);
    task_ = 0;
    const quint64 serial = ++serial_;
    const auto work = [snapshot = workspace_.rowsSnapshot(), rows = workspace_.rows(),
                       statistics = workspace_.filteredStatistics(), table = workspace_.findings().table(),
                       filter = measuredFilter_,
                       lookedFor = workspace_.findings().lookedFor()](TaskContext& task) {
        auto figures = std::make_shared<OverviewFigures>();
        figures->snapshot = snapshot;
        figures->statistics = statistics;
        figures->lookedFor = lookedFor;
        figures->findings = findingsInForce(table->findings, *snapshot, filter);
        auto insight = measureInsight(*snapshot, *rows, *statistics, figures->findings, task);
        if (!insight) return Result<OverviewFiguresPtr>(insight.error());
        figures->insight = std::move(*insight);
        figures->security = summariseSecurity(figures->findings, figures->insight);
        return Result<OverviewFiguresPtr>(std::move(figures));
    };
    const auto done = [this, serial](Result<OverviewFiguresPtr> figures) {
        take(serial, std::move(figures));
    };
    if (workspace_.rows()->size() < leastRowsOfTask_) {
        workspace_.session().request<OverviewFiguresPtr>(this, "overview", work, done);
    } else {
        task_ =
            workspace_.session().runTask<OverviewFiguresPtr>(this, tr("Measuring the overview"), work, done);
    }
}

void OverviewReader::take(quint64 serial, Result<OverviewFiguresPtr> figures) {
    if (serial != serial_) return;
    task_ = 0;
    measuring_ = false;
    if (figures) {
        figures_ = std::move(*figures);
        error_.reset();
    } else {
        // What was measured before is of another filter, or of fewer records.
        figures_.reset();
        error_ = figures.error();
    }
    emit changed();
    measureIfWatched();
}

}  // namespace logwright::ui
