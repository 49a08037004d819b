// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Counts as bars (Qt Charts), each of which leads to what it counts: by a click, or by arrows and Return.

#include "engine/base/types.h"

#include <QChartView>
#include <QStringList>

#include <optional>
#include <vector>

class QBarCategoryAxis;
class QBarSet;
class QValueAxis;

namespace logwright::ui {

class CountChart : public QChartView {
    Q_OBJECT
public:
    /// Lying bars have their labels beside them; standing ones stand for time and have but the first and
    /// last.
    enum class Bars { lying, standing };
    CountChart(Bars bars, const QString& title, QWidget* parent = nullptr);

    struct Bar {
        QString label;
        QString hint;  ///< said of it where the pointer or the keyboard is
        quint64 count = 0;
        bool chosen = false;
        QString value = {};  ///< what stands for the count, where it is no number of things
        std::optional<Severity> severity = {};  ///< whose colour it has
        bool operator==(const Bar&) const = default;
    };
    void setBars(std::vector<Bar> bars);
    const std::vector<Bar>& bars() const { return bars_; }
    void setTitle(const QString& title);
    /// What stands where there are no bars: why, in a sentence.
    void setPlaceholder(const QString& words);
    const QString& placeholder() const { return placeholder_; }
    /// The bar at a place of the viewport; -1 for none.
    int barAt(const QPoint& place) const;
    /// Where a bar stands in the viewport, in its whole length.
    QRect barRect(int bar) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void barChosen(int bar);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void restyle();
    /// Lying bars are no thicker than they need be: more places than bars where the chart is tall.
    int placesIn(int height) const;
    void fitLabels();
    int titleHeight() const;
    void drawBarTexts(QPainter& painter) const;
    void sayBar();
    QString valueOf(const Bar& bar) const;
    QColor colourOf(const Bar& bar) const;

    Bars direction_;
    QString title_;
    QString placeholder_;
    std::vector<Bar> bars_;
    std::vector<QBarSet*> fills_;  ///< one for each colour of the bars, which stand in the series
    QBarCategoryAxis* names_;
    QValueAxis* counts_;
    int places_ = 0;
    int at_ = 0;  ///< where the keyboard stands
};

}  // namespace logwright::ui
