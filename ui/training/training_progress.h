// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How a training goes, in a row: words, a bar, and a button that stops it. Its room is kept while nothing is
// trained, so that what stands below does not jump.

#include "ui/session/task_runner.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace logwright::ui {

class TrainingProgress : public QWidget {
    Q_OBJECT
public:
    /// `stop` stands on the button, `stopMeaning` says it to who cannot see it.
    TrainingProgress(const QString& stop, const QString& stopMeaning, QWidget* parent = nullptr);

    /// Of the task that trains, with what else there is to tell of it.
    void showTask(const TaskState& state, const QString& more = {});
    /// Nothing is trained: what is known stands there.
    void showWords(const QString& words);

    QString words() const;
    QToolButton& stopButton() { return *stop_; }

private:
    QLabel* words_;
    QProgressBar* bar_;
    QToolButton* stop_;
};

}  // namespace logwright::ui
