// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A drawing of cards and arrows as a screen reader has it: names, what leads to what, what a press does, and
// what is heard while one walks.

#include "heard_events.h"
#include "tests/ui/support/view_support.h"
#include "ui/graph/graph_view.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace logwright::ui {

class GraphAccessibleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareViewTest(); }
    void init();
    void cleanup() { view_.reset(); }

    void cardsAndArrowsAreNamed();
    void relationsFollowTheArrows();
    void pressesAndTogglesAct();
    void walkingIsHeard();
    void arrowsAreReachedByKeys();
    void anotherDrawingIsHeard();

private:
    QAccessibleInterface& drawing() { return *QAccessible::queryAccessibleInterface(view_.get()); }
    static QStringList related(QAccessibleInterface* part, QAccessible::Relation relation) {
        QStringList names;
        for (const auto& [other, how] : part->relations(relation))
            if (how == relation) names << other->text(QAccessible::Name);
        return names;
    }

    std::unique_ptr<GraphView> view_;
};

GraphCard card(quint64 key, double x, double y, const QString& text) {
    GraphCard made;
    made.key = key;
    made.middle = {x, y};
    made.text = text;
    made.words = QStringLiteral("10:00:0%1\n%2").arg(key).arg(text);
    return made;
}

/// Two causes lead to the fault; the first of them has one of its own that is folded away.
void GraphAccessibleTest::init() {
    view_ = std::make_unique<GraphView>();
    view_->setAccessibleName(QStringLiteral("Tree"));
    view_->resize(900, 500);
    view_->show();
    view_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(view_.get()));
    GraphContents contents;
    contents.cards = {card(1, 600, 0, QStringLiteral("fault")), card(2, 0, -60, QStringLiteral("disk full")),
                      card(3, 0, 60, QStringLiteral("retry"))};
    contents.cards[0].centre = true;
    contents.cards[1].fold = GraphCard::Fold::closed;
    for (const int cause : {1, 2}) {
        GraphArrow arrow;
        arrow.from = cause;
        arrow.to = 0;
        arrow.labelBy = cause;
        arrow.label = cause == 1 ? QStringLiteral("93 %") : QStringLiteral("4 %");
        arrow.words = QStringLiteral("arrow %1\nin words").arg(cause);
        contents.arrows.push_back(arrow);
    }
    view_->setContents(contents, graphSizes(), 0, true);
    view_->setFocus();
}

void GraphAccessibleTest::cardsAndArrowsAreNamed() {
    QCOMPARE(drawing().role(), QAccessible::Tree);
    QCOMPARE(drawing().text(QAccessible::Name), QStringLiteral("Tree"));
    QCOMPARE(drawing().text(QAccessible::Description), QStringLiteral("3 cards, 2 arrows"));
    QCOMPARE(drawing().childCount(), 5);
    const auto name = [this](int i) { return drawing().child(i)->text(QAccessible::Name); };
    QCOMPARE(name(0), QStringLiteral("In the centre, 10:00:01, fault"));
    QCOMPARE(name(1), QStringLiteral("Cause, 93 %, 10:00:02, disk full"));
    QCOMPARE(name(2), QStringLiteral("Cause, 4 %, 10:00:03, retry"));
    QCOMPARE(name(3), QStringLiteral("arrow 1, in words"));
    QCOMPARE(drawing().child(0)->role(), QAccessible::TreeItem);
    QCOMPARE(drawing().child(3)->role(), QAccessible::Link);
    QCOMPARE(drawing().child(0)->text(QAccessible::Description),
             QStringLiteral("Comes from: disk full; retry"));
    QCOMPARE(drawing().child(1)->text(QAccessible::Description), QStringLiteral("Leads to: fault"));
    QVERIFY(drawing().child(1)->state().collapsed);
    QVERIFY(!drawing().child(0)->state().expandable);
    for (int i = 0; i < 5; ++i) {
        QAccessibleInterface* part = drawing().child(i);
        QCOMPARE(part->parent(), &drawing());
        QCOMPARE(drawing().indexOfChild(part), i);
        const QPoint middle = part->rect().center();
        QCOMPARE(drawing().childAt(middle.x(), middle.y()), part);
    }
    QVERIFY(!drawing().child(5));
}

