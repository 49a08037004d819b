// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Findings against the truth: a row for each planted kind, then one for each detector and all together, each
// with its confusion counts.

#include "engine/evaluate/finding_evaluation.h"
#include "engine/evaluate/label_evaluation.h"

#include <QAbstractTableModel>

#include <vector>

namespace logwright::ui {

class EvaluationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { what, planted, found, missed, findings, wrong, passed, precision, recall, f1, columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const FindingEvaluation& figures);
    /// Rows of detectors by labelled sessions; then `passed` says how many normal ones none flagged.
    void setFigures(const LabelEvaluation& figures);
    bool byLabels() const { return byLabels_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name;
        bool detector = false;
        std::uint64_t planted = 0, found = 0;   ///< anomalies
        std::uint64_t findings = 0, wrong = 0;  ///< findings that claim them; and lie on no anomaly
        double precision = 0, recall = 0;
        std::uint64_t passed = 0;  ///< normal sessions that are not flagged
    };
    std::vector<Row> rows_;
    bool byLabels_ = false;
};

}  // namespace logwright::ui
