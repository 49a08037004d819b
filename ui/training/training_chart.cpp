// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/training_chart.h"

#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <map>

namespace logwright::ui {

namespace {

constexpr int titleHeight = 20;
/// A line of more points is drawn no better, only slower.
constexpr std::size_t mostPoints = 400;

/// Of the Okabe-Ito palette, after the accent: cardinality by cardinality.
constexpr Severity hues[] = {Severity::information, Severity::error, Severity::warning, Severity::fatal,
                             Severity::debug};

std::vector<TrainingPoint> thinned(const std::vector<TrainingPoint>& points) {
    const std::size_t step = points.size() / mostPoints + 1;
    std::vector<TrainingPoint> kept;
    for (std::size_t i = 0; i < points.size(); i += step) kept.push_back(points[i]);
    if (!points.empty() && (points.size() - 1) % step != 0) kept.push_back(points.back());
    return kept;
}

}  // namespace

TrainingChart::TrainingChart(Shows shows, QWidget* parent)
    : QChartView(parent), shows_(shows), across_(new QValueAxis), up_(new QValueAxis) {
    setAccessibleName(shows == Shows::loss ? tr("Loss over time") : tr("F1 over time"));
    setToolTip(shows == Shows::loss
                   ? tr("The mean negative log-likelihood of the records: of those trained on, and dashed of "
                        "those held "
                        "out. Where the dashed line rises again, the model learns by heart.")
                   : tr("F1 of the predicted template over held-out records, the mean over templates"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);  // there is nothing to be done with it
    setRenderHint(QPainter::Antialiasing);
    chart()->addAxis(across_, Qt::AlignBottom);
    chart()->addAxis(up_, Qt::AlignLeft);
    across_->setTickCount(3);
    across_->setGridLineVisible(false);
    up_->setTickCount(3);
    chart()->legend()->hide();
    chart()->setMargins(QMargins(2, titleHeight, 10, 2));
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(&Theme::current(), &Theme::themeChanged, this, &TrainingChart::restyle);
    setPoints({});
    restyle();
}

void TrainingChart::countPasses() {
    passes_ = true;
    setToolTip(
        tr("How little each network expects the next event, pass by pass over the sessions: of those "
           "learned from, and dashed of those held out. Several networks judge together."));
    setPoints({});
}

QSize TrainingChart::sizeHint() const {
    return {280, 150};
}
QSize TrainingChart::minimumSizeHint() const {
    return {140, 96};
}

void TrainingChart::addLines(const std::vector<TrainingPoint>& points, bool other) {
    std::map<int, std::vector<TrainingPoint>> models;
    for (const TrainingPoint& point : points) models[point.cardinality].push_back(point);
    for (const auto& [cardinality, all] : models) {
        const std::vector<TrainingPoint> kept = thinned(all);
        for (const bool heldOut : {false, true}) {
            if (heldOut && shows_ == Shows::f1) continue;
            QList<QPointF> places;
            for (const TrainingPoint& point : kept)
                places.append({point.seconds, shows_ == Shows::f1 ? point.f1
                                              : heldOut           ? point.heldOutLoss
                                                                  : point.loss});
            auto* series = new QLineSeries;
            series->append(places);
            // A single point is no line: it is marked.
            series->setPointsVisible(places.size() == 1);
            chart()->addSeries(series);
            series->attachAxis(across_);
            series->attachAxis(up_);
            lines_.append({series, cardinality, heldOut, other});
        }
    }
}

void TrainingChart::setPoints(const std::vector<TrainingPoint>& points,
                              const std::vector<TrainingPoint>& other) {
    chart()->removeAllSeries();
    lines_.clear();
    addLines(other, true);
    addLines(points, false);
    double longest = 0;
    double highest = 0;
    for (const std::vector<TrainingPoint>* each : {&points, &other})
        for (const TrainingPoint& point : *each) {
            longest = std::max(longest, point.seconds);
            highest = std::max({highest, point.loss, point.heldOutLoss});
        }
    // A first point would lie on the edge, cut in half.
    if (points.size() == 1) longest *= 2;
    across_->setRange(0, longest > 0 ? longest : 1);
    across_->setLabelFormat(passes_ ? QStringLiteral("%.0f") : longest < 10 ? tr("%.1f s") : tr("%.0f s"));
    up_->setRange(0, shows_ == Shows::f1 ? 1 : highest > 0 ? highest * 1.05 : 1);
    // Of small losses a single decimal says nothing.
    up_->setLabelFormat(shows_ == Shows::loss && highest < 1 ? QStringLiteral("%.2f")
                                                             : QStringLiteral("%.1f"));
    legend_ = shows_ == Shows::f1 ? tr("F1, held out")
              : passes_           ? tr("Loss by passes (dashed: held out)")
                                  : tr("Loss (dashed: held out)");
    if (!points.empty()) {
        const TrainingPoint& last = points.back();
        const double now = shows_ == Shows::f1 ? last.f1 : last.loss;
        const QString after = passes_ ? tr("%1 passes").arg(readableDecimal(last.seconds))
                                      : readableDuration(static_cast<qint64>(last.seconds * 1000));
        setAccessibleDescription(tr("After %1: %2").arg(after, readableDecimal(now)));
        legend_ += QStringLiteral("  ") + QLocale().toString(now, 'f', 3);
    }
    restyle();
}

QColor TrainingChart::colourOf(const Line& line) const {
    const Theme& theme = Theme::current();
    if (line.other) return theme.mutedText();
    if (line.cardinality < 0) return theme.accent();
    return theme.severityColour(hues[static_cast<std::size_t>(line.cardinality) % std::size(hues)]);
}

void TrainingChart::restyle() {
    const Theme& theme = Theme::current();
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() - 1));
    setBackgroundBrush(theme.base());
    chart()->setBackgroundBrush(theme.base());
    chart()->setBackgroundPen(Qt::NoPen);
    for (QValueAxis* axis : {across_, up_}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(theme.mutedText());
        axis->setLinePen(QPen(theme.gridLine()));
        axis->setGridLinePen(QPen(theme.gridLine()));
    }
    for (const Line& line : lines_)
        line.series->setPen(
            QPen(colourOf(line), line.other ? 1.2 : 2, line.heldOut ? Qt::DashLine : Qt::SolidLine));
    viewport()->update();
}

void TrainingChart::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    const Theme& theme = Theme::current();
    painter->setPen(theme.mutedText());
    painter->setFont(font());
    const QRectF line(8, 0, viewport()->width() - 16, titleHeight);
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(legend_, Qt::ElideRight, static_cast<int>(line.width())));
    // Which line is of which cardinality, at the end of the title.
    double right = line.right();
    for (auto each = lines_.rbegin(); each != lines_.rend(); ++each) {
        if (each->other || each->heldOut || each->cardinality < 0) continue;
        const QString number = QString::number(each->cardinality);
        right -= painter->fontMetrics().horizontalAdvance(number);
        painter->drawText(QPointF(right, (titleHeight + painter->fontMetrics().ascent()) / 2.0 - 1), number);
        painter->fillRect(QRectF(right - 14, titleHeight / 2.0 - 1.5, 10, 3), colourOf(*each));
        right -= 24;
    }
}

}  // namespace logwright::ui
