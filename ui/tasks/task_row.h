// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One task of the task list.

#include "ui/session/task_runner.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace logwright::ui {

class ElidedLabel;

class TaskRow : public QWidget {
    Q_OBJECT
public:
    explicit TaskRow(int task, QWidget* parent = nullptr);

    void setState(const TaskState& state);

signals:
    void cancelWanted(int task);

private:
    void dress();

    int task_;
    QLabel* title_;
    ElidedLabel* doing_;
    QProgressBar* bar_;
    QLabel* figures_;
    QToolButton* cancel_;
};

/// "1.2 M records/s, 8 s left"
QString taskFigures(const TaskState& state);

}  // namespace logwright::ui
