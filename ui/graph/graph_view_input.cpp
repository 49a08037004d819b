// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys, mouse and wheel of a node-link drawing.

#include "ui/graph/graph_accessible.h"
#include "ui/graph/graph_items.h"
#include "ui/graph/graph_view.h"
#include "ui/models/display_text.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace logwright::ui {

void GraphView::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    // Keys with Ctrl and Alt are the window's: text size, back and forward.
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return event->ignore();
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            return walk(event->key());
        case Qt::Key_Home:
            for (const CardItem* item : cards_)
                if (item->card().centre) return chooseCard(item->index());
            return;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return fold(true);
        case Qt::Key_Minus:
            return fold(false);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (arrow_ >= 0) Q_EMIT arrowOpened(arrow_);
            if (card_ >= 0) Q_EMIT cardOpened(card_);
            return;
        case Qt::Key_A:
            return walkArrows(!shift);
        case Qt::Key_Z:
            return shift ? zoomOut() : zoomIn();
        case Qt::Key_0:
            return showAll();
        case Qt::Key_1:
            return showTrueSize();
        default:
            event->ignore();
    }
}

void GraphView::walk(int key) {
    if (cards_.empty()) return;
    const bool back = key == (downwards() ? Qt::Key_Up : Qt::Key_Left);
    const bool along = back || key == (downwards() ? Qt::Key_Down : Qt::Key_Right);
    // From an arrow one steps to the card at its end.
    if (arrow_ >= 0) {
        const GraphArrow& arrow = contents_.arrows[static_cast<std::size_t>(arrow_)];
        return chooseCard(back ? arrow.from : arrow.to);
    }
    const int next = along ? nextAlong(back) : nextBeside(key == Qt::Key_Down || key == Qt::Key_Right);
    if (next >= 0) chooseCard(next);
}

void GraphView::walkArrows(bool forward) {
    if (card_ >= 0) beside_ = card_;
    std::vector<int> here;
    for (int i = 0; i < static_cast<int>(contents_.arrows.size()); ++i) {
        const GraphArrow& arrow = contents_.arrows[static_cast<std::size_t>(i)];
        if (arrow.from == beside_ || arrow.to == beside_) here.push_back(i);
    }
    if (here.empty()) return;
    const auto count = static_cast<std::ptrdiff_t>(here.size());
    const std::ptrdiff_t at = std::ranges::find(here, arrow_) - here.begin();
    const std::ptrdiff_t first = forward ? 0 : count - 1;
    const std::ptrdiff_t next = at == count ? first : (at + (forward ? 1 : -1) + count) % count;
    chooseArrow(here[static_cast<std::size_t>(next)]);
}

int GraphView::nextAlong(bool towardsCauses) const {
    int best = -1;
    double nearest = 0;
    const QPointF here = contents_.cards[static_cast<std::size_t>(card_)].middle;
    for (const GraphArrow& arrow : contents_.arrows) {
        if (arrow.from == arrow.to || (towardsCauses ? arrow.to : arrow.from) != card_) continue;
        const int other = towardsCauses ? arrow.from : arrow.to;
        const QPointF way = contents_.cards[static_cast<std::size_t>(other)].middle - here;
        const double distance = std::abs(downwards() ? way.x() : way.y());
        if (best >= 0 && distance >= nearest) continue;
        best = other;
        nearest = distance;
    }
    return best;
}

int GraphView::nextBeside(bool onwards) const {
    int best = -1;
    double nearest = 0;
    const QPointF here = contents_.cards[static_cast<std::size_t>(card_)].middle;
    for (std::size_t i = 0; i < contents_.cards.size(); ++i) {
        const QPointF way = contents_.cards[i].middle - here;
        const double across = downwards() ? way.x() : way.y();
        const double distance = onwards ? across : -across;
        // The same level: cards of one stand exactly in line.
        if (std::abs(downwards() ? way.y() : way.x()) > 1 || distance <= 0.5) continue;
        if (best >= 0 && distance >= nearest) continue;
        best = static_cast<int>(i);
        nearest = distance;
    }
    return best;
}

void GraphView::fold(bool unfold) {
    if (card_ < 0) return;
    const GraphCard::Fold now = contents_.cards[static_cast<std::size_t>(card_)].fold;
    if (now == (unfold ? GraphCard::Fold::closed : GraphCard::Fold::open)) Q_EMIT foldWanted(card_);
}

void GraphView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return;
    pressed_ = event->position().toPoint();
    dragging_ = false;
}

void GraphView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (!pressed_) return hover(hitAt(at));
    const QPoint moved = at - *pressed_;
    if (!dragging_ && moved.manhattanLength() < QApplication::startDragDistance()) return;
    if (!dragging_) viewport()->setCursor(Qt::ClosedHandCursor);
    dragging_ = true;
    fitted_ = false;
    pressed_ = at;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void GraphView::mouseReleaseEvent(QMouseEvent* event) {
    const bool clicked = pressed_ && !dragging_ && event->button() == Qt::LeftButton;
    pressed_.reset();
    if (dragging_) viewport()->setCursor(Qt::ArrowCursor);
    dragging_ = false;
    if (!clicked) return;
    const Hit hit = hitAt(event->position().toPoint());
    if (hit.knob)
        Q_EMIT foldWanted(hit.card);
    else if (hit.card >= 0)
        chooseCard(hit.card);
    else if (hit.arrow >= 0)
        chooseArrow(hit.arrow);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const Hit hit = hitAt(event->position().toPoint());
    if (hit.card >= 0 && !hit.knob) Q_EMIT cardOpened(hit.card);
    if (hit.arrow >= 0) Q_EMIT arrowOpened(hit.arrow);
}

void GraphView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return QGraphicsView::wheelEvent(event);
    const double notches = event->angleDelta().y() / 120.0;
    zoomBy(std::pow(1.2, notches), event->position());
    event->accept();
}

void GraphView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (card_ >= 0) Q_EMIT menuWanted(card_, viewport()->mapToGlobal(cardRect(card_).center()));
        return;
    }
    const Hit hit = hitAt(event->pos());
    if (hit.card < 0) return;
    chooseCard(hit.card);
    Q_EMIT menuWanted(hit.card, event->globalPos());
}

void GraphView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    showMarks();
    tellGraphFocus(*this);
}

void GraphView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    showMarks();
}

void GraphView::leaveEvent(QEvent* event) {
    QGraphicsView::leaveEvent(event);
    hover({});
}

bool GraphView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Hit hit = hitAt(help->pos());
        QString words;
        if (hit.card >= 0) words = contents_.cards[static_cast<std::size_t>(hit.card)].words;
        if (hit.arrow >= 0) words = contents_.arrows[static_cast<std::size_t>(hit.arrow)].words;
        QToolTip::showText(help->globalPos(), plainToolTip(words), viewport());
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

}  // namespace logwright::ui
