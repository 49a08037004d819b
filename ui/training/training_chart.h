// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How a training went, or goes: loss or F1 over time, a line for each model (Qt Charts).

#include "engine/relations/relation_training.h"

#include <QChartView>

class QLineSeries;
class QValueAxis;

namespace logwright::ui {

class TrainingChart : public QChartView {
    Q_OBJECT
public:
    enum class Shows { loss, f1 };
    explicit TrainingChart(Shows shows, QWidget* parent = nullptr);

    /// What goes across are passes over the data, not seconds, and lines are of networks.
    void countPasses();
    /// Those of `points` in sight, and, drawn back, those of another run to compare with.
    void setPoints(const std::vector<TrainingPoint>& points, const std::vector<TrainingPoint>& other = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    struct Line {
        QLineSeries* series;
        int cardinality;
        bool heldOut;
        bool other;
    };
    void addLines(const std::vector<TrainingPoint>& points, bool other);
    void restyle();
    QColor colourOf(const Line& line) const;

    Shows shows_;
    bool passes_ = false;
    QList<Line> lines_;
    QValueAxis* across_;
    QValueAxis* up_;
    QString legend_;
};

}  // namespace logwright::ui
