// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person arranged comes back from a project as it was kept, also in another process; what was damaged
// is refused in words; a kept filter leaves the records that a naive one does, and highlighters find on a
// screen of records what a look at each of their lines finds.

#include "engine/project/highlighter.h"
#include "engine/project/kept_filter.h"
#include "engine/project/project.h"
#include "tests/engine/project/sample_logs.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace logwright;

namespace {

constexpr int lines = 6000;

KeptFilter everyKind() {
    const auto condition = [](auto&& fill, bool on = true) {
        KeptCondition one;
        fill(one);
        one.on = on;
        return one;
    };
    KeptFilter filter;
    filter.withHidden = true;
    filter.conditions = {
        condition([](KeptCondition& c) {
            c.part.time = TimeRange{Timestamp(std::chrono::seconds(5)), Timestamp::max()};
        }),
        condition([](KeptCondition& c) {
            c.part.templates = {TemplateId{3}, TemplateId{0xFFFFFFFF}};
        }),
        condition([](KeptCondition& c) { c.part.withoutTemplates = {TemplateId{0}}; }, false),
        condition([](KeptCondition& c) { c.part.severities = 0x61; }),
        condition([](KeptCondition& c) { c.part.sources = {SourceId{7}}; }),
        condition([](KeptCondition& c) {
            c.part.components = {"", "shop.\"Orders\"\n"};
        }),
        condition([](KeptCondition& c) {
            c.part.cardinalities = {-1, 4};
        }),
        condition([](KeptCondition& c) {
            c.search = "\"no route\" -/x\\d+/ severity>=error";
            c.without = true;
        })};
    return filter;
}

}  // namespace

class KeptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsStayInTheProject();
    void keepingLeavesTheRecordsInMemory();
    void filtersComeBackAsTheyWere();
    void highlightersComeBackAsTheyWere();
    void whatIsDamagedIsRefused_data();
    void whatIsDamagedIsRefused();
    void aKeptFilterLeavesWhatANaiveOneDoes();
    void highlightersFindWhatALookAtEachLineFinds();

private:
    QTemporaryDir folder_;
    std::unique_ptr<Project> project_;
    SnapshotPtr snapshot_;
    std::vector<std::string> texts_;  ///< of each record, all lines
};

void KeptTest::initTestCase() {
    writeFile(folder_.filePath("logs/a.log"), serviceLines(0, lines, 1));
    writeFile(folder_.filePath("logs/b.log"), serviceLines(lines / 2, lines, 2));
    writeFile(folder_.filePath("logs/no-times.txt"), "payment one\nnothing here\npayment two\n");
    project_ = std::move(*Project::create(folder_.filePath("p.logwright").toStdString()));
    AnalysisOptions options;
    options.paths = {folder_.filePath("logs").toStdString()};
    options.spool.folder = folder_.filePath("spool").toStdString();
    TaskContext task;
    QVERIFY(project_->analyze(options, task).ok());
    snapshot_ = *project_->snapshot(task);
    std::vector<RecordIndex> all;
    for (std::uint32_t i = 0; i < snapshot_->recordCount(); ++i) all.push_back(RecordIndex{i});
    const auto records = project_->readRecords(*snapshot_, all, true);
    QVERIFY(records.ok());
    for (const RecordText& each : *records) {
        texts_.push_back(each.line);
        for (const std::string& more : each.more) texts_.back() += '\n' + more;
    }
    QVERIFY(texts_.size() > 2 * lines);
}

void KeptTest::textsStayInTheProject() {
    const std::vector<KeptText> wanted{{KeptText::Kind::filter, "", "f"},
                                       {KeptText::Kind::savedFilter, "a", "1"},
                                       {KeptText::Kind::savedFilter, "b'\"", "2"},
                                       {KeptText::Kind::layout, "", "l"}};
    {
        auto store = WorkbenchStore::open(project_->file());
        QVERIFY(store.ok());
        QVERIFY(store->put(wanted).ok());
        const KeptText more[] = {{KeptText::Kind::savedFilter, "gone", "x"}};
        QVERIFY(store->put(more).ok());
        const KeptText none[] = {{KeptText::Kind::savedFilter, "gone", ""},
                                 {KeptText::Kind::layout, "", "l"}};
        QVERIFY(store->put(none).ok());
    }
    QVERIFY(*WorkbenchStore::open(project_->file())->all() == wanted);
    const std::string copy = folder_.filePath("copy.logwright").toStdString();
    QVERIFY(project_->saveCopy(copy).ok());
    QVERIFY(*WorkbenchStore::open(copy)->all() == wanted);
    QVERIFY(!WorkbenchStore::open(folder_.filePath("none.logwright").toStdString()).ok());
}

