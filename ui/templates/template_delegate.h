// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Draws the cells of the template table: the template with its slots marked, the severity mix as a stacked
// bar, the rate as a sparkline. Editing a template's cell gives it a name.

#include "engine/base/types.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace logwright::ui {

class TemplateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    /// The template's text stays readable beside the name.
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;

    static constexpr int mostNameLength = 120;

signals:
    void nameGiven(logwright::TemplateId id, const QString& name) const;

private:
    mutable QPersistentModelIndex edited_;
};

}  // namespace logwright::ui
