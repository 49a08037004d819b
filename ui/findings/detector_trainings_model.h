// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The trainings of a project's detectors, the newest first: of what, from what, how well, which are in use.

#include "engine/detect/detection.h"

#include <QAbstractTableModel>

#include <vector>

namespace logwright::ui {

class DetectorTrainingsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { started, state, model, events, sessions, span, took, measures, columns };
    using QAbstractTableModel::QAbstractTableModel;

    /// The newest first: detections use the first of each model.
    void setTrainings(std::vector<DetectorTraining> trainings);
    const DetectorTraining& training(int row) const { return trainings_.at(static_cast<std::size_t>(row)); }
    bool inUse(int row) const;
    int rowOf(std::int64_t training) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QString stateOf(int row) const;

    std::vector<DetectorTraining> trainings_;
};

/// "templates 61, lengths 12": the metrics of a training in a line.
QString metricsText(const DetectorTraining& training);

}  // namespace logwright::ui
