// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/source_follower.h"

#include <algorithm>
#include <utility>

namespace logwright::ui {

namespace {

constexpr int lookEveryMs = 500;
/// Detectors look at all records: they may take a twentieth of the time, and rest so long at least.
constexpr qint64 leastRestMs = 5'000;
constexpr qint64 restPerWork = 19;
constexpr qint64 mostRestMs = 600'000;

}  // namespace

SourceFollower::SourceFollower(EngineSession& session, FindingReview& findings, QObject* parent)
    : QObject(parent), session_(session), findings_(findings) {
    timer_.setInterval(lookEveryMs);
    detection_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &SourceFollower::look);
    connect(&detection_, &QTimer::timeout, this, &SourceFollower::detect);
    connect(&session_, &EngineSession::projectChanged, this, [this] {
        watch_.reset();
        looking_ = false;
        if (!session_.hasProject() && !session_.opening()) setFollowing(false);
    });
    connect(&session_, &EngineSession::analysisFinished, this, [this](const AnalysisSummary&) {
        if (following()) detectLater();
    });
    connect(&findings_, &FindingReview::detected, this, [this] {
        if (std::exchange(detecting_, false)) lastDetectionMs_ = sinceDetection_.restart();
    });
}

void SourceFollower::setFollowing(bool following) {
    if (following == this->following()) return;
    if (following) {
        watch_.reset();
        timer_.start();
        look();
    } else {
        timer_.stop();
        detection_.stop();
    }
    emit changed();
}

void SourceFollower::look() {
    if (!session_.hasProject() || looking_ || session_.analysing() || session_.working()) return;
    // The first look knows no folder yet: what it sees may be read or not.
    const bool first = !watch_;
    if (first) {
        std::vector<std::string> paths;
        for (const QString& path : session_.openedPaths()) paths.push_back(path.toStdString());
        watch_ = std::make_shared<SourceWatch>(std::move(paths));
    }
    looking_ = true;
    session_.request<bool>(
        this, "watch",
        [watch = watch_, project = session_.project()](TaskContext& task) {
            return watch->changed(*project, task);
        },
        [this, first](const Result<bool>& changed) {
            looking_ = false;
            if (changed.ok() && (first || changed.value()) && following()) session_.readChanges();
        });
}

void SourceFollower::detectLater() {
    if (!findings_.lookedFor() || detection_.isActive()) return;
    const qint64 rest = std::clamp(restPerWork * lastDetectionMs_, leastRestMs, mostRestMs);
    const qint64 passed = sinceDetection_.isValid() ? sinceDetection_.elapsed() : rest;
    detection_.start(static_cast<int>(std::max<qint64>(0, rest - passed)));
}

void SourceFollower::detect() {
    // Another time: what comes next asks again.
    if (!following() || !findings_.hindrance().isEmpty()) return;
    sinceDetection_.start();
    detecting_ = true;
    findings_.detect();
}

}  // namespace logwright::ui
