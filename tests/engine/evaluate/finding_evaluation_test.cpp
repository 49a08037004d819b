// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The measure of findings measured: a truth written by hand, and findings that are right, wrong or elsewhere
// by design.

#include "engine/evaluate/finding_evaluation.h"

#include "engine/evaluate/truth_matching.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace logwright;

namespace {

/// Of x.log: an order of two records, a step missing, a flood of records 11 to 15, and the incident's one
/// record.
const char* const truthText = R"({
  "anomalies": [
    {"kind": "wrong_order", "first": {"file": "x.log", "record": 3}, "last": {"file": "x.log", "record": 4},
     "records": 2, "session": "s1", "session_first": {"file": "x.log", "record": 2},
     "session_last": {"file": "x.log", "record": 6}},
    {"kind": "missing_step", "first": {"file": "x.log", "record": 8}, "last": {"file": "x.log", "record": 8},
     "records": 1, "session": "s2", "session_first": {"file": "x.log", "record": 7},
     "session_last": {"file": "x.log", "record": 9}},
    {"kind": "missing_step", "first": {"file": "x.log", "record": 18}, "last": {"file": "x.log", "record": 18},
     "records": 1},
    {"kind": "flood", "first": {"file": "x.log", "record": 11}, "last": {"file": "x.log", "record": 15},
     "records": 5},
    {"kind": "missing_step", "first": {"file": "y.log", "record": 1}, "last": {"file": "y.log", "record": 1},
     "records": 1}],
  "incident": [{"template": 9, "first": {"file": "x.log", "record": 20}, "last": {"file": "x.log", "record": 20},
                "records": 1}]
})";

/// Twenty records of x.log, a second apart; 10 to 14 (from 0) are of another template.
Snapshot twentyRecords() {
    auto chunk = std::make_shared<EventChunk>();
    for (std::uint32_t i = 0; i < 20; ++i) {
        chunk->time.push_back(Timestamp(std::chrono::seconds(i)));
        chunk->group.push_back(GroupId{i >= 10 && i < 15 ? 1u : 0u});
        chunk->flags.push_back(0);
    }
    chunk->span = spanOf(*chunk);
    Snapshot::Parts parts;
    SourceInfo source;
    source.display = "logs/x.log";
    parts.sources = {source};
    parts.chunks = {chunk};
    Template usual, other;
    usual.id = TemplateId{0};
    other.id = TemplateId{1};
    parts.templates.templates = {usual, other};
    parts.templates.templateOfGroup = {TemplateId{0}, TemplateId{1}};
    return Snapshot(std::move(parts));
}

Finding finding(FindingPart part, std::uint32_t record, const char* session = "") {
    Finding made;
    made.detector = part == FindingPart::unseenTemplate ? Detector::newTemplate : Detector::steps;
    made.part = part;
    made.record = made.lastRecord = RecordIndex{record};
    made.begin = made.end = Timestamp(std::chrono::seconds(record));
    made.sessionName = session;
    return made;
}

