// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every figure of the insight against a log so small that it was worked out by hand.

#include "tests/engine/insight/small_log.h"

#include <QtTest>

#include <cmath>

using namespace logwright;

class InsightMetricsTest : public QObject {
    Q_OBJECT

private slots:
    void diversityByHand() {
        // Shares 1/2, 1/4, 1/4: entropy 1/2 * 1 + 2 * 1/4 * 2 = 1.5 bits.
        const std::vector<std::uint64_t> counts{4, 0, 2, 2};
        const TemplateDiversity diversity = templateDiversity(counts);
        QCOMPARE(diversity.templates, 3u);
        QCOMPARE(diversity.entropy, 1.5);
        QCOMPARE(diversity.effective, std::exp2(1.5));
        QCOMPARE(diversity.topShare, 0.5);

        const std::vector<std::uint64_t> one{7};
        QCOMPARE(templateDiversity(one).entropy, 0.0);
        QVERIFY(!std::signbit(templateDiversity(one).entropy));
        QCOMPARE(templateDiversity(one).effective, 1.0);
        QCOMPARE(templateDiversity({}).templates, 0u);
        QCOMPARE(templateDiversity({}).topShare, 0.0);
    }

    void ratesAndPeaksByHand() {
        // 6 records in 90 seconds. The calendar minute 00:01 has 5 of them, its second 00:01:05 three.
        const SnapshotPtr log = smallLog({{{0, 0}, {65, 0}, {65.25, 1}, {65.5, 0}, {90, 1}}, {{61, 0}}});
        const RecordRates rates = smallFigures(*log).insight.rates;
        QCOMPARE(rates.records, 6u);
        QVERIFY(rates.first == smallTime(0) && rates.last == smallTime(90));
        QCOMPARE(*rates.perSecond(), 6.0 / 90);
        QCOMPARE(*rates.perMinute(), 4.0);
        QCOMPARE(*rates.perHour(), 240.0);
        QVERIFY(rates.second.begin == smallTime(65));
        QCOMPARE(rates.second.records, 3u);
        QVERIFY(rates.minute.begin == smallTime(60));
        QCOMPARE(rates.minute.records, 5u);
        QVERIFY(rates.hour.begin == smallTime(0));
        QCOMPARE(rates.hour.records, 6u);
    }

    void aPeakIsOfTheCalendarAndTheFirstOfEquals() {
        // 59.9 and 60.1 are in one minute of time but in two minutes of the calendar.
        const SnapshotPtr log = smallLog({{{59.9, 0}, {60.1, 0}, {130, 0}}});
        const RecordRates rates = smallFigures(*log).insight.rates;
        QCOMPARE(rates.minute.records, 1u);
        QVERIFY(rates.minute.begin == smallTime(0));
    }

    void timesBefore1970HaveTheirBuckets() {
        RateMeter meter;
        meter.add(Timestamp(std::chrono::milliseconds(-1500)));
        meter.add(Timestamp(std::chrono::milliseconds(-1200)));
        meter.add(Timestamp(std::chrono::milliseconds(500)));
        const RecordRates rates = meter.finish();
        QCOMPARE(rates.second.records, 2u);
        QVERIFY(rates.second.begin == Timestamp(std::chrono::seconds(-2)));
    }

    void oneMomentHasNoRate() {
        for (const SnapshotPtr& log : {smallLog({{{5, 0}}}), smallLog({{{5, 0}, {5, 0}}}), smallLog({{}})}) {
            const RecordRates rates = smallFigures(*log).insight.rates;
            QVERIFY(!rates.perSecond() && !rates.perMinute() && !rates.perHour());
            QVERIFY(rates.gaps.empty());
        }
    }

    void recordsWithoutATimeCountInNoRate() {
        const SnapshotPtr log = smallLog({{{-1, 0}, {100, 0}, {110, 0}, {-1, 1}}});
        const Insight insight = smallFigures(*log).insight;
        QCOMPARE(insight.records, 4u);
        QCOMPARE(insight.rates.records, 2u);
        QVERIFY(insight.rates.first == smallTime(100));
        QCOMPARE(*insight.rates.perSecond(), 0.2);
    }

    void gapsByHand() {
        // 100 records a second apart, then one 500 s and one 400 s later: 999 s in 101 intervals, a mean of
        // 9.9 s, so both are gaps; a third of 50 s is none.
        std::vector<SmallRecord> records;
        for (int i = 0; i < 50; ++i) records.push_back({double(i), 0});
        for (int i = 0; i < 50; ++i) records.push_back({double(99 + i), 0});  // 50 s
        records.push_back({648, 0});                                          // 500 s
        records.push_back({1048, 0});                                         // 400 s
        const RecordRates rates = smallFigures(*smallLog({records})).insight.rates;
        QCOMPARE(rates.gaps.size(), std::size_t{2});
        QVERIFY(rates.gaps[0].begin == smallTime(148) && rates.gaps[0].end == smallTime(648));
        QVERIFY(rates.gaps[1].length() == std::chrono::seconds(400));
    }

