// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/template_change_delegate.h"

#include "ui/models/table_look.h"
#include "ui/templates/template_painter.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace logwright::ui {

namespace {

constexpr int signWidth = 16;

int lineHeight() {
    return QFontMetrics(Theme::current().logFont()).height() + 6;
}

void drawLine(QPainter& painter, const QRect& line, const Template& pattern, const QString& sign,
              bool muted) {
    const Theme& theme = Theme::current();
    painter.setFont(theme.logFont());
    painter.setPen(muted ? theme.mutedText() : theme.text());
    painter.drawText(QRect(line.left(), line.top(), signWidth, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, sign);
    drawTemplate(painter, line.adjusted(signWidth, 0, 0, 0), pattern, {.marks = true, .muted = muted});
}

}  // namespace

void TemplateChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const auto* model = qobject_cast<const TemplateChangesModel*>(index.model());
    if (!model || index.column() != TemplateChangesModel::text)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const TemplateChangesModel::Row& row = model->row(index.row());
    painter->save();
    painter->setClipRect(option.rect);
    QRect line = option.rect.adjusted(cellAir, 0, -cellAir, 0);
    if (row.readsTheSame()) {
        drawLine(*painter, line, row.after, {}, false);
    } else {
        const bool both = !row.before.text.empty() && !row.after.text.empty();
        if (both) line.setHeight(line.height() / 2);
        if (!row.before.text.empty()) drawLine(*painter, line, row.before, QStringLiteral("−"), true);
        if (both) line.translate(0, line.height());
        if (!row.after.text.empty()) drawLine(*painter, line, row.after, QStringLiteral("+"), false);
    }
    painter->restore();
    drawCellFocus(*painter, option);
}

int TemplateChangeDelegate::heightOf(const TemplateChangesModel::Row& row) {
    const bool both = !row.readsTheSame() && !row.before.text.empty() && !row.after.text.empty();
    return (both ? 2 : 1) * lineHeight();
}

}  // namespace logwright::ui
