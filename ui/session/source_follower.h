// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Follows the files of the open project while they grow: what is added is read within a second, through
// rotation and truncation, and now and then looked at by the detectors where findings were looked for before.

#include "engine/project/source_watch.h"
#include "ui/session/engine_session.h"
#include "ui/session/finding_review.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace logwright::ui {

class SourceFollower : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    SourceFollower(EngineSession& session, FindingReview& findings, QObject* parent = nullptr);

    void setFollowing(bool following);
    bool following() const { return timer_.isActive(); }

signals:
    void changed();

private:
    void look();
    void detectLater();
    void detect();

    EngineSession& session_;
    FindingReview& findings_;
    QTimer timer_;
    QTimer detection_;
    QElapsedTimer sinceDetection_;
    qint64 lastDetectionMs_ = 0;
    std::shared_ptr<SourceWatch> watch_;
    bool looking_ = false;
    bool detecting_ = false;  ///< a detection of its own is under way
};

}  // namespace logwright::ui
