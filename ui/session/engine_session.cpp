// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/engine_session.h"

#include "engine/project/template_exchange.h"
#include "ui/session/request_runner.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/readable.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <mutex>
#include <thread>

namespace logwright::ui {

namespace {

using ProjectPtr = std::shared_ptr<Project>;

SnapshotPtr emptySnapshot() {
    static const SnapshotPtr empty = std::make_shared<const Snapshot>(Snapshot::Parts{});
    return empty;
}

std::string toEngine(const QString& text) {
    return text.toStdString();
}

/// A project lets its file go when the last request that reads it ends; the same file is opened again only
/// then. Requests are asked to stop when their project is closed, so this is short.
void waitForEndOf(const std::weak_ptr<Project>& project) {
    constexpr auto patience = std::chrono::seconds(5);
    constexpr auto step = std::chrono::milliseconds(5);
    for (auto waited = step; !project.expired() && waited < patience; waited += step)
        std::this_thread::sleep_for(step);
}

/// What opening a project brings back, beside the project itself, which is handed over as soon as it is
/// there.
struct Opened {
    ProjectPtr project;
    SnapshotPtr snapshot;
    std::optional<Error> error;
    std::vector<SourceChange> changes;
};

Result<ProjectPtr> openFile(const QString& file, bool mayCreate) {
    const QFileInfo info(file);
    if (!info.exists() && !mayCreate)
        return Error{"there is no such file", toEngine(file), "choose another one", Error::Kind::input};
    if (!info.exists() && !QDir().mkpath(info.absolutePath()))
        return Error{"the folder cannot be made", toEngine(info.absolutePath()), "check its permissions"};
    Result<std::unique_ptr<Project>> opened =
        info.exists() ? Project::open(toEngine(file)) : Project::create(toEngine(file));
    if (!opened) return opened.error();
    return ProjectPtr(*std::move(opened));
}

using ProjectChange = std::function<Result<>(Project&)>;

/// Changes that the next analysis makes before it reads, shared with its thread.
class PendingChanges {
public:
    void add(ProjectChange change) {
        const std::lock_guard lock(mutex_);
        changes_.push_back(std::move(change));
    }
    std::vector<ProjectChange> take() {
        const std::lock_guard lock(mutex_);
        return std::exchange(changes_, {});
    }

private:
    std::mutex mutex_;
    std::vector<ProjectChange> changes_;
};

/// The newest snapshot on its way to the window's thread; one that was not taken yet gives way to a newer.
class SnapshotMail {
public:
    /// True where nothing lay there: a call to take it is due.
    bool put(SnapshotPtr snapshot) {
        const std::lock_guard lock(mutex_);
        return std::exchange(newest_, std::move(snapshot)) == nullptr;
    }
    SnapshotPtr take() {
        const std::lock_guard lock(mutex_);
        return std::exchange(newest_, nullptr);
    }

private:
    std::mutex mutex_;
    SnapshotPtr newest_;
};

}  // namespace

/// What came of an analysis; no summary where it was cancelled before it began.
struct EngineSession::AnalysisOutcome {
    std::optional<Error> changeError;
    std::optional<Result<AnalysisSummary>> summary;
};

struct EngineSession::Private {
    ProjectPtr project;
    std::weak_ptr<Project> former;  ///< may still be held by a request that is about to stop
    SnapshotPtr snapshot = emptySnapshot();
    Place place;
    bool opening = false;
    bool unfinished = false;
    quint64 generation = 0;  ///< of the project: what an earlier one still delivers is dropped
    int analysisTask = 0;    ///< the newest analysis, 0 before any
    int analyses = 0;        ///< waiting or running
    int alone = 0;           ///< work of runAlone(), waiting or running
    std::shared_ptr<PendingChanges> changes = std::make_shared<PendingChanges>();

