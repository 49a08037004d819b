// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/attention/attention_windows.h"

#include "engine/relations/attention/attention_gradient.h"
#include "engine/relations/event_window.h"
#include "engine/relations/prediction_tally.h"
#include "made_stream.h"

#include <QtTest>

#include <map>

using namespace logwright;

class AttentionWindowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The window of the trees, which walks over every event, is the truth for the one that jumps.
    void gatheredWindowsAreTheReadOnes() {
        for (const std::uint64_t seed : {1U, 2U, 3U}) {
            const EventStream stream = makeFloods(30'000, seed == 3 ? 2 : 12, seed);
            const auto previous = previousOthers(stream.type);
            WindowSettings settings;
            settings.length = 30;
            settings.mostLookedAt = attentionLooksBack;
            EventWindow wanted;
            std::vector<std::int32_t> ids(settings.length);
            for (std::size_t at = 0; at < stream.size(); at += at < 100 ? 1 : 7) {
                readWindow(stream, at, settings, wanted);
                gatherWindow(stream.type, previous, at, settings.length, ids.data(), 1);
                for (std::size_t i = 0; i < ids.size(); ++i) {
                    const std::int32_t type =
                        i < wanted.size() ? static_cast<std::int32_t>(wanted[i].type) : noEvent;
                    if (ids[i] != type) QFAIL(qPrintable(QString("event %1, step %2").arg(at).arg(i)));
                }
            }
        }
    }

    void rowsStandForAllEvents() {
        const EventStream stream = makeFloods(20'000, 5, 4);
        const auto previous = previousOthers(stream.type);
        const std::vector<std::uint32_t> classOf{0, noAttentionClass, 1, 2, noAttentionClass};
        constexpr std::uint32_t length = 4;
        TaskContext task;
        const auto rows = attentionRows(stream.type, previous, classOf, 0, 15'000, length, task);
        QVERIFY(rows);

        // By the windows themselves: how often each occurs, and what its rows come to.
        std::map<std::vector<std::int32_t>, double> wanted, found;
        const auto windowOf = [&](std::size_t at) {
            std::vector<std::int32_t> ids(length + 1);
            gatherWindow(stream.type, previous, at, length, ids.data(), 1);
            ids[length] = static_cast<std::int32_t>(stream.type[at]);
            return ids;
        };
        std::uint64_t events = 0;
        for (std::size_t at = 0; at < 15'000; ++at) {
            if (classOf[stream.type[at]] == noAttentionClass) continue;
            ++wanted[windowOf(at)];
            ++events;
        }
        for (std::size_t i = 0; i < rows->positions.size(); ++i) {
            found[windowOf(rows->positions[i])] += double{rows->weights[i]};
            QVERIFY(rows->weights[i] >= 1 && rows->weights[i] <= 8);
        }
        QCOMPARE(rows->events, events);
        QVERIFY(rows->positions.size() < events / 2);
        QCOMPARE(found.size(), wanted.size());
        for (const auto& [window, count] : wanted) QVERIFY(std::abs(found[window] - count) < 1e-3 * count);
    }

    void samplesAreEvenlySpread() {
        const EventStream stream = makeStream(std::vector<EventType>(1000, 0), 1);
        const std::vector<std::uint32_t> classOf{0};
        QCOMPARE(sampledPositions(stream.type, classOf, 100, 200, 500).size(), std::size_t{100});
        QCOMPARE(sampledPositions(stream.type, classOf, 100, 200, 4),
                 (std::vector<std::uint32_t>{100, 125, 150, 175}));
    }

    // Worked out by hand: three templates, ten events.
    void talliesAreScored() {
        PredictionTally tally(4);
        tally.add(0, 0, 4);
        tally.add(0, 1, 2);
        tally.add(1, 1, 1);
        tally.add(1, 3, 1);
        PredictionTally more(4);
        more.add(2, 0, 2);
        tally.add(more);
        const std::vector<TemplateId> templates{TemplateId{10}, TemplateId{11}, TemplateId{12},
                                                TemplateId{13}};
        const ClassScore score = tally.score(3, templates);
        QCOMPARE(score.cardinality, 3);
        QCOMPARE(score.events, std::uint64_t{10});
        QCOMPARE(score.templates.size(), std::size_t{3});  // the last one never occurred
        QCOMPARE(score.templates[0].score.precision, 4.0 / 6);
        QCOMPARE(score.templates[0].score.recall, 4.0 / 6);
        QCOMPARE(score.templates[1].score.precision, 1.0 / 3);
        QCOMPARE(score.templates[1].score.recall, 0.5);
        QCOMPARE(score.templates[1].score.f1, 0.4);
        QCOMPARE(score.templates[2].score.f1, 0.0);
        QCOMPARE(score.macro.f1, (4.0 / 6 + 0.4) / 3);
        QCOMPARE(score.micro.precision, 0.5);
        QCOMPARE(score.micro.recall, 0.5);
        QCOMPARE(score.micro.f1, 0.5);
        // Of the first template alone: right 4 times of 6, and two more times wrong, at the third one's
        // events.
        const ClassScore first = tally.score(0, templates, {true, false, false, false});
        QCOMPARE(first.events, std::uint64_t{6});
        QCOMPARE(first.templates.size(), std::size_t{1});
        QCOMPARE(first.micro.precision, 4.0 / 6);
        QCOMPARE(first.micro.recall, 4.0 / 6);
        QCOMPARE(first.macro.f1, score.templates[0].score.f1);
    }
};

QTEST_APPLESS_MAIN(AttentionWindowsTest)
#include "attention_windows_test.moc"
