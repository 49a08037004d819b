// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The anomaly browser: the findings of the workspace as a table, searched, filtered, grouped, counted, walked
// by keys, and judged. What is chosen here is chosen in the log and the details too.

#include "ui/findings/finding_model.h"
#include "ui/session/workspace.h"

#include <QWidget>

#include <set>

class QAction;
class QLabel;
class QStackedLayout;
class QTimer;
class QTreeView;

namespace logwright::ui {

class CountChart;
class ElidedLabel;
class EmptyState;
class FindingActions;
class FindingBar;

class FindingView : public QWidget {
    Q_OBJECT
public:
    explicit FindingView(Workspace& workspace, QWidget* parent = nullptr);

    FindingBar& bar() { return *bar_; }
    QTreeView& table() { return *table_; }
    FindingModel& model() { return *model_; }
    CountChart& detectorChart() { return *detectors_; }
    CountChart& timeChart() { return *times_; }
    EmptyState& empty() { return *empty_; }
    FindingActions& actions() const { return *actions_; }
    QAction* nextAction() const { return next_; }
    QAction* previousAction() const { return previous_; }
    QString countWords() const;
    QString effectText() const;
    QString reasonText() const;
    /// True while what is shown lags behind the findings or the filter.
    bool arranging() const { return arranging_; }

    /// Stands on the next finding of those shown, or the previous one; from the chosen record where it has
    /// none. Lifts a filter that would hide it in the log.
    void step(bool forward);

signals:
    void logWanted();
    void trainingWanted();
    void cameIntoSight();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable();
    void makeActions();
    QWidget* makeCharts();
    QWidget* makeFoot();
    void connectWorkspace();
    /// Now, or when it is seen: while an analysis runs there is something new twice a second.
    void arrangeIfSeen();
    void arrange();
    void take(FindingModel::Contents contents);
    void hideColumns();
    void fitColumns();
    void showCounts();
    void showCharts();
    void showState();
    void showCurrent();
    /// Rows as they stand now: to find them again, or what stood behind them, in the next contents.
    void rememberPlace();
    void restorePlace();
    void followSelection();
    void askForEffect();
    void showMenu(const QPoint& place);
    void openRecord();
    void copy();
    void chooseDetector(int bar);
    void chooseTime(int bar);
    void actOnEmpty();
    std::vector<FindingId> selected() const;

    Workspace& workspace_;
    FindingActions* actions_;
    FindingBar* bar_;
    FindingModel* model_;
    QTreeView* table_;
    CountChart* detectors_;
    CountChart* times_;
    EmptyState* empty_;
    QStackedLayout* stack_;
    QLabel* reason_;
    ElidedLabel* effect_;
    QLabel* counts_;
    QTimer* patience_;
    QAction* next_ = nullptr;
    QAction* previous_ = nullptr;
    QAction* open_ = nullptr;
    QAction* copy_ = nullptr;
    FindingOrder order_;
    std::vector<Detector> charted_;  ///< of each bar
    FindingRate rate_;
    // The place of before, while the contents change.
    std::vector<FindingId> followers_;  ///< the current finding and those after it, then those before
    std::set<std::string> folded_;      ///< groups that a person closed
    int scroll_ = 0;
    bool arranging_ = false;
    bool outdated_ = false;       ///< to be arranged when it is seen, or walked
    bool columnsFitted_ = false;  ///< the width is a person's to change then
    bool showing_ = false;        ///< the table follows: not to be taken for a click
};

}  // namespace logwright::ui
