// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How the templates spread over cardinalities: for each, how many templates have it and how many records they
// account for, on one logarithmic axis (Qt Charts). A click or the keys pick a cardinality.

#include "engine/insight/statistics.h"

#include <QChartView>

#include <optional>
#include <vector>

class QBarCategoryAxis;
class QBarSeries;
class QBarSet;
class QCategoryAxis;

namespace logwright::ui {

class CardinalityChart : public QChartView {
    Q_OBJECT
public:
    explicit CardinalityChart(QWidget* parent = nullptr);

    void setBars(const std::vector<CardinalityBar>& bars);
    /// The cardinality filtered to; the other bars fade.
    void setChosen(std::optional<int> cardinality);

    /// The cardinality whose bars stand at `x`; nothing outside of the plot.
    std::optional<int> cardinalityAt(const QPoint& position) const;
    /// The middle of a cardinality's bars, for tests and the keyboard.
    QPoint centreOf(int cardinality) const;
    QString barText(int cardinality) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(int cardinality);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void restyle();
    void labelPowers(int greatest);
    /// Where each entry of the legend begins, row by row.
    QList<QPoint> legendPlaces() const;
    void fitMargins();
    void drawLegend(QPainter& painter) const;
    void drawPowers(QPainter& painter) const;
    void colour();

    std::vector<CardinalityBar> bars_;
    std::optional<int> chosen_;
    int current_ = 0;  ///< where the keyboard stands
    QBarSeries* series_;
    QBarSet* templates_;
    QBarSet* records_;
    QBarCategoryAxis* across_;
    QCategoryAxis* up_;  ///< in powers of ten; the bars are logarithms
};

}  // namespace logwright::ui