// What a person keeps is written beside the project: that is no reason to read all of its columns again, but
// records that another program added are.
void KeptTest::keepingLeavesTheRecordsInMemory() {
    const QTemporaryDir folder;
    const QString log = folder.filePath("a.log");
    writeFile(log, serviceLines(0, 300, 1));
    const std::string file = folder.filePath("a.logwright").toStdString();
    auto project = std::move(*Project::create(file));
    TaskContext task;
    AnalysisOptions options;
    options.paths = {log.toStdString()};
    QVERIFY(project->analyze(options, task));
    const SnapshotPtr before = *project->snapshot(task);

    const std::vector<KeptText> layout{{KeptText::Kind::layout, "", "wide"}};
    QVERIFY(WorkbenchStore::open(file)->put(layout));
    QVERIFY(project->analyze({}, task));
    QCOMPARE((*project->snapshot(task))->chunks().front().get(), before->chunks().front().get());

    writeFile(log, serviceLines(300, 100, 1), true);
    options.rereadChanged = true;
    QVERIFY((*Project::open(file))->analyze(options, task));
    QVERIFY(project->analyze({}, task));
    const SnapshotPtr after = *project->snapshot(task);
    QCOMPARE(after->recordCount(), 400U);
    QVERIFY(after->chunks().front() != before->chunks().front());
}

void KeptTest::filtersComeBackAsTheyWere() {
    const KeptFilter wanted = everyKind();
    const auto read = readKeptFilter(keptFilterText(wanted), "it");
    if (!read) QFAIL(read.error().message().c_str());
    QVERIFY(*read == wanted);
    QCOMPARE(keptFilterText({}), std::string());
    QVERIFY(*readKeptFilter("", "it") == KeptFilter{});
}

void KeptTest::highlightersComeBackAsTheyWere() {
    const std::vector<Highlighter> wanted{{"slow", "duration>2s", 1, true, true},
                                          {"", "\"a \\\"b\\\"\" ü", Highlighter::colours, false, false}};
    const auto read = readHighlighters(highlightersText(wanted), "they");
    if (!read) QFAIL(read.error().message().c_str());
    QVERIFY(*read == wanted);
    QVERIFY(readHighlighters("", "they")->empty());
}

