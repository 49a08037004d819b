// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/count_chart.h"

#include "ui/models/display_text.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLegend>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace logwright::ui {

namespace {
constexpr int leastTitleHeight = 20;
constexpr int labelGap = 12;
constexpr int mostLabelPixels = 120;
constexpr double barShare = 0.6;   // of its row, that a lying bar is high
constexpr int mostRowPixels = 34;  // of a lying bar: where there is more room, it stays free
}  // namespace

CountChart::CountChart(Bars bars, const QString& title, QWidget* parent)
    : QChartView(parent),
      direction_(bars),
      title_(title),
      names_(new QBarCategoryAxis),
      counts_(new QValueAxis) {
    setAccessibleName(title);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing, false);
    setFocusPolicy(Qt::StrongFocus);
    const bool lying = direction_ == Bars::lying;
    chart()->addAxis(names_, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(counts_, lying ? Qt::AlignBottom : Qt::AlignLeft);
    names_->setGridLineVisible(false);
    names_->setLabelsVisible(false);  // it would shorten them though there is room
    counts_->setLabelsVisible(!lying);
    counts_->setGridLineVisible(!lying);
    counts_->setLineVisible(false);
    counts_->setTickCount(2);
    counts_->setLabelFormat(QStringLiteral("%.0f"));
    chart()->setLocalizeNumbers(true);
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(&Theme::current(), &Theme::themeChanged, this, &CountChart::restyle);
    rebuild();
}

void CountChart::setBars(std::vector<Bar> bars) {
    if (bars == bars_) return;
    bars_ = std::move(bars);
    rebuild();
}

void CountChart::rebuild() {
    at_ = std::clamp(at_, 0, std::max(0, static_cast<int>(bars_.size()) - 1));
    chart()->removeAllSeries();
    const bool lying = direction_ == Bars::lying;
    auto* series = lying ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries)
                         : static_cast<QAbstractBarSeries*>(new QStackedBarSeries);
    // A set has one colour: each has the bars of its colour, and nothing where the others stand.
    std::vector<QColor> colours;
    fills_.clear();
    for (const Bar& bar : bars_) {
        if (std::ranges::find(colours, colourOf(bar)) != colours.end()) continue;
        colours.push_back(colourOf(bar));
        fills_.push_back(new QBarSet(title_));
    }
    QStringList labels;
    quint64 most = 0;
    // The first bar stands on top, where the chart counts from below.
    const auto put = [&](const Bar& bar) {
        for (std::size_t i = 0; i < fills_.size(); ++i)
            *fills_[i] << (colours[i] == colourOf(bar) ? static_cast<double>(bar.count) : 0.0);
        // The axis wants every name to be another.
        labels.append(QString::number(labels.size()));
        most = std::max(most, bar.count);
    };
    places_ = placesIn(viewport()->height());
    if (lying) {
        for (int free = static_cast<int>(bars_.size()); free < places_; ++free) put({});
        std::for_each(bars_.rbegin(), bars_.rend(), put);
    } else {
        std::for_each(bars_.begin(), bars_.end(), put);
    }
    for (QBarSet* set : fills_) series->append(set);
    series->setBarWidth(lying ? barShare : 0.9);
    chart()->addSeries(series);
    series->attachAxis(names_);
    series->attachAxis(counts_);
    names_->setCategories(labels);
    updateGeometry();
    fitLabels();
    names_->setVisible(!bars_.empty());
    counts_->setVisible(!bars_.empty());
    counts_->setRange(0, most > 0 ? static_cast<double>(most) : 1);
    restyle();
    sayBar();
}

int CountChart::placesIn(int height) const {
    const int bars = static_cast<int>(bars_.size());
    return direction_ == Bars::lying && bars > 0 ? std::max(bars, (height - titleHeight()) / mostRowPixels)
                                                 : bars;
}

// Names have up to 45 % of the width.
void CountChart::fitLabels() {
    if (direction_ == Bars::standing)
        return chart()->setMargins(QMargins(2, titleHeight(), 8, titleHeight()));
    int widest = 0;
    for (const Bar& bar : bars_) widest = std::max(widest, fontMetrics().horizontalAdvance(bar.label));
    const int room = std::max(mostLabelPixels, viewport()->width() * 45 / 100);
    // Bars too low for a number in them leave room for it behind the longest.
    int behind = 8;
    const double height = (viewport()->height() - titleHeight()) * barShare / std::max(1, places_);
    if (height < fontMetrics().ascent())
        for (const Bar& bar : bars_)
            behind = std::max(behind, fontMetrics().horizontalAdvance(valueOf(bar)) + 12);
    chart()->setMargins(QMargins(std::min(widest, room) + 20, titleHeight(), behind, 2));
}

