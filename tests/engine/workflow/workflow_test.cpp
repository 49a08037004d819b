// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workflows learned from planted tasks: every edge, start, end and group must be the grammar's.

#include "engine/workflow/session_following.h"
#include "engine/workflow/track_order.h"
#include "engine/workflow/untangling.h"
#include "engine/workflow/workflow_learning.h"
#include "tests/engine/workflow/made_tasks.h"

#include <QTest>

#include <cmath>

using namespace logwright;

namespace {

// 0 -> 1 -> {2, 3, 4 in any order} -> 5 or back to 1; 5 -> 6 (rare) or 7; 6 -> 7; 7 repeats; 8 is the end.
const PlantedGrammar orders{
    {0, {{1, {1}}}}, {1, {{1, {2, 3, 4}}}},       {2, {{80, {5}}, {20, {1}}}}, {5, {{97, {7}}, {3, {6}}}},
    {6, {{1, {7}}}}, {7, {{30, {7}}, {70, {8}}}},
};
const PlantedEdges orderEdges{{0, 1}, {1, 2}, {1, 3}, {1, 4}, {2, 5}, {3, 5}, {4, 5}, {2, 1},
                              {3, 1}, {4, 1}, {5, 7}, {5, 6}, {6, 7}, {7, 7}, {7, 8}};
// 10 -> 11 -> 8, the end that both have.
const PlantedGrammar logins{{10, {{90, {11}}, {10, {12}}}}, {11, {{1, {8}}}}};
const PlantedEdges loginEdges{{10, 11}, {10, 12}, {11, 8}};

constexpr std::uint32_t types = 13;

/// Sessions of both tasks, `apart` microseconds between their beginnings.
std::vector<PlantedEvent> sessionsOf(int count, std::int64_t apart, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<PlantedEvent> events;
    for (int i = 0; i < count; ++i) {
        const auto session = static_cast<std::uint64_t>(i + 1);
        const std::int64_t begin = i * apart;
        if (i % 3 == 0) {
            plantSession(logins, 10, begin, session, 0, random, events);
        } else {
            plantSession(orders, 0, begin, session, 0, random, events);
        }
    }
    return events;
}

LearnedWorkflows learn(const TaskEvents& events) {
    TaskContext task;
    return *learnWorkflows(events, tracksOfSessions(events), {}, task);
}

std::vector<WorkflowEvent> walk(std::initializer_list<std::uint32_t> steps) {
    std::vector<WorkflowEvent> events;
    for (const std::uint32_t step : steps) {
        events.push_back({TemplateId{step}, Timestamp(std::chrono::seconds(events.size()))});
    }
    return events;
}

}  // namespace

