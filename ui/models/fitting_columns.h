// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Columns that are as wide as their words, of which those that say least give way where a table is too narrow
// for all. A person may make them wider.

#include <QList>
#include <QObject>

class QTableView;

namespace logwright::ui {

class FittingColumns : public QObject {
public:
    /// `dispensable`: the first gives way first. The table must have its model.
    FittingColumns(QTableView& table, QList<int> dispensable);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void widen();
    int needed(int section) const;
    void fit();

    QTableView& table_;
    QList<int> dispensable_;
};

}  // namespace logwright::ui
