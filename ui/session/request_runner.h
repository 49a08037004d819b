// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Runs the short questions of views. Of each receiver and kind only the newest counts: an older one is asked
// to stop, or never begins, and its answer is dropped. Used from the window's thread only.

#include "engine/base/task.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPair>
#include <QThreadPool>

#include <functional>

namespace logwright::ui {

class RequestRunner : public QObject {
    Q_OBJECT
public:
    explicit RequestRunner(QObject* parent = nullptr);
    ~RequestRunner() override;  ///< asks all to stop and waits

    void start(QObject* receiver, const char* kind, std::function<void(TaskContext&)> work,
               std::function<void()> done);
    /// Every request under way is void.
    void dropAll();
    bool idle() const { return running_.isEmpty(); }

private:
    using Key = QPair<const QObject*, QByteArray>;
    struct Running {
        quint64 serial = 0;
        StopToken stop;
    };

    quint64 lastSerial_ = 0;
    QHash<Key, Running> running_;
    QThreadPool pool_;
};

}  // namespace logwright::ui
