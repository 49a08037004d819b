// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values of a parameter over time: columns against brute force, and the chart by mouse and keys.

#include "tests/ui/support/view_support.h"
#include "ui/templates/series_chart.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

namespace logwright::ui {

namespace {

constexpr Timestamp start{std::chrono::seconds(1'445'191'200)};

/// A day of durations with a rhythm, a band around them, and three values out of it.
std::shared_ptr<ParameterSeries> daySeries(std::size_t count) {
    auto series = std::make_shared<ParameterSeries>();
    series->channel = {ChannelKind::quantity, 0, ValueUnit::milliseconds};
    series->confidence = 0.99998;
    std::mt19937 random(4);
    std::normal_distribution<float> noise(0, 12);
    for (std::size_t i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(count);
        const auto expected = static_cast<float>(300 - 90 * std::cos(share * 2 * std::numbers::pi));
        series->time.push_back(start + std::chrono::nanoseconds(static_cast<std::int64_t>(share * 86400e9)));
        series->record.push_back(RecordIndex{static_cast<std::uint32_t>(i + 1000)});
        series->predicted.push_back(expected);
        series->low.push_back(expected - 60);
        series->high.push_back(expected + 60);
        series->values.push_back(expected + std::clamp(noise(random), -55.0F, 55.0F));
    }
    for (const double share : {0.2, 0.55, 0.9}) {
        series->values[static_cast<std::size_t>(share * static_cast<double>(count))] +=
            share > 0.5 ? 180.0F : -170.0F;
    }
    return series;
}

TimeRange rangeOf(const ParameterSeries& series) {
    return {series.time.front(), series.time.back() + std::chrono::nanoseconds(1)};
}

}  // namespace

class TemplateSeriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareViewTest(); }
    void columnsKeepEveryExtreme();
    void farthestOutliersAreKept();
    void neverMorePointsThanPixels();
    void clickPicksARecord();
    void dragMakesARange();
    void keysWalkTheOutliers();
    void spikesDoNotFlattenTheRest();
    void withoutABand();

private:
    static std::unique_ptr<SeriesChart> shown(std::shared_ptr<const ParameterSeries> series) {
        auto chart = std::make_unique<SeriesChart>();
        chart->resize(640, 220);
        chart->setSeries(std::move(series));
        chart->show();
        if (!QTest::qWaitForWindowExposed(chart.get())) qFatal("not shown");
        return chart;
    }
};

void TemplateSeriesTest::columnsKeepEveryExtreme() {
    const auto series = daySeries(20'000);
    const TimeRange range = rangeOf(*series);
    const auto columns = seriesColumns(*series, range, 97);
    QVERIFY(columns.size() <= 97);
    // Every value lies within the column that its time falls in.
    const double width = static_cast<double>((range.end - range.begin).count()) / 97;
    std::size_t at = 0;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        float least = std::numeric_limits<float>::infinity(), greatest = -least;
        for (; at < series->values.size(); ++at) {
            const double place = static_cast<double>((series->time[at] - range.begin).count()) / width;
            if (place >= static_cast<double>(column + 1)) break;
            least = std::min(least, series->values[at]);
            greatest = std::max(greatest, series->values[at]);
        }
        QCOMPARE(series->values[columns[column].least], least);
        QCOMPARE(series->values[columns[column].greatest], greatest);
    }
    QCOMPARE(at, series->values.size());
}

void TemplateSeriesTest::farthestOutliersAreKept() {
    const auto series = daySeries(20'000);
    QCOMPARE(outOfBand(*series, rangeOf(*series), 10), (std::vector<std::size_t>{4000, 11'000, 18'000}));
    series->values[11'000] += 500;
    QCOMPARE(outOfBand(*series, rangeOf(*series), 1), std::vector<std::size_t>{11'000});
}

void TemplateSeriesTest::neverMorePointsThanPixels() {
    const auto chart = shown(daySeries(300'000));
    QVERIFY2(chart->drawnPoints() <= 2 * chart->width(), qPrintable(QString::number(chart->drawnPoints())));
    QVERIFY(chart->drawnPoints() > 400);
    chart->resize(300, 220);
    QTRY_VERIFY(chart->drawnPoints() <= 600);
}

void TemplateSeriesTest::clickPicksARecord() {
    const auto chart = shown(daySeries(20'000));
    savePictures(*chart, QStringLiteral("parameter-series"));
    QSignalSpy chosen(chart.get(), &SeriesChart::recordChosen);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->placeOf(11'000) + QPoint(2, 1));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<RecordIndex>(), RecordIndex{12'000});
    // Far from every value nothing is picked.
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->placeOf(4000) + QPoint(60, 0));
    QCOMPARE(chosen.size(), 1);
}

void TemplateSeriesTest::dragMakesARange() {
    const auto chart = shown(daySeries(20'000));
    QSignalSpy ranges(chart.get(), &SeriesChart::rangeChosen);
    const QPoint from = chart->placeOf(5000), to = chart->placeOf(15'000);
    QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, to);
    QTest::mouseMove(chart->viewport(), from);
    QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, from);
    QCOMPARE(ranges.size(), 1);
    const auto range = ranges[0][0].value<TimeRange>();
    const auto slack = std::chrono::minutes(6);  // two pixels of a day
    QVERIFY(std::chrono::abs(range.begin - chart->series().time[5000]) < slack);
    QVERIFY(std::chrono::abs(range.end - chart->series().time[15'000]) < slack);
}

void TemplateSeriesTest::keysWalkTheOutliers() {
    const auto chart = shown(daySeries(20'000));
    QSignalSpy chosen(chart.get(), &SeriesChart::recordChosen);
    for (const auto key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Left}) {
        QTest::keyClick(chart.get(), key);
    }
    std::vector<std::uint32_t> records;
    for (const auto& call : chosen) records.push_back(raw(call[0].value<RecordIndex>()));
    QCOMPARE(records, (std::vector<std::uint32_t>{5000, 12'000, 19'000, 12'000}));
    savePictures(*chart, QStringLiteral("parameter-series-pointed"));
    QCOMPARE(chart->valueText(11'000).section(QStringLiteral("; "), 1),
             QStringLiteral("%1 to %2 was expected")
                 .arg(QString::fromStdString(valueWords(static_cast<double>(chart->series().low[11'000]),
                                                        ValueUnit::milliseconds)),
                      QString::fromStdString(valueWords(static_cast<double>(chart->series().high[11'000]),
                                                        ValueUnit::milliseconds))));
}

void TemplateSeriesTest::spikesDoNotFlattenTheRest() {
    const auto series = daySeries(20'000);
    series->values[11'000] = 300'000;
    const auto chart = shown(series);
    savePictures(*chart, QStringLiteral("parameter-series-decades"));
    // The band's rhythm still takes a fair part of the height: its values go up to 390, the spike to 300,000.
    const int swing = chart->placeOf(100).y() - chart->placeOf(10'100).y();
    QVERIFY2(swing >= 10, qPrintable(QString::number(swing)));
}

void TemplateSeriesTest::withoutABand() {
    auto series = daySeries(500);
    series->predicted.clear();
    series->low.clear();
    series->high.clear();
    const auto chart = shown(series);
    QVERIFY(chart->outliers().empty());
    QVERIFY(!chart->valueText(3).contains(QStringLiteral("expected")));
    savePictures(*chart, QStringLiteral("parameter-series-no-band"));
    chart->setSeries(std::make_shared<ParameterSeries>());
    QCOMPARE(chart->drawnPoints(), 0);
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::TemplateSeriesTest)
#include "template_series_test.moc"
