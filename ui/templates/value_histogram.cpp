// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/value_histogram.h"

#include "ui/models/display_text.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace logwright::ui {

ValueHistogram::ValueHistogram(QWidget* parent)
    : QChartView(parent),
      outline_(new QLineSeries(this)),
      area_(new QAreaSeries(outline_)),
      across_(new QValueAxis),
      up_(new QValueAxis) {
    setAccessibleName(tr("Histogram of the values"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);  // there is nothing to be done with it
    setRenderHint(QPainter::Antialiasing);
    chart()->addSeries(area_);
    chart()->addAxis(across_, Qt::AlignBottom);
    chart()->addAxis(up_, Qt::AlignLeft);
    area_->attachAxis(across_);
    area_->attachAxis(up_);
    across_->setTickCount(3);
    across_->setGridLineVisible(false);
    up_->setTickCount(3);
    up_->setLabelFormat(QStringLiteral("%.0f"));
    chart()->legend()->hide();
    chart()->setMargins(QMargins(2, 4, 8, 2));
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(&Theme::current(), &Theme::themeChanged, this, &ValueHistogram::restyle);
    restyle();
}

void ValueHistogram::setSlot(const ParameterStatistics& counted) {
    slot_ = counted;
    const std::size_t bins = slot_.histogram.size();
    // All values equal: one bar around the value, as a bar of no width would not show.
    const double room = slot_.greatest > slot_.least ? 0 : 0.5;
    const double least = slot_.least - room;
    const double greatest = slot_.greatest + room;
    QList<QPointF> points;
    std::uint64_t peak = 1;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const double step = (greatest - least) / static_cast<double>(bins);
        const double x = least + step * static_cast<double>(bin);
        const auto y = static_cast<double>(slot_.histogram[bin]);
        points << QPointF(x, 0) << QPointF(x, y) << QPointF(x + step, y) << QPointF(x + step, 0);
        peak = std::max(peak, slot_.histogram[bin]);
    }
    outline_->replace(points);
    across_->setRange(least, greatest);
    across_->setLabelFormat(greatest - least >= 10 ? QStringLiteral("%.0f") : QStringLiteral("%.2f"));
    up_->setRange(0, static_cast<double>(peak));
    setAccessibleDescription(
        tr("From %1 to %2, on average %3")
            .arg(readableDecimal(slot_.least), readableDecimal(slot_.greatest), readableDecimal(slot_.mean)));
}

QString ValueHistogram::binText(std::size_t bin) const {
    const double step = (slot_.greatest - slot_.least) / static_cast<double>(slot_.histogram.size());
    const double from = slot_.least + step * static_cast<double>(bin);
    return tr("%1 to %2: %3 records")
        .arg(readableDecimal(from), readableDecimal(from + step), readableNumber(slot_.histogram[bin]));
}

bool ValueHistogram::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRectF plot = chart()->plotArea();
    const QPointF place = chart()->mapFromScene(mapToScene(help->pos()));
    const bool inside = plot.contains(place) && !slot_.histogram.empty();
    QString text;
    if (inside) {
        const double share = (place.x() - plot.left()) / plot.width();
        const auto count = static_cast<double>(slot_.histogram.size());
        text = binText(static_cast<std::size_t>(std::clamp(share * count, 0.0, count - 1)));
    }
    QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
    return true;
}

void ValueHistogram::restyle() {
    const Theme& theme = Theme::current();
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() - 1));
    setBackgroundBrush(theme.base());
    chart()->setBackgroundBrush(theme.base());
    chart()->setBackgroundPen(Qt::NoPen);
    area_->setBrush(theme.accent());
    area_->setPen(Qt::NoPen);
    for (QValueAxis* axis : {across_, up_}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(theme.mutedText());
        axis->setLinePen(QPen(theme.gridLine()));
        axis->setGridLinePen(QPen(theme.gridLine()));
    }
}

QSize ValueHistogram::sizeHint() const {
    return {240, 130};
}

}  // namespace logwright::ui