void KeptTest::whatIsDamagedIsRefused_data() {
    QTest::addColumn<QString>("text");
    const auto row = [](const char* text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("nothing");
    row("{");
    row("[]");
    row("{}");
    row("{\"conditions\":{}}");
    row("{\"conditions\":[{}]}");
    row("{\"conditions\":[{\"off\":true}]}");
    row("{\"conditions\":[{\"search\":\"a\",\"templates\":[1]}]}");
    row("{\"conditions\":[{\"search\":\"\"}]}");
    row("{\"conditions\":[{\"search\":\"a\",\"off\":3}]}");
    row("{\"conditions\":[{\"templates\":[-1]}]}");
    row("{\"conditions\":[{\"templates\":[4294967296]}]}");
    row("{\"conditions\":[{\"templates\":[]}]}");
    row("{\"conditions\":[{\"templates\":[1.5]}]}");
    row("{\"conditions\":[{\"severities\":[\"bad\"]}]}");
    row("{\"conditions\":[{\"time\":[5,5]}]}");
    row("{\"conditions\":[{\"time\":[5]}]}");
    row("{\"conditions\":[{\"later\":1}]}");
    row("[{\"query\":\"\",\"colour\":1}]");
    row("[{\"query\":\"a\",\"colour\":9}]");
    row("[{\"query\":\"a\",\"colour\":0}]");
    row("[{\"query\":\"a\"}]");
    row("[{\"query\":\"a\",\"colour\":1,\"on\":\"yes\"}]");
    row("[3]");
}

void KeptTest::whatIsDamagedIsRefused() {
    QFETCH(QString, text);
    const auto filter = readKeptFilter(text.toStdString(), "the filter");
    QVERIFY(!filter.ok());
    QVERIFY(filter.error().message().starts_with("the filter: "));
    QVERIFY(!filter.error().remedy.empty());
    if (text == QStringLiteral("[]")) return;  // no highlighters at all
    QVERIFY(!readHighlighters(text.toStdString(), "they").ok());
}

void KeptTest::aKeptFilterLeavesWhatANaiveOneDoes() {
    KeptFilter filter;
    const auto add = [&](const std::string& search, bool without, bool on) {
        filter.conditions.push_back({{}, search, without, on});
    };
    add("payment", false, true);
    add("\"10.0.3\"", false, false);  // off: counts for nothing
    add("/order \\d*7 /", true, true);
    KeptCondition severities;
    severities.part.severities = 1U << raw(Severity::information);
    filter.conditions.push_back(severities);
    TaskContext task;
    const auto passing = recordsPassing(*project_, snapshot_, filter, task);
    QVERIFY(passing.ok());
    const QRegularExpression seven(QStringLiteral("order \\d*7 "));
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < texts_.size(); ++i) {
        const QString text = QString::fromStdString(texts_[i]);
        const bool wanted = text.contains(QLatin1String("payment"), Qt::CaseInsensitive) &&
                            !seven.match(text).hasMatch() &&
                            snapshot_->severity(RecordIndex{i}) == Severity::information;
        count += wanted ? 1 : 0;
        QCOMPARE((*passing)->contains(RecordIndex{i}), wanted);
    }
    QVERIFY(count > 100);
    QCOMPARE(keptFilterWords(filter, *snapshot_)[1], std::string("found by \"10.0.3\" (off)"));
}

void KeptTest::highlightersFindWhatALookAtEachLineFinds() {
    const std::vector<std::string> queries{"payment", "severity>=error", "not a ( query", "/took \\d{3} ms/",
                                           "-order IOException"};
    const auto passes = [&](std::uint32_t record, std::size_t query) {
        const QString text = QString::fromStdString(texts_[record]);
        const auto has = [&](const char* word) {
            return text.contains(QLatin1String(word), Qt::CaseInsensitive);
        };
        switch (query) {
            case 0:
                return has("payment");
            case 1:
                return snapshot_->severity(RecordIndex{record}) >= Severity::error;
            case 3:
                return QRegularExpression(QStringLiteral("took \\d{3} ms")).match(text).hasMatch();
            case 4:
                return !text.contains(QLatin1String("order")) && text.contains(QLatin1String("IOException"));
            default:
                return false;
        }
    };
    QRandomGenerator random(7);
    std::size_t hits = 0;
    for (int screen = 0; screen < 30; ++screen) {
        // Rows as they stand on a screen: neighbours in time, of several files.
        const std::uint32_t count = snapshot_->recordCount();
        const std::uint32_t first = screen == 0 ? 0 : random.bounded(count);
        std::vector<RecordIndex> records;
        for (std::uint32_t row = first; row < std::min(first + 60, count); ++row)
            records.push_back(snapshot_->recordAt(TimelineRow{row}));
        if (screen == 1) records.push_back(RecordIndex{count - 1});  // without a time, perhaps
        TaskContext task;
        const auto found = queriesFinding(*project_, snapshot_, queries, records, task);
        if (!found) QFAIL(found.error().message().c_str());
        for (std::size_t i = 0; i < records.size(); ++i) {
            for (std::size_t query = 0; query < queries.size(); ++query) {
                const bool wanted = passes(raw(records[i]), query);
                hits += wanted ? 1 : 0;
                QCOMPARE(((*found)[i] >> query & 1) != 0, wanted);
            }
        }
    }
    QVERIFY(hits > 200);
    TaskContext task;
    QVERIFY(queriesFinding(*project_, snapshot_, queries, {}, task)->empty());
}

QTEST_GUILESS_MAIN(KeptTest)
#include "kept_test.moc"
