// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/cardinality_chart.h"

#include "ui/models/display_text.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace logwright::ui {

namespace {

/// What a bar of one stands above the foot of the axis, in powers of ten: the logarithm of 1 alone is no
/// height.
constexpr double heightOfOne = 0.35;
constexpr int swatch = 8;
constexpr int legendLeft = 8;

int legendLine(const QWidget& chart) {
    return std::max(20, chart.fontMetrics().height() + 2);
}

double onLogAxis(std::uint64_t count) {
    return count == 0 ? 0 : std::log10(static_cast<double>(count)) + heightOfOne;
}

/// "1", "10", "100", "1 k" and so on.
QString powerText(int power) {
    static constexpr const char* units[] = {"%1", QT_TRANSLATE_NOOP("Power", "%1 k"),
                                            QT_TRANSLATE_NOOP("Power", "%1 M"),
                                            QT_TRANSLATE_NOOP("Power", "%1 G")};
    const int digits[] = {1, 10, 100};
    return QCoreApplication::translate("Power", units[std::min(power / 3, 3)]).arg(digits[power % 3]);
}

}  // namespace

CardinalityChart::CardinalityChart(QWidget* parent)
    : QChartView(parent),
      series_(new QBarSeries),
      templates_(new QBarSet(tr("Templates"))),
      records_(new QBarSet(tr("Records"))),
      across_(new QBarCategoryAxis),
      up_(new QCategoryAxis) {
    setAccessibleName(tr("Templates and records by cardinality"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    series_->append(templates_);
    series_->append(records_);
    series_->setBarWidth(0.78);
    chart()->addSeries(series_);
    chart()->addAxis(across_, Qt::AlignBottom);
    chart()->addAxis(up_, Qt::AlignLeft);
    series_->attachAxis(across_);
    series_->attachAxis(up_);
    up_->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    up_->setStartValue(0);
    up_->setLabelsVisible(false);  // in a narrow chart Qt Charts writes but dots
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    // Drawn here, in as few lines as can be: the legend of Qt Charts takes a fifth of a small dock.
    chart()->legend()->hide();
    connect(&Theme::current(), &Theme::themeChanged, this, &CardinalityChart::restyle);
    restyle();
}

void CardinalityChart::setBars(const std::vector<CardinalityBar>& bars) {
    const auto same = [](const CardinalityBar& a, const CardinalityBar& b) {
        return a.templates == b.templates && a.records == b.records;
    };
    if (std::equal(bars.begin(), bars.end(), bars_.begin(), bars_.end(), same)) return;
    bars_ = bars;
    std::uint64_t greatest = 1;
    QStringList names;
    QList<qreal> templates;
    QList<qreal> records;
    for (const CardinalityBar& bar : bars) {
        names.append(QString::number(bar.cardinality));
        templates.append(onLogAxis(bar.templates));
        records.append(onLogAxis(bar.records));
        greatest = std::max({greatest, bar.records, bar.templates});
    }
    templates_->remove(0, templates_->count());
    records_->remove(0, records_->count());
    templates_->append(templates);
    records_->append(records);
    across_->setCategories(names);
    labelPowers(static_cast<int>(std::floor(std::log10(static_cast<double>(greatest)))) + 1);
    current_ = std::clamp(current_, 0, std::max(0, static_cast<int>(bars_.size()) - 1));
    colour();
    if (bars_.empty()) return setAccessibleDescription({});
    const CardinalityBar& most = *std::ranges::max_element(bars_, {}, &CardinalityBar::templates);
    setAccessibleDescription(tr("Cardinalities 0 to %1. Most templates, %2 of them, have cardinality %3")
                                 .arg(bars_.back().cardinality)
                                 .arg(readableNumber(most.templates))
                                 .arg(most.cardinality));
}

void CardinalityChart::labelPowers(int greatest) {
    const QStringList before = up_->categoriesLabels();
    for (const QString& label : before) up_->remove(label);
    const int step = greatest > 4 ? 2 : 1;
    for (int power = 0; power <= greatest; power += step) up_->append(powerText(power), power + heightOfOne);
    up_->setRange(0, greatest + heightOfOne);
    fitMargins();
}

void CardinalityChart::setChosen(std::optional<int> cardinality) {
    chosen_ = cardinality;
    if (cardinality) current_ = *cardinality;
    colour();
}

void CardinalityChart::restyle() {
    const Theme& theme = Theme::current();
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() - 1));
    setBackgroundBrush(theme.base());
    chart()->setBackgroundBrush(theme.base());
    chart()->setBackgroundPen(Qt::NoPen);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(across_), static_cast<QAbstractAxis*>(up_)}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(theme.mutedText());
        axis->setLinePen(QPen(theme.gridLine()));
        axis->setGridLinePen(QPen(theme.gridLine()));
    }
    across_->setGridLineVisible(false);
    fitMargins();
    colour();
}

QList<QPoint> CardinalityChart::legendPlaces() const {
    const QFontMetrics metrics(across_->labelsFont());
    QList<QPoint> places;
    QPoint next(legendLeft, 0);
    for (const QBarSet* set : {templates_, records_}) {
        const int needed = swatch + 4 + metrics.horizontalAdvance(set->label());
        if (next.x() > legendLeft && next.x() + needed > width())
            next = {legendLeft, next.y() + legendLine(*this)};
        places.append(next);
        next.rx() += needed + 16;
    }
    return places;
}

void CardinalityChart::fitMargins() {
    const QFontMetrics metrics(across_->labelsFont());
    int widest = 0;
    const QStringList powers = up_->categoriesLabels();
    for (const QString& power : powers) widest = std::max(widest, metrics.horizontalAdvance(power));
    chart()->setMargins(QMargins(4 + widest, legendPlaces().back().y() + legendLine(*this), 6, 2));
}