class WorkflowTest : public QObject {
    Q_OBJECT
private slots:
    void graphsAreTheGrammars() {
        // Ten sessions at a time.
        const LearnedWorkflows learned = learn(eventsOf(sessionsOf(3000, 20'000, 1), types));
        QCOMPARE(learned.workflows.size(), 2u);
        QCOMPARE(edgesOf(learned.workflows[0]), orderEdges);
        QCOMPARE(edgesOf(learned.workflows[1]), loginEdges);
        const Workflow& workflow = learned.workflows[0];
        QCOMPARE(workflow.executions, 2000u);
        QCOMPARE(workflow.sideBySide.size(), 1u);
        std::set<std::uint32_t> group;
        for (const std::uint32_t step : workflow.sideBySide[0]) group.insert(raw(workflow.steps[step].id));
        QCOMPARE(group, (std::set<std::uint32_t>{2, 3, 4}));
        const auto step = [&](std::uint32_t id) { return workflow.steps[*workflow.stepOf(TemplateId{id})]; };
        QCOMPARE(step(0).starts, 2000u);
        QCOMPARE(step(8).ends, 2000u);
        QCOMPARE(step(7).ends, 0u);
        QCOMPARE(workflow.steps[workflow.firstStep()].id, TemplateId{0});
    }

    // After 0 come 1, 2 and one of 3, 4, 5 in any order, then 6.
    void oneOfSeveralStandsBesideTheOthers() {
        std::mt19937 random(7);
        std::vector<PlantedEvent> planted;
        for (std::uint64_t session = 1; session <= 600; ++session) {
            std::vector<std::uint32_t> middle{1, 2, 3 + static_cast<std::uint32_t>(random() % 3)};
            std::ranges::shuffle(middle, random);
            std::vector<std::uint32_t> steps{0};
            steps.insert(steps.end(), middle.begin(), middle.end());
            steps.push_back(6);
            auto at = static_cast<std::int64_t>(session) * 1'000'000;
            for (const std::uint32_t step : steps) planted.push_back({at += 1000, step, session, 0});
        }
        const LearnedWorkflows learned = learn(eventsOf(planted, 7));
        QCOMPARE(learned.workflows.size(), 1u);
        const Workflow& workflow = learned.workflows[0];
        QCOMPARE(workflow.sideBySide.size(), 1u);
        QCOMPARE(workflow.sideBySide[0].size(), 5u);
        const auto choice = [&](std::uint32_t id) {
            return workflow.steps[*workflow.stepOf(TemplateId{id})].choice;
        };
        QVERIFY(choice(3) != noGroup && choice(3) == choice(4) && choice(4) == choice(5));
        QVERIFY(choice(1) == noGroup && choice(2) == noGroup);

        QVERIFY(followSession(workflow, walk({0, 4, 1, 2, 6})).departures.empty());
        QVERIFY(followSession(workflow, walk({0, 2, 1, 3, 6})).departures.empty());
        const auto expected = [&](std::initializer_list<std::uint32_t> steps) {
            const SessionPath path = followSession(workflow, walk(steps));
            std::set<std::uint32_t> ids;
            if (path.departures.size() != 1 || path.departures[0].kind != Departure::Kind::leftOut)
                return ids;
            for (const ExpectedStep& step : path.departures[0].expected)
                ids.insert(raw(workflow.steps[step.step].id));
            return ids;
        };
        QCOMPARE(expected({0, 5, 2, 6}), (std::set<std::uint32_t>{1}));
        QCOMPARE(expected({0, 1, 2, 6}), (std::set<std::uint32_t>{3, 4, 5}));
    }

    void sharesAndTimesAreThoseOfTheWalks() {
        const auto planted = sessionsOf(3000, 20'000, 2);
        const LearnedWorkflows learned = learn(eventsOf(planted, types));
        const Workflow& workflow = learned.workflows[0];
        const auto edge = [&](std::uint32_t from, std::uint32_t to) {
            return *workflow.edge(*workflow.stepOf(TemplateId{from}), *workflow.stepOf(TemplateId{to}));
        };
        QVERIFY(std::abs(edge(2, 5).share - 0.8) < 0.03);
        QVERIFY(std::abs(edge(2, 1).share - 0.2) < 0.03);
        QVERIFY(std::abs(edge(7, 7).share - 0.3) < 0.03);
        QVERIFY(edge(2, 1).loop);
        QVERIFY(edge(7, 7).loop);
        QVERIFY(!edge(1, 2).loop);
        // Uniform from 1 to 41 ms.
        QVERIFY(std::abs(edge(0, 1).medianSeconds - 0.021) < 0.003);
        QVERIFY(std::abs(edge(0, 1).p95Seconds - 0.039) < 0.003);
        const auto levels = workflow.levels();
        QCOMPARE(levels[*workflow.stepOf(TemplateId{2})], levels[*workflow.stepOf(TemplateId{4})]);
        QVERIFY(levels[*workflow.stepOf(TemplateId{5})] > levels[*workflow.stepOf(TemplateId{2})]);
    }

    void whatOnlyLoopsReachStandsBeforeWhatItLeadsTo() {
        Workflow workflow;
        workflow.steps.resize(5);
        workflow.steps[0].starts = 100;
        const auto edge = [&](std::uint32_t from, std::uint32_t to, bool loop) {
            workflow.edges.push_back({from, to, 1, 1, 0, 0, loop});
        };
        edge(0, 1, false);
        edge(1, 2, false);
        edge(2, 3, true);  // tried again
        edge(3, 4, false);
        edge(4, 2, false);
        QCOMPARE(workflow.levels(), (std::vector<std::uint32_t>{0, 1, 2, 0, 1}));
        workflow.edges[3].to = 2;
        workflow.edges.pop_back();
        QCOMPARE(workflow.levels()[3], 1u);
    }

    void aFewAccidentsAreNoEdges() {
        auto planted = sessionsOf(6000, 20'000, 3);
        // Three sessions leave out step 1, three stop after it.
        int bent = 0;
        std::erase_if(planted, [&](const PlantedEvent& event) {
            if (event.session % 1000 == 2 && event.type == 1 && bent < 3) {
                ++bent;
                return true;
            }
            return event.session % 1000 == 5 && event.type > 1 && event.session < 3000;
        });
        const LearnedWorkflows learned = learn(eventsOf(planted, types));
        QCOMPARE(edgesOf(learned.workflows[0]), orderEdges);
    }

    void aKeyThatComesBackLongAfterIsAnotherTrack() {
        std::vector<PlantedEvent> planted;
        for (std::uint64_t i = 0; i < 200; ++i) {
            // Ten keys that are given again and again, a day apart.
            const auto begin = static_cast<std::int64_t>(i) * 86'400'000'000 / 10;
            planted.push_back({begin, 0, 1 + i % 10, 0});
            planted.push_back({begin + 1'000'000, 1, 1 + i % 10, 0});
        }
        const LearnedWorkflows learned = learn(eventsOf(planted, 2));
        QCOMPARE(learned.workflows.size(), 1u);
        QCOMPARE(learned.workflows[0].executions, 200u);
        QCOMPARE(edgesOf(learned.workflows[0]), (PlantedEdges{{0, 1}}));
    }

    // A client (source 0) and two servers in whole seconds, one server's clock 0.4 s ahead: 0 (client), 1 on
    // both servers, 2 (client), 3 (client), 20 ms apart. By the seconds alone nobody can tell the order.
    void clocksAndWholeSecondsAreSeenThrough() {
        std::mt19937 random(4);
        std::vector<PlantedEvent> planted;
        const auto show = [](std::int64_t micros) { return micros / 1'000'000 * 1'000'000; };
        std::vector<PlantedEvent> exact;
        for (std::uint64_t i = 1; i <= 4000; ++i) {
            const std::int64_t begin = static_cast<std::int64_t>(i * 5'000'000 + random() % 5'000'000);
            exact.push_back({begin, 0, i, 0});
            for (std::uint32_t server = 1; server <= 3; ++server) {
                exact.push_back({begin + 20'000 + static_cast<std::int64_t>(random() % 5000), 1, i, server});
            }
            exact.push_back({begin + 45'000, 2, i, 0});
            exact.push_back({begin + 65'000, 3, i, 1});
        }
        std::ranges::stable_sort(exact, {}, &PlantedEvent::micros);
        for (PlantedEvent event : exact) {
            event.micros = show(event.micros + (event.source == 3 ? 400'000 : 0));
            planted.push_back(event);
        }
        const TaskEvents events = eventsOf(planted, 4);
        const Tracks tracks = tracksOfSessions(events);
        const std::vector<double> offsets = clockOffsets(events, tracks);
        QVERIFY(std::abs(offsets[3] - 0.4) < 0.05);
        QVERIFY(std::abs(offsets[1]) < 0.05 && std::abs(offsets[2]) < 0.05);
        const LearnedWorkflows learned = learn(events);
        QCOMPARE(learned.workflows.size(), 1u);
        const PlantedEdges edges = edgesOf(learned.workflows[0]);
        QString words;
        for (const WorkflowEdge& edge : learned.workflows[0].edges) {
            words += QStringLiteral("%1>%2 %3; ")
                         .arg(raw(learned.workflows[0].steps[edge.from].id))
                         .arg(raw(learned.workflows[0].steps[edge.to].id))
                         .arg(edge.share);
        }
        QVERIFY2(edges == (PlantedEdges{{0, 1}, {1, 1}, {1, 2}, {2, 3}}), qPrintable(words));
    }

    void withoutAnyKeyTimesTell() {
        // A session about every 400 ms that takes some 150 ms: a third of them overlap others.
        std::mt19937 random(5);
        std::vector<PlantedEvent> planted;
        std::int64_t begin = 0;
        for (int i = 0; i < 4000; ++i) {
            begin += static_cast<std::int64_t>(random() % 800'000);
            if (i % 3 == 0) {
                plantSession(logins, 10, begin, 0, 0, random, planted);
            } else {
                plantSession(orders, 0, begin, 0, 0, random, planted);
            }
        }
        const TaskEvents events = eventsOf(planted, types);
        TaskContext task;
        auto tracks = untangle(events, task);
        QVERIFY(tracks);
        const auto learned = learnWorkflows(events, std::move(*tracks), {}, task);
        PlantedEdges truth = orderEdges;
        truth.insert(loginEdges.begin(), loginEdges.end());
        PlantedEdges ours;
        for (const Workflow& workflow : learned->workflows) ours.merge(edgesOf(workflow));
        std::size_t found = 0;
        for (const auto& edge : truth) found += ours.count(edge);
        QVERIFY2(found * 10 >= truth.size() * 8, qPrintable(QString::number(found)));
        // It is a guess: a third may be wrong.
        QVERIFY2(ours.size() * 2 <= truth.size() * 3, qPrintable(QString::number(ours.size())));
    }

    void aSessionThatKeepsToTheGraphDepartsNowhere() {
        const LearnedWorkflows learned = learn(eventsOf(sessionsOf(3000, 20'000, 6), types));
        const auto events = walk({0, 1, 4, 2, 3, 1, 3, 2, 4, 5, 7, 7, 8});
        const auto which = workflowOf(learned.workflows, events);
        QVERIFY(which && *which == 0);
        const SessionPath path = followSession(learned.workflows[0], events);
        QVERIFY(path.departures.empty());
        QCOMPARE(path.steps.size(), events.size());
    }

    void whereASessionLeavesTheGraphIsSaid() {
        const LearnedWorkflows learned = learn(eventsOf(sessionsOf(3000, 20'000, 7), types));
        const Workflow& workflow = learned.workflows[0];
        const auto id = [&](std::uint32_t step) { return raw(workflow.steps[step].id); };

        const SessionPath skipped = followSession(workflow, walk({0, 1, 2, 3, 4, 8}));
        QCOMPARE(skipped.departures.size(), 1u);
        QCOMPARE(skipped.departures[0].kind, Departure::Kind::otherStep);
        QCOMPARE(skipped.departures[0].event, 5u);
        QCOMPARE(id(*skipped.departures[0].came), 8u);
        QCOMPARE(id(skipped.departures[0].expected.front().step), 5u);
        QVERIFY(std::abs(skipped.departures[0].expected.front().share - 0.8) < 0.03);

        const SessionPath leftOut = followSession(workflow, walk({0, 1, 2, 4, 5, 7, 8}));
        QCOMPARE(leftOut.departures.size(), 1u);
        QCOMPARE(leftOut.departures[0].kind, Departure::Kind::leftOut);
        QCOMPARE(leftOut.departures[0].event, 4u);
        QCOMPARE(id(leftOut.departures[0].expected.front().step), 3u);

        const SessionPath stopped = followSession(workflow, walk({0, 1, 2, 3, 4, 5}));
        QCOMPARE(stopped.departures.size(), 1u);
        QCOMPARE(stopped.departures[0].kind, Departure::Kind::stopped);
        QCOMPARE(id(stopped.departures[0].expected.front().step), 7u);
        QVERIFY(!stopped.departures[0].came);

        const SessionPath unknown = followSession(workflow, walk({0, 1, 12, 2, 3, 4, 5, 7, 8}));
        QCOMPARE(unknown.departures.size(), 1u);
        QCOMPARE(unknown.departures[0].kind, Departure::Kind::unknownStep);
        QCOMPARE(unknown.departures[0].event, 2u);

        const SessionPath wrongStart = followSession(workflow, walk({5, 7, 8}));
        QCOMPARE(wrongStart.departures.size(), 1u);
        QCOMPARE(wrongStart.departures[0].kind, Departure::Kind::wrongStart);
        QVERIFY(followSession(workflow, {}).departures.empty());
    }

    void aStopIsHeeded() {
        const TaskEvents events = eventsOf(sessionsOf(300, 20'000, 8), types);
        TaskContext task;
        StopToken stop = task.stopToken();
        stop.request();
        const auto learned = learnWorkflows(events, tracksOfSessions(events), {}, task);
        QVERIFY(!learned);
        QCOMPARE(learned.error().kind, Error::Kind::cancelled);
        const auto tracks = untangle(events, task);
        QVERIFY(!tracks);
    }
};

QTEST_GUILESS_MAIN(WorkflowTest)
#include "workflow_test.moc"
