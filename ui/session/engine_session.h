// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The one place that owns the engine's threads. Tasks (analysis: one at a time, shown in the task list) and
// requests (short questions of views: the newest of a kind wins, an older answer is dropped) run here;
// results come back as calls on the window's thread.

#include "engine/project/project.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

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

class EngineSession : public QObject {
    Q_OBJECT
public:
    explicit EngineSession(QObject* parent = nullptr);
    ~EngineSession() override;  ///< cancels and waits

    /// Folders and files to look at: opens (or makes) the project kept for them and starts reading.
    void openPaths(const QStringList& paths);
    void openProject(const QString& file);
    void closeProject();
    bool hasProject() const;
    QString title() const;  ///< of what is open

    /// Never null; an empty one before anything is open.
    SnapshotPtr snapshot() const;
    std::shared_ptr<Project> project() const;
    bool analysing() const;
    void analyze();  ///< reads what is new or was marked to be read again
    void cancel(int task);
    QList<TaskState> tasks() const;

    void setFormat(SourceId source, const FormatChoice& choice);
    void setEncoding(SourceId source, const QString& encoding);
    void rereadSource(SourceId source, Project::Reread how);

    /// Runs `work` on a worker thread and `done` on the window's thread with its result, unless `receiver` is
    /// gone or a newer request of the same `receiver` and `kind` was made meanwhile (then the older one's
    /// task is also asked to stop).
    template <class T>
    void request(QObject* receiver, const char* kind, std::function<Result<T>(TaskContext&)> work,
                 std::function<void(Result<T>)> done) {
        auto box = std::make_shared<std::optional<Result<T>>>();
        start(
            receiver, kind, [box, work](TaskContext& task) { box->emplace(work(task)); },
            [box, done] {
                if (*box) done(std::move(**box));
            });
    }

signals:
    void projectChanged();   ///< another project, or none
    void snapshotChanged();  ///< at most about twice a second
    void tasksChanged();     ///< a task began, went on or ended
    void analysisFinished(const logwright::AnalysisSummary& summary);
    void failed(const QString& title, const logwright::Error& error);
    void sourcesChangedOnDisk(const std::vector<logwright::SourceChange>& changes);

private:
    void start(QObject* receiver, const char* kind, std::function<void(TaskContext&)> work,
               std::function<void()> done);
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace logwright::ui