    void theLongestFiveGapsAreKept() {
        RateMeter meter;
        double now = 0;
        for (int gap = 1; gap <= 8; ++gap) {
            for (int i = 0; i < 1000; ++i) meter.add(smallTime(now += 0.001));
            now += gap * 100;
        }
        meter.add(smallTime(now));
        const RecordRates rates = meter.finish();
        QCOMPARE(rates.gaps.size(), std::size_t{5});
        for (int i = 0; i < 5; ++i) {
            const double length = std::chrono::duration<double>(rates.gaps[std::size_t(i)].length()).count();
            QVERIFY(std::abs(length - (8 - i) * 100) < 0.01);
        }
    }

    void errorRateByHand() {
        const SnapshotPtr log = smallLog({{{0, 0, Severity::error},
                                           {1, 0, Severity::fatal},
                                           {2, 0, Severity::warning},
                                           {3, 0, Severity::information},
                                           {4, 0}}});
        const Insight insight = smallFigures(*log).insight;
        QCOMPARE(insight.errors, 2u);
        QCOMPARE(insight.warnings, 1u);
        QCOMPARE(*insight.errorRate, 0.4);
    }

    void noSeveritiesNoErrorRate() {
        QVERIFY(!smallFigures(*smallLog({{{0, 0}, {1, 0}}})).insight.errorRate);
    }

    void componentsByHand() {
        const SnapshotPtr log = smallLog({{{0, 0, Severity::error, "db"},
                                           {1, 0, Severity::information, "web"},
                                           {2, 0, Severity::information, "web"},
                                           {3, 0}},
                                          {{4, 0, Severity::error, "web"}, {5, 0, Severity::none, "auth"}}});
        const SmallFigures figures = smallFigures(*log);
        const auto& components = figures.statistics.components;
        QCOMPARE(components.size(), std::size_t{4});
        QCOMPARE(components[0].name, std::string("web"));
        QCOMPARE(components[0].count, 3u);
        QCOMPARE(errorsOf(components[0].bySeverity), 1u);
        QCOMPARE(components[1].name, std::string());  // of equals, by name
        QCOMPARE(components[2].name, std::string("auth"));
        QCOMPARE(components[3].name, std::string("db"));
        QCOMPARE(errorsOf(components[3].bySeverity), 1u);
        QCOMPARE(figures.insight.components, 3u);
    }

    void aFilterLeavesOutOfEveryFigure() {
        const SnapshotPtr log = smallLog({{{0, 0, Severity::error, "db"},
                                           {10, 1, Severity::information, "web"},
                                           {20, 1, Severity::information, "web"}}});
        Filter filter;
        filter.components = {"web"};
        Finding finding = smallFinding(*log, Detector::rules, 0);
        const SmallFigures figures = smallFigures(*log, {finding}, filter);
        QCOMPARE(figures.insight.records, 2u);
        QCOMPARE(figures.insight.diversity.templates, 1u);
        QCOMPARE(figures.insight.errors, 0u);
        QCOMPARE(*figures.insight.rates.perSecond(), 0.2);
        QCOMPARE(figures.security.findings, 0u);
        QCOMPARE(figures.statistics.components.size(), std::size_t{1});
    }

    // LogAnomaly replaces all records of its window by the flood, also those that are of other templates.
    void aFloodHoldsTheRecordsOfItsTemplateOnly() {
        const SnapshotPtr log = smallLog({{{0, 0}, {1, 0}, {2, 1}, {3, 0}, {4, 0}, {9, 0}}});
        Finding flood = smallFinding(*log, Detector::flood, 1);
        flood.lastRecord = RecordIndex{4};
        flood.end = smallTime(4);
        const FloodVolume volume = smallFigures(*log, {flood}).insight.floods;
        QCOMPARE(volume.floods, 1u);
        QCOMPARE(volume.records, 3u);        // at 1, 3 and 4
        QCOMPARE(volume.foldedRecords, 4u);  // at 0, 2 and 9, and the flood
    }

