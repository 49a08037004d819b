// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the browser shows, without a window: the line that a person types, which findings it leaves in which
// order and groups, and the model over them, against brute force.

#include "tests/ui/support/view_support.h"
#include "ui/findings/finding_model.h"
#include "ui/session/finding_marks.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

namespace logwright::ui {

namespace {

constexpr Detector someDetectors[] = {Detector::steps, Detector::newTemplate, Detector::values};

/// Findings over a snapshot made by hand: of three detectors, in all states, of 40 sessions and 90 patterns.
FindingTablePtr madeTable(const Snapshot& snapshot, std::uint32_t count, std::uint32_t seed) {
    std::mt19937 random(seed);
    auto table = std::make_shared<FindingTable>();
    for (std::uint32_t i = 0; i < count; ++i) {
        Finding finding;
        finding.id = FindingId{1000 + i};
        finding.record = RecordIndex{static_cast<std::uint32_t>(random() % snapshot.recordCount())};
        finding.lastRecord = finding.record;
        finding.begin = finding.end = snapshot.time(finding.record);
        finding.templateId = snapshot.templateOf(finding.record);
        finding.severity = snapshot.severity(finding.record);
        finding.detector = someDetectors[random() % 3];
        finding.part = finding.detector == Detector::steps ? FindingPart::missingStep : FindingPart::whole;
        finding.session = SessionKey{1 + random() % 40};
        finding.sessionName = "req-" + std::to_string(raw(finding.session));
        finding.score = 0.5 + 0.001 * static_cast<double>(random() % 500);
        finding.pattern = random() % 90;
        finding.reason = "Step " + std::to_string(finding.pattern) + " was expected and did not come";
        switch (random() % 5) {
            case 0:
                finding.verdict = Verdict::confirmed;
                break;
            case 1:
                finding.verdict = Verdict::falsePositive;
                break;
            case 2:
                finding.cleared = true;
                break;
            default:
                break;
        }
        table->findings.push_back(std::move(finding));
    }
    std::ranges::stable_sort(table->findings, {}, &Finding::begin);
    return table;
}

}  // namespace

class FindingsModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsWhatIsTyped();
    void menusWriteTerms();
    void arrangesAsBruteForce();
    void groupsHoldEachFindingOnce();
    void ordersByEveryColumn();
    void ratesAddUp();
    void modelFlatAndGrouped();
    void hundredThousandFindings();
    void marksFindTheWorst();

private:
    SnapshotPtr snapshot_;
    FindingTablePtr table_;
};

