// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How well a training predicts held-out records: cardinality by cardinality, and below each its templates.

#include "engine/events/snapshot.h"
#include "engine/relations/relation_training.h"

#include <QAbstractItemModel>

namespace logwright::ui {

class ScoresModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { what, events, precision, recall, f1, columns };
    using QAbstractItemModel::QAbstractItemModel;

    /// All together first; templates by their records, the most first.
    void setScores(std::vector<ClassScore> scores, SnapshotPtr snapshot);
    std::optional<TemplateId> templateAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant classData(const ClassScore& score, int column) const;
    QVariant templateData(const TemplateScore& score, bool onlyChoice, int column) const;
    QString nameOf(TemplateId id) const;

    std::vector<ClassScore> scores_;
    SnapshotPtr snapshot_;
};

}  // namespace logwright::ui
