// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/figure_card.h"

#include "ui/models/display_text.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace logwright::ui {

namespace {

constexpr int padding = 12;
constexpr int between = 2;
constexpr int markWidth = 4;
constexpr int leastWidth = 150;

}  // namespace

FigureCard::FigureCard(const QString& title, const QString& hover, QWidget* parent)
    : QAbstractButton(parent), hover_(hover) {
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void FigureCard::say(const QString& figure, const QString& note, const QString& more, const QColor& mark) {
    figure_ = figure;
    note_ = note;
    mark_ = mark;
    setAccessibleName(tr("%1: %2").arg(text(), figure));
    setAccessibleDescription(more);
    setToolTip(plainToolTip(more + QLatin1Char('\n') + hover_));
    update();
}

// As large as the figure may be, and as small as it must.
QFont FigureCard::figureFont(int width) const {
    QFont large = font();
    large.setWeight(QFont::DemiBold);
    for (const double times : {1.7, 1.5, 1.3, 1.1}) {
        large.setPointSizeF(font().pointSizeF() * times);
        if (QFontMetrics(large).horizontalAdvance(figure_) <= width) break;
    }
    return large;
}

QSize FigureCard::sizeHint() const {
    const int lines = 2 * fontMetrics().height() + QFontMetrics(figureFont(QWIDGETSIZE_MAX)).height();
    return {leastWidth + 30, lines + 2 * between + 2 * padding};
}

QSize FigureCard::minimumSizeHint() const {
    return {leastWidth, sizeHint().height()};
}

bool FigureCard::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
    return QAbstractButton::event(event);
}

void FigureCard::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), isDown() ? theme.accentTint() : underMouse() ? theme.hoverTint() : theme.base());
    painter.setPen(QPen(hasFocus() ? theme.accent() : theme.gridLine(), 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (mark_.isValid()) painter.fillRect(0, 0, markWidth, this->height(), mark_);

    const int width = this->width() - 2 * padding;
    int top = padding;
    const auto line = [&](const QFont& lineFont, const QColor& colour, int height, const QString& words) {
        painter.setFont(lineFont);
        painter.setPen(colour);
        const QFontMetrics metrics = painter.fontMetrics();
        painter.drawText(QRect(padding, top, width, height), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(words, Qt::ElideRight, width));
        top += height + between;
    };
    line(font(), theme.mutedText(), fontMetrics().height(), text());
    line(figureFont(width), theme.text(), QFontMetrics(figureFont(QWIDGETSIZE_MAX)).height(), figure_);
    line(font(), theme.mutedText(), fontMetrics().height(), note_);
}

}  // namespace logwright::ui
