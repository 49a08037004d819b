// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/series_chart.h"

#include "ui/models/display_text.h"
#include "ui/overview/time_axis.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QDateTime>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QPainter>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace logwright::ui {

namespace {

constexpr std::size_t mostOutliers = 500;
constexpr int clickSlack = 4;       // pixels that a hand moves in a click
constexpr int snapDistance = 24;    // pixels from which a value is picked
constexpr double decadesFrom = 30;  // values that span more times the usual are drawn by their logarithm

QString words(double value, const ValueChannel& channel) {
    return fromEngine(channel.isTime() ? secondsWords(value) : valueWords(value, channel.unit));
}

}  // namespace

SeriesChart::SeriesChart(QWidget* parent)
    : QChartView(parent),
      low_(new QLineSeries(this)),
      high_(new QLineSeries(this)),
      band_(new QAreaSeries(high_, low_)),
      line_(new QLineSeries),
      out_(new QScatterSeries),
      across_(new QCategoryAxis),
      up_(new QValueAxis),
      decades_(new QLogValueAxis) {
    setAccessibleName(tr("Values over time"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(72);
    addParts();
    connect(&Theme::current(), &Theme::themeChanged, this, &SeriesChart::restyle);
    restyle();
}

void SeriesChart::addParts() {
    chart()->addAxis(across_, Qt::AlignBottom);
    chart()->addAxis(up_, Qt::AlignLeft);
    chart()->addAxis(decades_, Qt::AlignLeft);
    for (QAbstractSeries* part : std::initializer_list<QAbstractSeries*>{band_, line_, out_}) {
        chart()->addSeries(part);
        part->attachAxis(across_);
    }
    across_->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    across_->setGridLineVisible(false);
    up_->setTickCount(3);
    decades_->setBase(10);
    decades_->setLabelFormat(QStringLiteral("%g"));
    decades_->setVisible(false);
    out_->setMarkerSize(7);
    chart()->legend()->hide();
    chart()->setMargins(QMargins(2, 4, 8, 2));
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void SeriesChart::setSeries(std::shared_ptr<const ParameterSeries> series) {
    series_ = std::move(series);
    current_.reset();
    dragFrom_.reset();
    const auto& times = series_->time;
    range_ =
        times.empty() ? TimeRange{} : TimeRange{times.front(), times.back() + std::chrono::nanoseconds(1)};
    outliers_ = outOfBand(*series_, range_, mostOutliers);
    chooseAxis();
    redraw();
    const QString outliers = tr("%n value(s) out of the band", nullptr, static_cast<int>(outliers_.size()));
    // Of a record without a value it is no number, which no comparison holds for.
    float least = std::numeric_limits<float>::infinity();
    float greatest = -least;
    for (const float value : series_->values) {
        if (value < least) least = value;
        if (value > greatest) greatest = value;
    }
    if (greatest < least) return setAccessibleDescription(outliers);
    setAccessibleDescription(tr("%1 values from %2 to %3, %4")
                                 .arg(readableNumber(times.size()),
                                      readableDecimal(static_cast<double>(least)),
                                      readableDecimal(static_cast<double>(greatest)), outliers));
}

// A single spike of a thousand times the usual would make a flat line of all the rest.
void SeriesChart::chooseAxis() {
    std::vector<float> positive;
    for (const float value : series_->values) {
        if (std::isfinite(value) && value > 0) positive.push_back(value);
    }
    floor_ = 0;
    const bool negative = std::ranges::any_of(series_->values, [](float value) { return value < 0; });
    if (!positive.empty() && !negative) {
        const auto middle = positive.begin() + static_cast<std::ptrdiff_t>(positive.size() / 2);
        std::ranges::nth_element(positive, middle);
        const auto usual = static_cast<double>(*middle);
        const auto greatest = static_cast<double>(std::ranges::max(positive));
        if (greatest > decadesFrom * usual) {
            floor_ = std::max(static_cast<double>(std::ranges::min(positive)), usual / 1000) / 2;
        }
    }
    QAbstractAxis* wanted = floor_ > 0 ? static_cast<QAbstractAxis*>(decades_) : up_;
    for (QAbstractSeries* part : std::initializer_list<QAbstractSeries*>{band_, line_, out_}) {
        for (QAbstractAxis* axis : part->attachedAxes()) {
            if (axis != across_) part->detachAxis(axis);
        }
        part->attachAxis(wanted);
    }
    up_->setVisible(floor_ == 0);
    decades_->setVisible(floor_ > 0);
}

double SeriesChart::across(Timestamp time) const {
    return static_cast<double>((time - range_.begin).count()) / 1e6;
}

// Ticks at moments a person would choose, in UTC as everywhere.
void SeriesChart::markTimes() {
    for (const QString& label : across_->categoriesLabels()) across_->remove(label);
    across_->setRange(0, across(range_.end));
    const int most = std::max(2, static_cast<int>(chart()->plotArea().width()) / 110);
    for (const TimeTick& tick : timeTicks(range_, most)) across_->append(tick.label, across(tick.time));
}

double SeriesChart::shown(float value) const {
    return floor_ > 0 ? std::max(static_cast<double>(value), floor_) : static_cast<double>(value);
}

QPointF SeriesChart::pointOf(std::size_t at) const {
    return {across(series_->time[at]), shown(series_->values[at])};
}

void SeriesChart::redraw() {
    columns_ = seriesColumns(*series_, range_, std::max(1, static_cast<int>(chart()->plotArea().width())));
    QList<QPointF> line, low, high, out;
    double least = std::numeric_limits<double>::infinity(), greatest = -least;
    const auto reach = [&](double value) {
        least = std::min(least, value);
        greatest = std::max(greatest, value);
    };
    for (const SeriesColumn& column : columns_) {
        const auto [first, second] = std::minmax(column.least, column.greatest);
        line << pointOf(first);
        if (second != first) line << pointOf(second);
        reach(shown(series_->values[column.least]));
        reach(shown(series_->values[column.greatest]));
        if (!series_->hasBand()) continue;
        low << QPointF(across(column.time), shown(column.low));
        high << QPointF(across(column.time), shown(column.high));
        reach(low.back().y());
        reach(high.back().y());
    }
    for (const std::size_t at : outliers_) out << pointOf(at);
    line_->replace(line);
    low_->replace(low);
    high_->replace(high);
    out_->replace(out);
    if (columns_.empty()) return;
    markTimes();
    if (floor_ > 0) {
        const double room =
            std::pow(greatest / least, 0.05);  // as below, so that marks at the edges are whole
        decades_->setRange(least / room, greatest * room);
        return;
    }
    const double room = greatest > least ? 0.05 * (greatest - least) : 0.5;
    up_->setRange(least - room, greatest + room);
    up_->setLabelFormat(greatest - least >= 10 ? QStringLiteral("%.0f") : QStringLiteral("%.3g"));
}

int SeriesChart::drawnPoints() const {
    return static_cast<int>(line_->count());
}

QPoint SeriesChart::placeOf(std::size_t at) const {
    return mapFromScene(chart()->mapToScene(chart()->mapToPosition(pointOf(at), line_)));
}

Timestamp SeriesChart::timeAt(double x) const {
    const QRectF plot = chart()->plotArea();
    const double share = std::clamp((x - plot.left()) / std::max(1.0, plot.width()), 0.0, 1.0);
    const auto length = static_cast<double>((range_.end - range_.begin).count());
    return range_.begin + std::chrono::nanoseconds(static_cast<std::int64_t>(share * length));
}

std::optional<std::size_t> SeriesChart::nearest(const QPoint& place) const {
    std::optional<std::size_t> best;
    double distance = snapDistance;
    const auto attempt = [&](std::size_t at, double favour) {
        const QPoint there = placeOf(at) - place;
        const double here = std::hypot(there.x(), there.y()) - favour;
        if (here >= distance) return;
        distance = here;
        best = at;
    };
    for (const std::size_t at : outliers_) attempt(at, clickSlack);
    for (const SeriesColumn& column : columns_) {
        attempt(column.least, 0);
        attempt(column.greatest, 0);
    }
    return best;
}

QString SeriesChart::valueText(std::size_t at) const {
    const std::int64_t milliseconds = series_->time[at].time_since_epoch().count() / 1'000'000;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    const QString what =
        QStringLiteral("%1: %2").arg(time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")),
                                     words(static_cast<double>(series_->values[at]), series_->channel));
    if (!series_->hasBand()) return what;
    return tr("%1; %2 to %3 was expected")
        .arg(what, words(static_cast<double>(series_->low[at]), series_->channel),
             words(static_cast<double>(series_->high[at]), series_->channel));
}

void SeriesChart::point(std::size_t at) {
    current_ = at;
    viewport()->update();
    emit recordChosen(series_->record[at]);
}

void SeriesChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    redraw();
}

void SeriesChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || columns_.empty()) return;
    dragFrom_ = dragTo_ = event->position().toPoint().x();
}

