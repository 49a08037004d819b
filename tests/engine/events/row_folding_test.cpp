// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/row_folding.h"

#include "engine/events/timeline.h"
#include "tests/engine/events/sample_events.h"

#include <QtTest>

#include <map>

using namespace logwright;

namespace {

/// One source whose records are of the templates named by letters, a second apart.
Snapshot logOf(std::string_view letters) {
    auto chunk = std::make_shared<EventChunk>();
    std::vector<std::uint64_t> offsets;
    NameColumnBuilder components;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        chunk->time.push_back(atSecond(static_cast<std::int64_t>(i)));
        chunk->group.push_back(GroupId{static_cast<std::uint32_t>(letters[i] - 'a')});
        chunk->flags.push_back(0);
        components.add("");
        offsets.push_back(i * 10);
    }
    chunk->component = components.finish();
    chunk->offsets = OffsetIndex(offsets, letters.size() * 10);
    chunk->span = spanOf(*chunk);
    Snapshot::Parts parts;
    parts.chunks.push_back(std::move(chunk));
    for (std::uint32_t group = 0; group < 26; ++group) {
        parts.templates.templates.push_back({TemplateId{group}, "t", {}});
        parts.templates.templateOfGroup.push_back(TemplateId{group});
    }
    parts.sources.emplace_back();
    return Snapshot(std::move(parts));
}

FoldedRows folded(const Snapshot& snapshot, const RowSet& rows, const std::vector<FoldStretch>& stretches,
                  const std::vector<TimelineRow>& open = {}) {
    StopToken stop;
    TaskContext task({}, stop);
    return *foldRepetitions(snapshot, rows, stretches, open, task);
}

/// "0 3+4 8": rows, and how many others stand behind them.
QString words(const FoldedRows& folded) {
    QStringList list;
    for (std::uint64_t i = 0; i < folded.rows->size(); ++i) {
        const TimelineRow row = folded.rows->at(i);
        const std::uint32_t hidden = folded.hiddenBehind(row);
        list += QString::number(raw(row)) + (hidden ? QStringLiteral("+%1").arg(hidden) : QString());
    }
    return list.join(u' ');
}

}  // namespace

class RowFoldingTest : public QObject {
    Q_OBJECT
private slots:
    void examples_data() {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<std::vector<FoldStretch>>("stretches");
        QTest::addColumn<std::vector<TimelineRow>>("open");
        QTest::addColumn<QString>("expected");
        const auto row = [](std::uint32_t number) { return TimelineRow{number}; };
        const auto stretch = [&](char letter, std::uint32_t first, std::uint32_t last) {
            return FoldStretch{TemplateId{static_cast<std::uint32_t>(letter - 'a')}, row(first), row(last)};
        };
        using Stretches = std::vector<FoldStretch>;
        using Rows = std::vector<TimelineRow>;
        QTest::newRow("nothing") << "" << Stretches{} << Rows{} << "";
        QTest::newRow("pairs stay") << "aabbc" << Stretches{} << Rows{} << "0 1 2 3 4";
        QTest::newRow("runs fold") << "abbbca" << Stretches{} << Rows{} << "0 1+2 4 5";
        QTest::newRow("at both ends") << "aaabccc" << Stretches{} << Rows{} << "0+2 3 4+2";
        QTest::newRow("a flood folds around others")
            << "xaabaaca" << Stretches{stretch('a', 1, 6)} << Rows{} << "0 1+3 3 6 7";
        QTest::newRow("a flood of one") << "xabc" << Stretches{stretch('a', 0, 3)} << Rows{} << "0 1 2 3";
        QTest::newRow("what a flood leaves folds")
            << "abababac" << Stretches{stretch('a', 0, 7)} << Rows{} << "0+3 1+2 7";
        QTest::newRow("a flood in the middle of a run")
            << "aaaaaa" << Stretches{stretch('a', 2, 3)} << Rows{} << "0+5";
        QTest::newRow("an open head") << "abbbcddd" << Stretches{} << Rows{row(1)} << "0 1 2 3 4 5+2";
        QTest::newRow("an open record within")
            << "abbbcddd" << Stretches{} << Rows{row(6)} << "0 1+2 4 5 6 7";
        QTest::newRow("an open record of a flood")
            << "abab" << Stretches{stretch('a', 0, 3)} << Rows{row(2)} << "0 1 2 3";
        QTest::newRow("an open record of another template")
            << "abab" << Stretches{stretch('a', 0, 3)} << Rows{row(1)} << "0+1 1 3";
    }

    void examples() {
        QFETCH(QString, letters);
        QFETCH(std::vector<FoldStretch>, stretches);
        QFETCH(std::vector<TimelineRow>, open);
        QFETCH(QString, expected);
        const Snapshot snapshot = logOf(letters.toStdString());
        QCOMPARE(words(folded(snapshot, RowSet::all(snapshot.recordCount()), stretches, open)), expected);
    }

    // Whatever is folded: every row stands, or one of its template stands for it before.
    void everyRowIsAccountedFor() {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            SampleShape shape;
            shape.seed = seed;
            shape.groups = 2 + seed % 4;
            Snapshot::Parts parts;
            parts.chunks = sampleChunks(shape);
            parts.templates = sampleTemplates(shape.groups);
            parts.timeline = timelineOrder(timesOf(parts.chunks));
            for (std::uint32_t i = 0; i < shape.sources; ++i) parts.sources.emplace_back().id = SourceId{i};
            const Snapshot snapshot(std::move(parts));
            std::mt19937 generator(seed);
            std::vector<TimelineRow> some;
            for (std::uint32_t row = 0; row < snapshot.recordCount(); ++row)
                if (generator() % 4 != 0) some.push_back(TimelineRow{row});
            const RowSet rows(some);
            std::vector<FoldStretch> stretches;
            for (int i = 0; i < 5; ++i) {
                const std::uint32_t first = static_cast<std::uint32_t>(generator() % snapshot.recordCount());
                stretches.push_back({TemplateId{static_cast<std::uint32_t>(generator() % shape.groups)},
                                     TimelineRow{first},
                                     TimelineRow{first + static_cast<std::uint32_t>(generator() % 400)}});
            }
            const FoldedRows left = folded(snapshot, rows, stretches);
            std::map<TimelineRow, std::uint32_t> standing;  // and how many are hidden behind
            for (std::uint64_t i = 0; i < left.rows->size(); ++i) standing[left.rows->at(i)];
            std::uint64_t hidden = 0;
            for (const auto& fold : left.folds) {
                QVERIFY(standing.contains(fold.head));
                hidden += fold.hidden;
            }
            QCOMPARE(hidden, rows.size() - left.rows->size());
            QVERIFY(hidden > 0);
            for (const TimelineRow row : some) {
                if (standing.contains(row)) continue;
                const TemplateId id = snapshot.templateOf(snapshot.recordAt(row));
                auto before = standing.lower_bound(row);
                bool found = false;
                while (!found && before != standing.begin()) {
                    --before;
                    found = snapshot.templateOf(snapshot.recordAt(before->first)) == id &&
                            left.hiddenBehind(before->first) > 0;
                }
                QVERIFY(found);
            }
        }
    }
};

QTEST_APPLESS_MAIN(RowFoldingTest)
#include "row_folding_test.moc"
