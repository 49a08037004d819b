// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clocks that were set wrong in logs whose true times are known: what is found, and that nothing is found
// where only delays differ.

#include "engine/workflow/clock_estimates.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace logwright;

namespace {

/// Logs of some hosts. Their templates are numbers; a line is its template's word and an id.
class MadeLogs {
public:
    explicit MadeLogs(std::vector<double> ahead) : ahead_(std::move(ahead)) {}

    /// `time` is true; what is logged is what the host's clock shows, cut to its tick.
    void log(std::uint32_t host, EventType type, std::uint64_t id, double time, double tick = 1e-3) {
        const double shown = std::floor((time + ahead_[host]) / tick) * tick;
        records_.push_back({shown, host, type, id});
    }

    std::vector<ClockTie> ties() {
        std::ranges::stable_sort(records_, {}, &Record::time);
        TaskEvents events;
        EventType types = 0;
        for (const Record& record : records_) {
            types = std::max(types, record.type + 1);
            events.stream.type.push_back(record.type);
            events.stream.time.emplace_back(std::chrono::nanoseconds(std::llround(record.time * 1e9)));
            events.stream.session.push_back(noSession);
            events.record.push_back(RecordIndex{static_cast<std::uint32_t>(events.record.size())});
            events.source.push_back(record.host);
        }
        for (EventType type = 0; type < types; ++type) events.stream.templates.push_back(TemplateId{type});
        events.sources = static_cast<std::uint32_t>(ahead_.size());
        std::vector<std::uint32_t> clocks(ahead_.size());
        std::iota(clocks.begin(), clocks.end(), 0u);
        const EventLines lines = [this](std::uint32_t first, std::uint32_t last,
                                        const LineVisitor& visit) -> Result<> {
            for (std::uint32_t event = first; event < last; ++event) {
                const Record& record = records_[event];
                visit(event, "step" + std::to_string(record.type) + " of req-" + std::to_string(record.id),
                      {});
            }
            return Done{};
        };
        TaskContext task;
        return *findClockTies(events, clocks, lines, task);
    }

    std::vector<ClockEstimate> estimates() { return estimateClocks(ties(), ahead_.size()); }

private:
    struct Record {
        double time;
        std::uint32_t host;
        EventType type;
        std::uint64_t id;
    };
    std::vector<double> ahead_;
    std::vector<Record> records_;
};

double between(std::mt19937_64& random, double low, double high) {
    return std::uniform_real_distribution<double>(low, high)(random);
}

/// `caller` asks `server`, which works a while and answers; both log the beginning and the end.
void logCalls(MadeLogs& logs, std::uint32_t caller, std::uint32_t server, std::size_t count,
              std::mt19937_64& random, double tick = 1e-3) {
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t id = random() >> 20;
        double time = between(random, 0, 86'400);
        logs.log(caller, 0, id, time, tick);
        time += between(random, 0.001, 0.02);
        logs.log(server, 1, id, time, tick);
        time += between(random, 0.005, 0.4);
        logs.log(server, 2, id, time, tick);
        time += between(random, 0.001, 0.02);
        logs.log(caller, 3, id, time, tick);
    }
}

bool close(double found, double planted) {
    return std::abs(found - planted) <= std::max(0.05, 0.05 * std::abs(planted));
}

}  // namespace

class ClockTiesTest : public QObject {
    Q_OBJECT

private slots:
    void aClockOfARequestAndItsAnswer_data() {
        QTest::addColumn<double>("ahead");
        for (const double ahead : {-3600.0, -30.0, -3.2, -0.8, 0.7, 3.2137, 11.0, 7200.5}) {
            QTest::addRow("%g", ahead) << ahead;
        }
    }

