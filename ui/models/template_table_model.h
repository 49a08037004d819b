// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The templates that the filter leaves, searched and sorted, with what their columns say. Cells that are
// drawn (severity mix, rate) are described in words for tool tips and assistive technology.

#include "engine/insight/statistics.h"
#include "ui/models/template_search.h"

#include <QAbstractTableModel>

#include <memory>

namespace logwright::ui {

class TemplateTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// What the rows are taken from; `rows` as arrangeTemplates() gives them.
    struct Contents {
        std::shared_ptr<const Statistics> statistics;
        SnapshotPtr snapshot;
        std::vector<std::uint32_t> rows;
    };
    /// Rows that stay in place stay in the eye of the view: its selection and scroll position.
    void setContents(Contents contents);

    const TemplateStatistics& statistics(int row) const;
    /// Null where the snapshot does not know it.
    const Template* pattern(int row) const;
    TemplateId idAt(int row) const { return statistics(row).id; }
    /// -1 where the template is not in the table.
    int rowOf(TemplateId id) const;
    /// The greatest bin of the row's rate; the sparkline's full height.
    std::uint32_t peak(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Rows can be dragged onto rows. The template's cell can be edited: what is edited is its name.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Rows as text with one line each and a heading: tabs between cells, or CSV as spreadsheets take it.
    enum class Separator { tab, comma };
    QString asText(const std::vector<int>& rows, Separator separator) const;

private:
    QString cellText(int row, TemplateColumn column) const;
    QString toolTip(int row, TemplateColumn column) const;
    QString severityWords(int row) const;
    bool sameIds(const Contents& other) const;

    Contents contents_;
};

}  // namespace logwright::ui
