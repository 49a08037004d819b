// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The table of templates with rows that can be dragged onto a row, to be merged into it.

#include "engine/base/types.h"

#include <QTableView>

#include <vector>

class QMimeData;

namespace logwright::ui {

class TemplateTableModel;

class TemplateTableView : public QTableView {
    Q_OBJECT
public:
    explicit TemplateTableView(QWidget* parent = nullptr);

    /// Rows can be dragged and dropped only while this is so.
    void setMergeable(bool mergeable) { mergeable_ = mergeable; }

    /// The selected templates, in the order of their rows.
    std::vector<TemplateId> selectedTemplates() const;
    /// What a drag of these templates carries: good in this process and for this table only.
    QMimeData* mimeDataOf(const std::vector<TemplateId>& templates) const;
    /// True while a name is being typed in the table.
    bool isEditing() const { return state() == EditingState; }
    /// The row that a drop would go to now; -1 for none.
    int dropRow() const { return dropRow_; }

signals:
    /// `dragged` were dropped on `target`.
    void mergeWanted(logwright::TemplateId target, const std::vector<logwright::TemplateId>& dragged);

protected:
    void startDrag(Qt::DropActions supported) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const TemplateTableModel* templates() const;
    std::vector<TemplateId> dragged(const QMimeData* mime) const;
    /// The row under `position` where these templates can be dropped; -1 for none.
    int targetRow(const QPoint& position, const std::vector<TemplateId>& dragged) const;
    void setDropRow(int row);

    bool mergeable_ = false;
    int dropRow_ = -1;
};

}  // namespace logwright::ui