void SeriesChart::mouseMoveEvent(QMouseEvent* event) {
    if (!dragFrom_) return;
    dragTo_ = event->position().toPoint().x();
    viewport()->update();
}

void SeriesChart::mouseReleaseEvent(QMouseEvent* event) {
    if (!dragFrom_ || event->button() != Qt::LeftButton) return;
    const int from = *std::exchange(dragFrom_, std::nullopt);
    dragTo_ = event->position().toPoint().x();
    viewport()->update();
    if (std::abs(dragTo_ - from) <= clickSlack) {
        if (const auto at = nearest(event->position().toPoint())) point(*at);
        return;
    }
    const auto place = [&](int x) { return chart()->mapFromScene(mapToScene(QPoint(x, 0))).x(); };
    const Timestamp begin = timeAt(place(std::min(from, dragTo_)));
    emit rangeChosen({begin, timeAt(place(std::max(from, dragTo_))) + std::chrono::nanoseconds(1)});
}

void SeriesChart::keyPressEvent(QKeyEvent* event) {
    const bool on = event->key() == Qt::Key_Right;
    if ((!on && event->key() != Qt::Key_Left) || outliers_.empty()) return QChartView::keyPressEvent(event);
    const auto here = current_.value_or(on ? 0 : series_->values.size());
    const auto next = on && !current_ ? outliers_.begin() : std::ranges::upper_bound(outliers_, here);
    if (on && next != outliers_.end()) point(*next);
    const auto before = std::ranges::lower_bound(outliers_, here);
    if (!on && before != outliers_.begin()) point(*std::prev(before));
}

