// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/project.h"

#include "tests/engine/project/sample_logs.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace logwright;

namespace {

AnalysisOptions optionsFor(const QTemporaryDir& folder, const QString& logs, int threads = 2) {
    AnalysisOptions options;
    if (!logs.isEmpty()) options.paths = {logs.toStdString()};
    options.spool.folder = folder.filePath("spool").toStdString();
    options.threads = threads;
    options.rereadChanged = true;
    return options;
}

// Everything about the records that must not depend on threads, kills or how often a file grew.
std::string fingerprintOf(const Snapshot& snapshot) {
    std::string text;
    for (std::uint32_t row = 0; row < snapshot.recordCount(); ++row) {
        const RecordIndex record = snapshot.recordAt(TimelineRow{row});
        const auto place = snapshot.place(record);
        const auto extent = place.chunk->offsets.extent(place.index);
        text += std::to_string(raw(place.chunk->source)) + ' ' + std::to_string(extent.begin) + '-' +
                std::to_string(extent.end) + ' ' +
                std::to_string(snapshot.time(record).time_since_epoch().count()) + ' ' +
                snapshot.templates().find(snapshot.templateOf(record))->text + ' ' +
                std::to_string(raw(snapshot.severity(record))) + '\n';
    }
    return text;
}

}  // namespace

class ProjectTest : public QObject {
    Q_OBJECT

private:
    static std::unique_ptr<Project> create(const QTemporaryDir& folder, const char* name = "p.logwright") {
        auto project = Project::create(folder.filePath(name).toStdString());
        if (!project) qFatal("%s", project.error().message().c_str());
        return std::move(*project);
    }

    static AnalysisSummary analyze(Project& project, const AnalysisOptions& options) {
        TaskContext task;
        auto summary = project.analyze(options, task);
        if (!summary) qFatal("%s", summary.error().message().c_str());
        return *summary;
    }

    static SnapshotPtr snapshotOf(Project& project) {
        TaskContext task;
        auto snapshot = project.snapshot(task);
        if (!snapshot) qFatal("%s", snapshot.error().message().c_str());
        return *snapshot;
    }

private slots:
    void readsAFolder() {
        QTemporaryDir folder;
        writeFile(folder.filePath("logs/a.log"), serviceLines(0, 500, 1));
        writeFile(folder.filePath("logs/b.log"), serviceLines(0, 300, 2));
        auto project = create(folder);
        const AnalysisSummary summary = analyze(*project, optionsFor(folder, folder.filePath("logs")));
        QCOMPARE(summary.sources, 2u);
        QCOMPARE(summary.records, 800u);
        QCOMPARE(summary.templates, 4u);
        QVERIFY(!project->unfinished());

        const SnapshotPtr snapshot = snapshotOf(*project);
        QVERIFY(snapshot->complete());
        QCOMPARE(snapshot->recordCount(), 800u);
        Timestamp before = Timestamp::min();
        for (std::uint32_t row = 0; row < 800; ++row) {
            const Timestamp time = snapshot->time(snapshot->recordAt(TimelineRow{row}));
            QVERIFY(time >= before);
            before = time;
        }
    }

    void recordsComeBackAsTheyStand() {
        QTemporaryDir folder;
        const std::string text = serviceLines(0, 200, 5);
        writeFile(folder.filePath("a.log"), text);
        auto project = create(folder);
        analyze(*project, optionsFor(folder, folder.filePath("a.log")));
        const SnapshotPtr snapshot = snapshotOf(*project);

        std::vector<RecordIndex> records;
        for (std::uint32_t i = 0; i < snapshot->recordCount(); ++i) records.push_back(RecordIndex{i});
        const auto texts = project->readRecords(*snapshot, records, true);
        QVERIFY(texts.ok());
        std::string joined;
        std::uint64_t line = 1;
        for (const RecordText& record : *texts) {
            QCOMPARE(record.lineNumber, line);
            QCOMPARE(record.lineCount, record.more.size() + 1);
            line += record.lineCount;
            joined += record.line + '\n';
            for (const std::string& more : record.more) joined += more + '\n';
            QVERIFY(!record.parameters.empty());
            for (const ParameterSpan& span : record.parameters) {
                QVERIFY(span.begin >= record.message.begin);
                QVERIFY(span.begin + span.length <= record.line.size());
            }
        }
        QCOMPARE(joined, text);
    }

