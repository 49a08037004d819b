// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The log of the workspace: the rows that the filter leaves, the chosen record, and everything that can be
// done from a record (filter to it, filter it out, go to the next of its kind, copy it).

#include "ui/log/row_lookup.h"
#include "ui/session/workspace.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QMenu;
class QStackedLayout;
class QTimer;

namespace logwright::ui {

class EmptyState;
class LogArea;
class LogHighlighting;

class LogView : public QWidget {
    Q_OBJECT
public:
    explicit LogView(Workspace& workspace, QWidget* parent = nullptr);

    LogArea& area() { return *area_; }

    // The actions, with their shortcuts, for menus. They work where this view has the keyboard.
    QAction* filterToTemplateAction() const { return filterToTemplate_; }
    QAction* filterOutTemplateAction() const { return filterOutTemplate_; }
    QAction* previousOfTemplateAction() const { return previousOfTemplate_; }
    QAction* nextOfTemplateAction() const { return nextOfTemplate_; }
    QAction* copyAction() const { return copy_; }
    /// To another place: a time, the next error.
    const QList<QAction*>& goActions() const { return goActions_; }
    /// Marking records, and going from mark to mark.
    const QList<QAction*>& bookmarkActions() const { return bookmarkActions_; }
    /// Painting records in colours.
    const QList<QAction*>& highlightActions() const;
    QAction* foldAction() const { return fold_; }
    QAction* unfoldAction() const { return unfold_; }
    /// The records that a person unfolded, or chose where they were folded away.
    const std::vector<RecordIndex>& unfolded() const { return unfolded_; }
    void setFolding(bool fold, std::vector<RecordIndex> unfolded);
    QAction* whatLedAction() const { return whatLed_; }
    QAction* whatFollowedAction() const { return whatFollowed_; }
    QAction* inWorkflowAction() const { return inWorkflow_; }

public Q_SLOTS:
    /// Copies the lines of the chosen records; they are read from their files first.
    void copyChosen();

Q_SIGNALS:
    /// A record was opened: its details are wanted.
    void detailsRequested();
    /// What led to the record is wanted, or what it led to.
    void causesWanted(logwright::RecordIndex record);
    void effectsWanted(logwright::RecordIndex record);
    /// The record's session is to be seen in its workflow.
    void workflowWanted(logwright::RecordIndex record);
    /// Folding was switched, or a record unfolded.
    void foldsChanged();
    /// A note on the record is to be written.
    void noteWanted(logwright::RecordIndex record);

private:
    void makeActions();
    QAction* addAction(const QString& name, const QString& text, const QKeySequence& key,
                       std::function<void()> act);
    void makeBookmarkActions();
    void forRecord(const std::function<void(RecordIndex)>& act);
    void stepToBookmark(bool forward);
    void connectWorkspace();
    void showRows();
    void foldRows();
    void unfold(RecordIndex record);
    void showSelection();
    void showMenu(const QPoint& globalPosition);
    void readTexts(std::vector<RecordIndex> records,
                   std::function<void(Result<std::vector<RecordText>>)> answer);
    void filterBySeverity();
    void stepTo(LogStep step, bool forward);
    void goTo();
    void applyFromRecord(const std::function<Condition(RecordIndex)>& condition);
    void notice(const QString& text);

    Workspace& workspace_;
    QStackedLayout* stack_;
    LogArea* area_;
    EmptyState* empty_;
    LogHighlighting* highlighting_;
    QLabel* notice_;
    QTimer* noticeTimer_;
    QAction* filterToTemplate_ = nullptr;
    QAction* filterOutTemplate_ = nullptr;
    QAction* previousOfTemplate_ = nullptr;
    QAction* nextOfTemplate_ = nullptr;
    QAction* onlySource_ = nullptr;
    QAction* severityAndAbove_ = nullptr;
    QAction* fromThisTime_ = nullptr;
    QAction* untilThisTime_ = nullptr;
    QAction* copy_ = nullptr;
    QAction* whatLed_ = nullptr;
    QAction* whatFollowed_ = nullptr;
    QAction* inWorkflow_ = nullptr;
    QList<QAction*> goActions_;
    QList<QAction*> bookmarkActions_;
    QAction* fold_ = nullptr;
    QAction* unfold_ = nullptr;
    bool revealFolded_ = false;          ///< the chosen row is to be in sight once the rows are folded
    std::vector<RecordIndex> unfolded_;  ///< what a person opened, or chose where it was folded away
};

}  // namespace logwright::ui
