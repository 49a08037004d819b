// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What changed between two sides as a table, the most surprising first.

#include "engine/compare/comparison.h"

#include <QAbstractTableModel>

namespace logwright::ui {

class ChangeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { surprise, kind, words, before, after, columns };
    using QAbstractTableModel::QAbstractTableModel;

    /// `withChance`: also changes that could be chance.
    void setChanges(std::vector<Change> changes, bool withChance);
    void setWithChance(bool withChance);
    const Change& change(int row) const { return changes_[shown_[static_cast<std::size_t>(row)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();
    std::vector<Change> changes_;
    std::vector<std::size_t> shown_;
    bool withChance_ = false;
};

}  // namespace logwright::ui
