// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drawings as they are shown: labels cover nothing, the first look shows much, large ones are there at once.

#include "tests/ui/support/view_support.h"
#include "ui/graph/graph_view.h"
#include "ui/graph/layered_layout.h"

#include <QElapsedTimer>
#include <QTest>

namespace logwright::ui {

class GraphLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareViewTest(); }
    void labelsKeepClear();
    void firstLookShowsMost();
    void largeDrawingsAreShownAtOnce();
};

/// A chain of steps, each with `beside` more to choose from.
GraphContents stepsWithChoices(int levels, int beside) {
    GraphContents contents;
    std::vector<int> levelOf;
    for (int level = 0; level < levels; ++level) {
        for (int i = 0; i <= beside; ++i) {
            GraphCard card;
            card.key = quint64(contents.cards.size() + 1);
            card.text = QStringLiteral("Received block blk_%1 of size 67108864").arg(contents.cards.size());
            card.centre = contents.cards.empty();
            for (int j = 0; level > 0 && j <= beside; ++j) {
                GraphArrow arrow;
                arrow.from = (level - 1) * (beside + 1) + j;
                arrow.to = int(contents.cards.size());
                arrow.weight = 1.0 / (1 + i + j);
                arrow.labelBy = -1;
                arrow.label = QStringLiteral("%1 % · 13 ms").arg(100 / (1 + i + j));
                contents.arrows.push_back(arrow);
            }
            contents.cards.push_back(card);
            levelOf.push_back(level);
        }
    }
    layOutCards(contents, levelOf, graphSizes(Qt::Vertical));
    return contents;
}

void GraphLayoutTest::labelsKeepClear() {
    GraphView view;
    view.resize(600, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setContents(stepsWithChoices(6, 4), graphSizes(Qt::Vertical), 0, true);
    for (int round = 0; round < 6; ++round) {
        QList<QRect> labels;
        for (int i = 0; i < int(view.contents().arrows.size()); ++i)
            if (view.showsLabel(i)) labels.append(view.arrowRect(i));
        QVERIFY(labels.size() >= 10);
        for (int i = 0; i < labels.size(); ++i) {
            for (int j = i + 1; j < labels.size(); ++j) QVERIFY(!labels[i].intersects(labels[j]));
            for (int card = 0; card < int(view.contents().cards.size()); ++card)
                QVERIFY(!labels[i].intersects(view.cardRect(card)));
        }
        view.zoomIn();
    }
}

void GraphLayoutTest::firstLookShowsMost() {
    GraphView view;
    view.resize(600, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto inSight = [&] {
        int count = 0;
        for (int card = 0; card < int(view.contents().cards.size()); ++card)
            count += view.viewport()->rect().contains(view.cardRect(card)) ? 1 : 0;
        return count;
    };
    // A long chain: as large as its width allows, several of it in sight.
    view.setContents(stepsWithChoices(20, 0), graphSizes(Qt::Vertical), 0, true);
    QVERIFY(inSight() >= 3);
    // Wide: not all of it, but more than a beginning, and still readable.
    view.setContents(stepsWithChoices(8, 6), graphSizes(Qt::Vertical), 0, true);
    QVERIFY(inSight() >= 15);
    QVERIFY(view.zoom() > 0.37);
    QVERIFY(view.viewport()->rect().contains(view.cardRect(0)));
    // Small: whole, and again when the room changes, until it is moved.
    view.setContents(stepsWithChoices(4, 2), graphSizes(Qt::Vertical), 0, true);
    QCOMPARE(inSight(), 12);
    view.resize(420, 360);
    QTRY_COMPARE(inSight(), 12);
    view.zoomIn();
    const double zoom = view.zoom();
    view.resize(600, 500);
    QCoreApplication::processEvents();
    QCOMPARE(view.zoom(), zoom);
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
