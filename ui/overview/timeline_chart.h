// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The rate of records over time as stacked bars by severity, with the range that is filtered to as a band.
// Where a filter leaves some of the records, the bars are of these, to their own scale, and all of them stand
// behind as a silhouette to theirs. A drag or the keys make a range; who applies it listens.

#include "engine/insight/statistics.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace logwright::ui {

class TimelineChart : public QWidget {
    Q_OBJECT
public:
    explicit TimelineChart(QWidget* parent = nullptr);

    /// `kept` is of what a filter leaves, over the same bins; nothing where that is all.
    void setRate(const RateHistogram& rate, std::optional<RateHistogram> kept = {});
    /// The active range; nothing for all.
    void setRange(const std::optional<TimeRange>& range);
    const std::optional<TimeRange>& range() const { return range_; }
    /// Times of findings, ascending: marked above the bars.
    void setFindings(std::vector<Timestamp> times);
    /// Times of what a search found, ascending: marked below the bars.
    void setHits(std::vector<Timestamp> times);

    QRect plot() const;
    std::size_t binAt(int x) const;
    Timestamp timeAt(int x) const;
    int xOf(Timestamp time) const;
    QString binText(std::size_t bin) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeChosen(const logwright::TimeRange& range);
    void rangeLifted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool empty() const;
    QFont smallFont() const;
    int axisHeight() const;
    int countWidth() const;
    const RateHistogram& bars() const { return kept_ ? *kept_ : rate_; }
    QRectF columnOf(const QRect& area, std::size_t bin) const;
    void paintSilhouette(QPainter& painter, const QRect& area) const;
    void paintBars(QPainter& painter, const QRect& area) const;
    void paintBar(QPainter& painter, const QRectF& column,
                  const std::array<std::uint32_t, severityCount>& bin) const;
    /// A mark on the axis, and where its words stand.
    struct PlacedTick {
        int x, left, width;
        QString label;
    };
    QList<PlacedTick> placedTicks(const QFontMetrics& metrics, int room) const;
    void paintAxes(QPainter& painter, const QRect& area) const;
    void paintBand(QPainter& painter, const QRect& area) const;
    void paintFindings(QPainter& painter, const QRect& area) const;
    void paintHits(QPainter& painter, const QRect& area) const;
    std::uint64_t findingsIn(const TimeRange& range) const;
    std::optional<TimeRange> dragged() const;
    TimeRange inWholeUnits(const TimeRange& range) const;
    TimeRange shown() const;
    void moveRange(std::chrono::nanoseconds wanted);
    void resizeRange(int binsEachSide);
    void choose(TimeRange range);
    std::chrono::nanoseconds binLength() const;

    RateHistogram rate_;
    std::optional<RateHistogram> kept_;
    std::uint64_t wholePeak_ = 0;  ///< of rate_
    std::uint64_t peak_ = 0;       ///< of the bars
    std::vector<Timestamp> findings_;
    std::vector<Timestamp> hits_;
    std::optional<TimeRange> range_;
    std::optional<int> dragFrom_;
    int dragTo_ = 0;
    int hoverX_ = -1;
};

}  // namespace logwright::ui
