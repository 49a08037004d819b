// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/precision_recall_chart.h"

#include "ui/session/finding_words.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr int titleHeight = 20;

constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
constexpr int markShapes = 5;
constexpr double markRadius = 3.5;
constexpr double sampleWidth = 26;  ///< of the line in the legend

/// Told apart without colour: with the dashes, no two of twenty lines are alike.
void drawMark(QPainter& painter, const QPointF& at, int shape) {
    const double r = markRadius;
    switch (shape) {
        case 0:
            return painter.drawEllipse(at, r, r);
        case 1:
            return painter.drawRect(QRectF(at - QPointF(r, r), QSizeF(2 * r, 2 * r)));
        case 2:
            return painter.drawPolygon(
                QPolygonF({at + QPointF(0, -r - 1), at + QPointF(r + 1, r), at + QPointF(-r - 1, r)}));
        case 3:
            return painter.drawPolygon(QPolygonF({at + QPointF(0, -r - 1), at + QPointF(r + 1, 0),
                                                  at + QPointF(0, r + 1), at + QPointF(-r - 1, 0)}));
        default:
            painter.drawLine(at + QPointF(-r, -r), at + QPointF(r, r));
            painter.drawLine(at + QPointF(-r, r), at + QPointF(r, -r));
    }
}

}  // namespace

PrecisionRecallChart::PrecisionRecallChart(QWidget* parent)
    : QChartView(parent), recall_(new QValueAxis), precision_(new QValueAxis) {
    setAccessibleName(tr("Precision over recall"));
    setToolTip(
        tr("From right to left, as findings must score higher: which share of the planted anomalies is "
           "found, and which share of the findings is right"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);  // there is nothing to be done with it
    setRenderHint(QPainter::Antialiasing);
    chart()->addAxis(recall_, Qt::AlignBottom);
    chart()->addAxis(precision_, Qt::AlignLeft);
    for (QValueAxis* axis : {recall_, precision_}) {
        axis->setRange(0, 1.02);
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickInterval(0.5);
        axis->setLabelFormat(QStringLiteral("%.1f"));
    }
    recall_->setTitleText(tr("Recall"));
    precision_->setTitleText(tr("Precision"));
    chart()->legend()->hide();
    chart()->setMargins(QMargins(2, titleHeight, 10, 2));
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(&Theme::current(), &Theme::themeChanged, this, &PrecisionRecallChart::restyle);
    restyle();
}

void PrecisionRecallChart::setCurves(
    const std::map<std::optional<Detector>, std::vector<PrecisionRecall>>& curves) {
    chart()->removeAllSeries();
    lines_.clear();
    int look = 0;
    QStringList said;
    for (const auto& [detector, points] : curves) {
        auto* series = new QLineSeries;
        for (const PrecisionRecall& point : points) series->append(point.recall, point.precision);
        chart()->addSeries(series);
        series->attachAxis(recall_);
        series->attachAxis(precision_);
        lines_.append({series, detector ? detectorWord(*detector) : tr("All"), detector ? look++ : -1});
        const auto f1 = [](const PrecisionRecall& point) {
            const double sum = point.precision + point.recall;
            return sum > 0 ? 2 * point.precision * point.recall / sum : 0;
        };
        if (points.empty()) continue;
        const PrecisionRecall& best = *std::ranges::max_element(points, {}, f1);
        said << tr("%1: at best precision %2 at recall %3")
                    .arg(lines_.back().name, readableDecimal(best.precision), readableDecimal(best.recall));
    }
    setAccessibleDescription(said.join(QStringLiteral(". ")));
    fitLegend();
    restyle();
}

QColor PrecisionRecallChart::colourOf(const Line& line) const {
    return line.look < 0 ? Theme::current().text() : Theme::current().seriesColour(line.look);
}

QPen PrecisionRecallChart::penOf(const Line& line) const {
    if (line.look < 0) return QPen(colourOf(line), 2.5);
    const auto dash = static_cast<std::size_t>(line.look / markShapes) % std::size(dashes);
    return QPen(colourOf(line), 1.6, dashes[dash]);
}

void PrecisionRecallChart::drawMarkOf(QPainter& painter, const Line& line, const QPointF& at) const {
    painter.setPen(QPen(colourOf(line), 1.6));
    painter.setBrush(colourOf(line));
    drawMark(painter, at, line.look < 0 ? 0 : line.look % markShapes);
}

void PrecisionRecallChart::restyle() {
    const Theme& theme = Theme::current();
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() - 1));
    setBackgroundBrush(theme.base());
    chart()->setBackgroundBrush(theme.base());
    chart()->setBackgroundPen(Qt::NoPen);
    for (QValueAxis* axis : {recall_, precision_}) {
        axis->setLabelsFont(small);
        axis->setTitleFont(small);
        axis->setLabelsColor(theme.mutedText());
        axis->setTitleBrush(theme.mutedText());
        axis->setLinePen(QPen(theme.gridLine()));
        axis->setGridLinePen(QPen(theme.gridLine()));
    }
    for (const Line& line : lines_) line.series->setPen(penOf(line));
    viewport()->update();
}

void PrecisionRecallChart::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    painter->setFont(font());
    for (const Line& line : lines_)
        for (const QPointF& point : line.series->points())
            drawMarkOf(*painter, line, chart()->mapToPosition(point, line.series));
    const QList<QPointF> places = legendPlaces();
    for (qsizetype i = 0; i < lines_.size(); ++i) {
        const QPointF left = places[i] + QPointF(0, titleHeight / 2.0);
        painter->setPen(penOf(lines_[i]));
        painter->drawLine(left, left + QPointF(sampleWidth, 0));
        drawMarkOf(*painter, lines_[i], left + QPointF(sampleWidth / 2, 0));
        painter->setPen(Theme::current().mutedText());
        painter->drawText(
            places[i] + QPointF(sampleWidth + 4, (titleHeight + painter->fontMetrics().ascent()) / 2.0 - 1),
            lines_[i].name);
    }
}

QList<QPointF> PrecisionRecallChart::legendPlaces() const {
    QList<QPointF> places;
    QPointF next(8, 0);
    for (const Line& line : lines_) {
        const double width = sampleWidth + 16 + fontMetrics().horizontalAdvance(line.name);
        if (next.x() > 8 && next.x() + width - 12 > viewport()->width()) next = {8, next.y() + titleHeight};
        places.append(next);
        next.rx() += width;
    }
    return places;
}

void PrecisionRecallChart::fitLegend() {
    const QList<QPointF> places = legendPlaces();
    const int last = places.isEmpty() ? 0 : static_cast<int>(places.back().y());
    chart()->setMargins(QMargins(2, last + titleHeight, 10, 2));
}

void PrecisionRecallChart::resizeEvent(QResizeEvent* event) {
    fitLegend();
    QChartView::resizeEvent(event);
}

}  // namespace logwright::ui
