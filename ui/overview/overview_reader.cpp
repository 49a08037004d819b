// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_reader.h"

namespace logwright::ui {

namespace {

/// Fewer are measured in a tenth of a second.
constexpr std::uint64_t leastRowsOfTask = 1'000'000;

}  // namespace

OverviewReader::OverviewReader(Workspace& workspace, QObject* parent)
    : QObject(parent), workspace_(workspace) {
    connect(&workspace_, &Workspace::rowsChanged, this, &OverviewReader::outdate);
    connect(&workspace_, &Workspace::statisticsChanged, this, &OverviewReader::outdate);
    connect(&workspace_.findings(), &FindingReview::findingsChanged, this, &OverviewReader::outdate);
    connect(&workspace_.session(), &EngineSession::projectChanged, this, &OverviewReader::forget);
}

void OverviewReader::setWatched(bool watched) {
    watched_ = watched;
    measureIfWatched();
}

void OverviewReader::forget() {
    ++serial_;
    figures_.reset();
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

void OverviewReader::measureIfWatched() {
    // Rows and statistics are of one moment when both have caught up; a signal follows then.
    if (watched_ && outdated_ && !workspace_.counting()) measure();
}

void OverviewReader::measure() {
    outdated_ = false;
    measuring_ = true;
    if (task_ != 0) workspace_.session().cancel(task_);
    task_ = 0;
    const quint64 serial = ++serial_;
    const auto work = [snapshot = workspace_.rowsSnapshot(), rows = workspace_.rows(),
                       statistics = workspace_.filteredStatistics(), table = workspace_.findings().table(),
                       filter = workspace_.filters().filter()](TaskContext& task) {
        auto figures = std::make_shared<OverviewFigures>();
        figures->snapshot = snapshot;
        figures->statistics = statistics;
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
    if (workspace_.rows()->size() < leastRowsOfTask) {
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
    if (figures) figures_ = std::move(*figures);
    emit changed();
    measureIfWatched();
}

}  // namespace logwright::ui