    void riskByTheThresholds() {
        std::vector<SmallRecord> records;
        for (int i = 0; i < 20; ++i) records.push_back({double(i), 0, Severity::error});
        const SnapshotPtr log = smallLog({records});
        const auto riskOf = [&](std::uint32_t rules, std::uint32_t critical) {
            std::vector<Finding> findings;
            for (std::uint32_t i = 0; i < rules; ++i)
                findings.push_back(smallFinding(*log, i % 2 == 0 ? Detector::rules : Detector::secrets, i));
            for (std::uint32_t i = 0; i < critical; ++i)
                findings.push_back(smallFinding(*log, Detector::values, i));
            return smallFigures(*log, findings).security.risk;
        };
        QCOMPARE(riskOf(0, 0), RiskLevel::low);
        QCOMPARE(riskOf(2, 5), RiskLevel::low);
        QCOMPARE(riskOf(3, 0), RiskLevel::medium);
        QCOMPARE(riskOf(5, 10), RiskLevel::medium);
        QCOMPARE(riskOf(0, 6), RiskLevel::medium);
        QCOMPARE(riskOf(6, 0), RiskLevel::high);
        QCOMPARE(riskOf(0, 11), RiskLevel::high);
    }

    // LogAnomaly counts a row again for every detector that marked it, and rows of rules as well.
    void criticalRecordsCountOnceAndWithoutThoseOfRules() {
        const SnapshotPtr log =
            smallLog({{{0, 0, Severity::error}, {1, 0, Severity::information}, {2, 0, Severity::fatal}}});
        Finding confirmed = smallFinding(*log, Detector::values, 1);
        confirmed.verdict = Verdict::confirmed;
        const SecuritySummary summary =
            smallFigures(*log, {smallFinding(*log, Detector::values, 0),
                                smallFinding(*log, Detector::steps, 0), smallFinding(*log, Detector::rate, 1),
                                confirmed, smallFinding(*log, Detector::rules, 2)})
                .security;
        QCOMPARE(summary.critical, 2u);  // the records 0 and 1
        QCOMPARE(summary.incidents(), 1u);
        QCOMPARE(summary.confirmed, 1u);
        QCOMPARE(summary.perDetector.at(Detector::values), 2u);
    }

    void whatIsNotInForceDoesNotCount() {
        const SnapshotPtr log = smallLog({{{0, 0, Severity::error}}});
        std::vector<Finding> findings(4, smallFinding(*log, Detector::rules, 0));
        findings[0].cleared = true;
        findings[1].gone = true;
        findings[2].verdict = Verdict::falsePositive;
        QCOMPARE(smallFigures(*log, findings).security.ruleHits, 1u);
    }

    void falsePositivesAreThoseOfTheFilter() {
        const SnapshotPtr log =
            smallLog({{{0, 0, Severity::error, "db"}, {10, 1, Severity::information, "web"}}});
        std::vector<Finding> findings(4, smallFinding(*log, Detector::rules, 0));
        findings.push_back(smallFinding(*log, Detector::rules, 1));
        findings[0].cleared = true;
        findings[1].verdict = Verdict::falsePositive;
        findings[2].cleared = findings[2].gone = true;
        findings[4].cleared = true;
        QCOMPARE(countFalsePositives(findings, *log, {}), std::uint64_t{3});
        Filter filter;
        filter.components = {"web"};
        QCOMPARE(countFalsePositives(findings, *log, filter), std::uint64_t{1});
    }

    void indicatorsByHand() {
        const SnapshotPtr log = smallLog(
            {{{0, 0, Severity::error}, {1, 0, Severity::information}, {2, 0}, {3, 1, Severity::debug}}});
        using Indicators = std::vector<ThreatIndicator>;
        QVERIFY(smallFigures(*log, {smallFinding(*log, Detector::secrets, 0)}).security.indicators ==
                (Indicators{ThreatIndicator::logFlooding, ThreatIndicator::dataExposure,
                            ThreatIndicator::highErrorRate}));
        Filter calm;
        calm.severities = 1 << raw(Severity::information) | 1 << raw(Severity::debug);
        QVERIFY(smallFigures(*log, {smallFinding(*log, Detector::rules, 1)}, calm).security.indicators ==
                Indicators{ThreatIndicator::ruleViolations});
    }

    void aStoppedMeasurementSaysSo() {
        StopToken stop;
        stop.request();
        TaskContext task({}, stop);
        const SnapshotPtr log = smallLog({{{0, 0}}});
        const auto insight = measureInsight(*log, RowSet::all(1), {}, {}, task);
        QVERIFY(!insight.ok() && insight.error().kind == Error::Kind::cancelled);
    }
};

QTEST_GUILESS_MAIN(InsightMetricsTest)
#include "insight_metrics_test.moc"
