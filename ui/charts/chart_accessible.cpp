// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_accessible.h"

#include "ui/overview/timeline_chart.h"
#include "ui/relations/lag_histogram.h"

#include <QAccessibleWidget>
#include <QChartView>

namespace logwright::ui {

namespace {

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    const bool chart = qobject_cast<QChartView*>(object) || qobject_cast<TimelineChart*>(object) ||
                       qobject_cast<LagHistogram*>(object);
    return chart ? new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Chart) : nullptr;
}

}  // namespace

void installChartAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed);
}

}  // namespace logwright::ui