bool SeriesChart::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto at = nearest(help->pos());
    QToolTip::showText(help->globalPos(), at ? plainToolTip(valueText(*at)) : QString(), viewport());
    return true;
}

void SeriesChart::drawForeground(QPainter* painter, const QRectF&) {
    painter->save();
    painter->resetTransform();
    const Theme& theme = Theme::current();
    if (dragFrom_ && std::abs(dragTo_ - *dragFrom_) > clickSlack) {
        QColor tint = theme.accent();
        tint.setAlpha(60);
        const QRectF plot = chart()->mapToScene(chart()->plotArea()).boundingRect();
        const int left = std::min(*dragFrom_, dragTo_);
        painter->fillRect(QRect(left, static_cast<int>(plot.top()), std::abs(dragTo_ - *dragFrom_),
                                static_cast<int>(plot.height())),
                          tint);
    }
    if (current_ && !columns_.empty()) {
        painter->setPen(QPen(theme.text(), 2));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawEllipse(placeOf(*current_), 6, 6);
    }
    if (hasFocus()) {
        painter->setPen(QPen(theme.accent(), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void SeriesChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    viewport()->update();
}

void SeriesChart::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void SeriesChart::restyle() {
    const Theme& theme = Theme::current();
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() - 1));
    setBackgroundBrush(theme.base());
    chart()->setBackgroundBrush(theme.base());
    chart()->setBackgroundPen(Qt::NoPen);
    QColor tint = theme.accent();
    tint.setAlpha(theme.isDark() ? 70 : 50);
    band_->setBrush(tint);
    band_->setPen(Qt::NoPen);
    line_->setPen(QPen(theme.mutedText(), 1));
    out_->setBrush(theme.severityColour(Severity::error));
    out_->setPen(QPen(theme.base(), 1));
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{across_, up_, decades_}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(theme.mutedText());
        axis->setLinePen(QPen(theme.gridLine()));
        axis->setGridLinePen(QPen(theme.gridLine()));
    }
}

QSize SeriesChart::sizeHint() const {
    return {240, 150};
}

}  // namespace logwright::ui
