// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// "Good day, bad day": two spans of time or sets of sources side by side, and below what is different between
// them, the most surprising first. Every row leads to the records of either side.

#include "engine/project/comparing.h"
#include "ui/session/workspace.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace logwright::ui {

class ChangeModel;
class ElidedLabel;
class EmptyState;
class SidePicker;

class CompareView : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(Workspace& workspace, QWidget* parent = nullptr);

    SidePicker& before() { return *before_; }
    SidePicker& after() { return *after_; }
    QPushButton& compareButton() { return *compare_; }
    QPushButton& recordsBefore() { return *recordsBefore_; }
    QPushButton& recordsAfter() { return *recordsAfter_; }
    QCheckBox& withChance() { return *withChance_; }
    QTableView& table() { return *table_; }
    ChangeModel& model() { return *model_; }
    EmptyState& empty() { return *empty_; }
    QString figures() const;
    bool comparing() const { return task_ != 0; }

    void compare();

signals:
    /// Records of a change are to be seen in the log.
    void logWanted();

private:
    QWidget* makeSides();
    QWidget* makeBar();
    void makeTable();
    void startAnew();
    void offerHalves();
    void take(Result<Comparison> comparison);
    void refresh();
    void showMenu(const QPoint& place);
    void showRecords(bool ofAfter);
    const Change* current() const;

    Workspace& workspace_;
    SidePicker* before_;
    SidePicker* after_;
    QPushButton* compare_;
    QCheckBox* withChance_;
    ElidedLabel* figures_;
    QPushButton* recordsBefore_;
    QPushButton* recordsAfter_;
    ChangeModel* model_;
    QTableView* table_;
    EmptyState* empty_;
    QStackedLayout* stack_;
    std::optional<Comparison> comparison_;       ///< its changes are in the model
    QList<Condition> shownBefore_, shownAfter_;  ///< the sides that were compared
    std::optional<Error> error_;
    int task_ = 0;
    bool offered_ = false;
};

}  // namespace logwright::ui
