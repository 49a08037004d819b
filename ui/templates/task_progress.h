// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How far the task is that a dialog waits for. Short ones come and go without a flicker.

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;

namespace logwright::ui {

class EngineSession;

class TaskProgress : public QWidget {
    Q_OBJECT
public:
    explicit TaskProgress(EngineSession& session, QWidget* parent = nullptr);
    ~TaskProgress() override;  ///< cancels the task: nobody waits for it any more

    /// Shows `task` from now on; one that was followed before is cancelled.
    void follow(int task);
    /// The task is done.
    void end();
    /// Nobody waits for the task any more.
    void stop();
    bool following() const { return task_ != 0; }

private:
    void refresh();

    EngineSession& session_;
    int task_ = 0;
    QTimer* patience_;
    QProgressBar* bar_;
    QLabel* words_;
};

}  // namespace logwright::ui
