// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How the values of a numeric parameter spread between the least and the greatest (Qt Charts).

#include "engine/insight/parameters.h"

#include <QChartView>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace logwright::ui {

class ValueHistogram : public QChartView {
    Q_OBJECT
public:
    explicit ValueHistogram(QWidget* parent = nullptr);

    /// Of a numeric slot.
    void setSlot(const ParameterStatistics& counted);
    QString binText(std::size_t bin) const;

    QSize sizeHint() const override;

protected:
    bool viewportEvent(QEvent* event) override;

private:
    void restyle();

    ParameterStatistics slot_;
    QLineSeries* outline_;
    QAreaSeries* area_;
    QValueAxis* across_;
    QValueAxis* up_;
};

}  // namespace logwright::ui
