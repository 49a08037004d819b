// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Runs tasks on worker threads and keeps the list of them that a person sees. Used from the window's thread
// only; work runs elsewhere, and what follows it comes back here.

#include "engine/base/task.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace logwright::ui {

/// A running task as the task list shows it.
struct TaskState {
    int id = 0;
    QString title;  ///< "Reading cluster"
    Progress progress;
    qint64 elapsedMs = 0;
    qint64 remainingMs = -1;  ///< -1 while it cannot be told
    bool cancelling = false;
};

class TaskRunner : public QObject {
    Q_OBJECT
public:
    /// Tasks of the analysis lane run one after the other, in the order in which they were started; the
    /// others run beside.
    enum class Lane { analysis, beside };
    using Work = std::function<void(TaskContext&)>;
    using Done = std::function<void()>;

    explicit TaskRunner(QObject* parent = nullptr);
    ~TaskRunner() override;  ///< cancels and waits; no `done` is called any more

    /// Runs `work` on a worker thread, then `done` on the window's thread, also where the task was cancelled.
    int start(Lane lane, const QString& title, Work work, Done done);
    void cancel(int task);
    void cancelAll();
    bool isWaiting(int task) const;  ///< in the list, and not begun yet
    QList<TaskState> tasks() const;

signals:
    void changed();  ///< a task began, went on or ended; at most 20 times a second for each task

private:
    struct Entry;
    std::shared_ptr<Entry> find(int task) const;
    void startWaiting();
    void run(const std::shared_ptr<Entry>& entry);
    void takeProgress(int task);
    void finish(int task);

    int lastId_ = 0;
    std::vector<std::shared_ptr<Entry>> entries_;
    QThreadPool pool_;
};

}  // namespace logwright::ui
