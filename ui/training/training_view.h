// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Training of relations: what to learn, how it goes, how earlier trainings compare, and how well each
// template is predicted.

#include "ui/session/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QStackedLayout;
class QTabWidget;
class QTableView;
class QToolButton;
class QTreeView;

namespace logwright::ui {

class EmptyState;
class MessageStrip;
class ScoresModel;
class TrainingChart;
class TrainingProgress;
class TrainingPanel;
class TrainingRunsModel;

class TrainingView : public QWidget {
    Q_OBJECT
public:
    explicit TrainingView(Workspace& workspace, QWidget* parent = nullptr);

    TrainingPanel& panel() { return *panel_; }
    QTableView& runs() { return *runsTable_; }
    TrainingRunsModel& runsModel() { return *runsModel_; }
    ScoresModel& scoresModel() { return *scoresModel_; }
    QTreeView& scores() { return *scoresTree_; }
    QTabWidget& tables() { return *tables_; }
    QToolButton& cancelButton();
    MessageStrip& strip() { return *strip_; }
    QString progressWords() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeCharts();
    QWidget* makeTables();
    void makeRuns();
    void makeScores();
    void connectTrainer();
    void showRuns();
    void showProgress();
    void showCurve();
    void showRun();
    void showProblems();
    void showMenu(const QPoint& place);
    void chooseCurrent();
    void removeCurrent();
    void trainAgain();
    int currentRow() const;

    Workspace& workspace_;
    TrainingPanel* panel_;
    MessageStrip* strip_;
    TrainingProgress* progress_;
    TrainingChart* loss_;
    TrainingChart* f1_;
    QTabWidget* tables_;
    QStackedLayout* runsStack_;
    EmptyState* empty_;
    QTableView* runsTable_;
    TrainingRunsModel* runsModel_;
    QTreeView* scoresTree_;
    ScoresModel* scoresModel_;
    QAction* use_ = nullptr;
    QAction* remove_ = nullptr;
    QAction* sameSettings_ = nullptr;
};

}  // namespace logwright::ui
