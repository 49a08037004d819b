// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/template_painter.h"

#include "ui/models/display_text.h"
#include "ui/models/template_parts.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr std::size_t mostDrawnCharacters = 600;
constexpr int markSize = 12;
constexpr int gap = 6;

/// Draws `text` from `x` on and returns where it ends.
int drawPiece(QPainter& painter, const QRect& cell, int x, const QString& text, const QColor& tint = {}) {
    const QFontMetrics metrics(painter.font());
    const int width = metrics.horizontalAdvance(text);
    const QRect box(x, cell.top(), std::min(width, cell.right() - x + 1), cell.height());
    if (tint.isValid()) painter.fillRect(box.adjusted(0, 3, 0, -3), tint);
    const QString fitting =
        width > box.width() ? metrics.elidedText(text, Qt::ElideRight, box.width()) : text;
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
    return x + width;
}

int drawMarks(QPainter& painter, const QRect& cell, const Template& pattern) {
    const Theme& theme = Theme::current();
    int x = cell.left();
    const auto mark = [&](const char* icon) {
        const QRect box(x, cell.center().y() - markSize / 2 + 1, markSize, markSize);
        theme.icon(QLatin1String(icon)).paint(&painter, box);
        x += markSize + gap;
    };
    if (pattern.pinned) mark("pin");
    if (pattern.hidden) mark("hidden");
    if (pattern.name.empty() || x >= cell.right()) return x;
    QFont font = QApplication::font();
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(pattern.hidden ? theme.mutedText() : theme.text());
    // A name leaves room for the text that it stands for.
    const QRect room(cell.left(), cell.top(), std::max(cell.width() * 2 / 3, x - cell.left()), cell.height());
    const QString name = DisplayText(pattern.name, mostDrawnCharacters).text();
    return std::min(drawPiece(painter, room, x, name), room.right()) + 2 * gap;
}

}  // namespace

void drawTemplate(QPainter& painter, const QRect& cell, const Template& pattern, TemplateLook look) {
    const Theme& theme = Theme::current();
    int x = look.marks ? drawMarks(painter, cell, pattern) : cell.left();
    const bool muted = look.muted || pattern.hidden;
    const QFont constantFont = theme.logFont();
    QFont slotFont = constantFont;
    slotFont.setWeight(QFont::DemiBold);
    for (const TemplatePart& part : templateParts(pattern)) {
        if (x >= cell.right()) break;
        const bool slot = part.slot >= 0;
        painter.setFont(slot ? slotFont : constantFont);
        painter.setPen(muted ? theme.mutedText() : slot ? theme.variableText() : theme.constantText());
        const QString text = DisplayText(part.text, mostDrawnCharacters).text();
        x = drawPiece(painter, cell, x, text, slot && !muted ? theme.variableTint() : QColor());
    }
}

}  // namespace logwright::ui
