// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The list of highlighters: switched by their boxes, the first of several that find a record paints its row.
// Return changes one, Delete takes it away, Alt+Up and Alt+Down move it.

#include "ui/session/workspace.h"

#include <QWidget>

class QAction;
class QStackedLayout;
class QTableView;

namespace logwright::ui {

class EmptyState;
class HighlighterModel;

class HighlighterView : public QWidget {
    Q_OBJECT
public:
    explicit HighlighterView(Workspace& workspace, QWidget* parent = nullptr);

    QTableView& table() { return *table_; }
    HighlighterModel& model() { return *model_; }

    /// Its list scrolls: it needs no more height than the timeline that it stands beside.
    QSize minimumSizeHint() const override;

signals:
    /// A new one is to be made.
    void newWanted();

private:
    QAction* addAction(const char* name, const QString& text, const QKeySequence& key, const QString& icon,
                       std::function<void()> act);
    void makeActions();
    void edit();
    void move(int by);
    int currentRow() const;
    void showState();

    Workspace& workspace_;
    HighlighterModel* model_;
    QWidget* listed_;
    QStackedLayout* stack_;
    QTableView* table_;
    EmptyState* empty_;
    QList<QAction*> ofRow_;  ///< what is done to the row that a person stands on
    QAction* up_ = nullptr;
    QAction* down_ = nullptr;
};

}  // namespace logwright::ui
