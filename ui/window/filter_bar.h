// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The filter as chips, with back and forward, how many records it leaves, and what a person has hidden: so
// that nobody forgets it.

#include "ui/session/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace logwright::ui {

class FlowLayout;

class FilterBar : public QWidget {
    Q_OBJECT
public:
    FilterBar(Workspace& workspace, QAction* back, QAction* forward, QAction* clear,
              QWidget* parent = nullptr);

private:
    void showConditions();
    void showCount();
    void showHidden();
    void dress();

    Workspace& workspace_;
    QWidget* chips_;
    FlowLayout* chipLayout_;
    QLabel* hint_;
    QLabel* count_;
    QToolButton* clear_;
    QToolButton* hidden_;
};

}  // namespace logwright::ui
