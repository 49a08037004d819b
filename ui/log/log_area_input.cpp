// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys, mouse and wheel of the log.

#include "ui/log/log_accessible.h"
#include "ui/log/log_area.h"
#include "ui/log/log_columns.h"
#include "ui/models/copy_action.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

namespace logwright::ui {

void LogArea::keyPressEvent(QKeyEvent* event) {
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const int page = std::max(1, scroll_.pageRows() - 1);
    switch (event->key()) {
        case Qt::Key_Up:
            return moveCurrent(-1, extend);
        case Qt::Key_Down:
            return moveCurrent(1, extend);
        case Qt::Key_PageUp:
            return moveCurrent(-page, extend);
        case Qt::Key_PageDown:
            return moveCurrent(page, extend);
        case Qt::Key_Home:
        case Qt::Key_End:
            if (control) return chooseRow(event->key() == Qt::Key_Home ? 0 : rowCount() - 1, extend);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (current_) Q_EMIT recordOpened(*current_);
            return;
        default:
            break;
    }
    if (isCopyKey(*event)) return Q_EMIT copyWanted();
    if (event->matches(QKeySequence::SelectAll)) return chooseAll();
    if (scrollSideways(event->key(), event->modifiers())) return;
    // Keys that mean nothing here belong to the window: Esc lifts a filter, Backspace goes back.
    event->ignore();
}

bool LogArea::scrollSideways(int key, Qt::KeyboardModifiers modifiers) {
    if (modifiers & Qt::AltModifier) return false;
    QScrollBar* bar = horizontalScrollBar();
    switch (key) {
        case Qt::Key_Left:
            bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
            return true;
        case Qt::Key_Right:
            bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
            return true;
        case Qt::Key_Home:
            bar->setValue(bar->minimum());
            return true;
        case Qt::Key_End:
            bar->setValue(bar->maximum());
            return true;
        default:
            return false;
    }
}

void LogArea::mousePressEvent(QMouseEvent* event) {
    const std::int64_t row = scroll_.rowAt(event->position().toPoint().y());
    if (row < 0 || row >= rowCount()) return;
    const std::optional<RowSpan> chosen = chosenRows();
    const bool inRange = chosen && chosen->first <= row && row <= chosen->last;
    // A right click inside the range is about the range.
    if (event->button() == Qt::RightButton && inRange) return;
    setCurrent(row, event->modifiers() & Qt::ShiftModifier);
    if (event->button() == Qt::LeftButton && foldMarks_.value(row).contains(event->position().toPoint()))
        Q_EMIT unfoldWanted(*current_);
}

void LogArea::mouseMoveEvent(QMouseEvent* event) {
    const std::int64_t row = scroll_.rowAt(event->position().toPoint().y());
    if (!(event->buttons() & Qt::LeftButton)) return hover(row < rowCount() ? row : -1);
    if (rowCount() == 0) return;
    const std::int64_t reached = std::clamp<std::int64_t>(row, 0, rowCount() - 1);
    if (currentRow_ && reached != *currentRow_) setCurrent(reached, true);
}

void LogArea::mouseReleaseEvent(QMouseEvent* event) {
    // The end of what the press began: nobody else's.
    event->accept();
}

void LogArea::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event);
    if (event->button() == Qt::LeftButton && current_) Q_EMIT recordOpened(*current_);
}

void LogArea::wheelEvent(QWheelEvent* event) {
    constexpr int rowsPerNotch = 3;
    constexpr int notch = 120;
    const bool sideways = (event->modifiers() & Qt::ShiftModifier) ||
                          std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (sideways) {
        const QPoint angle = event->angleDelta();
        const int delta = angle.x() != 0 ? angle.x() : angle.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta);
    } else {
        const int pixels = event->pixelDelta().isNull()
                               ? event->angleDelta().y() * rowsPerNotch * scroll_.rowHeight() / notch
                               : event->pixelDelta().y();
        scrollTo(scroll_.offset() - pixels);
        hover(-1);
    }
    event->accept();
}

void LogArea::contextMenuEvent(QContextMenuEvent* event) {
    if (rowCount() == 0) return;
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (!currentRow_) moveCurrent(0, false);
        reveal(*currentRow_);
        const QRect row = rowRect(*currentRow_);
        place = viewport()->mapToGlobal(QPoint(columns_->extent(LogColumn::message).x, row.bottom()));
    }
    Q_EMIT menuWanted(place);
}

QString LogArea::wordAt(const QPoint& position) {
    const std::int64_t row = scroll_.rowAt(position.y());
    if (row < 0 || row >= rowCount() || columns_->columnAt(position.x()) != LogColumn::message) return {};
    const ShownRecord* text = texts_.find(recordAt(row));
    if (!text || !text->layout || text->layout->lineCount() == 0) return {};
    const int x = position.x() - painter_.messageBegin(*columns_) + horizontalScrollBar()->value();
    const QString& message = text->message;
    int begin = text->layout->lineAt(0).xToCursor(x, QTextLine::CursorOnCharacter);
    const auto isOfWord = [&](int at) {
        return message.at(at).isLetterOrNumber() || QStringLiteral("_-.:/@").contains(message.at(at));
    };
    if (begin >= message.size() || !isOfWord(begin)) return {};
    int end = begin;
    while (begin > 0 && isOfWord(begin - 1)) --begin;
    while (end < message.size() && isOfWord(end)) ++end;
    // Dots and colons end sentences more often than words.
    while (end > begin && !message.at(end - 1).isLetterOrNumber()) --end;
    return message.mid(begin, end - begin);
}

void LogArea::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    tellRowChosen(*this);
}

void LogArea::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

}  // namespace logwright::ui
