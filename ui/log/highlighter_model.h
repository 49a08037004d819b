// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The highlighters as rows: switch and colour, name, what it looks for.

#include "ui/session/highlighters.h"

#include <QAbstractTableModel>

namespace logwright::ui {

class HighlighterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { name, query, columns };

    /// `highlighters` must outlive it.
    explicit HighlighterModel(Highlighters& highlighters, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void take();

    Highlighters& highlighters_;
    std::vector<Highlighter> rows_;
};

}  // namespace logwright::ui