AnomalyTruth truthOf(const QTemporaryDir& folder) {
    QFile file(folder.filePath("truth.json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(truthText) < 0) qFatal("not written");
    file.close();
    auto truth = AnomalyTruth::read(file.fileName().toStdString());
    if (!truth) qFatal("%s", truth.error().message().c_str());
    return *truth;
}

}  // namespace

class FindingEvaluationTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsFoundAndClaimedIsCounted() {
        QTemporaryDir folder;
        const Snapshot snapshot = twentyRecords();
        std::vector<Finding> findings{
            finding(FindingPart::wrongOrder, 2, "s1"),   // right
            finding(FindingPart::wrongOrder, 3, "s1"),   // the same anomaly, right too
            finding(FindingPart::missingStep, 7, "s2"),  // right
            finding(FindingPart::missingStep, 2, "s1"),  // elsewhere: on the wrong order
            finding(FindingPart::missingStep, 19),       // elsewhere: on the incident
            finding(FindingPart::missingStep, 16),       // false
            finding(FindingPart::unexpectedEvent, 5,
                    "s1"),                             // claims nothing; about s1, so right of its detector
            finding(FindingPart::unseenTemplate, 12),  // in the flood; the truth has no unknown_template
        };
        findings.push_back(finding(FindingPart::earlyStop, 1));
        findings.back().cleared = true;
        findings.push_back(finding(FindingPart::missingStep, 17));
        findings.back().verdict = Verdict::falsePositive;

        const FindingEvaluation all = evaluateFindings(snapshot, findings, truthOf(folder), Timestamp::min());
        QCOMPARE(all.notInProject, std::uint64_t{1});
        QCOMPARE(all.kinds.size(), std::size_t{3});
        const KindFigures& missing = all.kinds[1];
        QCOMPARE(missing.kind, std::string("missing_step"));
        QCOMPARE(missing.planted, std::uint64_t{2});
        QCOMPARE(missing.found, std::uint64_t{1});
        QCOMPARE(missing.claims, std::uint64_t{4});
        QCOMPARE(missing.right, std::uint64_t{1});
        QCOMPARE(missing.elsewhere, std::uint64_t{2});
        const KindFigures& order = all.kinds[2];
        QCOMPARE(order.planted, std::uint64_t{1});
        QCOMPARE(order.found, std::uint64_t{1});
        QCOMPARE(order.right, std::uint64_t{2});
        QCOMPARE(all.detectors.size(), std::size_t{3});
        for (const DetectorFigures& one : all.detectors) {
            QCOMPARE(one.planted, std::uint64_t{4});
            if (one.detector == Detector::newTemplate) {
                QCOMPARE(one.findings, std::uint64_t{1});
                QCOMPARE(one.found, std::uint64_t{1});
            } else if (one.detector == Detector::steps) {
                QCOMPARE(one.findings, std::uint64_t{7});
                QCOMPARE(one.right, std::uint64_t{6});
                QCOMPARE(one.found, std::uint64_t{2});
            } else {
                QCOMPARE(one.findings, std::uint64_t{8});
                QCOMPARE(one.found, std::uint64_t{3});
            }
        }
        QVERIFY(!all.detectors.back().detector);
    }

    void whatBeginsBeforeIsLeftOut() {
        QTemporaryDir folder;
        const Snapshot snapshot = twentyRecords();
        const std::vector<Finding> findings{finding(FindingPart::wrongOrder, 2),
                                            finding(FindingPart::missingStep, 17)};
        const auto later =
            evaluateFindings(snapshot, findings, truthOf(folder), Timestamp(std::chrono::seconds(10)));
        QCOMPARE(later.kinds[1].planted, std::uint64_t{1});
        QCOMPARE(later.kinds[1].found, std::uint64_t{1});
        QCOMPARE(later.kinds[2].planted, std::uint64_t{0});
        QCOMPARE(later.kinds[2].claims, std::uint64_t{0});
    }

    void plantedRecordsAreThoseOfTheAnomalies() {
        QTemporaryDir folder;
        std::vector<std::uint32_t> records;
        for (const RecordIndex one : plantedRecords(twentyRecords(), truthOf(folder)))
            records.push_back(raw(one));
        const std::vector<std::uint32_t> wanted{2, 3, 7, 10, 11, 12, 13, 14, 17, 19};
        QCOMPARE(records, wanted);
    }

    void whatIsNoTruthIsRefused() {
        QTemporaryDir folder;
        QVERIFY(!AnomalyTruth::read(folder.filePath("none.json").toStdString()).ok());
        QFile file(folder.filePath("bad.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"anomalies\": [{}], \"incident\": []}") > 0);
        file.close();
        QVERIFY(!AnomalyTruth::read(file.fileName().toStdString()).ok());
    }

    void templatesOfOneText_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("can");
        QTest::newRow("equal") << "up"
                               << "up" << true;
        QTest::newRow("other words") << "up"
                                     << "down" << false;
        QTest::newRow("a value") << "user <*> in"
                                 << "user root in" << true;
        QTest::newRow("each open elsewhere") << "GET /a <*> \"<*>\""
                                             << "GET <*> 200 \"app/<*>\"" << true;
        QTest::newRow("no end") << "user <*> in"
                                << "user <*> out" << false;
        QTest::newRow("nothing between") << "a<*>b"
                                         << "ab" << true;
        QTest::newRow("both empty") << ""
                                    << "<*>" << true;
        QTest::newRow("text after nothing") << ""
                                            << "x" << false;
    }
    void templatesOfOneText() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, can);
        QCOMPARE(canBeOfBoth(a.toStdString(), b.toStdString()), can);
        QCOMPARE(canBeOfBoth(b.toStdString(), a.toStdString()), can);
    }
};

QTEST_GUILESS_MAIN(FindingEvaluationTest)
#include "finding_evaluation_test.moc"
