// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The cardinality histogram of the workspace. Picking a bar filters every view to the templates of that
// cardinality, picking it again lifts the filter.

#include "ui/session/workspace.h"

#include <QWidget>

class QStackedLayout;

namespace logwright::ui {

class CardinalityChart;
class EmptyState;

class CardinalityView : public QWidget {
    Q_OBJECT
public:
    explicit CardinalityView(Workspace& workspace, QWidget* parent = nullptr);

    CardinalityChart& chart() { return *chart_; }

private:
    void showStatistics();
    void showFilters();

    Workspace& workspace_;
    CardinalityChart* chart_;
    EmptyState* empty_;
    QStackedLayout* stack_;
};

}  // namespace logwright::ui
