// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The figures of the status bar: records, templates, sources, what could not be read, memory. Each leads to
// where the thing behind it is shown.

#include "ui/session/workspace.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QToolButton;

namespace logwright::ui {

class StatusFigures : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusFigures(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void recordsWanted();
    void templatesWanted();
    void sourcesWanted();
    void problemsWanted();

private:
    QToolButton* figure(const QString& hover);
    void refresh();
    void showMemory();

    Workspace& workspace_;
    QToolButton* records_;
    QToolButton* templates_;
    QToolButton* sources_;
    QToolButton* problems_;
    QLabel* memory_;
    QTimer memoryTimer_;
};

}  // namespace logwright::ui