    void theResultDoesNotDependOnThreads() {
        QTemporaryDir folder;
        for (int i = 0; i < 3; ++i) {
            writeFile(folder.filePath(QString("logs/%1.log").arg(i)), serviceLines(0, 60'000, i));
        }
        std::string one;
        for (const int threads : {1, 2, 4}) {
            auto project = create(folder, qPrintable(QString("p%1.logwright").arg(threads)));
            analyze(*project, optionsFor(folder, folder.filePath("logs"), threads));
            const std::string all = fingerprintOf(*snapshotOf(*project));
            if (threads == 1) one = all;
            QVERIFY(all == one);
        }
    }

    void recordsAreInOrderHoweverTheyWereRead_data() {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<int>>("first");
        QTest::newRow("one after the other") << QStringList{"a", "b"} << QList<int>{0, 40'000};
        QTest::newRow("the later first") << QStringList{"a", "b"} << QList<int>{40'000, 0};
        QTest::newRow("side by side") << QStringList{"a", "b"} << QList<int>{0, 100};
        QTest::newRow("one file that steps back") << QStringList{"a", "a"} << QList<int>{40'000, 0};
        QTest::newRow("one file that begins again") << QStringList{"a", "a"} << QList<int>{0, 0};
    }

    // The columns are not kept, as the command does it; then more is read into the same project.
    void recordsAreInOrderHoweverTheyWereRead() {
        QFETCH(QStringList, names);
        QFETCH(QList<int>, first);
        QTemporaryDir folder;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString name = folder.filePath("logs/" + names[i] + ".log");
            writeFile(name, serviceLines(first[i], 40'000, 1), true);
        }
        AnalysisOptions options = optionsFor(folder, folder.filePath("logs"), 2);
        options.keepColumns = false;
        const auto check = [&](std::uint64_t templates) {
            auto project = Project::open(folder.filePath("p.logwright").toStdString());
            if (!project) qFatal("%s", project.error().message().c_str());
            const SnapshotPtr snapshot = snapshotOf(**project);
            std::vector<RecordIndex> wanted;
            for (std::uint32_t i = 0; i < snapshot->recordCount(); ++i) wanted.push_back(RecordIndex{i});
            std::ranges::stable_sort(wanted, {}, [&](RecordIndex record) { return snapshot->time(record); });
            for (std::uint32_t row = 0; row < wanted.size(); ++row) {
                if (snapshot->recordAt(TimelineRow{row}) != wanted[row]) return false;
            }
            const auto used = std::ranges::count_if(snapshot->totals(), [](auto count) { return count > 0; });
            return static_cast<std::uint64_t>(used) == templates;
        };
        create(folder).reset();
        const auto analyzeInto = [&] {
            auto project = Project::open(folder.filePath("p.logwright").toStdString());
            if (!project) qFatal("%s", project.error().message().c_str());
            return analyze(**project, options).templates;
        };
        QVERIFY(check(analyzeInto()));
        writeFile(folder.filePath("more/c.log"), serviceLines(20'000, 100, 9) +
                                                     "2026-03-01 00:00:00,000 INFO "
                                                     "[worker-1] shop.Orders: a line like no other here\n");
        options.paths = {folder.filePath("more").toStdString()};
        QVERIFY(check(analyzeInto()));
    }

    void opensAsItWasSaved() {
        QTemporaryDir folder;
        writeFile(folder.filePath("logs/a.log"), serviceLines(0, 5'000, 1));
        writeFile(folder.filePath("logs/b.log"), serviceLines(100, 5'000, 2));
        std::string before;
        {
            auto project = create(folder);
            analyze(*project, optionsFor(folder, folder.filePath("logs")));
            before = fingerprintOf(*snapshotOf(*project));
        }
        auto project = Project::open(folder.filePath("p.logwright").toStdString());
        QVERIFY(project.ok());
        QVERIFY(fingerprintOf(*snapshotOf(**project)) == before);
        QCOMPARE((*project)->sources().size(), std::size_t{2});
    }

    void goesOnAfterACancel() {
        QTemporaryDir folder;
        for (int i = 0; i < 4; ++i) {
            writeFile(folder.filePath(QString("logs/%1.log").arg(i)), serviceLines(0, 120'000, i));
        }
        auto whole = create(folder, "whole.logwright");
        analyze(*whole, optionsFor(folder, folder.filePath("logs")));

        auto project = create(folder);
        AnalysisOptions options = optionsFor(folder, folder.filePath("logs"));
        options.snapshotEvery = std::chrono::milliseconds(1);
        TaskContext task;
        const auto stopSoon = [&](const SnapshotPtr& snapshot) {
            if (snapshot->recordCount() > 0) StopToken(task.stopToken()).request();
        };
        const auto summary = project->analyze(options, task, stopSoon);
        QVERIFY(!summary.ok() && summary.error().kind == Error::Kind::cancelled);
        QVERIFY(project->unfinished());
        const std::uint32_t half = snapshotOf(*project)->recordCount();
        QVERIFY(half > 0 && half < 480'000);

        options.paths.clear();
        QCOMPARE(analyze(*project, options).records, 480'000u);
        QVERIFY(fingerprintOf(*snapshotOf(*project)) == fingerprintOf(*snapshotOf(*whole)));
    }

    void whatWasAskedForIsRememberedUntilItWasRead() {
        QTemporaryDir folder;
        for (int i = 0; i < 3; ++i) {
            writeFile(folder.filePath(QString("logs/%1.log").arg(i)), serviceLines(0, 100, i));
        }
        const QString file = folder.filePath("p.logwright");
        {
            auto project = create(folder);
            StopToken stop;
            stop.request();
            TaskContext stopped({}, stop);
            QVERIFY(!project->analyze(optionsFor(folder, folder.filePath("logs")), stopped).ok());
        }
        auto project = Project::open(file.toStdString());
        QVERIFY((*project)->unfinished());
        QCOMPARE(analyze(**project, optionsFor(folder, "")).records, 300u);
        QVERIFY(!(*project)->unfinished());
    }

    void aGrowingFileIsReadOn() {
        QTemporaryDir folder;
        const QString log = folder.filePath("logs/a.log");
        const std::string text = serviceLines(0, 1'000, 1);
        // Cut in the middle of a line, and between a record and its continuation lines.
        const std::size_t trace = text.find("java.io.IOException", text.size() / 2);
        const std::vector<std::size_t> cuts{1000, text.size() / 3, trace, trace + 30, text.size()};
        auto project = create(folder);
        std::size_t done = 0;
        for (const std::size_t cut : cuts) {
            writeFile(log, text.substr(done, cut - done), done > 0);
            done = cut;
            if (cut != cuts.front()) {
                TaskContext task;
                const auto changes = project->changedSources(task);
                QCOMPARE(changes->size(), std::size_t{1});
                QVERIFY(changes->front().kind == SourceChange::Kind::grown);
            }
            analyze(*project, optionsFor(folder, folder.filePath("logs")));
        }
        const SnapshotPtr snapshot = snapshotOf(*project);
        QCOMPARE(snapshot->recordCount(), 1000u);
        std::string joined;
        for (std::uint32_t i = 0; i < 1000; ++i) {
            const auto texts = project->readRecords(*snapshot, std::vector{RecordIndex{i}}, true);
            joined += texts->front().line + '\n';
            for (const std::string& more : texts->front().more) joined += more + '\n';
        }
        QCOMPARE(joined, text);
    }

    void aRewrittenFileIsReadAnew() {
        QTemporaryDir folder;
        const QString log = folder.filePath("logs/a.log");
        writeFile(folder.filePath("logs/b.log"), serviceLines(0, 100, 9));
        writeFile(log, serviceLines(0, 400, 1));
        auto project = create(folder);
        analyze(*project, optionsFor(folder, folder.filePath("logs")));
        writeFile(log, serviceLines(5'000, 700, 3));
        TaskContext task;
        const auto changes = project->changedSources(task);
        QCOMPARE(changes->size(), std::size_t{1});
        QVERIFY(changes->front().kind == SourceChange::Kind::rewritten);
        QCOMPARE(analyze(*project, optionsFor(folder, folder.filePath("logs"))).records, 800u);
        QCOMPARE(snapshotOf(*project)->recordCount(), 800u);

        QVERIFY(QFile::remove(log));
        const auto gone = project->changedSources(task);
        QVERIFY(gone->size() == 1 && gone->front().kind == SourceChange::Kind::vanished);
        const auto texts = project->readRecords(*snapshotOf(*project), std::vector{RecordIndex{799}});
        QVERIFY(texts.ok() && !texts->front().problem.empty());
    }

    void aPersonChoosesTheFormat() {
        QTemporaryDir folder;
        writeFile(folder.filePath("a.log"), "x|first thing\nx|second thing\n");
        auto project = create(folder);
        analyze(*project, optionsFor(folder, folder.filePath("a.log")));
        const SourceId id = project->sources().front().id;
        QVERIFY(!project->setFormat(id, {"no such format", ""}).ok());
        QVERIFY(project->setFormat(id, {"<Component>|<Content>", ""}).ok());
        QVERIFY(project->unfinished());
        analyze(*project, optionsFor(folder, ""));
        QVERIFY(project->sources().front().formatChosen);
        const SnapshotPtr snapshot = snapshotOf(*project);
        const auto texts = project->readRecords(*snapshot, std::vector{RecordIndex{0}});
        QCOMPARE(texts->front().component, std::string("x"));
        QCOMPARE(texts->front().line.substr(texts->front().message.begin), std::string("first thing"));
    }

    void aPersonChoosesTheEncoding() {
        QTemporaryDir folder;
        writeFile(folder.filePath("a.log"), "2026-03-01 10:00:00,000 INFO [t] a.B: price 5 \x80\n");
        auto project = create(folder);
        analyze(*project, optionsFor(folder, folder.filePath("a.log")));
        const SourceId id = project->sources().front().id;
        QVERIFY(!project->setEncoding(id, "no such encoding").ok());
        for (const auto& [encoding, sign] : {std::pair("CP1252", "\u20AC"), std::pair("CP437", "\u00C7")}) {
            QVERIFY(project->setEncoding(id, encoding).ok());
            analyze(*project, optionsFor(folder, ""));
            const auto texts = project->readRecords(*snapshotOf(*project), std::vector{RecordIndex{0}});
            QVERIFY(QString::fromStdString(texts->front().line).endsWith(QString::fromUtf8(sign)));
            QVERIFY(project->sources().front().encodingChosen);
        }
    }

    void whatCannotBeReadIsListed() {
        QTemporaryDir folder;
        writeFile(folder.filePath("logs/good.log"), serviceLines(0, 10, 1));
        writeFile(folder.filePath("logs/empty.log"), "");
        writeFile(folder.filePath("logs/broken.log.gz"),
                  std::string("\x1f\x8b\x08\0\0\0\0\0\0\x03gibberish", 19));
        auto project = create(folder);
        const AnalysisSummary summary = analyze(*project, optionsFor(folder, folder.filePath("logs")));
        QCOMPARE(summary.records, 10u);
        QCOMPARE(project->sources().size(), std::size_t{3});
        for (const SourceInfo& source : project->sources()) {
            QVERIFY2(source.state == SourceInfo::State::read || !source.note.empty(), source.display.c_str());
        }
    }

    void aSourceCanBeTakenOut() {
        QTemporaryDir folder;
        writeFile(folder.filePath("logs/a.log"), serviceLines(0, 100, 1));
        writeFile(folder.filePath("logs/b.log"), serviceLines(0, 50, 2));
        auto project = create(folder);
        analyze(*project, optionsFor(folder, folder.filePath("logs")));
        QVERIFY(project->removeSource(project->sources().front().id).ok());
        QCOMPARE(snapshotOf(*project)->recordCount(), 50u);
        QCOMPARE(project->sources().size(), std::size_t{1});
        // It stays out when the folder is looked through again.
        QCOMPARE(analyze(*project, optionsFor(folder, folder.filePath("logs"))).records, 50u);
        QCOMPARE(project->sources().size(), std::size_t{1});
    }

    void whatWasSkippedIsReadOnceItCanBe() {
        QTemporaryDir folder;
        writeFile(folder.filePath("logs/a.log"), serviceLines(0, 20, 1));
        writeFile(folder.filePath("logs/b.log"), "");
        auto project = create(folder);
        QCOMPARE(analyze(*project, optionsFor(folder, folder.filePath("logs"))).records, 20u);
        writeFile(folder.filePath("logs/b.log"), serviceLines(0, 30, 2));
        QCOMPARE(analyze(*project, optionsFor(folder, folder.filePath("logs"))).records, 50u);
        // Truncated to nothing, as log rotation does, and written again.
        writeFile(folder.filePath("logs/b.log"), "");
        analyze(*project, optionsFor(folder, folder.filePath("logs")));
        writeFile(folder.filePath("logs/b.log"), serviceLines(50, 5, 3));
        QCOMPARE(analyze(*project, optionsFor(folder, folder.filePath("logs"))).records, 25u);
        QCOMPARE(snapshotOf(*project)->recordCount(), 25u);
    }

    void aRemovedFileIsSaidToBeGone() {
        QTemporaryDir folder;
        writeFile(folder.filePath("logs/a.log"), serviceLines(0, 20, 1));
        writeFile(folder.filePath("logs/b.log"), serviceLines(0, 20, 2));
        auto project = create(folder);
        analyze(*project, optionsFor(folder, folder.filePath("logs")));
        QVERIFY(QFile::remove(folder.filePath("logs/b.log")));
        analyze(*project, optionsFor(folder, folder.filePath("logs")));
        QVERIFY(project->sources()[1].fileGone);
        QVERIFY(!project->sources()[0].fileGone);
        const auto texts = project->readRecords(*snapshotOf(*project), std::vector{RecordIndex{25}});
        QVERIFY(!texts->front().problem.empty());
    }

    void aSourceReadInPartAndThenReplacedIsReadAnew() {
        QTemporaryDir folder;
        writeFile(folder.filePath("logs/a.log"), serviceLines(0, 200'000, 1));
        auto project = create(folder);
        AnalysisOptions options = optionsFor(folder, folder.filePath("logs"));
        options.snapshotEvery = std::chrono::milliseconds(1);
        TaskContext task;
        const auto stopSoon = [&](const SnapshotPtr& snapshot) {
            if (snapshot->recordCount() > 0) StopToken(task.stopToken()).request();
        };
        QVERIFY(!project->analyze(options, task, stopSoon).ok());
        writeFile(folder.filePath("logs/a.log"), serviceLines(0, 1'000, 7));
        QCOMPARE(analyze(*project, optionsFor(folder, folder.filePath("logs"))).records, 1000u);
        const auto texts = project->readRecords(*snapshotOf(*project), std::vector{RecordIndex{999}});
        QVERIFY(texts->front().problem.empty() && !texts->front().line.empty());
    }

    void twoProgramsDoNotWriteAtOnce() {
        QTemporaryDir folder;
        writeFile(folder.filePath("logs/a.log"), serviceLines(0, 20, 1));
        auto project = create(folder);
        auto other = Project::open(project->file());
        QVERIFY(other.ok());
        AnalysisOptions options = optionsFor(folder, folder.filePath("logs"));
        TaskContext task;
        bool refused = false;
        const auto meanwhile = [&](const SnapshotPtr&) {
            TaskContext its;
            const auto second = (*other)->analyze(options, its);
            refused = refused || !second.ok();
        };
        QVERIFY(project->analyze(options, task, meanwhile).ok());
        QVERIFY(refused);
        // Afterwards the other one sees what was written, and adds nothing twice.
        QCOMPARE(analyze(**other, options).records, 20u);
        QCOMPARE(snapshotOf(**other)->recordCount(), 20u);
    }

    void parametersAreCountedOverAFilter() {
        QTemporaryDir folder;
        std::string text;
        for (int i = 0; i < 200; ++i) {
            text += "2026-03-01 10:00:" + std::string(i < 100 ? "01" : "02") + ",000 INFO [t] a.B: took " +
                    std::to_string(i) + " ms\n";
        }
        writeFile(folder.filePath("a.log"), text);
        auto project = create(folder);
        analyze(*project, optionsFor(folder, folder.filePath("a.log")));
        const SnapshotPtr snapshot = snapshotOf(*project);
        QCOMPARE(snapshot->templates().templates.size(), std::size_t{1});
        Filter firstSecond;
        firstSecond.time =
            TimeRange{snapshot->span()->begin, snapshot->span()->begin + std::chrono::seconds(1)};
        TaskContext task;
        const auto statistics = project->countParameters(*snapshot, snapshot->templates().templates[0].id,
                                                         firstSecond, 1000, task);
        QVERIFY(statistics.ok());
        QCOMPARE(statistics->size(), std::size_t{1});
        QCOMPARE(statistics->front().records, 100u);
        QCOMPARE(statistics->front().least, 0.0);
        QCOMPARE(statistics->front().greatest, 99.0);
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "project_test.moc"
