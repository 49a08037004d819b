// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clocks of sources that are set right: every record at its corrected time, in one order, whatever happens to
// its source afterwards.

#include "engine/project/source_clocks.h"

#include "engine/events/clock_correction.h"
#include "engine/project/project.h"
#include "tests/engine/project/sample_logs.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <random>

using namespace logwright;
using namespace std::chrono_literals;

namespace {

struct ShownRecord {
    Timestamp time;
    SourceId source;
    RecordIndex record;
    bool operator<(const ShownRecord& other) const {
        return std::tuple(time, source, record) < std::tuple(other.time, other.source, other.record);
    }
    bool operator==(const ShownRecord&) const = default;
};

std::vector<ShownRecord> timelineOf(const Snapshot& snapshot) {
    std::vector<ShownRecord> rows;
    for (std::uint32_t row = 0; row < snapshot.recordCount(); ++row) {
        const RecordIndex record = snapshot.recordAt(TimelineRow{row});
        rows.push_back({snapshot.time(record), snapshot.sourceOf(record), record});
    }
    return rows;
}

}  // namespace

class SourceClocksTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        for (const char* host : {"web1", "web2", "db"}) write(host, 0, 300);
        auto project = Project::create(projectFile());
        QVERIFY(project);
        project_ = std::move(*project);
        analyze();
        written_ = timelineOf(*snapshot());
    }

    void offsetsAreReadAndWritten_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("nanoseconds");
        QTest::addColumn<QString>("written");
        QTest::newRow("fraction") << "3.2" << 3'200'000'000LL << "+3.2 s";
        QTest::newRow("plus") << "+0.25" << 250'000'000LL << "+0.25 s";
        QTest::newRow("minus") << "-12" << -12'000'000'000LL << "-12 s";
        QTest::newRow("nothing before seconds") << "-0.000000001" << -1LL << "-0.000000001 s";
        QTest::newRow("zero") << "-0" << 0LL << "+0 s";
        QTest::newRow("most") << "3155695200" << 3'155'695'200'000'000'000LL << "+3155695200 s";
    }

    void offsetsAreReadAndWritten() {
        QFETCH(QString, text);
        QFETCH(qint64, nanoseconds);
        QFETCH(QString, written);
        const auto offset = parseClockOffset(text.toStdString());
        QVERIFY(offset);
        QCOMPARE(qint64(offset->count()), nanoseconds);
        QCOMPARE(QString::fromStdString(clockOffsetText(*offset)), written);
    }

    void whatIsNoOffsetIsRefused() {
        for (const char* text :
             {"", "-", "+", ".", "1.", ".5", "1..2", "1.2.3", "1e3", " 1", "1 ", "--1", "0x10",
              "1.1234567890", "3155695201", "3155695200.1", "99999999999", "nan"}) {
            const auto offset = parseClockOffset(text);
            QVERIFY2(!offset, text);
            QVERIFY(offset.error().kind == Error::Kind::usage);
        }
    }

    void timesBeyondWhatCanBeSaidStop() {
        std::vector<Timestamp> times{Timestamp::max() - 5ns, Timestamp::min() + 5ns, Timestamp{}};
        correctTimes(times, 10ns);
        QVERIFY(times == (std::vector{Timestamp::max(), Timestamp::min() + 15ns, Timestamp(10ns)}));
        correctTimes(times, -20ns);
        QVERIFY(times == (std::vector{Timestamp::max() - 20ns, Timestamp::min(), Timestamp(-10ns)}));
    }

    // Random settings, undone and done again, against the written times with the offsets added and sorted.
    void everyRecordStandsAtItsCorrectedTime() {
        std::mt19937 random(3);
        std::vector<std::map<SourceId, std::chrono::nanoseconds>> states{{}};
        std::size_t at = 0;
        for (int round = 0; round < 40; ++round) {
            const auto act = random() % 4;
            if (act == 0 && at > 0) {
                change([](SourceClocks& clocks) { return clocks.undo(); });
                --at;
            } else if (act == 1 && at + 1 < states.size()) {
                change([](SourceClocks& clocks) { return clocks.redo(); });
                ++at;
            } else {
                auto state = states[at];
                std::vector<SourceClock> set;
                for (std::uint32_t id = 0; id < 3; ++id) {
                    if (random() % 2 == 0 && !(id == 2 && set.empty())) continue;
                    const auto offset =
                        std::chrono::milliseconds(static_cast<int>(random() % 20'000) - 10'000 + round);
                    state[SourceId{id}] = offset;
                    set.push_back({SourceId{id}, offset});
                }
                change([&](SourceClocks& clocks) { return clocks.set(set); });
                states.resize(at + 1);
                states.push_back(state);
                ++at;
            }
            QVERIFY(timelineOf(*snapshot()) == expected(states[at]));
        }
        // Another program finds the same, and the order that was kept is the one that is shown.
        auto again = Project::open(projectFile());
        QVERIFY(again);
        TaskContext task;
        QVERIFY(timelineOf(**(*again)->snapshot(task)) == expected(states[at]));
    }

    void spansAndRowsFollow() {
        change([](SourceClocks& clocks) { return clocks.set(std::vector<SourceClock>{{SourceId{1}, 1h}}); });
        const SnapshotPtr now = snapshot();
        QVERIFY(now->span()->end - now->span()->begin > 1h);
        QCOMPARE(now->source(SourceId{1})->clockOffset, std::chrono::nanoseconds(1h));
        for (std::uint32_t row = 0; row < now->recordCount(); row += 7) {
            const RecordIndex record = now->recordAt(TimelineRow{row});
            QCOMPARE(raw(now->rowOf(record)), row);
            QVERIFY(raw(now->rowAt(now->time(record))) <= row);
        }
    }

    void whatIsReadLaterIsCorrected() {
        change([](SourceClocks& clocks) { return clocks.set(std::vector<SourceClock>{{SourceId{1}, -5s}}); });
        for (const char* host : {"web1", "web2", "db"}) write(host, 300, 60);
        analyze();
        const std::vector<ShownRecord> grown = timelineOf(*snapshot());
        QCOMPARE(grown.size(), std::size_t{3 * 360});
        QVERIFY(std::is_sorted(grown.begin(), grown.end()));
        // As if everything had been read at once, and the clock set then.
        change([](SourceClocks& clocks) { return clocks.undo(); });
        written_ = timelineOf(*snapshot());
        QVERIFY(grown == expected({{SourceId{1}, -5s}}));
    }

    void anotherFormatKeepsTheClock() {
        const SourceId second{1};
        change([&](SourceClocks& clocks) { return clocks.set(std::vector<SourceClock>{{second, 2500ms}}); });
        QVERIFY(project_->setFormat(second, {"plain", ""}));
        analyze();
        QVERIFY(project_->setFormat(second, {}));
        analyze();
        QCOMPARE(snapshot()->source(second)->clockOffset, std::chrono::nanoseconds(2500ms));
        const SnapshotPtr now = snapshot();
        Timestamp first = Timestamp::max();
        for (const EventChunkPtr& chunk : now->chunks()) {
            if (chunk->source == second) first = std::min(first, chunk->span->begin);
        }
        QVERIFY(first == written_.front().time + 2500ms);
    }

    void wrongUseChangesNothing() {
        TaskContext task;
        const auto tryTo = [&](const std::vector<SourceClock>& set) {
            return project_->changeClocks([&](SourceClocks& clocks) { return clocks.set(set); }, task);
        };
        QVERIFY(!tryTo({{SourceId{9}, 1s}}));
        QVERIFY(!tryTo({{SourceId{0}, 1s}, {SourceId{9}, 1s}}));
        QVERIFY(!tryTo({{SourceId{0}, 0s}}));
        QVERIFY(!tryTo({{SourceId{0}, mostClockOffset + 1ns}}));
        QVERIFY(!project_->changeClocks([](SourceClocks& clocks) { return clocks.undo(); }, task));
        QVERIFY(timelineOf(*snapshot()) == written_);
        QVERIFY(project_->clockHistory()->done.empty());

        StopToken stop;
        stop.request();
        TaskContext stopped({}, stop);
        const auto cancelled = project_->changeClocks(
            [](SourceClocks& clocks) {
                return clocks.set(std::vector<SourceClock>{{SourceId{0}, 1s}});
            },
            stopped);
        QVERIFY(!cancelled);
        QVERIFY(cancelled.error().kind == Error::Kind::cancelled);
        QVERIFY(timelineOf(*snapshot()) == written_);
        QVERIFY(project_->sources()[0].clockOffset == 0ns);
        QVERIFY(project_->clockHistory()->done.empty());
    }

private:
    QString log(const QString& host) const { return folder_->filePath("logs/" + host + "/app.log"); }
    std::string projectFile() const { return folder_->filePath("p.logwright").toStdString(); }
    void write(const char* host, int first, int count) {
        writeFile(log(host), serviceLines(first, count, host[0] * 31 + host[1]), true);
    }
    void analyze() {
        AnalysisOptions options;
        options.paths = {folder_->filePath("logs").toStdString()};
        options.rereadChanged = true;
        TaskContext task;
        const auto summary = project_->analyze(options, task);
        QVERIFY2(summary, summary ? "" : summary.error().message().c_str());
    }
    SnapshotPtr snapshot() {
        TaskContext task;
        return *project_->snapshot(task);
    }
    void change(const std::function<Result<>(SourceClocks&)>& act) {
        TaskContext task;
        const auto after = project_->changeClocks(act, task);
        QVERIFY2(after, after ? "" : after.error().message().c_str());
        QVERIFY(*after == snapshot());
    }
    std::vector<ShownRecord> expected(const std::map<SourceId, std::chrono::nanoseconds>& offsets) const {
        std::vector<ShownRecord> rows = written_;
        for (ShownRecord& row : rows) {
            if (const auto found = offsets.find(row.source); found != offsets.end())
                row.time += found->second;
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Project> project_;
    std::vector<ShownRecord> written_;
};

QTEST_GUILESS_MAIN(SourceClocksTest)
#include "source_clocks_test.moc"
