// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Timeline and cardinality histogram: ticks, ranges by mouse and keys, bars that filter.

#include "tests/ui/support/view_support.h"
#include "ui/charts/count_chart.h"
#include "ui/overview/cardinality_chart.h"
#include "ui/overview/cardinality_view.h"
#include "ui/overview/overview_reader.h"
#include "ui/overview/overview_words.h"
#include "ui/overview/time_axis.h"
#include "ui/overview/timeline_chart.h"
#include "ui/overview/timeline_view.h"
#include "ui/session/workspace.h"
#include "ui/widgets/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <memory>

namespace logwright::ui {

using namespace std::chrono_literals;

class OverviewViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { workspace_.reset(); }

    void ticksStandAtRoundTimes_data();
    void ticksStandAtRoundTimes();
    void aDragMakesARange();
    void keysMoveAndZoomTheRange();
    void aClickPicksABar();
    void rareErrorsShow();
    void timelineFiltersEveryView();
    void aFilterShowsItsOwnBars();
    void legendSwitchesSeverities();
    void cardinalityBarFiltersAndLifts();
    void cardinalityByKeys();
    void smallHistogramIsLegible();
    void emptyViewsSaySo();
    void spanSaysTheDateOnceAtMost();
    void riskIsNotKnownBeforeAnythingWasLookedFor();
    void measurementUnderWayGoesOn();
    void cancelledMeasurementIsSaid();

private:
    void drag(int fromX, int toX);

    QTemporaryDir logs_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<TimelineView> timeline_;
    std::unique_ptr<CardinalityView> cardinality_;
};

void OverviewViewsTest::initTestCase() {
    prepareViewTest();
    writeSampleLogs(logs_);
    workspace_ = std::make_unique<Workspace>();
    QVERIFY(openAndWait(*workspace_, logs_.path()));
}

void OverviewViewsTest::init() {
    workspace_->filters().reset();
    QTRY_VERIFY(!workspace_->counting());
    timeline_ = std::make_unique<TimelineView>(*workspace_);
    cardinality_ = std::make_unique<CardinalityView>(*workspace_);
    timeline_->resize(1000, 150);
    cardinality_->resize(260, 180);
    timeline_->show();
    cardinality_->show();
    QVERIFY(QTest::qWaitForWindowExposed(cardinality_.get()));
}

void OverviewViewsTest::cleanup() {
    timeline_.reset();
    cardinality_.reset();
}

void OverviewViewsTest::drag(int fromX, int toX) {
    TimelineChart& chart = timeline_->chart();
    const int y = chart.plot().center().y();
    QTest::mousePress(&chart, Qt::LeftButton, {}, QPoint(fromX, y));
    QTest::mouseMove(&chart, QPoint((fromX + toX) / 2, y));
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, QPoint(toX, y));
}

