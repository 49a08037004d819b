// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How well the findings tell what is known to be there: of logs for which there is a truth file.

#include "engine/evaluate/label_evaluation.h"
#include "ui/session/workspace.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QCheckBox;
class QSplitter;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace logwright::ui {

class ElidedLabel;
class EmptyState;
class EvaluationModel;
class PrecisionRecallChart;
struct MeasuredFindings;
struct PrecisionRecall;

class EvaluationView : public QWidget {
    Q_OBJECT
public:
    explicit EvaluationView(Workspace& workspace, QWidget* parent = nullptr);

    /// Measures the findings as they are now against a truth file (JSON) or labels of sessions (CSV).
    void measure(const QString& file);

    EvaluationModel& model() { return *model_; }
    QTableView& table() { return *table_; }
    QCheckBox& all() { return *all_; }
    EmptyState& empty() { return *empty_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void askForFile();
    void refresh();
    void measureTruth();
    void measureLabels();
    void take(const Result<MeasuredFindings>& measured);
    void take(const Result<LabelEvaluation>& measured);
    void refuse(const Error& error);
    void showFigures(const std::map<std::optional<Detector>, std::vector<PrecisionRecall>>& curves);
    void showState();

    Workspace& workspace_;
    ElidedLabel* words_;
    QCheckBox* all_;
    QToolButton* choose_;
    QStackedLayout* stack_;
    QSplitter* sides_;  ///< table and chart
    EmptyState* empty_;
    EvaluationModel* model_;
    QTableView* table_;
    PrecisionRecallChart* chart_;
    QString file_;
    bool arranged_ = false;
};

}  // namespace logwright::ui
