// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What an empty window shows: what can be opened, and what was opened lately.

#include "ui/session/project_places.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace logwright::ui {

class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(QAction* openFolder, QAction* openFiles, QAction* openProject, QWidget* parent = nullptr);

    /// Shows the recent places anew.
    void refresh();

signals:
    void placeChosen(const logwright::ui::Place& place);

private:
    void dress();

    QLabel* icon_;
    QLabel* title_;
    QLabel* hint_;
    QLabel* recentTitle_;
    QWidget* recent_;
    QVBoxLayout* recentLayout_;
};

}  // namespace logwright::ui
