// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The templates of the workspace as a table: search as one types, sort by any column, choose one everywhere
// with a click, filter the log to it with Enter, change what is chosen by menu, key and drag.

#include "ui/models/template_table_model.h"
#include "ui/session/workspace.h"
#include "ui/templates/template_table_view.h"

#include <QWidget>

#include <array>

class QAction;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace logwright::ui {

class EmptyState;
class TemplateActions;

class TemplateView : public QWidget {
    Q_OBJECT
public:
    explicit TemplateView(Workspace& workspace, QWidget* parent = nullptr);

    QLineEdit& searchField() { return *search_; }
    TemplateTableView& table() { return *table_; }
    TemplateTableModel& model() { return *model_; }

    // The actions, with their shortcuts, for menus. They work where this view has the keyboard.
    QAction* filterAction() const { return filter_; }
    QAction* filterOutAction() const { return filterOut_; }
    QAction* copyAction() const { return copy_; }
    /// What can be done to the chosen templates: those selected in the table, else the one chosen elsewhere.
    TemplateActions& actions() const { return *actions_; }

public Q_SLOTS:
    void focusSearch();
    /// Gives the chosen template a name, in its cell.
    void rename();

signals:
    void showWanted();  ///< something is to be done in the table that may not be in sight

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable();
    void makeHeading();
    void makeActions();
    void fitColumns();
    void arrange();
    void take(std::shared_ptr<const Statistics> statistics, SnapshotPtr snapshot,
              std::vector<std::uint32_t> rows);
    void showSelection();
    void showState();
    void choose(const QModelIndex& current);
    void followChoice();
    void choosePast(const std::vector<TemplateId>& templates);
    void toggleFilter(bool out);
    void copy(TemplateTableModel::Separator separator);
    void showMenu(const QPoint& position);

    Workspace& workspace_;
    TemplateTableModel* model_;
    QLineEdit* search_;
    QLabel* shown_;
    QStackedLayout* stack_;
    TemplateTableView* table_;
    EmptyState* empty_;
    TemplateActions* actions_;
    QAction* filter_ = nullptr;
    QAction* filterOut_ = nullptr;
    QAction* copy_ = nullptr;
    QAction* copyCsv_ = nullptr;
    TemplateOrder order_;
    std::array<int, templateColumnCount> widths_{};  ///< also of columns that have no room just now
    bool showing_ = false;   ///< the table follows the selection: not to be taken for a click
    bool choosing_ = false;  ///< the selection follows the table: several rows stay selected
};

}  // namespace logwright::ui
