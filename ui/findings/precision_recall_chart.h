// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Precision over recall as the least score rises, a line for each detector and one for all (Qt Charts).

#include "ui/findings/finding_measure.h"

#include <QChartView>

class QLineSeries;
class QValueAxis;

namespace logwright::ui {

class PrecisionRecallChart : public QChartView {
    Q_OBJECT
public:
    explicit PrecisionRecallChart(QWidget* parent = nullptr);

    void setCurves(const std::map<std::optional<Detector>, std::vector<PrecisionRecall>>& curves);

    QSize sizeHint() const override { return {260, 200}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        QLineSeries* series;
        QString name;
        int look;  ///< colour, marks and dashes; -1 for all together
    };
    /// Where each line's name begins, row by row.
    QList<QPointF> legendPlaces() const;
    void fitLegend();
    QColor colourOf(const Line& line) const;
    QPen penOf(const Line& line) const;
    void drawMarkOf(QPainter& painter, const Line& line, const QPointF& at) const;
    void restyle();

    QList<Line> lines_;
    QValueAxis* recall_;
    QValueAxis* precision_;
};

}  // namespace logwright::ui
