// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The measure of workflows measured: a truth and graphs written by hand, right and wrong by design.

#include "engine/evaluate/workflow_evaluation.h"

#include "tests/engine/relations/made_events.h"

#include <QTest>

#include <cmath>

using namespace logwright;

namespace {

// A workflow E -> F -> {G, H in any order} -> I, and a cause A of B. C is noise.
enum : std::uint32_t { A, B, C, D, E, F, G, H, I, letters };

RelationTruth handTruth() {
    RelationTruth truth;
    for (std::uint32_t i = 0; i < letters; ++i) {
        truth.templates.push_back({std::string("step ") + static_cast<char>('A' + i), false});
    }
    truth.relations.push_back({A, B});
    RelationTruth::Workflow workflow;
    workflow.name = "order";
    workflow.edges = {{E, F}, {F, G}, {F, H}, {G, I}, {H, I}};
    workflow.sideBySide = {{G, H}};
    truth.workflows.push_back(workflow);
    return truth;
}

/// A record of each letter, and a second of `mixed`, whose message says `said`.
struct HandProject {
    MadeProject project;
    TruthTemplates templates;
};
HandProject handProject(const RelationTruth& truth, std::uint32_t mixed, const std::string& said) {
    std::vector<MadeEvent> events;
    for (std::uint32_t i = 0; i < letters; ++i) events.push_back({i * 1000, i, 0});
    events.push_back({100'000, mixed, 0});
    MadeProject project = makeProject(events, letters);
    const SnapshotPtr snapshot = project.snapshot;
    const MessageReader messages = [&](std::span<const RecordIndex> records) {
        std::vector<std::string> texts;
        for (const RecordIndex record : records) {
            const bool second = raw(record) == letters;
            texts.push_back(second ? said : snapshot->templates().find(snapshot->templateOf(record))->text);
        }
        return Result<std::vector<std::string>>(texts);
    };
    TaskContext task;
    auto templates = TruthTemplates::match(*snapshot, truth, messages, task);
    if (!templates) qFatal("templates were not matched");
    return {project, *templates};
}

LearnedWorkflows graph(const std::vector<std::pair<std::uint32_t, std::uint32_t>>& edges) {
    Workflow workflow;
    for (std::uint32_t i = 0; i < letters; ++i) {
        WorkflowStep step;
        step.id = TemplateId{i};
        workflow.steps.push_back(step);
    }
    for (const auto& [from, to] : edges) {
        WorkflowEdge edge;
        edge.from = from;
        edge.to = to;
        edge.count = 7;
        workflow.edges.push_back(edge);
    }
    LearnedWorkflows learned;
    learned.workflows.push_back(workflow);
    return learned;
}

}  // namespace

class WorkflowEvaluationTest : public QObject {
    Q_OBJECT
private slots:
    void edgesAreFoundFreeOrWrong() {
        const RelationTruth truth = handTruth();
        const HandProject hand = handProject(truth, C, "step C");
        const auto figures =
            evaluateWorkflows(graph({{E, F}, {F, G}, {G, I}, {H, I}, {G, H}, {H, G}, {A, B}, {F, E}, {C, I}}),
                              truth, hand.templates);
        QCOMPARE(figures.edges, 5u);
        QCOMPARE(figures.found, 4u);
        QCOMPARE(figures.free, 3u);   // G and H in both orders, and the cause
        QCOMPARE(figures.wrong, 2u);  // F before E, and noise
        QVERIFY(std::abs(figures.recall() - 0.8) < 1e-9);
        QVERIFY(std::abs(figures.precision() - 4.0 / 6) < 1e-9);
        QCOMPARE(figures.missed.size(), 1u);
        QCOMPARE(figures.missed[0].from, std::string("step F"));
        QCOMPARE(figures.missed[0].to, std::string("step H"));
        QCOMPARE(figures.mistaken[0].count, 7u);
        QCOMPARE(figures.trueWorkflows[0].name, std::string("order"));
        QCOMPARE(figures.trueWorkflows[0].found, 4u);
    }

    void stepsThatAreOneTemplateAreCountedApart() {
        const RelationTruth truth = handTruth();
        // Our template of F has a record of E too: what goes over F cannot be judged.
        const HandProject hand = handProject(truth, F, "step E");
        const auto figures =
            evaluateWorkflows(graph({{E, F}, {F, G}, {F, F}, {G, I}}), truth, hand.templates);
        QCOMPARE(figures.edges, 2u);
        QCOMPARE(figures.notToldApart, 3u);
        QCOMPARE(figures.found, 1u);
        QCOMPARE(figures.unclear, 3u);
        QCOMPARE(figures.wrong, 0u);
    }

    void nothingLearnedIsNothingFound() {
        const RelationTruth truth = handTruth();
        const HandProject hand = handProject(truth, C, "step C");
        const auto figures = evaluateWorkflows({}, truth, hand.templates);
        QCOMPARE(figures.recall(), 0.0);
        QCOMPARE(figures.precision(), 0.0);
        QCOMPARE(figures.missed.size(), 5u);
    }
};

QTEST_GUILESS_MAIN(WorkflowEvaluationTest)
#include "workflow_evaluation_test.moc"