void OverviewViewsTest::ticksStandAtRoundTimes_data() {
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    // From 2015-10-18 18:00:30 on.
    QTest::newRow("a minute") << qint64(60) << "2015-10-18 18:00:30"
                              << "18:00:40";
    QTest::newRow("an hour") << qint64(3600) << "2015-10-18 18:10"
                             << "18:20";
    QTest::newRow("two days") << qint64(2 * 86'400) << "2015-10-19 00:00"
                              << "12:00";
    QTest::newRow("a month") << qint64(31 * 86'400) << "2015-10-22"
                             << "2015-10-29";
    QTest::newRow("a year") << qint64(366 * 86'400) << "2016-01"
                            << "2016-04";
    QTest::newRow("ten years") << qint64(3653 * 86'400ll) << "2017"
                               << "2019";
}

void OverviewViewsTest::ticksStandAtRoundTimes() {
    QFETCH(qint64, seconds);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const Timestamp begin(1'445'191'230s);
    const TimeRange range{begin, begin + std::chrono::seconds(seconds)};
    const std::vector<TimeTick> ticks = timeTicks(range, 7);
    QVERIFY(ticks.size() >= 2 && ticks.size() <= 7);
    QCOMPARE(ticks[0].label, first);
    QCOMPARE(ticks[1].label, second);
    for (const TimeTick& tick : ticks) QVERIFY(range.contains(tick.time));
}

void OverviewViewsTest::aDragMakesARange() {
    TimelineChart& chart = timeline_->chart();
    QSignalSpy chosen(&chart, &TimelineChart::rangeChosen);
    drag(chart.plot().left() + 100, chart.plot().left() + 300);
    QCOMPARE(chosen.size(), 1);
    const auto range = chosen[0][0].value<TimeRange>();
    // The range is said in whole units, and no more than a pixel wider than the drag.
    const auto pixel = chart.timeAt(chart.plot().left() + 1) - chart.timeAt(chart.plot().left());
    const Timestamp from = chart.timeAt(chart.plot().left() + 100);
    const Timestamp to = chart.timeAt(chart.plot().left() + 300);
    QVERIFY(range.begin <= from && from - range.begin <= pixel);
    QVERIFY(range.end >= to && range.end - to <= pixel);
    QCOMPARE(range.begin.time_since_epoch() % 100ms, 0ns);
    QCOMPARE(range.end.time_since_epoch() % 100ms, 0ns);
    // From right to left, and out of the plot, it is a range all the same.
    drag(chart.plot().left() + 300, chart.plot().left() - 30);
    const auto other = chosen[1][0].value<TimeRange>();
    QCOMPARE(other.begin, workspace_->allStatistics()->rate.range.begin);
    QVERIFY(other.begin < other.end);
}

void OverviewViewsTest::keysMoveAndZoomTheRange() {
    TimelineChart& chart = timeline_->chart();
    drag(chart.plot().left() + 200, chart.plot().left() + 400);
    const TimeRange start = *chart.range();
    const auto key = [&](Qt::Key k) { QTest::keyClick(&chart, k); };
    key(Qt::Key_Right);
    QVERIFY(chart.range()->begin > start.begin);
    QCOMPARE(chart.range()->end - chart.range()->begin, start.end - start.begin);
    key(Qt::Key_Left);
    QCOMPARE(*chart.range(), start);
    key(Qt::Key_PageDown);
    QCOMPARE(chart.range()->begin, start.end);
    key(Qt::Key_PageUp);
    QCOMPARE(*chart.range(), start);
    key(Qt::Key_Plus);
    QVERIFY(chart.range()->end - chart.range()->begin < start.end - start.begin);
    key(Qt::Key_Minus);
    // Halves and doubles of nanoseconds may miss by one.
    QVERIFY(std::chrono::abs((chart.range()->end - chart.range()->begin) - (start.end - start.begin)) <= 4ns);
    key(Qt::Key_Escape);
    QVERIFY(!chart.range().has_value());
    // At the edge the range keeps its length.
    drag(chart.plot().left(), chart.plot().left() + 60);
    const auto length = chart.range()->end - chart.range()->begin;
    key(Qt::Key_Left);
    QCOMPARE(chart.range()->end - chart.range()->begin, length);
}

void OverviewViewsTest::aClickPicksABar() {
    TimelineChart& chart = timeline_->chart();
    const QPoint place(chart.plot().left() + 250, chart.plot().center().y());
    QTest::mouseClick(&chart, Qt::LeftButton, {}, place);
    const RateHistogram& rate = workspace_->allStatistics()->rate;
    const TimeRange bar = rate.binRange(chart.binAt(place.x()));
    QVERIFY(chart.range()->begin <= bar.begin && bar.end <= chart.range()->end);
    QVERIFY(chart.range()->end - chart.range()->begin < 2 * (bar.end - bar.begin));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, place);
    QVERIFY(!chart.range().has_value());
    QVERIFY(chart.binText(chart.binAt(place.x())).contains(QStringLiteral("records in")));
}

void OverviewViewsTest::rareErrorsShow() {
    // One error among a million.
    RateHistogram rate;
    rate.range = {Timestamp(0s), Timestamp(100s)};
    rate.bins.resize(100);
    for (auto& bin : rate.bins) bin[raw(Severity::information)] = 10'000;
    rate.bins[50][raw(Severity::error)] = 1;
    TimelineChart chart;
    chart.resize(800, 120);
    chart.setRate(rate);
    const QImage image = chart.grab().toImage();
    const int x = chart.xOf(Timestamp(50s)) + 3;
    const QRgb error = Theme::current().severityColour(Severity::error).rgb();
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) pixels += image.pixel(x, y) == error ? 1 : 0;
    QVERIFY2(pixels >= 2, qPrintable(QString::number(pixels)));
}

void OverviewViewsTest::timelineFiltersEveryView() {
    const std::uint64_t all = workspace_->rows()->size();
    const QRect plot = timeline_->chart().plot();
    drag(plot.left() + plot.width() / 4, plot.left() + plot.width() / 2);
    QTRY_VERIFY(workspace_->rows()->size() < all / 2);
    const TimeRange range = *workspace_->filters().filter().time;
    const Snapshot& snapshot = *workspace_->rowsSnapshot();
    for (std::uint64_t i = 0; i < workspace_->rows()->size(); ++i)
        QVERIFY(range.contains(snapshot.time(snapshot.recordAt(workspace_->rows()->at(i)))));
    savePictures(*timeline_, QStringLiteral("timeline-range"));
    workspace_->filters().lift(Condition::Kind::time);
    QVERIFY(!timeline_->chart().range().has_value());
    savePictures(*timeline_, QStringLiteral("timeline"));
}

void OverviewViewsTest::aFilterShowsItsOwnBars() {
    const Snapshot& snapshot = *workspace_->rowsSnapshot();
    const TemplateStatistics& second = workspace_->allStatistics()->templates[1];
    workspace_->filters().apply(workspace_->templateCondition(second.id));
    QTRY_COMPARE(workspace_->rows()->size(), second.total);
    QTRY_VERIFY(!workspace_->counting());
    // Each bar tells how many of its records the filter leaves: counted anew, one by one.
    const RateHistogram& rate = workspace_->allStatistics()->rate;
    std::vector<std::uint64_t> left(rate.bins.size());
    for (std::uint32_t i = 0; i < snapshot.recordCount(); ++i) {
        const RecordIndex record{i};
        if (snapshot.templateOf(record) != second.id || !snapshot.timeKnown(record)) continue;
        for (std::size_t bin = 0; bin < left.size(); ++bin)
            if (rate.binRange(bin).contains(snapshot.time(record))) ++left[bin];
    }
    const auto toldOf = [&](std::size_t bin) { return timeline_->chart().binText(bin).section('\n', 1, 1); };
    std::uint64_t told = 0;
    for (std::size_t bin = 0; bin < left.size(); ++bin) {
        QVERIFY2(toldOf(bin).startsWith(QStringLiteral("%1 of ").arg(left[bin])), qPrintable(toldOf(bin)));
        told += left[bin];
    }
    QCOMPARE(told, second.total);
    savePictures(*timeline_, QStringLiteral("timeline-filtered"));
    // A span of time leaves the bars as they are.
    const QString before = timeline_->chart().binText(0);
    const QRect plot = timeline_->chart().plot();
    drag(plot.left() + plot.width() / 4, plot.left() + plot.width() / 2);
    QTRY_VERIFY(workspace_->filters().filter().time && !workspace_->counting());
    QCOMPARE(timeline_->chart().binText(0), before);
    workspace_->filters().clear();
    QTRY_VERIFY(!workspace_->counting());
    QVERIFY2(!toldOf(0).contains(QStringLiteral(" of ")), qPrintable(toldOf(0)));
}

void OverviewViewsTest::legendSwitchesSeverities() {
    QToolButton& errors = timeline_->severitySwitch(Severity::error);
    QVERIFY(errors.isVisible());
    QVERIFY(!timeline_->severitySwitch(Severity::trace).isVisible());
    QTest::mouseClick(&errors, Qt::LeftButton);
    QCOMPARE(int(workspace_->filters().filter().severities), 1 << raw(Severity::error));
    QTRY_COMPARE(workspace_->rows()->size(), workspace_->allStatistics()->bySeverity[raw(Severity::error)]);
    QTest::mouseClick(&timeline_->severitySwitch(Severity::warning), Qt::LeftButton);
    savePictures(*timeline_, QStringLiteral("timeline-severities"));
    QTest::mouseClick(&timeline_->severitySwitch(Severity::warning), Qt::LeftButton);
    QTest::mouseClick(&errors, Qt::LeftButton);
    QVERIFY(workspace_->filters().conditions().isEmpty());
    QVERIFY(!errors.isChecked());
    // In a narrow window the marks stay and the words go.
    timeline_->resize(300, 150);
    QTRY_COMPARE(errors.toolButtonStyle(), Qt::ToolButtonIconOnly);
    savePictures(*timeline_, QStringLiteral("timeline-narrow"));
    QCOMPARE(timeline_->width(), 300);
}

void OverviewViewsTest::cardinalityBarFiltersAndLifts() {
    CardinalityChart& chart = cardinality_->chart();
    const QPoint place = chart.centreOf(2);
    QCOMPARE(chart.cardinalityAt(place), std::optional(2));
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(workspace_->filters().filter().cardinalities, std::vector{2});
    QTRY_COMPARE(workspace_->rows()->size(), workspace_->allStatistics()->cardinalities[2].records);
    savePictures(*cardinality_, QStringLiteral("cardinality-chosen"));
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, place);
    QVERIFY(workspace_->filters().conditions().isEmpty());
}

void OverviewViewsTest::cardinalityByKeys() {
    CardinalityChart& chart = cardinality_->chart();
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Space);
    QCOMPARE(workspace_->filters().filter().cardinalities, std::vector{1});
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Cardinality 1")));
    QTest::keyClick(&chart, Qt::Key_Space);
    QVERIFY(workspace_->filters().conditions().isEmpty());
}

void OverviewViewsTest::smallHistogramIsLegible() {
    CardinalityChart chart;
    std::vector<CardinalityBar> bars;
    for (int c = 0; c < 8; ++c)
        bars.push_back(
            {c, c == 5 ? 0u : 120u >> c, c == 5 ? 0u : (120u >> c) * std::uint64_t(std::pow(10, c)) * 3});
    chart.setBars(bars);
    chart.resize(260, 180);
    chart.show();
    savePictures(chart, QStringLiteral("cardinality"));
    QVERIFY(chart.barText(3).contains(QLocale().toString(15)));
    for (int c = 0; c < 8; ++c) QCOMPARE(chart.cardinalityAt(chart.centreOf(c)), std::optional(c));
}

void OverviewViewsTest::emptyViewsSaySo() {
    Workspace nothing;
    TimelineView timeline(nothing);
    CardinalityView cardinality(nothing);
    timeline.resize(700, 120);
    cardinality.resize(260, 180);
    timeline.show();
    cardinality.show();
    QVERIFY(!timeline.chart().isVisible());
    QVERIFY(!cardinality.chart().isVisible());
    savePictures(timeline, QStringLiteral("timeline-empty"));
    savePictures(cardinality, QStringLiteral("cardinality-empty"));
}

void OverviewViewsTest::spanSaysTheDateOnceAtMost() {
    const auto said = [](std::chrono::seconds from, std::chrono::seconds length) {
        OverviewFigures figures;
        figures.insight.rates.records = 2;
        figures.insight.rates.first = Timestamp(from);
        figures.insight.rates.last = Timestamp(from + length);
        return spanWords(figures).note;
    };
    const auto evening = 1'445'205'480s;  // 2015-10-18 21:58:00
    QCOMPARE(said(evening, 3600s), QStringLiteral("21:58:00 to 22:58:00"));
    QCOMPARE(said(evening, 9000s), QStringLiteral("10-18 21:58 to 10-19 00:28"));
    QCOMPARE(said(evening, 3 * 86'400s), QStringLiteral("2015-10-18 to 2015-10-21"));
}

void OverviewViewsTest::riskIsNotKnownBeforeAnythingWasLookedFor() {
    OverviewFigures figures;
    QCOMPARE(riskWords(figures).figure, QStringLiteral("Not known"));
    figures.lookedFor = true;
    QCOMPARE(riskWords(figures).figure, QStringLiteral("Low"));
    figures.security.findings = figures.security.ruleHits = 1;
    QCOMPARE(riskWords(figures).note, QStringLiteral("1 finding, 1 incident"));
}

void OverviewViewsTest::measurementUnderWayGoesOn() {
    OverviewReader reader(*workspace_);
    QSignalSpy changed(&reader, &OverviewReader::changed);
    reader.setWatched(true);
    QVERIFY(reader.behind());
    // While logs are read rows come faster than they are measured.
    for (int i = 0; i < 5; ++i) emit workspace_->rowsChanged();
    QTRY_VERIFY(!reader.behind());
    QCOMPARE(changed.count(), 2);  // what was under way, and what came meanwhile
    QVERIFY(reader.figures());
}

void OverviewViewsTest::cancelledMeasurementIsSaid() {
    OverviewReader reader(*workspace_, nullptr, 1);
    reader.setWatched(true);
    // So few records may be measured before the task hears of it.
    for (int i = 0; i < 100 && !reader.error(); ++i) {
        reader.measureAgain();
        workspace_->session().cancelAll();
        QTRY_VERIFY(!reader.behind());
    }
    QVERIFY(!reader.figures());
    QVERIFY(reader.error() && reader.error()->kind == Error::Kind::cancelled);
    reader.measureAgain();
    QTRY_VERIFY(!reader.behind());
    QVERIFY(reader.figures() && !reader.error());
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::OverviewViewsTest)
#include "overview_views_test.moc"
