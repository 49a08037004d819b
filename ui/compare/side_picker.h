// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One side of a comparison: a span of time, dragged over the rate of records or made by keys, and a folder or
// file whose records it is of.

#include "ui/session/workspace.h"

#include <QWidget>

class QComboBox;

namespace logwright::ui {

class ElidedLabel;

class TimelineChart;

class SidePicker : public QWidget {
    Q_OBJECT
public:
    SidePicker(Workspace& workspace, const QString& name, QWidget* parent = nullptr);

    TimelineChart& chart() { return *chart_; }
    QComboBox& sources() { return *sources_; }
    /// Nothing: all of the time.
    void setRange(const std::optional<TimeRange>& range);
    Filter filter() const;
    /// What is chosen as conditions for the views.
    QList<Condition> conditions() const;

signals:
    void changed();

private:
    void showStatistics();
    void listSources();
    void showRange();

    Workspace& workspace_;
    QComboBox* sources_;
    ElidedLabel* range_;
    TimelineChart* chart_;
    QStringList places_;  ///< beginnings of sources' names, as listed
};

}  // namespace logwright::ui
