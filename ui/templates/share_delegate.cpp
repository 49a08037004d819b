// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/share_delegate.h"

#include "ui/models/parameter_models.h"
#include "ui/models/table_look.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace logwright::ui {

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const double share = index.data(ValueTableModel::ShareRole).toDouble();
    const QRect room = option.rect.adjusted(2, 3, -2, -3);
    const int width = std::max(share > 0 ? 2 : 0, static_cast<int>(share * room.width()));
    QColor tint = Theme::current().accent();
    tint.setAlphaF(0.25f);
    painter->fillRect(QRect(room.right() + 1 - width, room.top(), width, room.height()), tint);
    painter->setPen(Theme::current().text());
    painter->drawText(option.rect.adjusted(cellAir, 0, -cellAir, 0), Qt::AlignRight | Qt::AlignVCenter,
                      index.data().toString());
    drawCellFocus(*painter, option);
}

}  // namespace logwright::ui
