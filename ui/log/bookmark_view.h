// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The list of bookmarks: a click goes to the record, F2 writes its note, Delete takes the bookmark away.

#include "ui/session/workspace.h"

#include <QWidget>

class QAction;
class QStackedLayout;
class QTableView;

namespace logwright::ui {

class BookmarkModel;
class EmptyState;

class BookmarkView : public QWidget {
    Q_OBJECT
public:
    explicit BookmarkView(Workspace& workspace, QWidget* parent = nullptr);

    QTableView& table() { return *table_; }
    BookmarkModel& model() { return *model_; }

    /// Brings the record's note up for writing; it is marked by that.
    void writeNote(RecordIndex record);

    /// Its list scrolls: it needs no more height than the timeline that it stands beside.
    QSize minimumSizeHint() const override;

private:
    void showState();
    void go(int row);
    void exportCsv();

    Workspace& workspace_;
    BookmarkModel* model_;
    QStackedLayout* stack_;
    QTableView* table_;
    EmptyState* empty_;
};

}  // namespace logwright::ui
