// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Labels read and findings measured against them, by figures counted by hand.

#include "engine/evaluate/label_evaluation.h"

#include "engine/evaluate/label_file.h"

#include <QtTest>

using namespace logwright;

namespace {

/// Ten records, a second apart; records 4 to 7 are of template 1.
Snapshot tenRecords() {
    auto chunk = std::make_shared<EventChunk>();
    for (std::uint32_t i = 0; i < 10; ++i) {
        chunk->time.push_back(Timestamp(std::chrono::seconds(i)));
        chunk->group.push_back(GroupId{i >= 4 && i < 8 ? 1u : 0u});
        chunk->flags.push_back(0);
    }
    chunk->span = spanOf(*chunk);
    Snapshot::Parts parts;
    parts.sources = {SourceInfo{}};
    parts.chunks = {chunk};
    Template usual, other;
    usual.id = TemplateId{0};
    other.id = TemplateId{1};
    parts.templates.templates = {usual, other};
    parts.templates.templateOfGroup = {TemplateId{0}, TemplateId{1}};
    return Snapshot(std::move(parts));
}

/// Sessions 1 1 2 2 3 3 4 4 and two records of none.
Result<std::vector<SessionKey>> sessionsOf(std::size_t) {
    std::vector<SessionKey> keys;
    for (const std::uint64_t key : {1, 1, 2, 2, 3, 3, 4, 4, 0, 0}) keys.push_back(SessionKey{key});
    return keys;
}

Finding finding(Detector detector, std::uint32_t first, std::uint32_t last, double score) {
    Finding made;
    made.detector = detector;
    made.record = RecordIndex{first};
    made.lastRecord = RecordIndex{last};
    made.templateId = TemplateId{1};
    made.score = score;
    return made;
}

}  // namespace

class LabelEvaluationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labelsRead() {
        const auto labels =
            readSessionLabelsText("BlockId,Label\nblk_1,Normal\r\n\"a,b\",ANOMALY\nc,x,1\nd,-\n", "x");
        QVERIFY(labels);
        QCOMPARE(*labels, (SessionLabels{{"blk_1", false}, {"a,b", true}, {"c", true}, {"d", false}}));
    }

    void badLabels_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("empty") << QByteArray() << QByteArray("no label");
        QTest::newRow("only a heading") << QByteArray("BlockId,Label\n") << QByteArray("no label");
        QTest::newRow("one field") << QByteArray("a,Normal\nb\n") << QByteArray("row 2: it has no label");
        QTest::newRow("unknown") << QByteArray("a,Normal\nb,maybe\n") << QByteArray("\"maybe\" is unknown");
        QTest::newRow("two labels") << QByteArray("a,0\na,1\n") << QByteArray("another label");
        QTest::newRow("open quote") << QByteArray("a,0\n\"b,1\n") << QByteArray("row 2");
    }
    void badLabels() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        const auto labels = readSessionLabelsText({text.data(), std::size_t(text.size())}, "labels.csv");
        QVERIFY(!labels);
        const QByteArray message = QByteArray::fromStdString(labels.error().message());
        QVERIFY2(message.contains(says) && message.contains("labels.csv"), message.constData());
    }

    /// Scores 0.9 (abnormal), 0.8 (normal), 0.7 (abnormal); one abnormal unit and one normal are not flagged.
    void figuresByHand() {
        const std::vector<bool> abnormal{true, false, true, true, false};
        const std::vector<float> scores{0.9F, 0.8F, 0.7F, 0, 0};
        const LabelFigures figures = labelFigures(abnormal, scores);
        QCOMPARE(figures.truePositives, 2u);
        QCOMPARE(figures.falsePositives, 1u);
        QCOMPARE(figures.falseNegatives, 1u);
        QCOMPARE(figures.trueNegatives, 1u);
        QCOMPARE(figures.precision(), 2 / 3.0);
        QCOMPARE(figures.recall(), 2 / 3.0);
        QCOMPARE(figures.averagePrecision, 1 / 3.0 * 1 + 1 / 3.0 * (2 / 3.0));
        QCOMPARE(figures.curve.size(), 3u);
        QCOMPARE(figures.curve[1].precision, 0.5);
    }

    void sessions() {
        const Snapshot snapshot = tenRecords();
        const std::map<SessionKey, bool> labels{
            {SessionKey{1}, true}, {SessionKey{2}, false}, {SessionKey{3}, true}, {SessionKey{9}, true}};
        std::vector<Finding> findings{finding(Detector::steps, 0, 1, 0.9),
                                      finding(Detector::newTemplate, 4, 7, 0.8)};
        // Of a steps finding only its two records count, not what stands between them.
        findings.push_back(finding(Detector::steps, 1, 9, 0.7));
        findings.push_back(finding(Detector::values, 2, 2, 0.6));
        findings.back().cleared = true;
        TaskContext task;
        const auto all = evaluateOnSessions(snapshot, findings, labels, sessionsOf, Timestamp::min(), task);
        QVERIFY(all);
        QCOMPARE(all->units, 3u);
        QCOMPARE(all->abnormal, 2u);
        QCOMPARE(all->unlabelled, 1u);
        QCOMPARE(all->notInProject, 1u);
        QCOMPARE(all->detectors.size(), 3u);
        QCOMPARE(all->detectors.back().detector, std::optional<Detector>());
        QCOMPARE(all->detectors.back().truePositives, 2u);
        QCOMPARE(all->detectors.back().falsePositives, 0u);
        QCOMPARE(all->detectors.back().trueNegatives, 1u);
        const auto later = evaluateOnSessions(snapshot, findings, labels, sessionsOf,
                                              Timestamp(std::chrono::seconds(2)), task);
        QVERIFY(later);
        QCOMPARE(later->units, 2u);
    }

    void records() {
        const Snapshot snapshot = tenRecords();
        std::vector<bool> abnormal(10, false);
        for (const std::size_t record : {4, 5, 6, 8}) abnormal[record] = true;
        const std::vector<Finding> findings{finding(Detector::newTemplate, 4, 9, 0.8)};
        const LabelEvaluation evaluation = evaluateOnRecords(snapshot, findings, abnormal, Timestamp::min());
        QCOMPARE(evaluation.units, 10u);
        const LabelFigures& figures = evaluation.detectors.front();
        QCOMPARE(figures.truePositives, 3u);   // 4 to 6
        QCOMPARE(figures.falsePositives, 2u);  // 7, of its template, and 9, its last
        QCOMPARE(figures.falseNegatives, 1u);
        QCOMPARE(figures.trueNegatives, 4u);
    }
};

QTEST_GUILESS_MAIN(LabelEvaluationTest)
#include "label_evaluation_test.moc"
