// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Draws the cells of the template table: the template with its slots marked, the severity mix as a stacked
// bar, the rate as a sparkline.

#include <QStyledItemDelegate>

namespace logwright::ui {

class TemplateTableModel;

class TemplateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

}  // namespace logwright::ui
