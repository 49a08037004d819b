// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Draws a changed template as a difference: the text that was above the one that will be, each behind its
// sign, so that the eye finds what differs.

#include "ui/models/template_changes_model.h"

#include <QStyledItemDelegate>

namespace logwright::ui {

class TemplateChangeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Of one line, or of two where the text becomes another.
    static int heightOf(const TemplateChangesModel::Row& row);
};

}  // namespace logwright::ui
