// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The trainings of a project, the newest first: with what, how well, which one is in use.

#include "engine/relations/relation_training.h"

#include <QAbstractTableModel>

#include <optional>

namespace logwright::ui {

class TrainingRunsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { started, state, model, f1, learned, windows, took, columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<TrainingRun> runs, std::optional<std::int64_t> inUse, bool stale);
    const TrainingRun& run(int row) const { return runs_.at(static_cast<std::size_t>(row)); }
    int rowOf(std::int64_t run) const;
    std::optional<std::int64_t> inUse() const { return inUse_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TrainingRun& run, int column) const;
    QString stateOf(const TrainingRun& run) const;

    std::vector<TrainingRun> runs_;
    std::optional<std::int64_t> inUse_;
    bool stale_ = false;
};

/// "Excitation", "LogFlow".
QString modelWord(RelationModelKind kind);
/// The score of all cardinalities together; null where none was measured.
const ClassScore* scoreOfAll(const TrainingRun& run);

}  // namespace logwright::ui
