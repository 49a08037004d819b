// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What an edit makes of each template that it changes: its text and its records, before and after.

#include "engine/project/project.h"

#include <QAbstractTableModel>

#include <vector>

namespace logwright::ui {

class TemplateChangesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { id, text, before, after, columns };
    using QAbstractTableModel::QAbstractTableModel;

    /// `known` has the templates as they are now, `written` those that an edit brings: for their names.
    void setChanges(const std::vector<TemplateChange>& changes, const TemplateTable& known,
                    const std::vector<WrittenTemplate>& written);

    /// A template as it was and as it will be; without text where there is none.
    struct Row {
        Template before, after;
        std::uint64_t recordsBefore = 0, recordsAfter = 0;
        bool readsTheSame() const { return before.text == after.text && before.name == after.name; }
    };
    const Row& row(int row) const { return rows_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const Row& row) const;
    std::vector<Row> rows_;
};

}  // namespace logwright::ui
