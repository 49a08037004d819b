// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The slots of one template, and the values of one slot.

#include "engine/insight/parameters.h"

#include <QAbstractTableModel>

#include <vector>

namespace logwright::ui {

/// One row a slot: its number, type, distinct values, records in which it could be read.
class SlotTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { number, type, distinct, records, columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setSlots(const std::vector<ParameterStatistics>& counted);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellText(const ParameterStatistics& slot, int row, int column) const;
    std::vector<ParameterStatistics> slots_;
};

/// One row a value, most frequent first.
class ValueTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { value, count, columns };
    /// The share of the slot's records, 0 to 1, that a bar shows.
    static constexpr int ShareRole = Qt::UserRole;
    using QAbstractTableModel::QAbstractTableModel;

    void setValues(std::vector<ValueCount> values, std::uint64_t records);
    const ValueCount& at(int row) const { return values_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// A line a row, a tab between value and count.
    QString asText(const std::vector<int>& rows) const;

private:
    std::vector<ValueCount> values_;
    std::uint64_t records_ = 0;
};

}  // namespace logwright::ui