    void aClockOfARequestAndItsAnswer() {
        QFETCH(double, ahead);
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            std::mt19937_64 random(seed);
            MadeLogs logs({0, ahead});
            logCalls(logs, 0, 1, 400, random);
            const auto found = logs.estimates();
            QCOMPARE(found.size(), std::size_t{1});
            QCOMPARE(found[0].clock, 1u);
            QCOMPARE(found[0].peer, 0u);
            QVERIFY2(close(found[0].ahead, ahead), qPrintable(QString::number(found[0].ahead)));
            QVERIFY(std::abs(found[0].ahead - ahead) <= found[0].uncertainty);
            QVERIFY(found[0].pairs > 300 && found[0].pairs <= 400);
        }
    }

    void rightClocksAreLeftAlone() {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            std::mt19937_64 random(seed);
            MadeLogs logs({0, 0.1, -0.2});
            logCalls(logs, 0, 1, 300, random);
            logCalls(logs, 1, 2, 300, random);
            QVERIFY(logs.estimates().empty());
        }
    }

    // The server is asked by none of the callers alone; the one that most agree with is right.
    void ofSeveralHostsTheOddOneIsWrong() {
        for (std::uint32_t wrong = 0; wrong < 4; ++wrong) {
            std::mt19937_64 random(wrong + 1);
            std::vector<double> ahead(4, 0);
            ahead[wrong] = 12.5;
            MadeLogs logs(ahead);
            for (std::uint32_t caller = 0; caller < 3; ++caller) logCalls(logs, caller, 3, 200, random);
            const auto found = logs.estimates();
            QCOMPARE(found.size(), std::size_t{1});
            QCOMPARE(found[0].clock, wrong);
            QVERIFY(close(found[0].ahead, 12.5));
        }
    }

    // Replicas that write the same step of the same thing, with logs of whole seconds.
    void replicas() {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            std::mt19937_64 random(seed);
            MadeLogs logs({0, 0, -3.2});
            for (int i = 0; i < 600; ++i) {
                const std::uint64_t id = random() >> 20;
                const double time = between(random, 0, 86'400);
                for (std::uint32_t host = 0; host < 3; ++host) {
                    logs.log(host, 5, id, time + between(random, 0, 0.05), 1);
                }
            }
            const auto found = logs.estimates();
            QCOMPARE(found.size(), std::size_t{1});
            QCOMPARE(found[0].clock, 2u);
            QVERIFY2(close(found[0].ahead, -3.2), qPrintable(QString::number(found[0].ahead)));
        }
    }

    // A delay is no clock, however steady: one place on either side tells nothing.
    void aDelayIsNoClock_data() {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addRow("a timer") << 30.0 << 30.005;
        QTest::addRow("a queue that is polled") << 0.0 << 10.0;
        QTest::addRow("a slow queue") << 60.0 << 600.0;
    }

    void aDelayIsNoClock() {
        QFETCH(double, least);
        QFETCH(double, most);
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            std::mt19937_64 random(seed);
            MadeLogs logs({0, 0});
            for (int i = 0; i < 400; ++i) {
                const std::uint64_t id = random() >> 20;
                const double time = between(random, 0, 86'400);
                logs.log(0, 0, id, time);
                logs.log(0, 1, id, time + between(random, 0.01, 0.5));
                const double later = time + between(random, least, most);
                logs.log(1, 2, id, later);
                logs.log(1, 3, id, later + between(random, 0.01, 0.5));
            }
            QVERIFY(logs.estimates().empty());
        }
    }

    // What the one sees of each of several, and only one way: nothing comes before its cause.
    void theOddOneOfSiblings_data() {
        QTest::addColumn<double>("ahead");
        QTest::addColumn<double>("delay");
        QTest::addColumn<bool>("told");
        QTest::addRow("the effect comes first") << 7.5 << 0.3 << true;
        QTest::addRow("by far") << 3600.0 << 0.3 << true;
        QTest::addRow("it may be slow") << -7.5 << 0.3 << false;
        QTest::addRow("it is right") << 0.0 << 0.3 << false;
        QTest::addRow("all may be slow") << 7.5 << 4.0 << false;
    }

    void theOddOneOfSiblings() {
        QFETCH(double, ahead);
        QFETCH(double, delay);
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            std::mt19937_64 random(seed);
            MadeLogs logs({0, 0, ahead, 0.05});
            for (int i = 0; i < 120; ++i) {
                const std::uint64_t id = random() >> 20;
                const double time = between(random, 0, 86'400);
                logs.log(2 + i % 2, 0, id, time);
                logs.log(i / 2 % 2, 1, id, time + between(random, 0.5 * delay, 1.5 * delay));
            }
            const auto found = logs.estimates();
            QTEST(!found.empty(), "told");
            if (found.empty()) continue;
            QCOMPARE(found.size(), std::size_t{1});
            QCOMPARE(found[0].clock, 2u);
            QVERIFY2(close(found[0].ahead, ahead), qPrintable(QString::number(found[0].ahead)));
            QVERIFY(std::abs(found[0].ahead - ahead) <= found[0].uncertainty);
        }
    }

    // One that takes its time is no clock that is wrong.
    void aSlowSiblingIsNoClock() {
        std::mt19937_64 random(3);
        MadeLogs logs({0, 0, 0, 0});
        for (int i = 0; i < 400; ++i) {
            const std::uint64_t id = random() >> 20;
            const double time = between(random, 0, 86'400);
            logs.log(0, 0, id, time);
            logs.log(1 + i % 3, 1, id, time + between(random, 0.2, 0.4) + (i % 3 == 1 ? 5 : 0));
        }
        QVERIFY(logs.estimates().empty());
    }

    void chanceIsNoTie() {
        std::mt19937_64 random(7);
        MadeLogs logs({0, 0});
        for (int i = 0; i < 5000; ++i) logs.log(i % 2, i % 4, random() % 300, between(random, 0, 86'400));
        QVERIFY(logs.estimates().empty());
    }

    void tiesThatDisagreeProveNothing() {
        // Of two clocks of three each says something else of the third.
        const std::vector<ClockTie> ties{{0, 1, 0, 0.01, 100}, {0, 2, 5, 0.01, 100}, {1, 2, 9, 0.01, 100}};
        QVERIFY(estimateClocks(ties, 3).empty());
    }

    // What it is compared with is itself off, by too little to be told.
    void oneThatIsNearlyRightWillDo() {
        const std::vector<ClockTie> ties{
            {0, 1, 0, 0.01, 90}, {0, 2, 0.4, 0.01, 90}, {1, 2, 0.4, 0.01, 90}, {2, 3, 10, 0.05, 60}};
        const auto found = estimateClocks(ties, 4);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].clock, 3u);
        QCOMPARE(found[0].peer, 0u);
        QVERIFY(std::abs(found[0].ahead - 10.4) < 0.01);
        QVERIFY(found[0].uncertainty > 0.25);
    }

    void twoGroupsAreJudgedApart() {
        const std::vector<ClockTie> ties{
            {0, 1, 0, 0.01, 100}, {0, 2, 4, 0.01, 100}, {1, 2, 4, 0.01, 90}, {3, 4, -2, 0.01, 50}};
        const auto found = estimateClocks(ties, 6);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].clock, 2u);
        QCOMPARE(found[0].pairs, std::uint64_t{190});
        QCOMPARE(found[0].peer, 0u);
        QVERIFY(std::abs(found[0].ahead - 4) < 1e-6);
        QCOMPARE(found[1].clock, 4u);
        QVERIFY(std::abs(found[1].ahead + 2) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(ClockTiesTest)
#include "clock_ties_test.moc"
