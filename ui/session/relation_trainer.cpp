// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/relation_trainer.h"

#include "ui/widgets/readable.h"

#include <algorithm>

namespace logwright::ui {

RelationTrainer::RelationTrainer(EngineSession& session, QObject* parent)
    : QObject(parent), session_(session), mail_(PointMail<TrainingPoint>::make()) {
    connect(&session_, &EngineSession::projectChanged, this, &RelationTrainer::startAnew);
    connect(&session_, &EngineSession::snapshotChanged, this, &RelationTrainer::takeSnapshot);
    connect(&session_, &EngineSession::tasksChanged, this, [this] {
        const QString now = hindrance();
        if (std::exchange(lastHindrance_, now) != now) emit changed();
    });
}

RelationTrainer::~RelationTrainer() = default;

QString RelationTrainer::hindrance() const {
    if (!session_.hasProject()) return tr("No logs are open.");
    if (running()) return tr("A training is under way.");
    if (session_.analysing()) return tr("The logs are being read; training begins when that is done.");
    if (session_.snapshot()->recordCount() == 0) return tr("There are no records to learn from.");
    return {};
}

std::optional<TaskState> RelationTrainer::state() const {
    for (const TaskState& state : session_.tasks())
        if (state.id == task_) return state;
    return std::nullopt;
}

void RelationTrainer::startAnew() {
    // What an earlier project still sends goes to a box that nobody empties.
    mail_ = PointMail<TrainingPoint>::make();
    task_ = 0;
    curve_.clear();
    known_ = {};
    reading_ = session_.hasProject();
    if (reading_) readRuns();
    emit runsChanged();
    emit changed();
}

void RelationTrainer::takeSnapshot() {
    // Templates may have changed, and with them whether what was learned still fits.
    if (session_.hasProject() && session_.snapshot()->complete() && !running()) readRuns();
    emit changed();
}

void RelationTrainer::train(const TrainingSettings& settings) {
    if (!hindrance().isEmpty()) return;
    settings_ = settings;
    curve_.clear();
    mail_ = PointMail<TrainingPoint>::make();
    const auto hear = PointMail<TrainingPoint>::sender(mail_, session_, this, &RelationTrainer::takePoints);
    task_ = session_.runAlone<TrainingRun>(
        this, tr("Training relations"),
        [settings, hear](Project& project, TaskContext& task) {
            return project.trainRelations(settings, hear, task);
        },
        [this](Result<TrainingRun> result) { finish(result); });
    emit pointsCame();
    emit changed();
}

void RelationTrainer::takePoints() {
    std::vector<TrainingPoint> points = mail_->take();
    if (points.empty()) return;
    curve_.insert(curve_.end(), points.begin(), points.end());
    emit pointsCame();
}

void RelationTrainer::cancel() {
    if (task_ != 0) session_.cancel(task_);
}

void RelationTrainer::finish(const Result<TrainingRun>& result) {
    takePoints();
    task_ = 0;
    // A run that a person chose stays in use, but not where the new one was trained because it is out of
    // date.
    const bool outOfDate = !known_.inUse || known_.inUse->stale;
    if (result && outOfDate && !known_.runs.empty())
        choose(result->id);
    else
        readRuns();
    emit changed();
    if (result)
        emit finished(*result);
    else if (result.error().kind != Error::Kind::cancelled)
        emit refused(tr("Relations cannot be trained"), result.error());
}

RelationTrainer::Known RelationTrainer::read(Project& project, TaskContext& task) {
    Known known;
    std::vector<std::string> damaged;
    Result<std::vector<TrainingRun>> runs = project.trainingRuns(damaged);
    if (runs)
        known.runs = *std::move(runs);
    else
        damaged.push_back(runs.error().message());
    for (const std::string& words : damaged) known.damaged.append(fromEngine(words));
    Result<RelationsInUse> inUse = project.relations(task);
    if (inUse)
        known.inUse = *std::move(inUse);
    else
        known.problem = inUse.error();
    return known;
}

void RelationTrainer::readRuns() {
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    session_.request<Known>(
        this, "training runs", [project](TaskContext& task) -> Result<Known> { return read(*project, task); },
        [this](Result<Known> known) {
            if (!known) return;
            reading_ = false;
            known_ = *std::move(known);
            emit runsChanged();
        });
}

void RelationTrainer::write(const QString& title, std::function<Result<>(Project&)> change) {
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    session_.runTask<Done>(
        this, title, [project, change = std::move(change)](TaskContext&) { return change(*project); },
        [this, title](const Result<>& result) {
            if (!result) emit refused(title, result.error());
            readRuns();
        });
}

void RelationTrainer::choose(std::int64_t run) {
    write(tr("Choosing a training run"), [run](Project& project) { return project.chooseTrainingRun(run); });
}

void RelationTrainer::remove(std::int64_t run) {
    write(tr("Removing a training run"), [run](Project& project) { return project.removeTrainingRun(run); });
}

}  // namespace logwright::ui