    // After what their threads use, and so destroyed before it.
    TaskRunner tasks;
    RequestRunner requests;
};

EngineSession::EngineSession(QObject* parent) : QObject(parent), d(std::make_unique<Private>()) {
    connect(&d->tasks, &TaskRunner::changed, this, &EngineSession::tasksChanged);
}

EngineSession::~EngineSession() = default;

bool EngineSession::hasProject() const {
    return d->project != nullptr;
}
bool EngineSession::opening() const {
    return d->opening;
}
QString EngineSession::title() const {
    return placeTitle(d->place);
}
SnapshotPtr EngineSession::snapshot() const {
    return d->snapshot;
}
std::shared_ptr<Project> EngineSession::project() const {
    return d->project;
}
QStringList EngineSession::openedPaths() const {
    if (!d->place.paths.isEmpty()) return d->place.paths;
    QStringList paths;
    for (const SourceInfo& source : d->snapshot->sources())
        if (source.path != "-") paths.append(fromEngine(source.path));
    paths.removeDuplicates();
    return paths;
}
void EngineSession::revealSecrets(bool reveal) {
    if (!d->project || reveal == secretsRevealed()) return;
    d->project->revealSecrets(reveal);
    setSecretsShown(reveal);
    emit secretsRevealedChanged();
}
bool EngineSession::secretsRevealed() const {
    return d->project && d->project->secretsRevealed();
}
bool EngineSession::analysing() const {
    return d->analyses > 0;
}
bool EngineSession::working() const {
    return d->alone > 0;
}
bool EngineSession::idle() const {
    return d->tasks.tasks().isEmpty() && d->requests.idle();
}
bool EngineSession::unfinished() const {
    return d->unfinished && d->analyses == 0;
}
QList<TaskState> EngineSession::tasks() const {
    return d->tasks.tasks();
}
void EngineSession::cancel(int task) {
    d->tasks.cancel(task);
}
void EngineSession::cancelAll() {
    d->tasks.cancelAll();
}

void EngineSession::openPaths(const QStringList& paths) {
    openPathsInto(paths, {});
}

void EngineSession::openPathsInto(const QStringList& paths, const QString& file) {
    QStringList absolute;
    for (const QString& path : paths) absolute.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    absolute.removeDuplicates();
    if (absolute.isEmpty()) return;
    open({absolute, file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath()},
         file.isEmpty() ? automaticProjectFile(absolute) : file, true);
}

void EngineSession::openProject(const QString& file) {
    open({{}, QFileInfo(file).absoluteFilePath()}, file, false);
}

void EngineSession::open(const Place& place, const QString& file, bool mayCreate) {
    closeProject();
    d->place = place;
    d->opening = true;
    d->unfinished = false;
    emit projectChanged();

    const quint64 generation = d->generation;
    const auto opened = std::make_shared<Opened>();
    // The project is shown before its files are looked at: with many of them that takes a while.
    const auto handOver = [this, generation, opened] {
        if (generation != d->generation) return;
        d->project = std::move(opened->project);
        d->snapshot = std::move(opened->snapshot);
        d->opening = false;
        emit projectChanged();
        emit snapshotChanged();
    };
    const auto work = [this, handOver, opened, file, mayCreate, former = d->former](TaskContext& task) {
        waitForEndOf(former);
        Result<ProjectPtr> project = openFile(file, mayCreate);
        if (!project) {
            opened->error = project.error();
            return;
        }
        Result<SnapshotPtr> snapshot = (*project)->snapshot(task);
        if (!snapshot) {
            opened->error = snapshot.error();
            return;
        }
        opened->project = *project;
        opened->snapshot = *std::move(snapshot);
        QMetaObject::invokeMethod(this, handOver, Qt::QueuedConnection);
        Result<std::vector<SourceChange>> changes = (*project)->changedSources(task);
        if (changes) opened->changes = *std::move(changes);
    };
    const auto done = [this, generation, opened] {
        if (generation != d->generation) return;
        if (opened->error) {
            const QString title = tr("%1 cannot be opened").arg(this->title());
            closeProject();
            if (opened->error->kind != Error::Kind::cancelled) emit failed(title, *opened->error);
            return;
        }
        rememberPlace(d->place);
        scheduleAnalysis();
        if (!opened->changes.empty()) emit sourcesChangedOnDisk(opened->changes);
    };
    d->tasks.start(TaskRunner::Lane::analysis, tr("Opening %1").arg(title()), work, done);
}

void EngineSession::closeProject() {
    if (!d->project && !d->opening) return;
    ++d->generation;
    d->tasks.cancelAll();
    d->requests.dropAll();
    d->changes = std::make_shared<PendingChanges>();
    d->former = d->project;
    d->place = {};
    d->opening = d->unfinished = false;
    d->analyses = d->alone = 0;
    d->analysisTask = 0;
    d->snapshot = emptySnapshot();
    setSecretsShown(false);
    ProjectPtr last = std::exchange(d->project, nullptr);
    emit projectChanged();
    emit snapshotChanged();
    // Letting a large project go takes longer than the window may.
    const auto letGo = std::make_shared<ProjectPtr>(std::move(last));
    d->tasks.start(
        TaskRunner::Lane::beside, tr("Closing"), [letGo](TaskContext&) { letGo->reset(); }, [] {});
}

void EngineSession::analyze() {
    scheduleAnalysis();
}

void EngineSession::readChanges() {
    // While a file is rotated there may be none of its name for a moment; it is looked for again.
    const QStringList paths = openedPaths();
    if (std::ranges::any_of(paths, [](const QString& path) { return QFileInfo::exists(path); }))
        scheduleAnalysis(true);
}

EngineSession::AnalysisOutcome EngineSession::analyzeWithChanges(Project& project,
                                                                 const std::vector<ProjectChange>& changes,
                                                                 const AnalysisOptions& options,
                                                                 const Project::SnapshotListener& publish,
                                                                 TaskContext& task) {
    AnalysisOutcome outcome;
    for (const ProjectChange& change : changes) {
        const Result<> changed = change(project);
        if (!changed && !outcome.changeError) outcome.changeError = changed.error();
    }
    outcome.summary = project.analyze(options, task, publish);
    const Result<SnapshotPtr> last = project.snapshot(task);
    if (last) publish(*last);
    return outcome;
}

void EngineSession::scheduleAnalysis(bool rereadChanged) {
    if (!d->project || d->tasks.isWaiting(d->analysisTask)) return;

    const quint64 generation = d->generation;
    const auto newest = std::make_shared<SnapshotMail>();
    const auto take = [this, generation, newest] {
        SnapshotPtr snapshot = newest->take();
        if (!snapshot || generation != d->generation) return;
        d->snapshot = std::move(snapshot);
        emit snapshotChanged();
    };
    const auto publish = [this, newest, take](const SnapshotPtr& snapshot) {
        if (newest->put(snapshot)) QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    };
    AnalysisOptions options;
    options.rereadChanged = rereadChanged;
    for (const QString& path : rereadChanged ? openedPaths() : d->place.paths)
        options.paths.push_back(toEngine(path));

    const auto outcome = std::make_shared<AnalysisOutcome>();
    const auto work = [outcome, publish, options, project = d->project,
                       changes = d->changes](TaskContext& task) {
        *outcome = analyzeWithChanges(*project, changes->take(), options, publish, task);
    };
    const auto done = [this, outcome, generation] {
        if (generation == d->generation) finishAnalysis(*outcome);
    };
    ++d->analyses;
    d->analysisTask = d->tasks.start(TaskRunner::Lane::analysis, tr("Reading %1").arg(title()), work, done);
}

void EngineSession::finishAnalysis(const AnalysisOutcome& outcome) {
    --d->analyses;
    if (outcome.changeError) emit failed(tr("%1 cannot be changed").arg(title()), *outcome.changeError);
    d->unfinished = !outcome.summary || !outcome.summary->ok();
    if (!outcome.summary) return;  // cancelled before it began
    if (outcome.summary->ok())
        emit analysisFinished(**outcome.summary);
    else if (outcome.summary->error().kind != Error::Kind::cancelled)
        emit failed(tr("%1 cannot be read").arg(title()), outcome.summary->error());
}

void EngineSession::lookForChanges() {
    if (!d->project) return;
    const quint64 generation = d->generation;
    const auto changes = std::make_shared<std::vector<SourceChange>>();
    const auto work = [changes, project = d->project](TaskContext& task) {
        Result<std::vector<SourceChange>> found = project->changedSources(task);
        if (found) *changes = *std::move(found);
    };
    const auto done = [this, changes, generation] {
        if (generation != d->generation) return;
        scheduleAnalysis();
        if (!changes->empty()) emit sourcesChangedOnDisk(*changes);
    };
    d->tasks.start(TaskRunner::Lane::analysis, tr("Looking for changed files"), work, done);
}

void EngineSession::change(ProjectChange change) {
    if (!d->project) return;
    d->changes->add(std::move(change));
    // What is being read now would be read again: it stops, and the next analysis goes on with it.
    if (!d->tasks.isWaiting(d->analysisTask)) d->tasks.cancel(d->analysisTask);
    scheduleAnalysis();
}

void EngineSession::setFormat(SourceId source, const FormatChoice& choice) {
    change([source, choice](Project& project) { return project.setFormat(source, choice); });
}

void EngineSession::setEncoding(SourceId source, const QString& encoding) {
    change(
        [source, name = toEngine(encoding)](Project& project) { return project.setEncoding(source, name); });
}

void EngineSession::rereadSource(SourceId source, Project::Reread how) {
    change([source, how](Project& project) { return project.rereadSource(source, how); });
}

void EngineSession::removeSource(SourceId source) {
    change([source](Project& project) { return project.removeSource(source); });
}

void EngineSession::changeRecords(const QString& title, RecordWork work, std::function<void(Result<>)> done) {
    if (!d->project) return;
    const quint64 generation = d->generation;
    const auto outcome = std::make_shared<std::optional<Result<SnapshotPtr>>>();
    d->tasks.start(
        TaskRunner::Lane::analysis, title,
        [outcome, work = std::move(work), project = d->project](TaskContext& task) {
            outcome->emplace(work(*project, task));
        },
        [this, outcome, generation, done = std::move(done)] {
            if (generation != d->generation) return;
            // Cancelled before it began.
            if (!*outcome) return done(cancelledError());
            if (!(*outcome)->ok()) return done((*outcome)->error());
            d->snapshot = ***outcome;
            emit snapshotChanged();
            done(Done{});
        });
}

int EngineSession::startBeside(QObject* receiver, const QString& title,
                               std::function<void(TaskContext&)> work, std::function<void()> done) {
    return d->tasks.start(
        TaskRunner::Lane::beside, title, std::move(work),
        [this, generation = d->generation, alive = QPointer<QObject>(receiver), done = std::move(done)] {
            if (alive && generation == d->generation) done();
        });
}

int EngineSession::startAlone(QObject* receiver, const QString& title,
                              std::function<void(Project&, TaskContext&)> work, std::function<void()> done) {
    if (!d->project) return 0;
    ++d->alone;
    return d->tasks.start(
        TaskRunner::Lane::analysis, title,
        [work = std::move(work), project = d->project](TaskContext& task) { work(*project, task); },
        [this, generation = d->generation, alive = QPointer<QObject>(receiver), done = std::move(done)] {
            if (generation != d->generation) return;
            --d->alone;
            if (alive) done();
        });
}

void EngineSession::write(const QString& title, const QString& file,
                          std::function<Result<>(TaskContext&)> work) {
    const auto outcome = std::make_shared<std::optional<Result<>>>();
    d->tasks.start(
        TaskRunner::Lane::beside, title, [outcome, work](TaskContext& task) { *outcome = work(task); },
        [this, outcome, file] {
            if (!*outcome) return;
            if ((*outcome)->ok())
                emit written(file);
            else if ((*outcome)->error().kind != Error::Kind::cancelled)
                emit failed(tr("%1 was not written").arg(QFileInfo(file).fileName()), (*outcome)->error());
        });
}

void EngineSession::saveCopy(const QString& file) {
    if (!d->project) return;
    write(tr("Saving a copy"), file,
          [project = d->project, name = toEngine(file)](TaskContext&) { return project->saveCopy(name); });
}

void EngineSession::exportTemplates(const QString& file) {
    if (!d->project) return;
    write(tr("Exporting templates"), file, [snapshot = d->snapshot, name = toEngine(file)](TaskContext&) {
        return logwright::exportTemplates(*snapshot, name);
    });
}

void EngineSession::start(QObject* receiver, const char* kind, std::function<void(TaskContext&)> work,
                          std::function<void()> done) {
    d->requests.start(receiver, kind, std::move(work), std::move(done));
}

}  // namespace logwright::ui
