// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The templates that have learned relations, with how many lead to them and how many they lead to.

#include "engine/events/snapshot.h"
#include "engine/relations/template_relations.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace logwright::ui {

/// What of the relations is shown.
struct RelationLimits {
    double strength = 0;
    bool sureOnly = false;
    bool lets(const TemplateRelation& relation) const {
        return relation.strength >= strength && (!sureOnly || relation.statistics.sure());
    }
};

class RelatedTemplatesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { what, causes, effects, columns };
    using QAbstractTableModel::QAbstractTableModel;

    /// Only templates whose name or text holds all words of `search`.
    void setRelations(const std::vector<TemplateRelation>& relations, const RelationLimits& limits,
                      const QString& search, SnapshotPtr snapshot);
    TemplateId idAt(int row) const { return rows_.at(static_cast<std::size_t>(row)).id; }
    int rowOf(TemplateId id) const;
    const SnapshotPtr& snapshot() const { return snapshot_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        TemplateId id{};
        int causes = 0;
        int effects = 0;
        double strongest = 0;
        QString text;
    };
    std::vector<Row> rows_;
    SnapshotPtr snapshot_;
};

}  // namespace logwright::ui
