// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workflows in JSON, DOT and SVG, with templates and components that would break each. Qt's readers are the
// judges of whether they are well formed.

#include "engine/report/workflow_export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace logwright;

namespace {

constexpr const char* hostile =
    "</text><script>alert(1)</script> & \"<*>\" \\ ]; n0 -> n9 \x1b[31m \xff\n end";

SnapshotPtr hostileSnapshot() {
    Snapshot::Parts parts;
    for (std::uint32_t i = 0; i < 4; ++i) {
        Template one;
        one.id = TemplateId{i};
        one.text = i == 1 ? hostile : "step " + std::to_string(i);
        parts.templates.templates.push_back(one);
        parts.templates.templateOfGroup.push_back(one.id);
    }
    return std::make_shared<const Snapshot>(std::move(parts));
}

/// 0 -> {1, 2 in any order} -> 3, and back from 3 to 0.
LearnedWorkflows hostileWorkflows() {
    Workflow workflow;
    workflow.component = hostile;
    for (std::uint32_t i = 0; i < 4; ++i) {
        workflow.steps.push_back({TemplateId{i}, 100, 1, i == 0 ? 100u : 0u, i == 3 ? 100u : 0u, i / 3.0,
                                  i == 1 || i == 2 ? 0 : noGroup});
    }
    workflow.sideBySide = {{1, 2}};
    workflow.edges = {{0, 1, 100, 1, 0.5, 1, false},
                      {0, 2, 100, 1, 0.5, 1, false},
                      {1, 3, 100, 1, 0.5, 1, false},
                      {2, 3, 100, 1, 0.5, 1, false},
                      {3, 0, 20, 0.2, 3, 9, true}};
    workflow.executions = 100;
    LearnedWorkflows learned;
    learned.workflows = {workflow};
    learned.workflowOfTrack.assign(100, 0);
    return learned;
}

}  // namespace

class WorkflowExportTest : public QObject {
    Q_OBJECT
private slots:
    void svgIsWellFormedAndHasNoMarkupOfTheLogs() {
        const auto svg = workflowSvg(hostileWorkflows().workflows[0], *hostileSnapshot());
        QXmlStreamReader reader(QByteArray::fromStdString(svg));
        int steps = 0;
        int edges = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement) continue;
            QVERIFY(reader.name() != QLatin1String("script"));
            const auto kind = reader.attributes().value(QLatin1String("class")).toString();
            steps += kind.startsWith(QLatin1String("node")) ? 1 : 0;
            edges += kind == QLatin1String("edge") || kind == QLatin1String("loop") ? 1 : 0;
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(steps, 4);
        QCOMPARE(edges, 5);
    }

    void jsonTellsAll() {
        const LearnedWorkflows learned = hostileWorkflows();
        const auto text = workflowsJson(learned, learned.workflows, *hostileSnapshot());
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        const QJsonObject workflow = json["workflows"].toArray().at(0).toObject();
        QCOMPARE(workflow["executions"].toInt(), 100);
        QCOMPARE(workflow["steps"].toArray().size(), 4);
        QCOMPARE(workflow["steps"].toArray().at(1).toObject()["side_by_side"].toInt(-1), 0);
        QVERIFY(workflow["steps"].toArray().at(0).toObject()["side_by_side"].isNull());
        const QJsonObject loop = workflow["edges"].toArray().at(4).toObject();
        QCOMPARE(loop["from"].toInt(), 3);
        QCOMPARE(loop["to"].toInt(-1), 0);
        QVERIFY(loop["loop"].toBool());
        QCOMPARE(loop["p95_seconds"].toDouble(), 9.0);
    }

    // Outside of quoted strings DOT has only what was written for it: no text of a log gets there.
    void dotQuotesWhatLogsSay() {
        const LearnedWorkflows learned = hostileWorkflows();
        const QString dot = QString::fromStdString(workflowsDot(learned.workflows, *hostileSnapshot()));
        QString bare;
        bool quoted = false;
        for (qsizetype i = 0; i < dot.size(); ++i) {
            const QChar c = dot.at(i);
            if (quoted && c == u'\\') {
                ++i;
            } else if (c == u'"') {
                quoted = !quoted;
            } else if (quoted) {
                QVERIFY(c >= u' ' && c != QChar(0x7F));
            } else {
                bare += c;
            }
        }
        QVERIFY(!quoted);
        QVERIFY(!bare.contains(QLatin1String("script")) && !bare.contains(QLatin1String("n9")));
        QCOMPARE(bare.count(QLatin1String("->")), 5);
    }

    void titlesNameComponentAndFirstStep() {
        Workflow workflow = hostileWorkflows().workflows[0];
        workflow.component = "Steward";
        QCOMPARE(workflowTitle(workflow, *hostileSnapshot()), std::string("Steward: step 0"));
        QCOMPARE(workflowEdgeWords(workflow.edges[4]),
                 std::string("in 20 % of cases, after 3.0 s (95 % within 9.0 s), 20 times; a loop"));
    }
};

QTEST_GUILESS_MAIN(WorkflowExportTest)
#include "workflow_export_test.moc"
