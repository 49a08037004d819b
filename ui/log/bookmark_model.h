// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The bookmarked records in the order of time, with what they say and the notes on them.

#include "ui/session/workspace.h"

#include <QAbstractTableModel>

#include <map>

namespace logwright::ui {

class BookmarkModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { time, note, message, source, columns };

    explicit BookmarkModel(Workspace& workspace, QObject* parent = nullptr);

    RecordIndex recordAt(int row) const { return rows_[static_cast<std::size_t>(row)].record; }
    int rowOf(RecordIndex record) const;  ///< -1 where it has no bookmark
    /// All of it as CSV, safe for spreadsheets.
    QString csv() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take();
    void readMessages();
    QString text(const MarkedRecord& row, int column) const;

    Workspace& workspace_;
    std::vector<MarkedRecord> rows_;
    std::map<RecordIndex, QString> messages_;
    SnapshotPtr messagesOf_;
};

}  // namespace logwright::ui
