// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/request_runner.h"

#include <QPointer>

namespace logwright::ui {

RequestRunner::RequestRunner(QObject* parent) : QObject(parent) {
    // One for the lines of the log, one for the counts, one for whatever else is asked meanwhile.
    pool_.setMaxThreadCount(3);
}

RequestRunner::~RequestRunner() {
    dropAll();
    pool_.waitForDone();
}

void RequestRunner::start(QObject* receiver, const char* kind, std::function<void(TaskContext&)> work,
                          std::function<void()> done) {
    const Key key(receiver, kind);
    Running& running = running_[key];
    if (running.serial != 0) running.stop.request();
    running = Running{++lastSerial_, StopToken()};

    const auto deliver = [this, key, serial = running.serial, alive = QPointer<QObject>(receiver),
                          done = std::move(done)] {
        const auto found = running_.constFind(key);
        if (found == running_.constEnd() || found->serial != serial) return;
        running_.erase(found);
        if (alive) done();
    };
    // What the work holds (a snapshot, the project) is let go on the worker, before the answer is delivered.
    pool_.start([this, stop = running.stop, deliver, work = std::move(work)]() mutable {
        if (!stop.requested()) {
            TaskContext context({}, stop);
            work(context);
        }
        work = nullptr;
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

void RequestRunner::dropAll() {
    for (Running& running : running_) running.stop.request();
    running_.clear();
}

}  // namespace logwright::ui
