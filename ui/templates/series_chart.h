// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The values of a parameter over time with the band they were expected in (Qt Charts). A click picks the
// record of a value, a drag a range of time; the arrow keys walk from one value out of its band to the next.

#include "ui/templates/series_columns.h"

#include <QChartView>

#include <memory>
#include <optional>

class QAbstractAxis;
class QAreaSeries;
class QCategoryAxis;
class QLineSeries;
class QLogValueAxis;
class QScatterSeries;
class QValueAxis;

namespace logwright::ui {

class SeriesChart : public QChartView {
    Q_OBJECT
public:
    explicit SeriesChart(QWidget* parent = nullptr);

    void setSeries(std::shared_ptr<const ParameterSeries> series);
    const ParameterSeries& series() const { return *series_; }
    /// The values out of their band that are drawn, by time.
    const std::vector<std::size_t>& outliers() const { return outliers_; }
    /// Points of the line of values: at most two a pixel.
    int drawnPoints() const;
    /// Where a value stands, in pixels of the viewport.
    QPoint placeOf(std::size_t at) const;
    /// "12:04:17: 14,200 ms; 210 to 480 ms was expected"
    QString valueText(std::size_t at) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void recordChosen(logwright::RecordIndex record);
    void rangeChosen(const logwright::TimeRange& range);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& area) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void addParts();
    void redraw();
    void restyle();
    void chooseAxis();
    void markTimes();
    double across(Timestamp time) const;
    double shown(float value) const;
    std::optional<std::size_t> nearest(const QPoint& place) const;
    Timestamp timeAt(double x) const;
    QPointF pointOf(std::size_t at) const;
    void point(std::size_t at);

    std::shared_ptr<const ParameterSeries> series_ = std::make_shared<ParameterSeries>();
    std::vector<SeriesColumn> columns_;
    std::vector<std::size_t> outliers_;
    TimeRange range_{};
    double floor_ = 0;  ///< the least that a logarithmic axis shows; 0 for a linear one
    QLineSeries* low_;
    QLineSeries* high_;
    QAreaSeries* band_;
    QLineSeries* line_;
    QScatterSeries* out_;
    QCategoryAxis* across_;  ///< in milliseconds since the range's begin
    QValueAxis* up_;
    QLogValueAxis* decades_;
    std::optional<std::size_t> current_;  ///< pointed at by the keys
    std::optional<int> dragFrom_;
    int dragTo_ = 0;
};

}  // namespace logwright::ui
