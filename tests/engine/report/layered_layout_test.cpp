// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/layered_layout.h"

#include "engine/report/edge_route.h"

#include <QTest>

#include <cmath>
#include <random>

namespace logwright {

namespace {

constexpr LayeredSizes sizes{300, 30, 14, 48};

/// Random edges among nodes; `between` levels only where they are no loops.
LayeredGraph randomGraph(int nodes, int edges, unsigned seed) {
    std::mt19937 random(seed);
    LayeredGraph graph;
    for (int i = 0; i < edges; ++i) {
        graph.edges.push_back({int(random() % unsigned(nodes)), int(random() % unsigned(nodes)),
                               double(random() % 100) / 100, false});
    }
    graph.levels = levelsOf(nodes, graph.edges);
    for (LayeredEdge& edge : graph.edges) {
        edge.loop = graph.levels[std::size_t(edge.to)] <= graph.levels[std::size_t(edge.from)];
    }
    return graph;
}

}  // namespace

class LayeredLayoutTest : public QObject {
    Q_OBJECT
private slots:
    void arrowsLeadToHigherLevels();
    void circlesOpenAtTheWeakest();
    void nothingOverlaps();
    void lanesKeepOffNodes();
    void neighboursStandNear();
    void groupsStandTogether();
    void routesPassNoNode();
    void labelsKeepClear();
};

void LayeredLayoutTest::arrowsLeadToHigherLevels() {
    std::mt19937 random(3);
    for (int round = 0; round < 20; ++round) {
        const int nodes = 2 + int(random() % 60);
        std::vector<LayeredEdge> edges;
        // From lower to higher numbers: no circles.
        for (int i = 0; i < 3 * nodes; ++i) {
            const int a = int(random() % unsigned(nodes));
            const int b = int(random() % unsigned(nodes));
            if (a != b) edges.push_back({std::min(a, b), std::max(a, b), 1.0 / (1 + i % 7), false});
        }
        const std::vector<int> levels = levelsOf(nodes, edges);
        for (const LayeredEdge& edge : edges)
            QVERIFY(levels[std::size_t(edge.from)] < levels[std::size_t(edge.to)]);
    }
}

void LayeredLayoutTest::circlesOpenAtTheWeakest() {
    const std::vector<int> levels =
        levelsOf(3, {{0, 1, 0.9, false}, {1, 2, 0.2, false}, {2, 0, 0.8, false}, {1, 1, 1.0, false}});
    // The edge from 1 to 2 is passed over: 2 leads to 0, 0 to 1.
    QCOMPARE(levels, (std::vector<int>{1, 2, 0}));
}

void LayeredLayoutTest::nothingOverlaps() {
    const LayeredGraph graph = randomGraph(80, 120, 5);
    const LayeredLayout layout = layOutLevels(graph, sizes);
    for (std::size_t a = 0; a < layout.nodes.size(); ++a)
        for (std::size_t b = a + 1; b < layout.nodes.size(); ++b)
            QVERIFY(graph.levels[a] != graph.levels[b] ||
                    std::abs(layout.nodes[a] - layout.nodes[b]) >= sizes.node + sizes.gap - 1);
    QCOMPARE(layOutLevels(graph, sizes).nodes, layout.nodes);
    QCOMPARE(layOutLevels({}, sizes).nodes.size(), 0u);
}

void LayeredLayoutTest::lanesKeepOffNodes() {
    const LayeredGraph graph = randomGraph(60, 120, 7);
    const LayeredLayout layout = layOutLevels(graph, sizes);
    int lanes = 0;
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        const LayeredEdge& edge = graph.edges[e];
        const int from = graph.levels[std::size_t(edge.from)];
        const int to = graph.levels[std::size_t(edge.to)];
        const int levels = std::abs(to - from);
        const int expected = edge.loop ? (levels == 0 && edge.from != edge.to ? 0 : levels + 1) : levels - 1;
        QCOMPARE(int(layout.lanes[e].size()), expected);
        const int way = to > from ? 1 : -1;
        int level = edge.loop ? from : from + way;
        for (const double lane : layout.lanes[e]) {
            for (std::size_t node = 0; node < layout.nodes.size(); ++node)
                QVERIFY(graph.levels[node] != level || std::abs(layout.nodes[node] - lane) > sizes.node / 2);
            level += way;
            ++lanes;
        }
    }
    QVERIFY(lanes > 100);
}

void LayeredLayoutTest::neighboursStandNear() {
    // Three ladders crossed at first: sorted, no edge crosses another, and each is straight.
    const LayeredGraph graph{{0, 0, 0, 1, 1, 1}, {}, {{0, 5, 1, false}, {1, 4, 1, false}, {2, 3, 1, false}}};
    const LayeredLayout layout = layOutLevels(graph, sizes);
    for (const LayeredEdge& edge : graph.edges)
        QCOMPARE(layout.nodes[std::size_t(edge.from)], layout.nodes[std::size_t(edge.to)]);
}

void LayeredLayoutTest::groupsStandTogether() {
    // 1 and 3 would stand apart, as 0 and 2 are between what they hang on.
    const LayeredGraph graph{{1, 1, 1, 1, 0, 0, 0, 0},
                             {-1, 0, -1, 0, -1, -1, -1, -1},
                             {{4, 1, 1, false}, {5, 0, 1, false}, {6, 2, 1, false}, {7, 3, 1, false}}};
    const LayeredLayout layout = layOutLevels(graph, sizes);
    QVERIFY(std::abs(layout.nodes[1] - layout.nodes[3]) <= sizes.node + sizes.gap + 1);
}

void LayeredLayoutTest::routesPassNoNode() {
    const LayeredNode from{{0, 0}, 40, 150};
    const LayeredNode between{{160, 0}, 40, 150};
    const LayeredNode to{{320, 0}, 40, 150};
    const EdgeRoute route = routeEdge(from, to, {{160, 190}}, false, {50, 9});
    QCOMPARE(route.pieces.size(), 3u);
    QCOMPARE(route.pieces.front().begin.along, 40.0);
    QCOMPARE(route.pieces[1].begin.across, 190.0);
    QVERIFY(route.pieces[1].begin.along < between.middle.along - between.halfAlong);
    QVERIFY(route.pieces[1].end.along > between.middle.along + between.halfAlong);
    QCOMPARE(route.tip.along, 279.0);
    // Back to itself, on the side of its lane.
    const EdgeRoute loop = routeEdge(from, from, {{0, -200}}, true, {50, 9});
    QCOMPARE(loop.tip.across, -151.0);
    QVERIFY(loop.pieces.front().begin.along > loop.tip.along);
    // Back to an earlier level.
    const EdgeRoute back = routeEdge(to, from, {{320, 190}, {160, 190}, {0, 190}}, true, {50, 9});
    QCOMPARE(back.pieces.front().begin.across, 150.0);
    QCOMPARE(back.tip.across, 151.0);
}

void LayeredLayoutTest::labelsKeepClear() {
    const std::vector<LayeredNode> nodes{{{0, 0}, 40, 150}};
    const std::vector<LabelWish> wishes{{16, 60, {{0, 0}, {60, 0}}},     // a node is in the first place
                                        {16, 60, {{60, 10}, {60, 70}}},  // a label is
                                        {16, 60, {{60, 30}, {30, 0}}}};  // there is no room
    const auto places = placeLabels(wishes, nodes);
    QCOMPARE(places[0]->along, 60.0);
    QCOMPARE(places[1]->across, 70.0);
    QVERIFY(!places[2]);
}

}  // namespace logwright

QTEST_APPLESS_MAIN(logwright::LayeredLayoutTest)
#include "layered_layout_test.moc"