void CardinalityChart::resizeEvent(QResizeEvent* event) {
    fitMargins();
    QChartView::resizeEvent(event);
}

void CardinalityChart::colour() {
    const Theme& theme = Theme::current();
    const auto dress = [&](QBarSet* set, QColor colour) {
        QColor faded = colour;
        faded.setAlphaF(0.28f);
        set->setBorderColor(Qt::transparent);
        set->setColor(chosen_ ? faded : colour);
        set->setSelectedColor(colour);
        set->deselectAllBars();
        if (chosen_ && *chosen_ < set->count()) set->selectBar(*chosen_);
    };
    dress(templates_, theme.accent());
    dress(records_, theme.severityColour(Severity::debug));
    update();
}

std::optional<int> CardinalityChart::cardinalityAt(const QPoint& position) const {
    const QPointF inChart = chart()->mapFromScene(mapToScene(position));
    QRectF plot = chart()->plotArea();
    // The labels under the bars are part of them.
    plot.setBottom(rect().bottom());
    if (bars_.empty() || !plot.contains(inChart)) return std::nullopt;
    const double slot = (inChart.x() - plot.left()) / plot.width() * static_cast<double>(bars_.size());
    return std::clamp(static_cast<int>(slot), 0, static_cast<int>(bars_.size()) - 1);
}

QPoint CardinalityChart::centreOf(int cardinality) const {
    const QRectF plot = chart()->plotArea();
    const double slot = plot.width() / static_cast<double>(std::max<std::size_t>(1, bars_.size()));
    const QPointF inChart(plot.left() + slot * (cardinality + 0.5), plot.center().y());
    return mapFromScene(chart()->mapToScene(inChart));
}

QString CardinalityChart::barText(int cardinality) const {
    const CardinalityBar& bar = bars_[static_cast<std::size_t>(cardinality)];
    const auto power = [](int exponent) {
        return readableNumber(static_cast<std::uint64_t>(std::llround(std::pow(10.0, exponent))));
    };
    return tr("Cardinality %1: templates seen %2 times and more, but fewer than %3\n%4 templates, %5 "
              "records\n"
              "A template's cardinality is how many digits its number of records has, less one.")
        .arg(QString::number(cardinality), power(cardinality), power(cardinality + 1),
             readableNumber(bar.templates), readableNumber(bar.records));
}

void CardinalityChart::mousePressEvent(QMouseEvent* event) {
    // Handled on release, as a click; the chart itself has no use for it.
    event->accept();
}

void CardinalityChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const std::optional<int> cardinality = cardinalityAt(event->position().toPoint());
    if (!cardinality) return;
    current_ = *cardinality;
    Q_EMIT picked(*cardinality);
}

void CardinalityChart::mouseMoveEvent(QMouseEvent* event) {
    const bool over = cardinalityAt(event->position().toPoint()).has_value();
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CardinalityChart::keyPressEvent(QKeyEvent* event) {
    if (bars_.empty()) return event->ignore();
    const int last = static_cast<int>(bars_.size()) - 1;
    switch (event->key()) {
        case Qt::Key_Left:
            current_ = std::max(0, current_ - 1);
            break;
        case Qt::Key_Right:
            current_ = std::min(last, current_ + 1);
            break;
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT picked(current_);
            break;
        default:
            return event->ignore();
    }
    setAccessibleDescription(barText(current_));
    viewport()->update();
}

bool CardinalityChart::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<int> cardinality = cardinalityAt(help->pos());
        QToolTip::showText(help->globalPos(), cardinality ? plainToolTip(barText(*cardinality)) : QString(),
                           viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void CardinalityChart::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    drawLegend(*painter);
    drawPowers(*painter);
    if (!hasFocus() || bars_.empty()) return;
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const double slot = plot.width() / static_cast<double>(bars_.size());
    painter->setPen(Theme::current().accent());
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(plot.left() + slot * current_, plot.top(), slot, plot.height()));
}

void CardinalityChart::drawPowers(QPainter& painter) const {
    const QFontMetrics metrics(across_->labelsFont());
    painter.setFont(across_->labelsFont());
    painter.setPen(Theme::current().mutedText());
    const int right = static_cast<int>(chart()->plotArea().left()) - 4;
    const QStringList powers = up_->categoriesLabels();
    for (const QString& power : powers) {
        const double y = chart()->mapToPosition({0, up_->endValue(power)}, series_).y();
        const QRect box(0, static_cast<int>(y) - metrics.height() / 2, right, metrics.height());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, power);
    }
}

void CardinalityChart::drawLegend(QPainter& painter) const {
    const QFont small = across_->labelsFont();
    const QFontMetrics metrics(small);
    painter.setFont(small);
    const QList<QPoint> places = legendPlaces();
    for (const QBarSet* set : {templates_, records_}) {
        const QPoint at = places[set == templates_ ? 0 : 1];
        const QColor colour =
            set == templates_ ? Theme::current().accent() : Theme::current().severityColour(Severity::debug);
        const int height = legendLine(*this);
        painter.fillRect(QRect(at + QPoint(0, (height - swatch) / 2), QSize(swatch, swatch)), colour);
        painter.setPen(Theme::current().mutedText());
        const int width = metrics.horizontalAdvance(set->label());
        painter.drawText(QRect(at + QPoint(swatch + 4, 0), QSize(width + 2, height)),
                         Qt::AlignLeft | Qt::AlignVCenter, set->label());
    }
}

QSize CardinalityChart::sizeHint() const {
    return {260, 180};
}

QSize CardinalityChart::minimumSizeHint() const {
    return {160, 120};
}

}  // namespace logwright::ui
