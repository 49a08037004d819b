// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Training of the relation models of the open project, and what was trained: one place for the view that
// trains, the tree and the graph. Training runs as a task like any other; its curve comes while it runs.

#include "engine/project/project.h"
#include "ui/session/engine_session.h"
#include "ui/session/point_mail.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace logwright::ui {

class RelationTrainer : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive the trainer.
    explicit RelationTrainer(EngineSession& session, QObject* parent = nullptr);
    ~RelationTrainer() override;

    /// Why no training can begin now, as a sentence; empty where one can.
    QString hindrance() const;
    void train(const TrainingSettings& settings);
    /// Keeps the best so far.
    void cancel();
    /// Waiting for its turn, or under way.
    bool running() const { return task_ != 0; }
    /// Of the task that trains; nothing where none does.
    std::optional<TaskState> state() const;

    /// Of the training under way, or of the last one of this session.
    const TrainingSettings& settings() const { return settings_; }
    const std::vector<TrainingPoint>& curve() const { return curve_; }

    /// True until the project's runs were read once.
    bool reading() const { return reading_; }
    /// The newest first.
    const std::vector<TrainingRun>& runs() const { return known_.runs; }
    /// What could not be read, in words.
    const QStringList& damaged() const { return known_.damaged; }
    /// The run that trees and graph are made with; nothing where there is none, or it cannot be read, which
    /// problem() then says.
    const std::optional<RelationsInUse>& inUse() const { return known_.inUse; }
    const std::optional<Error>& problem() const { return known_.problem; }

    void choose(std::int64_t run);
    void remove(std::int64_t run);

signals:
    void changed();      ///< running, hindrance
    void pointsCame();   ///< the curve is longer; at most 10 times a second
    void runsChanged();  ///< runs, damaged, inUse
    /// A training came to its end, or was stopped with something to keep.
    void finished(const logwright::TrainingRun& run);
    void refused(const QString& title, const logwright::Error& error);

private:
    struct Known {
        std::vector<TrainingRun> runs;
        QStringList damaged;
        std::optional<RelationsInUse> inUse;
        std::optional<Error> problem;
    };

    static Known read(Project& project, TaskContext& task);
    void startAnew();
    void takeSnapshot();
    void takePoints();
    void finish(const Result<TrainingRun>& result);
    void readRuns();
    void write(const QString& title, std::function<Result<>(Project&)> change);

    EngineSession& session_;
    std::shared_ptr<PointMail<TrainingPoint>> mail_;
    TrainingSettings settings_;
    std::vector<TrainingPoint> curve_;
    Known known_;
    int task_ = 0;
    bool reading_ = false;
    QString lastHindrance_;
};

}  // namespace logwright::ui
