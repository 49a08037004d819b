// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is running now: each task with what it does, how fast, how far, how long still, and Cancel.

#include "ui/session/engine_session.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace logwright::ui {

class TaskRow;

class TasksPanel : public QWidget {
    Q_OBJECT
public:
    explicit TasksPanel(EngineSession& session, QWidget* parent = nullptr);

private:
    void dress();
    void refresh();

    EngineSession& session_;
    QStackedLayout* layers_;
    QWidget* list_;
    QVBoxLayout* rows_;
    QLabel* empty_;
    QHash<int, TaskRow*> rowOfTask_;
};

}  // namespace logwright::ui
