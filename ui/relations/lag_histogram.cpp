// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relations/lag_histogram.h"

#include "ui/models/display_text.h"
#include "ui/models/time_text.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr double air = 6;
constexpr double tick = 3;

QFont smallFont(const QWidget& widget) {
    QFont font = widget.font();
    font.setPointSizeF(std::max(7.0, font.pointSizeF() - 1));
    return font;
}

}  // namespace

LagHistogram::LagHistogram(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Histogram of the lags"));
    setMouseTracking(true);
    connect(&Theme::current(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void LagHistogram::setPair(const PairStatistics& pair, std::optional<double> marked) {
    pair_ = pair;
    marked_ = marked;
    const auto& bins = pair_.lagSeconds;
    peak_ = *std::max_element(bins.begin(), bins.end());
    first_ = 0;
    last_ = bins.size() - 1;
    if (peak_ > 0) {
        while (bins[first_] == 0) ++first_;
        while (bins[last_] == 0) --last_;
        first_ -= first_ > 0 ? 1 : 0;
        last_ += last_ + 1 < bins.size() ? 1 : 0;
    }
    const QString within = tr("Lags within %1").arg(durationText(pair_.within));
    const auto most = static_cast<std::size_t>(std::ranges::max_element(bins) - bins.begin());
    setAccessibleDescription(
        peak_ == 0 ? within
                   : tr("%1. Most of them: %2")
                         .arg(within, binText(most).replace(QLatin1Char('\n'), QStringLiteral(", "))));
    update();
}

QSize LagHistogram::sizeHint() const {
    return {240, 104};
}
QSize LagHistogram::minimumSizeHint() const {
    return {120, 84};
}

QRectF LagHistogram::plot() const {
    const double labels = QFontMetricsF(smallFont(*this)).height() + tick + 2;
    return QRectF(rect()).adjusted(air, air, -air, -labels);
}

double LagHistogram::along(double bin) const {
    const auto shown = static_cast<double>(last_ - first_ + 1);
    return plot().left() + (bin - static_cast<double>(first_)) / shown * plot().width();
}

QRectF LagHistogram::barRect(std::size_t bin) const {
    const double height = peak_ == 0 ? 0 : plot().height() * pair_.lagSeconds[bin] / peak_;
    const double left = along(static_cast<double>(bin));
    const double right = along(static_cast<double>(bin) + 1);
    return {left + 0.5, plot().bottom() - height, std::max(1.0, right - left - 1), height};
}

void LagHistogram::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base());
    const QRectF area = plot();
    const auto lag = std::chrono::nanoseconds(static_cast<std::int64_t>(marked_.value_or(0) * 1e9));
    const std::size_t markedBin = marked_ ? lagBin(lag) : lagBins;
    QColor others = theme.severityColour(Severity::debug);
    for (std::size_t bin = first_; bin <= last_; ++bin)
        if (pair_.lagSeconds[bin] > 0)
            painter.fillRect(barRect(bin), bin == markedBin ? theme.accent() : others);
    painter.setPen(theme.gridLine());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setFont(smallFont(*this));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(theme.mutedText());
    double free = -1;
    for (std::size_t bin = first_; bin <= last_; ++bin) {
        const QString words = bin == 0 ? QStringLiteral("0") : durationText(lagBinBegin(bin));
        const double width = metrics.horizontalAdvance(words);
        const double x = std::min(along(static_cast<double>(bin)), rect().right() - width);
        if (x < free) continue;
        painter.drawLine(QPointF(along(static_cast<double>(bin)), area.bottom()),
                         QPointF(along(static_cast<double>(bin)), area.bottom() + tick));
        painter.drawText(QPointF(x, area.bottom() + tick + metrics.ascent()), words);
        free = x + width + 14;
    }
}

QString LagHistogram::binText(std::size_t bin) const {
    const QString from = durationText(lagBinBegin(bin));
    const QString count = readableNumber(pair_.lagSeconds[bin]);
    if (bin + 1 == lagBins) return tr("%1 and longer: %2 records").arg(from, count);
    return tr("%1 to %2: %3 records").arg(from, durationText(lagBinBegin(bin + 1)), count);
}

bool LagHistogram::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    for (std::size_t bin = first_; bin <= last_; ++bin) {
        const QRectF bar = barRect(bin);
        if (help->pos().x() >= bar.left() && help->pos().x() < bar.right() + 1) text = binText(bin);
    }
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

}  // namespace logwright::ui
