// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chip.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace logwright::ui {

namespace {

constexpr int leastHeight = 24;
constexpr int padding = 10;
constexpr int crossSize = 8;
constexpr int greatestLabelWidth = 320;

}  // namespace

Chip::Chip(const QString& label, const QString& hint, QWidget* parent) : QAbstractButton(parent) {
    setText(label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    const QString lift = tr("Click to lift this condition");
    setToolTip(hint.isEmpty() ? lift : hint + QLatin1Char('\n') + lift);
    setAccessibleName(tr("Lift condition: %1").arg(label));
    connect(&Theme::current(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void Chip::setOn(bool on) {
    on_ = on;
    QFont struck = font();
    struck.setStrikeOut(!on);
    setFont(struck);
    setAccessibleName(on ? tr("Lift condition: %1").arg(text())
                         : tr("Lift condition, which is off: %1").arg(text()));
}

QSize Chip::sizeHint() const {
    const int label = std::min(fontMetrics().horizontalAdvance(text()), greatestLabelWidth);
    // Advances are rounded: without a pixel or two more a label that fits would be elided.
    constexpr int rounding = 2;
    return {padding + label + rounding + padding + crossSize + padding,
            std::max(leastHeight, fontMetrics().height() + 6)};
}

void Chip::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor ground = on_ ? theme.variableTint() : theme.window();
    painter.setBrush(underMouse() || isDown() ? theme.accentTint() : ground);
    const QColor edge = on_ ? theme.accentTint() : theme.gridLine();
    painter.setPen(QPen(hasFocus() ? theme.accent() : edge, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    painter.setPen(on_ ? theme.text() : theme.mutedText());
    const QRect label = rect().adjusted(padding, 0, -(2 * padding + crossSize), 0);
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, label.width()));

    const QRectF cross(width() - padding - crossSize, (rect().height() - crossSize) / 2.0, crossSize,
                       crossSize);
    painter.setPen(QPen(theme.mutedText(), 1.4));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void Chip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            click();
            break;
        default:
            QAbstractButton::keyPressEvent(event);
    }
}

}  // namespace logwright::ui
