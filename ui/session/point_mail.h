// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Points of a curve on their way from a training's thread to the window's: gathered, and fetched at most ten
// times a second.

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace logwright::ui {

template <class Point>
class PointMail {
public:
    static std::shared_ptr<PointMail> make() { return std::make_shared<PointMail>(); }

    std::vector<Point> take() {
        const std::lock_guard lock(mutex_);
        callUnderWay_ = false;
        return std::exchange(points_, {});
    }

    /// A function for the training's thread, which puts a point into `mail`; soon after, `receiver`'s `fetch`
    /// is called on the window's thread. The receiver may go; `living` must outlive the training's thread.
    template <class Receiver>
    static auto sender(std::shared_ptr<PointMail> mail, QObject& living, Receiver* receiver,
                       void (Receiver::*fetch)()) {
        return [mail = std::move(mail), living = &living, to = QPointer<Receiver>(receiver),
                fetch](const Point& point) {
            if (!mail->put(point)) return;
            QMetaObject::invokeMethod(
                living,
                [to, fetch] {
                    if (to) QTimer::singleShot(everyMs, to.data(), fetch);
                },
                Qt::QueuedConnection);
        };
    }

private:
    static constexpr int everyMs = 100;

    /// True where nobody was called yet to fetch it.
    bool put(const Point& point) {
        const std::lock_guard lock(mutex_);
        points_.push_back(point);
        return !std::exchange(callUnderWay_, true);
    }

    std::mutex mutex_;
    std::vector<Point> points_;
    bool callUnderWay_ = false;
};

}  // namespace logwright::ui