void CountChart::setTitle(const QString& title) {
    title_ = title;
    setAccessibleName(title);
    viewport()->update();
}

void CountChart::setPlaceholder(const QString& words) {
    placeholder_ = words;
    sayBar();
    viewport()->update();
}

QColor CountChart::colourOf(const Bar& bar) const {
    const Theme& theme = Theme::current();
    if (bar.chosen) return theme.accent();
    return theme.severityColour(bar.severity.value_or(Severity::warning));
}

QString CountChart::valueOf(const Bar& bar) const {
    return bar.value.isEmpty() ? readableNumber(bar.count) : bar.value;
}

void CountChart::restyle() {
    fitLabels();
    const Theme& theme = Theme::current();
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() - 1));
    setBackgroundBrush(theme.base());
    chart()->setBackgroundBrush(theme.base());
    chart()->setBackgroundPen(Qt::NoPen);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(names_), static_cast<QAbstractAxis*>(counts_)}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(theme.mutedText());
        axis->setLinePen(QPen(theme.gridLine()));
        axis->setGridLinePen(QPen(theme.gridLine()));
    }
    std::vector<QColor> colours;  // in the order in which rebuild() met them
    for (const Bar& bar : bars_) {
        const QColor colour = colourOf(bar);
        if (std::ranges::find(colours, colour) != colours.end() || colours.size() == fills_.size()) continue;
        fills_[colours.size()]->setPen(Qt::NoPen);
        fills_[colours.size()]->setBrush(colour);
        colours.push_back(colour);
    }
    viewport()->update();
}

QRect CountChart::barRect(int bar) const {
    const QRectF plot = chart()->plotArea();
    const double count = std::max(1, places_);
    if (direction_ == Bars::lying)
        return QRectF(0, plot.top() + plot.height() * bar / count, viewport()->width(), plot.height() / count)
            .toRect();
    return QRectF(plot.left() + plot.width() * bar / count, plot.top(), plot.width() / count, plot.height())
        .toRect();
}

int CountChart::barAt(const QPoint& place) const {
    const QRectF plot = chart()->plotArea();
    const bool lying = direction_ == Bars::lying;
    const double share = lying ? (place.y() - plot.top()) / std::max(1.0, plot.height())
                               : (place.x() - plot.left()) / std::max(1.0, plot.width());
    if (share < 0 || share >= 1 || bars_.empty()) return -1;
    const int bar = static_cast<int>(share * places_);
    return bar < static_cast<int>(bars_.size()) ? bar : -1;
}

void CountChart::sayBar() {
    if (bars_.empty()) return setAccessibleDescription(placeholder_);
    const auto said = [this](const Bar& bar) { return tr("%1: %2").arg(bar.hint, valueOf(bar)); };
    const QString here = said(bars_[static_cast<std::size_t>(at_)]);
    const QString largest = said(*std::ranges::max_element(bars_, {}, &Bar::count));
    setAccessibleDescription(
        tr("%1. %n bar(s), the largest: %2", nullptr, static_cast<int>(bars_.size())).arg(here, largest));
}

