// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/timeline_chart.h"

#include "ui/models/display_text.h"
#include "ui/models/time_text.h"
#include "ui/overview/time_axis.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace logwright::ui {

namespace {

constexpr int topMargin = 6;
constexpr int sideMargin = 10;
/// A press and a release this close are a click, not a drag.
constexpr int clickPixels = 3;
/// Bars of serious records never vanish beside a flood of others.
constexpr double leastSeriousHeight = 2;

std::uint64_t totalOf(const std::array<std::uint32_t, severityCount>& bin) {
    std::uint64_t total = 0;
    for (const std::uint32_t count : bin) total += count;
    return total;
}

std::uint64_t peakOf(const RateHistogram& rate) {
    std::uint64_t peak = 0;
    for (const auto& bin : rate.bins) peak = std::max(peak, totalOf(bin));
    return peak;
}

}  // namespace

TimelineChart::TimelineChart(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Record rate over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::current(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void TimelineChart::setRate(const RateHistogram& rate, std::optional<RateHistogram> kept) {
    rate_ = rate;
    kept_ = std::move(kept);
    if (kept_ && (kept_->range != rate_.range || kept_->bins.size() != rate_.bins.size())) kept_.reset();
    wholePeak_ = peakOf(rate_);
    peak_ = peakOf(bars());
    if (!empty())
        setAccessibleDescription(tr("%1 bars from %2, at most %3 records in one")
                                     .arg(rate_.bins.size())
                                     .arg(readableRange(rate_.range), readableNumber(peak_)));
    update();
}

void TimelineChart::setRange(const std::optional<TimeRange>& range) {
    range_ = range;
    update();
}

void TimelineChart::setFindings(std::vector<Timestamp> times) {
    findings_ = std::move(times);
    update();
}

bool TimelineChart::empty() const {
    return rate_.bins.empty() || wholePeak_ == 0;
}

void TimelineChart::setHits(std::vector<Timestamp> times) {
    hits_ = std::move(times);
    update();
}

QFont TimelineChart::smallFont() const {
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() - 1));
    return small;
}

int TimelineChart::axisHeight() const {
    return QFontMetrics(smallFont()).height() + 4;
}

int TimelineChart::countWidth() const {
    return QFontMetrics(smallFont()).horizontalAdvance(QStringLiteral("9.99 M")) + 12;
}

QRect TimelineChart::plot() const {
    return rect().adjusted(countWidth(), topMargin, -sideMargin, -axisHeight());
}

std::chrono::nanoseconds TimelineChart::binLength() const {
    return (rate_.range.end - rate_.range.begin) / static_cast<std::int64_t>(rate_.bins.size());
}

std::size_t TimelineChart::binAt(int x) const {
    const QRect area = plot();
    const double share = static_cast<double>(x - area.left()) / std::max(1, area.width());
    const auto count = static_cast<double>(rate_.bins.size());
    return static_cast<std::size_t>(std::clamp(share * count, 0.0, count - 1));
}

Timestamp TimelineChart::timeAt(int x) const {
    const QRect area = plot();
    const double share =
        std::clamp(static_cast<double>(x - area.left()) / std::max(1, area.width()), 0.0, 1.0);
    const auto length = static_cast<double>((rate_.range.end - rate_.range.begin).count());
    return rate_.range.begin + std::chrono::nanoseconds(static_cast<std::int64_t>(share * length));
}

int TimelineChart::xOf(Timestamp time) const {
    const QRect area = plot();
    const auto length = static_cast<double>((rate_.range.end - rate_.range.begin).count());
    const double share = static_cast<double>((time - rate_.range.begin).count()) / std::max(1.0, length);
    return area.left() + static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * area.width()));
}

void TimelineChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().base());
    const QRect area = plot();
    if (empty() || area.width() < 10 || area.height() < 10) return;
    paintAxes(painter, area);
    if (hoverX_ >= 0 && !dragFrom_) {
        const double step = static_cast<double>(area.width()) / static_cast<double>(rate_.bins.size());
        const double x = area.left() + step * static_cast<double>(binAt(hoverX_));
        painter.fillRect(QRectF(x, area.top(), std::max(1.0, step), area.height()),
                         Theme::current().hoverTint());
    }
    if (kept_) paintSilhouette(painter, area);
    paintBars(painter, area);
    paintBand(painter, area);
    paintFindings(painter, area);
    paintHits(painter, area);
    if (hasFocus()) {
        painter.setPen(Theme::current().accent());
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimelineChart::paintAxes(QPainter& painter, const QRect& area) const {
    const Theme& theme = Theme::current();
    const QFont small = smallFont();
    painter.setFont(small);
    const QFontMetrics metrics(small);
    painter.setPen(theme.gridLine());
    painter.drawLine(area.left(), area.top(), area.right(), area.top());
    painter.drawLine(area.left(), area.bottom() + 1, area.right(), area.bottom() + 1);
    painter.setPen(theme.mutedText());
    const QRect peakBox(0, area.top() - metrics.height() / 2 + 2, countWidth() - 6, metrics.height());
    painter.drawText(peakBox, Qt::AlignRight | Qt::AlignVCenter, shortNumber(static_cast<double>(peak_)));

    for (const PlacedTick& tick : placedTicks(metrics, area.width())) {
        painter.setPen(theme.gridLine());
        painter.drawLine(tick.x, area.bottom() + 1, tick.x, area.bottom() + 4);
        painter.setPen(theme.mutedText());
        painter.drawText(QRect(tick.left, area.bottom() + 4, tick.width + 2, axisHeight() - 4),
                         Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
}

QList<TimelineChart::PlacedTick> TimelineChart::placedTicks(const QFontMetrics& metrics, int room) const {
    // As many as have room. Most are the time of a day alone; one with a date at the end may be left out.
    constexpr int leastGap = 12;
    const int narrowest = metrics.horizontalAdvance(QStringLiteral("18:01")) + 2 * leastGap;
    QList<PlacedTick> placed;
    for (int most = std::max(2, room / narrowest); most > 1; --most) {
        QList<PlacedTick> here;
        const std::vector<TimeTick> ticks = timeTicks(rate_.range, most);
        bool fit = !ticks.empty();
        for (std::size_t i = 0; i < ticks.size() && fit; ++i) {
            const int x = xOf(ticks[i].time);
            const int width = metrics.horizontalAdvance(ticks[i].label);
            const int left = std::clamp(x - width / 2, 0, std::max(0, this->width() - width - 2));
            if (here.isEmpty() || left >= here.back().left + here.back().width + leastGap)
                here.append({x, left, width, ticks[i].label});
            else
                fit = i + 1 == ticks.size();
        }
        if (!here.isEmpty()) placed = here;
        if (fit) break;
    }
    return placed;
}

QRectF TimelineChart::columnOf(const QRect& area, std::size_t bin) const {
    const double step = static_cast<double>(area.width()) / static_cast<double>(rate_.bins.size());
    const double gap = step >= 4 ? 1 : 0;
    return {area.left() + step * static_cast<double>(bin), double(area.top()), std::max(1.0, step - gap),
            double(area.height())};
}

void TimelineChart::paintSilhouette(QPainter& painter, const QRect& area) const {
    const QColor colour = Theme::current().gridLine();
    for (std::size_t bin = 0; bin < rate_.bins.size(); ++bin) {
        const std::uint64_t total = totalOf(rate_.bins[bin]);
        if (total == 0) continue;
        QRectF column = columnOf(area, bin);
        column.setTop(column.bottom() - column.height() * std::sqrt(static_cast<double>(total) /
                                                                    static_cast<double>(wholePeak_)));
        painter.fillRect(column, colour);
    }
}

void TimelineChart::paintBars(QPainter& painter, const QRect& area) const {
    for (std::size_t bin = 0; bin < rate_.bins.size(); ++bin)
        paintBar(painter, columnOf(area, bin), bars().bins[bin]);
}

void TimelineChart::paintBar(QPainter& painter, const QRectF& column,
                             const std::array<std::uint32_t, severityCount>& bin) const {
    const std::uint64_t total = totalOf(bin);
    if (total == 0) return;
    // The height grows with the root of the count: quiet hours stay readable beside a burst. Inside the bar
    // the severities divide it by their share, the serious ones at the bottom, where bars can be compared.
    const double height =
        std::max(leastSeriousHeight,
                 column.height() * std::sqrt(static_cast<double>(total) / static_cast<double>(peak_)));
    double y = column.bottom();
    for (int s = severityCount - 1; s >= 0; --s) {
        const std::uint32_t count = bin[static_cast<std::size_t>(s)];
        if (count == 0) continue;
        const double share = height * static_cast<double>(count) / static_cast<double>(total);
        const double least = s >= static_cast<int>(Severity::warning) ? leastSeriousHeight : 0;
        const double part = std::min(std::max(least, share), y - column.top());
        painter.fillRect(QRectF(column.left(), y - part, column.width(), part),
                         Theme::current().severityColour(static_cast<Severity>(s)));
        y -= part;
    }
}

void TimelineChart::paintBand(QPainter& painter, const QRect& area) const {
    const std::optional<TimeRange> band = dragFrom_ ? dragged() : range_;
    if (!band) return;
    const Theme& theme = Theme::current();
    const int left = xOf(band->begin);
    const int right = std::max(left + 2, xOf(band->end));
    QColor veil = theme.base();
    veil.setAlphaF(0.62f);
    painter.fillRect(QRect(area.left(), area.top(), left - area.left(), area.height()), veil);
    painter.fillRect(QRect(right, area.top(), area.right() + 1 - right, area.height()), veil);
    painter.setPen(QPen(theme.accent(), 1));
    painter.drawLine(left, area.top(), left, area.bottom());
    painter.drawLine(right, area.top(), right, area.bottom());
    painter.fillRect(QRect(left, area.top() - 3, right - left + 1, 3), theme.accent());
}

std::optional<TimeRange> TimelineChart::dragged() const {
    if (!dragFrom_ || std::abs(dragTo_ - *dragFrom_) < clickPixels) return range_;
    const auto [left, right] = std::minmax(*dragFrom_, dragTo_);
    return inWholeUnits({timeAt(left), timeAt(right)});
}

// The range widened to the coarsest unit of time that no pixel is wider than: a hand does not mean
// nanoseconds.
TimeRange TimelineChart::inWholeUnits(const TimeRange& range) const {
    using namespace std::chrono_literals;
    static constexpr std::chrono::nanoseconds units[] = {1h,    15min, 5min, 1min, 10s, 1s,
                                                         100ms, 10ms,  1ms,  1us,  1ns};
    const std::chrono::nanoseconds pixel =
        (rate_.range.end - rate_.range.begin) / std::max(1, plot().width());
    const auto* unit = std::ranges::find_if(units, [pixel](auto each) { return each <= pixel; });
    if (unit == std::end(units)) return range;
    const auto since = [unit](Timestamp time) { return (time.time_since_epoch() % *unit + *unit) % *unit; };
    return {range.begin - since(range.begin), range.end + (*unit - since(range.end)) % *unit};
}

void TimelineChart::mousePressEvent(QMouseEvent* event) {
    if (empty() || event->button() != Qt::LeftButton) return;
    dragFrom_ = dragTo_ = event->position().toPoint().x();
    update();
}

void TimelineChart::mouseMoveEvent(QMouseEvent* event) {
    hoverX_ = event->position().toPoint().x();
    if (dragFrom_) dragTo_ = hoverX_;
    update();
}

void TimelineChart::mouseReleaseEvent(QMouseEvent* event) {
    if (!dragFrom_ || event->button() != Qt::LeftButton) return;
    dragTo_ = event->position().toPoint().x();
    const bool click = std::abs(dragTo_ - *dragFrom_) < clickPixels;
    const std::optional<TimeRange> made = dragged();
    dragFrom_.reset();
    // A click picks the bar under it, and lifts the range where that bar is it already.
    if (click) {
        const TimeRange bar = inWholeUnits(rate_.binRange(binAt(dragTo_)));
        if (range_ == bar)
            Q_EMIT rangeLifted();
        else
            choose(bar);
    } else if (made) {
        choose(*made);
    }
    update();
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent*) {
    if (range_) Q_EMIT rangeLifted();
}

void TimelineChart::leaveEvent(QEvent*) {
    hoverX_ = -1;
    update();
}

TimeRange TimelineChart::shown() const {
    return range_.value_or(rate_.range);
}

void TimelineChart::choose(TimeRange range) {
    range.begin = std::clamp(range.begin, rate_.range.begin, rate_.range.end);
    range.end = std::clamp(range.end, rate_.range.begin, rate_.range.end);
    if (range.begin >= range.end) return;
    if (range == rate_.range) {
        if (range_) Q_EMIT rangeLifted();
        return;
    }
    Q_EMIT rangeChosen(range);
}

void TimelineChart::moveRange(std::chrono::nanoseconds wanted) {
    // The range keeps its length, also at the ends.
    const TimeRange now = shown();
    const std::chrono::nanoseconds by =
        std::clamp(wanted, rate_.range.begin - now.begin, rate_.range.end - now.end);
    if (by.count() != 0) choose({now.begin + by, now.end + by});
}

void TimelineChart::resizeRange(int binsEachSide) {
    const TimeRange now = shown();
    const std::chrono::nanoseconds length = now.end - now.begin;
    const std::chrono::nanoseconds by = binsEachSide > 0 ? length / 2 : -length / 4;
    if (binsEachSide < 0 && length <= binLength()) return;
    choose({now.begin - by, now.end + by});
}

void TimelineChart::keyPressEvent(QKeyEvent* event) {
    if (empty()) return event->ignore();
    const int step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    switch (event->key()) {
        case Qt::Key_Left:
            return moveRange(-step * binLength());
        case Qt::Key_Right:
            return moveRange(step * binLength());
        case Qt::Key_PageUp:
            return moveRange(shown().begin - shown().end);
        case Qt::Key_PageDown:
            return moveRange(shown().end - shown().begin);
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return resizeRange(-1);
        case Qt::Key_Minus:
            return resizeRange(1);
        case Qt::Key_Escape:
            if (range_) return Q_EMIT rangeLifted();
            break;
        default:
            break;
    }
    event->ignore();
}

std::uint64_t TimelineChart::findingsIn(const TimeRange& range) const {
    const auto from = std::ranges::lower_bound(findings_, range.begin);
    return static_cast<std::uint64_t>(std::ranges::lower_bound(findings_, range.end) - from);
}

void TimelineChart::paintFindings(QPainter& painter, const QRect& area) const {
    // A triangle that points at its moment; several within its width are one.
    constexpr int half = 4;
    const Theme& theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.base(), 1));
    painter.setBrush(theme.severityColour(Severity::error));
    int last = -2 * half;
    for (auto each = findings_.begin(); each != findings_.end();) {
        const int x = xOf(*each);
        if (x - last >= half)
            painter.drawPolygon(QPolygonF({{double(x - half), double(area.top() - topMargin)},
                                           {double(x + half), double(area.top() - topMargin)},
                                           {double(x), double(area.top() + 2)}}));
        last = x;
        // On to the first that stands clear of it: 100,000 are as quick as the chart is wide.
        each = std::upper_bound(each + 1, findings_.end(), timeAt(x + half));
    }
    painter.restore();
}

void TimelineChart::paintHits(QPainter& painter, const QRect& area) const {
    constexpr int width = 2;
    constexpr int height = 4;
    for (const Timestamp time : hits_)
        painter.fillRect(QRect(xOf(time) - width / 2, area.bottom() + 1, width, height),
                         Theme::current().accent());
}

QString TimelineChart::binText(std::size_t bin) const {
    const QString all = readableNumber(totalOf(rate_.bins[bin]));
    const QString length = durationText(binLength());
    QStringList lines{
        readableRange(rate_.binRange(bin)),
        kept_ ? tr("%1 of %2 records in %3").arg(readableNumber(totalOf(kept_->bins[bin])), all, length)
              : tr("%1 records in %2").arg(all, length)};
    for (int s = severityCount - 1; s >= 0; --s) {
        const std::uint32_t count = bars().bins[bin][static_cast<std::size_t>(s)];
        if (count > 0)
            lines.append(tr("%1: %2").arg(severityWord(static_cast<Severity>(s)), readableNumber(count)));
    }
    if (const std::uint64_t found = findingsIn(rate_.binRange(bin)); found > 0)
        lines.append(tr("%1 finding(s)", nullptr, pluralNumber(found)).arg(readableNumber(found)));
    return lines.join(QLatin1Char('\n'));
}

bool TimelineChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(binText(binAt(help->pos().x()))), this);
        return true;
    }
    // Esc is a shortcut of the window; with the keyboard here it lifts this range first.
    if (event->type() == QEvent::ShortcutOverride && range_ &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

QSize TimelineChart::sizeHint() const {
    return {600, 92 + axisHeight()};
}

QSize TimelineChart::minimumSizeHint() const {
    return {200, 46 + axisHeight()};
}

}  // namespace logwright::ui
