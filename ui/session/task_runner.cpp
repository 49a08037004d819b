// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/task_runner.h"

#include "ui/session/remaining_time.h"

#include <QElapsedTimer>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <mutex>

namespace logwright::ui {

namespace {

/// The newest progress of a task, on its way to the window's thread. At most one call is under way, however
/// fast the task reports.
struct Mailbox {
    std::mutex mutex;
    Progress newest;
    bool callUnderWay = false;
};

/// Lets the window's thread go first where all cores are busy: threads that the work starts inherit it. (On
/// Linux a thread has a nice value of its own; Qt's thread priorities do nothing there.)
void goBehindTheWindow() {
    constexpr int behind = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), behind);
}

}  // namespace

struct TaskRunner::Entry {
    TaskState state;
    Lane lane = Lane::analysis;
    Work work;
    Done done;
    bool begun = false;
    StopToken stop;
    QElapsedTimer clock;
    RemainingTime remaining;
    Mailbox mailbox;
};

TaskRunner::TaskRunner(QObject* parent) : QObject(parent) {
    // Tasks beside the analysis are few and short; none shall wait for another.
    pool_.setMaxThreadCount(8);
}

TaskRunner::~TaskRunner() {
    for (const std::shared_ptr<Entry>& entry : entries_) entry->stop.request();
    pool_.waitForDone();
}

int TaskRunner::start(Lane lane, const QString& title, Work work, Done done) {
    auto entry = std::make_shared<Entry>();
    entry->state.id = ++lastId_;
    entry->state.title = title;
    entry->lane = lane;
    entry->work = std::move(work);
    entry->done = std::move(done);
    entries_.push_back(entry);
    startWaiting();
    emit changed();
    return entry->state.id;
}

void TaskRunner::startWaiting() {
    bool laneTaken = std::any_of(entries_.begin(), entries_.end(), [](const auto& entry) {
        return entry->lane == Lane::analysis && entry->begun;
    });
    for (const std::shared_ptr<Entry>& entry : entries_) {
        if (entry->begun || (entry->lane == Lane::analysis && laneTaken)) continue;
        laneTaken = laneTaken || entry->lane == Lane::analysis;
        run(entry);
    }
}

void TaskRunner::run(const std::shared_ptr<Entry>& entry) {
    entry->begun = true;
    entry->clock.start();
    pool_.start([this, entry] {
        goBehindTheWindow();
        const int id = entry->state.id;
        const auto listen = [this, entry, id](const Progress& progress) {
            const std::lock_guard lock(entry->mailbox.mutex);
            entry->mailbox.newest = progress;
            if (std::exchange(entry->mailbox.callUnderWay, true)) return;
            QMetaObject::invokeMethod(
                this, [this, id] { takeProgress(id); }, Qt::QueuedConnection);
        };
        TaskContext context(listen, entry->stop);
        entry->work(context);
        entry->work = nullptr;  // what it holds, perhaps the last of a project, is let go here
        QMetaObject::invokeMethod(
            this, [this, id] { finish(id); }, Qt::QueuedConnection);
    });
}

void TaskRunner::takeProgress(int task) {
    const std::shared_ptr<Entry> entry = find(task);
    if (!entry) return;
    {
        const std::lock_guard lock(entry->mailbox.mutex);
        entry->mailbox.callUnderWay = false;
        entry->state.progress = entry->mailbox.newest;
    }
    entry->state.elapsedMs = entry->clock.elapsed();
    entry->remaining.update(entry->state.progress, entry->state.elapsedMs);
    entry->state.remainingMs = entry->remaining.milliseconds();
    emit changed();
}

void TaskRunner::finish(int task) {
    const std::shared_ptr<Entry> entry = find(task);
    if (!entry) return;
    std::erase(entries_, entry);
    // The list is right before anybody asks it, and what `done` starts queues behind what waits already.
    startWaiting();
    entry->done();
    emit changed();
}

void TaskRunner::cancel(int task) {
    const std::shared_ptr<Entry> entry = find(task);
    if (!entry || entry->state.cancelling) return;
    entry->state.cancelling = true;
    entry->stop.request();
    // One that has not begun leaves the list at once; `done` still comes from the event loop, never from
    // here.
    if (!entry->begun) {
        entry->begun = true;
        QMetaObject::invokeMethod(
            this, [this, task] { finish(task); }, Qt::QueuedConnection);
    }
    emit changed();
}

void TaskRunner::cancelAll() {
    const std::vector<std::shared_ptr<Entry>> all = entries_;
    for (const std::shared_ptr<Entry>& entry : all) cancel(entry->state.id);
}

bool TaskRunner::isWaiting(int task) const {
    const std::shared_ptr<Entry> entry = find(task);
    return entry && !entry->begun;
}

QList<TaskState> TaskRunner::tasks() const {
    QList<TaskState> states;
    for (const std::shared_ptr<Entry>& entry : entries_) {
        states.append(entry->state);
        if (entry->begun && entry->clock.isValid()) states.back().elapsedMs = entry->clock.elapsed();
    }
    return states;
}

std::shared_ptr<TaskRunner::Entry> TaskRunner::find(int task) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [task](const auto& entry) { return entry->state.id == task; });
    return found == entries_.end() ? nullptr : *found;
}

}  // namespace logwright::ui
