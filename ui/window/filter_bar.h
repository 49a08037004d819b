// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The filter as chips, which can be switched off and moved, with back and forward, the filters that were
// saved, how many records it leaves, and what a person has hidden: so that nobody forgets it.

#include "ui/session/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace logwright::ui {

class FlowLayout;

class FilterBar : public QWidget {
    Q_OBJECT
public:
    FilterBar(Workspace& workspace, QAction* back, QAction* forward, QAction* clear, QAction* save,
              QWidget* parent = nullptr);

private:
    void showConditions();
    void showMenuOf(int condition, const QPoint& globalPosition);
    void fillSaved();
    void askName();
    void showCount();
    void showHidden();
    void dress();

    Workspace& workspace_;
    QWidget* chips_;
    FlowLayout* chipLayout_;
    QLabel* hint_;
    QLabel* count_;
    QToolButton* clear_;
    QAction* save_;
    QToolButton* saved_;
    QMenu* savedMenu_;
    QToolButton* hidden_;
};

}  // namespace logwright::ui
