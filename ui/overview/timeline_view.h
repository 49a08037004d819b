// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The timeline of the workspace: the rate chart, and the severities as a legend whose entries are switches.

#include "ui/session/workspace.h"

#include <QWidget>

#include <array>

class QStackedLayout;
class QToolButton;

namespace logwright::ui {

class EmptyState;
class TimelineChart;

class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(Workspace& workspace, QWidget* parent = nullptr);

    TimelineChart& chart() { return *chart_; }
    QToolButton& severitySwitch(Severity severity) { return *switches_[raw(severity)]; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLegend();
    void fitLegend();
    void showStatistics();
    void showFilters();
    void switchSeverity(Severity severity);

    Workspace& workspace_;
    TimelineChart* chart_;
    EmptyState* empty_;
    QStackedLayout* stack_;
    std::array<QToolButton*, severityCount> switches_{};
};

}  // namespace logwright::ui