void GraphAccessibleTest::relationsFollowTheArrows() {
    const auto name = [this](int i) { return drawing().child(i)->text(QAccessible::Name); };
    QCOMPARE(related(drawing().child(0), QAccessible::Controller), (QStringList{name(1), name(2)}));
    QCOMPARE(related(drawing().child(0), QAccessible::Controlled), QStringList());
    QCOMPARE(related(drawing().child(2), QAccessible::Controlled), QStringList{name(0)});
    QCOMPARE(related(drawing().child(3), QAccessible::Controller), QStringList{name(1)});
    QCOMPARE(related(drawing().child(3), QAccessible::Controlled), QStringList{name(0)});
}

void GraphAccessibleTest::pressesAndTogglesAct() {
    QSignalSpy cards(view_.get(), &GraphView::cardOpened);
    QSignalSpy arrows(view_.get(), &GraphView::arrowOpened);
    QSignalSpy folds(view_.get(), &GraphView::foldWanted);
    const auto act = [this](int child, const QString& action) {
        drawing().child(child)->actionInterface()->doAction(action);
    };
    act(2, QAccessibleActionInterface::pressAction());
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards[0][0].toInt(), 2);
    QCOMPARE(view_->currentCard(), std::optional(2));
    act(4, QAccessibleActionInterface::pressAction());
    QCOMPARE(arrows[0][0].toInt(), 1);
    QVERIFY(drawing().child(1)->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::toggleAction()));
    QVERIFY(!drawing().child(2)->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::toggleAction()));
    act(1, QAccessibleActionInterface::toggleAction());
    QCOMPARE(folds[0][0].toInt(), 1);
}

void GraphAccessibleTest::walkingIsHeard() {
    test::HeardEvents heard;
    QTest::keyClick(view_.get(), Qt::Key_Left);
    QCOMPARE(heard.names(QAccessible::Focus),
             QStringList{QStringLiteral("Cause, 93 %, 10:00:02, disk full")});
    QVERIFY(drawing().child(1)->state().focused);
    QCOMPARE(drawing().focusChild(), drawing().child(1));
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QCOMPARE(heard.names(QAccessible::Focus).back(), QStringLiteral("Cause, 4 %, 10:00:03, retry"));
}

void GraphAccessibleTest::arrowsAreReachedByKeys() {
    QSignalSpy chosen(view_.get(), &GraphView::arrowChosen);
    test::HeardEvents heard;
    QTest::keyClick(view_.get(), Qt::Key_A);
    QCOMPARE(view_->currentArrow(), std::optional(0));
    QTest::keyClick(view_.get(), Qt::Key_A);
    QCOMPARE(view_->currentArrow(), std::optional(1));
    QTest::keyClick(view_.get(), Qt::Key_A);
    QCOMPARE(view_->currentArrow(), std::optional(0));
    QTest::keyClick(view_.get(), Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(view_->currentArrow(), std::optional(1));
    QCOMPARE(chosen.size(), 4);
    QCOMPARE(heard.names(QAccessible::Focus).value(0), QStringLiteral("arrow 1, in words"));
    // From an arrow one steps to the card at its end.
    QTest::keyClick(view_.get(), Qt::Key_Left);
    QCOMPARE(view_->currentCard(), std::optional(2));
    // This card has one arrow.
    QTest::keyClick(view_.get(), Qt::Key_A, Qt::ShiftModifier);
    QTest::keyClick(view_.get(), Qt::Key_A);
    QCOMPARE(view_->currentArrow(), std::optional(1));
}

void GraphAccessibleTest::anotherDrawingIsHeard() {
    test::HeardEvents heard;
    GraphContents contents;
    contents.cards = {card(7, 0, 0, QStringLiteral("alone"))};
    view_->setContents(contents, graphSizes(), 0, true);
    QCOMPARE(heard.names(QAccessible::ObjectReorder), QStringList{QStringLiteral("Tree")});
    QCOMPARE(heard.names(QAccessible::Focus), QStringList{QStringLiteral("10:00:07, alone")});
    QCOMPARE(drawing().childCount(), 1);
    QTest::keyClick(view_.get(), Qt::Key_A);  // there is none
    QCOMPARE(view_->currentCard(), std::optional(0));
    view_->setContents({}, graphSizes(), -1, true);
    QCOMPARE(drawing().childCount(), 0);
    QVERIFY(!drawing().focusChild());
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::GraphAccessibleTest)
#include "graph_accessible_test.moc"
