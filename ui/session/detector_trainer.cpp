// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/detector_trainer.h"

#include "ui/widgets/readable.h"

#include <algorithm>

namespace logwright::ui {

DetectorTrainer::DetectorTrainer(EngineSession& session, QObject* parent)
    : QObject(parent), session_(session), mail_(PointMail<DetectorTraining::Point>::make()) {
    connect(&session_, &EngineSession::projectChanged, this, &DetectorTrainer::startAnew);
    connect(&session_, &EngineSession::snapshotChanged, this, &DetectorTrainer::takeSnapshot);
    connect(&session_, &EngineSession::tasksChanged, this, [this] {
        const QString now = hindrance();
        if (std::exchange(lastHindrance_, now) != now) emit changed();
    });
}

DetectorTrainer::~DetectorTrainer() = default;

QString DetectorTrainer::hindrance() const {
    if (!session_.hasProject()) return tr("No logs are open.");
    if (running()) return tr("A training is under way.");
    if (session_.analysing()) return tr("The logs are being read; training begins when that is done.");
    if (session_.snapshot()->recordCount() == 0) return tr("There are no records to learn from.");
    return {};
}

std::optional<TaskState> DetectorTrainer::state() const {
    for (const TaskState& state : session_.tasks())
        if (state.id == task_) return state;
    return std::nullopt;
}

void DetectorTrainer::startAnew() {
    // What an earlier project still sends goes to a box that nobody empties.
    mail_ = PointMail<DetectorTraining::Point>::make();
    task_ = 0;
    curve_.clear();
    known_ = {};
    reading_ = session_.hasProject();
    if (reading_) read();
    emit trainingsChanged();
    emit changed();
}

void DetectorTrainer::takeSnapshot() {
    // Templates may have changed, and with them whether what was learned still fits.
    if (session_.hasProject() && session_.snapshot()->complete() && !running()) read();
    emit changed();
}

void DetectorTrainer::train(const DetectorTrainingSettings& settings) {
    if (!hindrance().isEmpty()) return;
    curve_.clear();
    mail_ = PointMail<DetectorTraining::Point>::make();
    const auto hear =
        PointMail<DetectorTraining::Point>::sender(mail_, session_, this, &DetectorTrainer::takePoints);
    task_ = session_.runAlone<std::vector<DetectorTraining>>(
        this, tr("Training detectors"),
        [settings, hear](Project& project, TaskContext& task) {
            return project.trainDetectors(settings, hear, task);
        },
        [this](const Result<std::vector<DetectorTraining>>& result) { finish(result); });
    emit pointsCame();
    emit changed();
}

void DetectorTrainer::takePoints() {
    std::vector<DetectorTraining::Point> points = mail_->take();
    if (points.empty()) return;
    curve_.insert(curve_.end(), points.begin(), points.end());
    emit pointsCame();
}

void DetectorTrainer::cancel() {
    if (task_ != 0) session_.cancel(task_);
}

void DetectorTrainer::finish(const Result<std::vector<DetectorTraining>>& result) {
    takePoints();
    task_ = 0;
    read();
    emit changed();
    if (result)
        emit finished(*result);
    else if (result.error().kind != Error::Kind::cancelled)
        emit refused(tr("The detectors cannot be trained"), result.error());
}

const DetectorTraining* DetectorTrainer::inUse(DetectorModel model) const {
    const auto found = std::ranges::find_if(known_.trainings, [model](const DetectorTraining& training) {
        return training.model == model && (training.complete || training.cancelled);
    });
    return found == known_.trainings.end() ? nullptr : &*found;
}

void DetectorTrainer::read() {
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    session_.request<Known>(
        this, "detector trainings",
        [project](TaskContext&) -> Result<Known> {
            Known known;
            std::vector<std::string> damaged;
            Result<std::vector<DetectorTraining>> all = project->detectorTrainings(damaged);
            if (all)
                known.trainings = *std::move(all);
            else
                damaged.push_back(all.error().message());
            for (const std::string& words : damaged) known.damaged.append(fromEngine(words));
            return known;
        },
        [this](Result<Known> known) {
            if (!known) return;
            reading_ = false;
            known_ = *std::move(known);
            emit trainingsChanged();
        });
}

void DetectorTrainer::remove(std::int64_t training) {
    session_.runAlone<Done>(
        this, tr("Removing a training"),
        [training](Project& project, TaskContext&) { return project.removeDetectorTraining(training); },
        [this](const Result<>& result) {
            if (!result) emit refused(tr("The training was not removed"), result.error());
            read();
        });
}

}  // namespace logwright::ui
