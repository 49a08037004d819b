// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The workflows of a project as a list: what each begins with, how many executions it has and how long they
// take.

#include "engine/project/project.h"

#include <QAbstractTableModel>

namespace logwright::ui {

class WorkflowListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { what, executions, duration, columns };
    using QAbstractTableModel::QAbstractTableModel;

    /// Only those whose name or steps hold all words of `search`. Null: none.
    void setWorkflows(LearnedWorkflowsPtr learned, SnapshotPtr snapshot, const QString& search);
    /// The workflow of a row, and the row of a workflow; -1 where it is not shown.
    std::uint32_t workflowAt(int row) const { return rows_.at(static_cast<std::size_t>(row)); }
    int rowOf(std::uint32_t workflow) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    LearnedWorkflowsPtr learned_;
    SnapshotPtr snapshot_;
    std::vector<std::uint32_t> rows_;
};

}  // namespace logwright::ui
