// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Layered drawings: arrows lead to the right, nothing overlaps, circles are opened at their weakest arrow.

#include "tests/ui/support/view_support.h"
#include "ui/graph/graph_view.h"
#include "ui/graph/layered_layout.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

namespace logwright::ui {

class GraphLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareViewTest(); }
    void arrowsLeadToHigherLevels();
    void circlesOpenAtTheWeakest();
    void nothingOverlaps();
    void neighboursStandNear();
    void largeDrawingsAreShownAtOnce();
};

void GraphLayoutTest::arrowsLeadToHigherLevels() {
    std::mt19937 random(3);
    for (int round = 0; round < 20; ++round) {
        const int nodes = 2 + int(random() % 60);
        std::vector<LayeredEdge> edges;
        // From lower to higher numbers: no circles.
        for (int i = 0; i < 3 * nodes; ++i) {
            const int a = int(random() % unsigned(nodes));
            const int b = int(random() % unsigned(nodes));
            if (a != b) edges.push_back({std::min(a, b), std::max(a, b), 1.0 / (1 + i % 7)});
        }
        const std::vector<int> levels = levelsOf(nodes, edges);
        for (const LayeredEdge& edge : edges)
            QVERIFY(levels[std::size_t(edge.from)] < levels[std::size_t(edge.to)]);
    }
}

void GraphLayoutTest::circlesOpenAtTheWeakest() {
    const std::vector<int> levels = levelsOf(3, {{0, 1, 0.9}, {1, 2, 0.2}, {2, 0, 0.8}, {1, 1, 1.0}});
    // The arrow from 1 to 2 is passed over: 2 leads to 0, 0 to 1.
    QCOMPARE(levels, (std::vector<int>{1, 2, 0}));
}

void GraphLayoutTest::nothingOverlaps() {
    std::mt19937 random(5);
    const int nodes = 80;
    std::vector<LayeredEdge> edges;
    for (int i = 0; i < 120; ++i)
        edges.push_back({int(random() % nodes), int(random() % nodes), double(random() % 100) / 100});
    const GraphSizes sizes = graphSizes();
    const std::vector<QPointF> places = layOutLevels(levelsOf(nodes, edges), edges, sizes);
    for (std::size_t a = 0; a < places.size(); ++a)
        for (std::size_t b = a + 1; b < places.size(); ++b) {
            const bool apart = std::abs(places[a].x() - places[b].x()) >= sizes.width ||
                               std::abs(places[a].y() - places[b].y()) >= sizes.height;
            QVERIFY(apart);
        }
    QCOMPARE(places, layOutLevels(levelsOf(nodes, edges), edges, sizes));
}

void GraphLayoutTest::neighboursStandNear() {
    // Two ladders crossed at first: sorted, no arrow crosses another.
    const std::vector<LayeredEdge> edges{{0, 5, 1}, {1, 4, 1}, {2, 3, 1}};
    const std::vector<QPointF> places = layOutLevels({0, 0, 0, 1, 1, 1}, edges, graphSizes());
    for (const LayeredEdge& edge : edges)
        QCOMPARE(places[std::size_t(edge.from)].y(), places[std::size_t(edge.to)].y());
}

void GraphLayoutTest::largeDrawingsAreShownAtOnce() {
    // As many as a tree has at most.
    GraphContents contents;
    for (int i = 0; i < 500; ++i) {
        GraphCard card;
        card.key = quint64(i + 1);
        card.middle = QPointF(i % 7 * 480, i / 7 * 100);
        card.text =
            QStringLiteral("Write of block blk_%1 failed after 3 tries: no room left on the device").arg(i);
        card.spans = {{15, 7}};
        contents.cards.push_back(card);
        if (i == 0) continue;
        GraphArrow arrow;
        arrow.from = i;
        arrow.to = i / 3;
        arrow.weight = 0.4;
        arrow.doubtful = i % 5 == 0;
        arrow.label = QStringLiteral("40 % · 1.2 s");
        arrow.labelBy = i;
        contents.arrows.push_back(arrow);
    }
    GraphView view;
    view.resize(1000, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QElapsedTimer clock;
    clock.start();
    view.setContents(contents, graphSizes(), 0, true);
    const qint64 set = clock.restart();
    view.grab();
    qInfo("500 cards: made in %d ms, drawn in %d ms", int(set), int(clock.elapsed()));
    QVERIFY(set < 200);
    // All of it in sight, where words are too small to read.
    view.showAll();
    QVERIFY(view.viewport()->rect().contains(view.cardRect(499).center()));
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::GraphLayoutTest)
#include "graph_layout_test.moc"
