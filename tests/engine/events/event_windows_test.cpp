// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Windows of size and time against the definition, event by event.

#include "engine/events/event_windows.h"

#include <QtTest>

#include <map>
#include <random>

using namespace logwright;

namespace {

EventStream streamOf(std::size_t events, unsigned seed) {
    std::mt19937 random(seed);
    EventStream stream;
    std::int64_t now = -500;  // some before 1970
    for (std::size_t i = 0; i < events; ++i) {
        now += random() % 7 == 0 ? random() % 90 : random() % 3;
        stream.type.push_back(static_cast<EventType>(random() % 9));
        stream.time.push_back(Timestamp(std::chrono::seconds(now)));
        stream.session.push_back(SessionKey{random() % 4});
    }
    return stream;
}

}  // namespace

class EventWindowsTest : public QObject {
    Q_OBJECT

private slots:
    void windowsOfSizeSlide() {
        TaskContext task;
        for (const auto& [events, size, step] :
             std::vector<std::tuple<std::size_t, std::size_t, std::size_t>>{{100, 10, 10},
                                                                            {101, 10, 10},
                                                                            {100, 10, 3},
                                                                            {7, 10, 1},
                                                                            {50, 5, 20},
                                                                            {0, 5, 5},
                                                                            {45, 5, 20}}) {
            const EventStream stream = streamOf(events, 1);
            WindowRule rule{WindowRule::Kind::size, size, step};
            const auto pieces = cutWindows(stream, rule, task);
            QVERIFY(pieces.ok());
            // A window begins every `step` events as long as it has one that none before it had.
            std::vector<std::vector<std::uint32_t>> wanted;
            std::size_t covered = 0;
            for (std::size_t begin = 0; begin < events; begin += step) {
                const std::size_t end = std::min(events, begin + size);
                if (end <= covered) break;
                covered = end;
                std::vector<std::uint32_t> window;
                for (std::size_t i = begin; i < end; ++i) window.push_back(static_cast<std::uint32_t>(i));
                wanted.push_back(window);
            }
            QCOMPARE(pieces->size(), wanted.size());
            for (std::size_t w = 0; w < wanted.size(); ++w) {
                QVERIFY(std::ranges::equal(pieces->of(w), wanted[w]));
                QCOMPARE(pieces->keys[w], noSession);
            }
        }
    }

    void windowsOfTimeAreAligned() {
        TaskContext task;
        const EventStream stream = streamOf(2'000, 2);
        WindowRule rule;
        rule.kind = WindowRule::Kind::time;
        rule.span = std::chrono::minutes(1);
        const auto pieces = cutWindows(stream, rule, task);
        std::map<std::int64_t, std::vector<std::uint32_t>> wanted;
        for (std::size_t i = 0; i < stream.size(); ++i) {
            const auto minute = std::chrono::floor<std::chrono::minutes>(stream.time[i]);
            wanted[minute.time_since_epoch().count()].push_back(static_cast<std::uint32_t>(i));
        }
        QCOMPARE(pieces->size(), wanted.size());
        std::size_t w = 0;
        for (const auto& [minute, events] : wanted) QVERIFY(std::ranges::equal(pieces->of(w++), events));
    }

    void sessionsAreThoseOfTheStream() {
        TaskContext task;
        const EventStream stream = streamOf(500, 3);
        const auto pieces = cutWindows(stream, {}, task);
        QCOMPARE(pieces->size(), std::size_t{3});
        for (std::size_t s = 0; s < 3; ++s) {
            for (const std::uint32_t event : pieces->of(s)) QCOMPARE(stream.session[event], pieces->keys[s]);
        }
    }

    void aSessionHasAStartAndAnEnd() {
        const std::vector<EventType> events{4, 5};
        const BoundedEvents bounded(events);
        QCOMPARE(bounded.size(), std::size_t{3});
        QCOMPARE(bounded.at(-3), sessionStart);
        QCOMPARE(bounded.at(-1), sessionStart);
        QCOMPARE(bounded.at(1), EventType{5});
        QCOMPARE(bounded.at(2), sessionEnd);
        QCOMPARE(BoundedEvents({}).at(0), sessionEnd);
    }

    void aRuleWithoutSizeIsRefused() {
        TaskContext task;
        const EventStream stream = streamOf(5, 4);
        QVERIFY(!cutWindows(stream, {WindowRule::Kind::size, 0, 1}, task).ok());
        QVERIFY(!cutWindows(stream, {WindowRule::Kind::size, 1, 0}, task).ok());
        WindowRule rule;
        rule.kind = WindowRule::Kind::time;
        rule.span = std::chrono::nanoseconds(0);
        QVERIFY(!cutWindows(stream, rule, task).ok());
    }
};

QTEST_GUILESS_MAIN(EventWindowsTest)
#include "event_windows_test.moc"