void FindingsModelsTest::initTestCase() {
    prepareViewTest();
    snapshot_ = makeSnapshot({.count = 20'000, .perChunk = 3000, .templates = 7});
    table_ = madeTable(*snapshot_, 3000, 5);
}

void FindingsModelsTest::readsWhatIsTyped() {
    const FindingQuery query = parseFindingQuery(
        "Write  detector:steps,values severity:error,fatal state:open template:12 session:\"a b\" pattern:1f "
        "score:0.75 odd:one");
    QCOMPARE(query.words, (std::vector<std::string>{"write", "odd:one"}));
    QCOMPARE(query.detectors, (std::vector{Detector::steps, Detector::values}));
    QCOMPARE(query.severities, (std::vector{Severity::error, Severity::fatal}));
    QCOMPARE(query.states, (std::vector{FindingState::open}));
    QCOMPARE(query.templateId, std::optional(TemplateId{12}));
    QCOMPARE(query.session, std::optional<std::string>("a b"));
    QCOMPARE(query.pattern, std::optional<std::uint64_t>(0x1f));
    QCOMPARE(query.leastScore, 0.75);
    QCOMPARE(parseFindingQuery("state:all").states.size(), findingStateNames.size());
    QCOMPARE(parseFindingQuery("  "), FindingQuery());
    // What names nothing known is looked for as it stands.
    QCOMPARE(parseFindingQuery("template:x").words, (std::vector<std::string>{"template:x"}));
    QCOMPARE(parseFindingQuery("blk:").words, (std::vector<std::string>{"blk:"}));
}

void FindingsModelsTest::menusWriteTerms() {
    std::string typed = "write";
    typed = withTermToggled(typed, "detector", "steps");
    QCOMPARE(typed, std::string("write detector:steps"));
    typed = withTermToggled(typed, "detector", "values");
    QCOMPARE(typed, std::string("write detector:steps,values"));
    typed = withTermToggled(typed, "detector", "steps");
    QCOMPARE(typed, std::string("write detector:values"));
    typed = withTerm(typed, "session", "a b");
    QCOMPARE(typed, std::string("write detector:values session:\"a b\""));
    QCOMPARE(parseFindingQuery(typed).session, std::optional<std::string>("a b"));
    typed = withTermToggled(typed, "detector", "values");
    QCOMPARE(withTerm(typed, "session", ""), std::string("write"));
}

void FindingsModelsTest::arrangesAsBruteForce() {
    FindingRequest request;
    request.query = parseFindingQuery("step state:all severity:error,warning score:0.7 detector:steps");
    request.filter.time = TimeRange{table_->findings[200].begin, table_->findings[2500].begin};
    const FindingArrangement made = arrangeFindings(*table_, *snapshot_, request);
    std::size_t expected = 0;
    std::map<Detector, std::uint64_t> perDetector;
    for (const Finding& one : table_->findings) {
        const bool severity = one.severity == Severity::error || one.severity == Severity::warning;
        if (!severity || one.score < 0.7 || !request.filter.time->contains(one.begin)) continue;
        ++perDetector[one.detector];
        expected += one.detector == Detector::steps ? 1 : 0;
    }
    QVERIFY(expected > 10);
    QCOMPARE(made.shown, expected);
    for (const Detector detector : someDetectors)
        QCOMPARE(made.detectors[raw(detector)], perDetector[detector]);
    // With nothing asked for, what is fine is out of sight.
    const auto open = std::ranges::count_if(table_->findings, [](const Finding& one) {
        return one.verdict != Verdict::falsePositive && !one.cleared;
    });
    QCOMPARE(arrangeFindings(*table_, *snapshot_, {}).shown, static_cast<std::size_t>(open));
}

void FindingsModelsTest::groupsHoldEachFindingOnce() {
    for (const auto grouping : {FindingGrouping::none, FindingGrouping::templateText,
                                FindingGrouping::session, FindingGrouping::time, FindingGrouping::pattern}) {
        FindingRequest request;
        request.query = parseFindingQuery("state:all");
        request.grouping = grouping;
        const FindingArrangement made = arrangeFindings(*table_, *snapshot_, request);
        std::vector<std::uint32_t> all;
        for (const FindingGroup& group : made.groups) {
            QVERIFY(!group.rows.empty());
            QVERIFY(std::ranges::is_sorted(group.rows));  // by time, as the table stands
            all.insert(all.end(), group.rows.begin(), group.rows.end());
            if (grouping != FindingGrouping::session) continue;
            for (const std::uint32_t row : group.rows) QCOMPARE(table_->findings[row].sessionName, group.key);
        }
        std::ranges::sort(all);
        QCOMPARE(all.size(), table_->findings.size());
        QVERIFY(std::ranges::adjacent_find(all) == all.end());
        if (grouping == FindingGrouping::session) QCOMPARE(made.groups.size(), std::size_t(40));
        if (grouping == FindingGrouping::templateText) QCOMPARE(made.groups.size(), std::size_t(7));
    }
}

void FindingsModelsTest::ordersByEveryColumn() {
    for (int column = 0; column < findingColumnCount; ++column)
        for (const bool ascending : {true, false}) {
            FindingRequest request;
            request.order = {static_cast<FindingColumn>(column), ascending};
            const FindingArrangement made = arrangeFindings(*table_, *snapshot_, request);
            FindingModel model;
            model.setContents({table_, snapshot_, made, FindingGrouping::none});
            const auto value = [&](int row) { return *model.finding(model.index(row, 0)); };
            for (int row = 1; row < model.rowCount(); ++row) {
                const Finding first = ascending ? value(row - 1) : value(row);
                const Finding second = ascending ? value(row) : value(row - 1);
                switch (request.order.column) {
                    case FindingColumn::time:
                        QVERIFY(first.begin <= second.begin);
                        break;
                    case FindingColumn::score:
                        QVERIFY(first.score <= second.score);
                        break;
                    case FindingColumn::severity:
                        QVERIFY(first.severity <= second.severity);
                        break;
                    case FindingColumn::session:
                        QVERIFY(first.sessionName <= second.sessionName);
                        break;
                    case FindingColumn::reason:
                        QVERIFY(first.reason <= second.reason);
                        break;
                    default:
                        break;
                }
            }
        }
}

void FindingsModelsTest::ratesAddUp() {
    const FindingArrangement made = arrangeFindings(*table_, *snapshot_, {});
    std::size_t sum = 0;
    for (const std::uint32_t bin : made.rate.bins) sum += bin;
    QCOMPARE(sum, made.shown);
    QCOMPARE(made.rate.binRange(0).begin, snapshot_->span()->begin);
    QCOMPARE(made.rate.binRange(made.rate.bins.size() - 1).end, snapshot_->span()->end);
}

void FindingsModelsTest::modelFlatAndGrouped() {
    FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FindingRequest request;
    for (const auto grouping : {FindingGrouping::none, FindingGrouping::pattern, FindingGrouping::time,
                                FindingGrouping::session, FindingGrouping::templateText}) {
        request.grouping = grouping;
        const FindingArrangement made = arrangeFindings(*table_, *snapshot_, request);
        model.setContents({table_, snapshot_, made, grouping});
        model.setContents({table_, snapshot_, made, grouping});  // again: nothing moves
        QCOMPARE(model.inOrder().size(), made.shown);
        for (const std::uint32_t row : model.inOrder()) {
            const Finding& one = table_->findings[row];
            const QModelIndex index = model.indexOf(one.id);
            QVERIFY(model.finding(index) && model.finding(index)->id == one.id);
            QCOMPARE(index.parent().isValid(), grouping != FindingGrouping::none);
            if (row % 50 != 0) continue;
            for (int column = 0; column < findingColumnCount; ++column)
                QVERIFY(!index.siblingAtColumn(column).data(Qt::ToolTipRole).toString().isEmpty() ||
                        column == static_cast<int>(FindingColumn::severity));
        }
        if (grouping == FindingGrouping::none) continue;
        for (int group = 0; group < model.rowCount(); ++group)
            QCOMPARE(model.idsAt(model.index(group, 0)).size(), made.groups[std::size_t(group)].rows.size());
    }
    QVERIFY(!model.indexOf(FindingId{1}).isValid());
}

void FindingsModelsTest::hundredThousandFindings() {
    const SnapshotPtr snapshot = makeSnapshot({.count = 1'000'000, .templates = 200});
    const FindingTablePtr table = madeTable(*snapshot, 100'000, 11);
    FindingRequest request;
    request.query = parseFindingQuery("expected");
    request.order = {FindingColumn::reason, true};
    request.grouping = FindingGrouping::pattern;
    QElapsedTimer clock;
    clock.start();
    const FindingArrangement made = arrangeFindings(*table, *snapshot, request);
    qInfo("100,000 findings searched, sorted and grouped in %d ms", int(clock.restart()));
    FindingModel model;
    model.setContents({table, snapshot, made, request.grouping});
    qInfo("taken by the model in %d ms", int(clock.elapsed()));
    QVERIFY(made.shown > 50'000);
    QCOMPARE(model.inOrder().size(), made.shown);
}

void FindingsModelsTest::marksFindTheWorst() {
    const FindingMarks marks(table_);
    std::map<RecordIndex, const Finding*> worst;
    const auto counts = [](const Finding& one) { return std::pair(inSight(stateOf(one)), one.score); };
    for (const Finding& one : table_->findings) {
        const Finding*& now = worst[one.record];
        if (!now || counts(one) > counts(*now)) now = &one;
    }
    for (const auto& [record, finding] : worst) {
        QVERIFY(marks.worstAt(record));
        QCOMPARE(counts(*marks.worstAt(record)), counts(*finding));
    }
    std::size_t marked = 0;
    for (std::uint32_t record = 0; record < snapshot_->recordCount(); ++record)
        marked += marks.at(RecordIndex{record}).size();
    QCOMPARE(marked, table_->findings.size());
    QVERIFY(!FindingMarks().worstAt(RecordIndex{3}));
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::FindingsModelsTest)
#include "findings_models_test.moc"
