// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The one place that owns the engine's threads. Tasks (analysis: one at a time, shown in the task list) and
// requests (short questions of views: the newest of a kind wins, an older answer is dropped) run here;
// results come back as calls on the window's thread.

#include "engine/project/project.h"
#include "ui/session/project_places.h"
#include "ui/session/task_runner.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace logwright::ui {

class EngineSession : public QObject {
    Q_OBJECT
public:
    explicit EngineSession(QObject* parent = nullptr);
    ~EngineSession() override;  ///< cancels and waits

    /// Folders and files to look at: opens (or makes) the project kept for them and starts reading.
    void openPaths(const QStringList& paths);
    /// The same with a project file of the person's choice, made where it is not there.
    void openPathsInto(const QStringList& paths, const QString& file);
    void openProject(const QString& file);
    void closeProject();
    bool hasProject() const;
    /// True from an open...() until the project is there or could not be opened.
    bool opening() const;
    QString title() const;  ///< of what is open
    /// The folders and files that were opened; of a project file that was opened, those of its sources.
    QStringList openedPaths() const;

    /// Never null; an empty one before anything is open.
    SnapshotPtr snapshot() const;
    std::shared_ptr<Project> project() const;
    /// Shows secrets as they stand in the logs, or as marks again. Another project shows marks.
    void revealSecrets(bool reveal);
    bool secretsRevealed() const;
    bool analysing() const;
    /// Work of runAlone() waits or is under way.
    bool working() const;
    /// True where no task and no request is under way.
    bool idle() const;
    /// True where the last analysis was cancelled, so that the project holds a part only.
    bool unfinished() const;
    void analyze();  ///< reads what is new or was marked to be read again
    /// Reads what was added to files, and those that are new; files that were replaced are read anew, and
    /// sources whose text was rotated away go with it.
    void readChanges();
    /// Looks whether files were changed, added or taken away since they were read, and reads what is new.
    void lookForChanges();
    void cancel(int task);
    void cancelAll();
    QList<TaskState> tasks() const;

    void setFormat(SourceId source, const FormatChoice& choice);
    void setEncoding(SourceId source, const QString& encoding);
    void rereadSource(SourceId source, Project::Reread how);
    void removeSource(SourceId source);

    /// What becomes of templates or of times: runs as a task, after those of the analysis that wait; `done`
    /// is called when the project's new snapshot() is there, or with what went wrong. Nothing happens without
    /// a project.
    using RecordWork = std::function<Result<SnapshotPtr>(Project&, TaskContext&)>;
    void changeRecords(const QString& title, RecordWork work, std::function<void(Result<>)> done);

    void saveCopy(const QString& file);
    /// The table of templates as CSV.
    void exportTemplates(const QString& file);

    /// Runs `work` beside the others as a task that a person sees and may cancel; `done` gets its result on
    /// the window's thread unless `receiver` is gone or the project was closed. Returns the task's id.
    template <class T>
    int runTask(QObject* receiver, const QString& title, std::function<Result<T>(TaskContext&)> work,
                std::function<void(Result<T>)> done) {
        const auto answer = std::make_shared<std::unique_ptr<Result<T>>>();
        return startBeside(
            receiver, title, [answer, work](TaskContext& task) { answer->reset(new Result<T>(work(task))); },
            [answer, done] {
                if (*answer) done(std::move(**answer));
            });
    }

    /// The same for long work that writes to the project: it waits for the analyses and changes that were
    /// asked for before, and none runs beside it. Cancelled before it began, `done` gets that error. Returns
    /// 0, and does nothing, without a project.
    template <class T>
    int runAlone(QObject* receiver, const QString& title,
                 std::function<Result<T>(Project&, TaskContext&)> work, std::function<void(Result<T>)> done) {
        const auto answer = std::make_shared<std::unique_ptr<Result<T>>>();
        return startAlone(
            receiver, title,
            [answer, work](Project& project, TaskContext& task) {
                answer->reset(new Result<T>(work(project, task)));
            },
            [answer, done] { done(*answer ? std::move(**answer) : Result<T>(cancelledError())); });
    }

    /// Runs `work` on a worker thread and `done` on the window's thread with its result, unless `receiver` is
    /// gone or a newer request of the same `receiver` and `kind` was made meanwhile (then the older one's
    /// task is also asked to stop), or the project was closed.
    template <class T>
    void request(QObject* receiver, const char* kind, std::function<Result<T>(TaskContext&)> work,
                 std::function<void(Result<T>)> done) {
        const auto answer = std::make_shared<std::unique_ptr<Result<T>>>();
        start(
            receiver, kind,
            // Made in place: GCC 12 warns of the destruction of a moved-from Result that it inlined.
            [answer, work](TaskContext& task) { answer->reset(new Result<T>(work(task))); },
            [answer, done] {
                if (*answer) done(std::move(**answer));
            });
    }

signals:
    void projectChanged();   ///< another project, or none; or one is being opened
    void snapshotChanged();  ///< at most about twice a second
    /// Of the same project: texts that were made or read before show too much or too little.
    void secretsRevealedChanged();
    void tasksChanged();  ///< a task began, went on or ended
    void analysisFinished(const logwright::AnalysisSummary& summary);
    void failed(const QString& title, const logwright::Error& error);
    void sourcesChangedOnDisk(const std::vector<logwright::SourceChange>& changes);
    void written(const QString& file);  ///< a copy or a report is there

private:
    using ProjectChange = std::function<Result<>(Project&)>;
    struct AnalysisOutcome;

    /// Runs on the analysis thread: makes the changes, then reads.
    static AnalysisOutcome analyzeWithChanges(Project& project, const std::vector<ProjectChange>& changes,
                                              const AnalysisOptions& options,
                                              const Project::SnapshotListener& publish, TaskContext& task);
    void open(const Place& place, const QString& file, bool mayCreate);
    void start(QObject* receiver, const char* kind, std::function<void(TaskContext&)> work,
               std::function<void()> done);
    int startBeside(QObject* receiver, const QString& title, std::function<void(TaskContext&)> work,
                    std::function<void()> done);
    int startAlone(QObject* receiver, const QString& title, std::function<void(Project&, TaskContext&)> work,
                   std::function<void()> done);
    void change(ProjectChange change);
    void scheduleAnalysis(bool rereadChanged = false);
    void finishAnalysis(const AnalysisOutcome& outcome);
    void write(const QString& title, const QString& file, std::function<Result<>(TaskContext&)> work);

    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace logwright::ui
