// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tasks, requests, and the time left: threads and their answers, without an engine behind them.

#include "test_home.h"
#include "ui/session/remaining_time.h"
#include "ui/session/request_runner.h"
#include "ui/session/task_runner.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace logwright;
using namespace logwright::ui;

namespace {

using Lane = TaskRunner::Lane;

/// Works as the engine does: until asked to stop, looking often.
void workUntilStopped(TaskContext& task) {
    while (!task.stopRequested()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

void nothing() {}

}  // namespace

class SessionRunners : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void analysisTasksRunOneAfterTheOther() {
        TaskRunner runner;
        std::atomic<int> running = 0;
        std::atomic<int> most = 0;
        QList<int> order;
        for (int i = 0; i < 5; ++i) {
            const auto work = [&](TaskContext&) {
                most = std::max(most.load(), ++running);
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
                --running;
            };
            runner.start(Lane::analysis, QString::number(i), work, [&order, i] { order.append(i); });
        }
        QCOMPARE(runner.tasks().size(), 5);
        QTRY_COMPARE(order, (QList{0, 1, 2, 3, 4}));
        QCOMPARE(most.load(), 1);
        QVERIFY(runner.tasks().isEmpty());
    }

    void tasksBesideDoNotWait() {
        TaskRunner runner;
        const int analysis = runner.start(Lane::analysis, {}, workUntilStopped, nothing);
        bool done = false;
        runner.start(
            Lane::beside, {}, [](TaskContext&) {}, [&] { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(runner.tasks().size(), 1);
        runner.cancel(analysis);
        QTRY_VERIFY(runner.tasks().isEmpty());
    }

    void cancelledTaskEndsWithin200Ms() {
        TaskRunner runner;
        bool done = false;
        const int task = runner.start(Lane::analysis, {}, workUntilStopped, [&] { done = true; });
        QElapsedTimer clock;
        clock.start();
        runner.cancel(task);
        QVERIFY(runner.tasks().front().cancelling);
        QTRY_VERIFY(done);
        QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
    }

    void waitingTaskIsCancelledWithoutBeginning() {
        TaskRunner runner;
        const int first = runner.start(Lane::analysis, {}, workUntilStopped, nothing);
        std::atomic<bool> began = false;
        bool done = false;
        const int second = runner.start(
            Lane::analysis, {}, [&](TaskContext&) { began = true; }, [&] { done = true; });
        QVERIFY(runner.isWaiting(second));
        QVERIFY(!runner.isWaiting(first));
        runner.cancel(second);
        QTRY_VERIFY(done);
        runner.cancel(first);
        QTRY_VERIFY(runner.tasks().isEmpty());
        QVERIFY(!began);
    }

    void progressArrivesOnTheWindowsThreadAndNotTooOften() {
        TaskRunner runner;
        int changes = 0;
        Progress last;
        connect(&runner, &TaskRunner::changed, this, [&] {
            ++changes;
            QCOMPARE(QThread::currentThread(), thread());
            if (!runner.tasks().isEmpty()) last = runner.tasks().front().progress;
        });
        QElapsedTimer clock;
        clock.start();
        const auto work = [](TaskContext& task) {
            for (std::uint64_t i = 1; i <= 300'000; ++i) task.report({"Counting", i, 300'000, "steps", 0});
        };
        runner.start(Lane::analysis, {}, work, nothing);
        QTRY_VERIFY(runner.tasks().isEmpty());
        QCOMPARE(last.doing, std::string("Counting"));
        const qint64 most = clock.elapsed() / 50 + 4;
        QVERIFY2(changes <= most, qPrintable(QStringLiteral("%1 of %2").arg(changes).arg(most)));
    }

    void destructionCancelsAndWaits() {
        std::atomic<bool> ended = false;
        {
            TaskRunner runner;
            std::atomic<bool> began = false;
            const auto work = [&](TaskContext& task) {
                began = true;
                workUntilStopped(task);
                ended = true;
            };
            runner.start(Lane::analysis, {}, work, [] { QFAIL("nobody is there for it"); });
            QTRY_VERIFY(began);
        }
        QVERIFY(ended);
    }

    void newestRequestWins() {
        RequestRunner runner;
        std::atomic<bool> firstStopped = false;
        QStringList answers;
        std::atomic<bool> began = false;
        const auto slow = [&](TaskContext& task) {
            began = true;
            workUntilStopped(task);
            firstStopped = true;
        };
        runner.start(this, "kind", slow, [&] { answers.append("old"); });
        QTRY_VERIFY(began);
        runner.start(
            this, "kind", [](TaskContext&) {}, [&] { answers.append("new"); });
        runner.start(
            this, "other", [](TaskContext&) {}, [&] { answers.append("other"); });
        QTRY_VERIFY(runner.idle());
        QTRY_VERIFY(firstStopped);
        answers.sort();
        QCOMPARE(answers, (QStringList{"new", "other"}));
    }

    void receiverThatIsGoneGetsNoAnswer() {
        RequestRunner runner;
        auto* receiver = new QObject;
        std::atomic<bool> goOn = false;
        bool answered = false;
        const auto work = [&](TaskContext&) {
            while (!goOn) std::this_thread::yield();
        };
        runner.start(receiver, "kind", work, [&] { answered = true; });
        delete receiver;
        goOn = true;
        QTRY_VERIFY(runner.idle());
        QVERIFY(!answered);
    }

    void droppedRequestsAreNotAnswered() {
        RequestRunner runner;
        bool answered = false;
        std::atomic<bool> stopped = false;
        const auto work = [&](TaskContext& task) {
            workUntilStopped(task);
            stopped = true;
        };
        std::atomic<bool> began = false;
        runner.start(
            this, "kind",
            [&](TaskContext& task) {
                began = true;
                work(task);
            },
            [&] { answered = true; });
        QTRY_VERIFY(began);
        runner.dropAll();
        QVERIFY(runner.idle());
        QTRY_VERIFY(stopped);
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void timeLeftFollowsTheSpeed() {
        RemainingTime remaining;
        QCOMPARE(remaining.milliseconds(), -1);
        // 100 a second of 1000: after 2 s, 8 s are left.
        for (int ms = 0; ms <= 2000; ms += 50)
            remaining.update({"", static_cast<std::uint64_t>(ms / 10), 1000, "records", 0}, ms);
        QVERIFY2(std::abs(remaining.milliseconds() - 8000) < 200,
                 qPrintable(QString::number(remaining.milliseconds())));
    }

    void timeLeftIsNotToldWithoutATotalOrTooEarly() {
        RemainingTime remaining;
        for (int ms = 0; ms <= 5000; ms += 50)
            remaining.update({"", static_cast<std::uint64_t>(ms), 0, "files", 0}, ms);
        QCOMPARE(remaining.milliseconds(), -1);
        remaining.update({"", 0, 100, "bytes", 0}, 5050);
        remaining.update({"", 10, 100, "bytes", 0}, 5400);
        QCOMPARE(remaining.milliseconds(), -1);
    }

    void timeLeftBeginsAnewWithAnotherPhase() {
        RemainingTime remaining;
        for (int ms = 0; ms <= 3000; ms += 50)
            remaining.update({"", static_cast<std::uint64_t>(ms), 10'000, "bytes", 0}, ms);
        QVERIFY(remaining.milliseconds() > 0);
        remaining.update({"", 0, 500, "templates", 0}, 3050);
        QCOMPARE(remaining.milliseconds(), -1);
    }

private:
    test::TestHome home_;
};

QTEST_GUILESS_MAIN(SessionRunners)
#include "session_runners.moc"