// The names beside lying bars, and their counts; the first and the last moment below standing ones.
void CountChart::drawBarTexts(QPainter& painter) const {
    const Theme& theme = Theme::current();
    const int width = viewport()->width();
    const QRectF plot = chart()->plotArea();
    if (direction_ == Bars::lying) {
        // The count stands behind its bar, or in it where there is no room.
        const double most = counts_->max();
        for (int i = 0; i < static_cast<int>(bars_.size()); ++i) {
            const QString number = valueOf(bars_[static_cast<std::size_t>(i)]);
            const double length =
                plot.width() * static_cast<double>(bars_[static_cast<std::size_t>(i)].count) / most;
            const int room = painter.fontMetrics().horizontalAdvance(number) + 6;
            const QRect bar = barRect(i);
            const QRectF before(8, bar.top(), plot.left() - 16, bar.height());
            painter.setPen(theme.mutedText());
            painter.drawText(
                before, Qt::AlignRight | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(bars_[static_cast<std::size_t>(i)].label, Qt::ElideMiddle,
                                                 static_cast<int>(before.width()) + 1));
            const bool behind = plot.left() + length + room <= width;
            // A number that sticks out of its bar cannot be read; the hover says it.
            if (!behind && bar.height() * barShare < painter.fontMetrics().ascent()) continue;
            const double x = plot.left() + length + (behind ? 4 : -room);
            painter.setPen(behind ? theme.mutedText()
                                  : readableOn(colourOf(bars_[static_cast<std::size_t>(i)])));
            painter.drawText(QRectF(x, bar.top(), room, bar.height()), Qt::AlignLeft | Qt::AlignVCenter,
                             number);
        }
    } else {
        const QRectF below(plot.left(), plot.bottom() + 2, plot.width(), titleHeight());
        // In a narrow chart the last moment gives way: a hover says it.
        const int first = painter.fontMetrics().horizontalAdvance(bars_.front().label);
        const int last = painter.fontMetrics().horizontalAdvance(bars_.back().label);
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, bars_.front().label);
        if (first + last + labelGap <= plot.width())
            painter.drawText(below, Qt::AlignRight | Qt::AlignTop, bars_.back().label);
    }
}

void CountChart::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    const Theme& theme = Theme::current();
    painter->setPen(theme.mutedText());
    painter->setFont(font());
    const int width = viewport()->width();
    painter->drawText(QRect(8, 0, width - 16, titleHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(title_, Qt::ElideRight, width - 16));
    if (bars_.empty()) {
        painter->drawText(QRect(8, titleHeight(), width - 16, viewport()->height() - titleHeight()),
                          Qt::AlignCenter | Qt::TextWordWrap, placeholder_);
        return;
    }
    drawBarTexts(*painter);
    if (!hasFocus()) return;
    painter->setPen(QPen(theme.accent(), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(barRect(at_).adjusted(0, 0, -1, -1));
}

void CountChart::mousePressEvent(QMouseEvent* event) {
    // What comes on its release; the chart's own rubber band has no use here.
    event->accept();
}

void CountChart::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
    const int bar = barAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || bar < 0) return;
    at_ = bar;
    sayBar();
    emit barChosen(bar);
}

void CountChart::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(bars_.size()) - 1;
    const int key = event->key();
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    const bool forth = key == Qt::Key_Right || key == Qt::Key_Down;
    if (last < 0) return event->ignore();
    if (back || forth) {
        at_ = std::clamp(at_ + (forth ? 1 : -1), 0, last);
        sayBar();
        viewport()->update();
        QToolTip::showText(viewport()->mapToGlobal(barRect(at_).center()),
                           plainToolTip(accessibleDescription()), viewport());
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        emit barChosen(at_);
    } else {
        event->ignore();
    }
}

void CountChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    viewport()->update();
}

void CountChart::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    viewport()->update();
}

bool CountChart::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = barAt(help->pos());
        const QString words = bar < 0 ? QString()
                                      : tr("%1: %2").arg(bars_[static_cast<std::size_t>(bar)].hint,
                                                         valueOf(bars_[static_cast<std::size_t>(bar)]));
        QToolTip::showText(help->globalPos(), plainToolTip(words), viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void CountChart::resizeEvent(QResizeEvent* event) {
    // The chart would never be smaller again than its names once wanted it to be.
    const QSize least = minimumSize();
    if (placesIn(viewport()->height()) != places_)
        rebuild();
    else
        fitLabels();
    QChartView::resizeEvent(event);
    setMinimumSize(least);
}

int CountChart::titleHeight() const {
    return std::max(leastTitleHeight, fontMetrics().height() + 2);
}

QSize CountChart::sizeHint() const {
    return {260, std::max(120, minimumSizeHint().height())};
}

// Lying bars are as high as their names.
QSize CountChart::minimumSizeHint() const {
    const bool lying = direction_ == Bars::lying;
    const int bars = static_cast<int>(bars_.size());
    const int inside =
        lying ? bars * (fontMetrics().height() - 2) : titleHeight() + 2 * fontMetrics().height();
    return {140, std::max(84, titleHeight() + inside)};
}

}  // namespace logwright::ui
