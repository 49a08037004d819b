// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Training of detectors: what to learn and what is normal, how it goes, how earlier trainings compare, and
// how well the findings tell what is known to be there.

#include "ui/session/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QStackedLayout;
class QTabWidget;
class QTableView;
class QToolButton;

namespace logwright::ui {

class DetectorPanel;
class DetectorTrainingsModel;
class EmptyState;
class EvaluationView;
class MessageStrip;
class TrainingChart;
class TrainingProgress;

class DetectorView : public QWidget {
    Q_OBJECT
public:
    explicit DetectorView(Workspace& workspace, QWidget* parent = nullptr);

    DetectorPanel& panel() { return *panel_; }
    QTableView& trainings() { return *table_; }
    EvaluationView& evaluation() { return *evaluation_; }
    TrainingChart& loss() { return *loss_; }
    QTabWidget& tables() { return *tables_; }
    DetectorTrainingsModel& model() { return *model_; }
    QToolButton& cancelButton();
    MessageStrip& strip() { return *strip_; }
    QString progressWords() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTrainings();
    void connectTrainer();
    void showTrainings();
    void showProgress();
    void showCurve();
    void showProblems();
    void removeCurrent();
    int currentRow() const;

    Workspace& workspace_;
    DetectorPanel* panel_;
    MessageStrip* strip_;
    TrainingProgress* progress_;
    QTabWidget* tables_;
    TrainingChart* loss_;
    QStackedLayout* curve_;
    EmptyState* noCurve_;
    EvaluationView* evaluation_;
    QStackedLayout* stack_;
    EmptyState* empty_;
    QTableView* table_;
    DetectorTrainingsModel* model_;
    QAction* remove_ = nullptr;
};

}  // namespace logwright::ui
