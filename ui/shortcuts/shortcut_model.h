// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The actions of a key map as a table: what, where, by which keys. Those with other keys than usual stand
// out.

#include <QAbstractTableModel>

namespace logwright::ui {

class KeyMap;

class ShortcutModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { action, place, keys, columns };

    explicit ShortcutModel(const KeyMap& map, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const KeyMap& map_;
};

/// The place of an action in words, by its group: "Log".
QString placeWord(const QString& group);

}  // namespace logwright::ui
