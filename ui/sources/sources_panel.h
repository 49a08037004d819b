// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The sources of the project: what was found, how each is read, what went wrong; and where a person changes
// format and encoding, reads again, or narrows every view to a source.

#include "ui/session/workspace.h"

#include <QWidget>

class QMenu;
class QStackedLayout;
class QAction;
class QTreeView;

namespace logwright::ui {

class EmptyState;
class SourceTreeModel;

class SourcesPanel : public QWidget {
    Q_OBJECT
public:
    explicit SourcesPanel(Workspace& workspace, QWidget* parent = nullptr);

    QTreeView* tree() const { return tree_; }
    /// Goes to the next source that was not read, after the current one.
    void showNextProblem();
    /// Asks for the clock of these sources, which are called so together.
    void setClock(const QString& name, std::vector<SourceId> sources);

signals:
    void openFolderWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeSnapshot();
    void click(const QModelIndex& index);
    void filterTo(const QModelIndex& index);
    void showMenu(const QPoint& position);
    void addEncodings(QMenu& menu, const SourceInfo& source);
    void addRereading(QMenu& menu, const SourceInfo& source);
    void chooseFormat(const SourceInfo& source);
    void addClock(QMenu& menu, const QModelIndex& index);
    void previewSuggestion();

    Workspace& workspace_;
    SourceTreeModel* model_;
    QTreeView* tree_;
    EmptyState* empty_;
    QAction* filter_;
    QStackedLayout* layers_;
};

}  // namespace logwright::ui
