// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Training of the detectors of the open project, and what was trained: one place for the view that trains and
// the browser that says what is missing. Training runs as a task like any other.

#include "engine/project/project.h"
#include "ui/session/engine_session.h"
#include "ui/session/point_mail.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace logwright::ui {

class DetectorTrainer : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit DetectorTrainer(EngineSession& session, QObject* parent = nullptr);
    ~DetectorTrainer() override;

    /// Why no training can begin now, as a sentence; empty where one can.
    QString hindrance() const;
    void train(const DetectorTrainingSettings& settings);
    /// What was learned until then is kept.
    void cancel();
    /// Of the training under way, or of the last one of this session; networks alone have one.
    const std::vector<DetectorTraining::Point>& curve() const { return curve_; }
    /// Waiting for its turn, or under way.
    bool running() const { return task_ != 0; }
    /// Of the task that trains; nothing where none does.
    std::optional<TaskState> state() const;

    /// True until the project's trainings were read once.
    bool reading() const { return reading_; }
    /// The newest first.
    const std::vector<DetectorTraining>& trainings() const { return known_.trainings; }
    /// What could not be read, in words.
    const QStringList& damaged() const { return known_.damaged; }
    /// The newest of a model, which detections use; null where there is none.
    const DetectorTraining* inUse(DetectorModel model) const;

    void remove(std::int64_t training);

signals:
    void changed();           ///< running, hindrance
    void pointsCame();        ///< the curve is longer; at most 10 times a second
    void trainingsChanged();  ///< trainings, damaged
    void finished(const std::vector<logwright::DetectorTraining>& trainings);
    void refused(const QString& title, const logwright::Error& error);

private:
    struct Known {
        std::vector<DetectorTraining> trainings;
        QStringList damaged;
    };
    void startAnew();
    void takePoints();
    void takeSnapshot();
    void finish(const Result<std::vector<DetectorTraining>>& result);
    void read();

    EngineSession& session_;
    std::shared_ptr<PointMail<DetectorTraining::Point>> mail_;
    std::vector<DetectorTraining::Point> curve_;
    Known known_;
    int task_ = 0;
    bool reading_ = false;
    QString lastHindrance_;
};

}  // namespace logwright::ui
