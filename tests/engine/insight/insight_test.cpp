// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/timeline.h"
#include "engine/insight/parameters.h"
#include "engine/insight/statistics.h"
#include "tests/engine/events/sample_events.h"

#include <QtTest>

#include <map>
#include <numeric>

using namespace logwright;

class InsightTest : public QObject {
    Q_OBJECT

private:
    static Snapshot sampleSnapshot() {
        const SampleShape shape;
        Snapshot::Parts parts;
        parts.chunks = sampleChunks(shape);
        parts.templates = sampleTemplates(shape.groups);
        parts.timeline = timelineOrder(timesOf(parts.chunks));
        return Snapshot(std::move(parts));
    }

private slots:
    void countsAgreeWithTheRows() {
        const Snapshot snapshot = sampleSnapshot();
        StatisticsRequest request;
        request.filter.severities = 0x3C;
        request.filter.withoutTemplates = {TemplateId{1}};
        TaskContext task;
        const auto statistics = countRecords(snapshot, request, task);
        const auto rows = applyFilter(snapshot, request.filter, task);
        QVERIFY(statistics.ok() && rows.ok());

        std::map<std::uint32_t, std::uint64_t> counts;
        std::array<std::uint64_t, severityCount> severities{};
        std::uint64_t timed = 0;
        for (std::uint64_t i = 0; i < (*rows)->size(); ++i) {
            const RecordIndex record = snapshot.recordAt((*rows)->at(i));
            ++counts[raw(snapshot.templateOf(record))];
            ++severities[raw(snapshot.severity(record))];
            const auto place = snapshot.place(record);
            timed += (place.chunk->flags[place.index] & timeUnknownFlag) == 0 ? 1 : 0;
        }
        QCOMPARE(statistics->records, (*rows)->size());
        QVERIFY(statistics->bySeverity == severities);
        std::uint64_t rated = 0;
        for (const TemplateStatistics& entry : statistics->templates) {
            QCOMPARE(entry.count, counts[raw(entry.id)]);
            QCOMPARE(entry.total, snapshot.totalOf(entry.id));
            rated += std::accumulate(entry.rate.begin(), entry.rate.end(), std::uint64_t{0});
        }
        QCOMPARE(rated, timed);
        std::uint64_t binned = 0;
        for (const auto& bin : statistics->rate.bins)
            binned = std::accumulate(bin.begin(), bin.end(), binned);
        QCOMPARE(binned, timed);
    }

    void binsCoverTheRangeWithoutGaps() {
        RateHistogram histogram;
        histogram.range = {atSecond(10), atSecond(17)};
        histogram.bins.resize(13);
        QVERIFY(histogram.binRange(0).begin == histogram.range.begin);
        for (std::size_t i = 1; i < 13; ++i)
            QVERIFY(histogram.binRange(i).begin == histogram.binRange(i - 1).end);
        QVERIFY(histogram.binRange(12).end == histogram.range.end);
    }

    void aRangeCountsOnlyWhatIsInIt() {
        const Snapshot snapshot = sampleSnapshot();
        const TimeRange span = *snapshot.span();
        StatisticsRequest request;
        request.filter.time = TimeRange{span.begin + (span.end - span.begin) / 4, span.end};
        TaskContext task;
        const auto statistics = countRecords(snapshot, request, task);
        for (const TemplateStatistics& entry : statistics->templates) {
            if (entry.count == 0) continue;
            QVERIFY(entry.first >= request.filter.time->begin);
            QVERIFY(entry.last < request.filter.time->end);
        }
    }

    void cardinalitiesCountEveryTemplateOnce() {
        const Snapshot snapshot = sampleSnapshot();
        TaskContext task;
        const auto statistics = countRecords(snapshot, {}, task);
        std::uint64_t templates = 0;
        std::uint64_t records = 0;
        for (const CardinalityBar& bar : statistics->cardinalities) {
            templates += bar.templates;
            records += bar.records;
        }
        QCOMPARE(templates, statistics->templates.size());
        QCOMPARE(records, std::uint64_t{snapshot.recordCount()});
        QVERIFY(statistics->cardinalities.size() > 1);
    }

    void parametersAreCounted() {
        const Template pattern{TemplateId{0}, "sent <*> bytes to <*>", {SlotType::number, SlotType::word}};
        ParameterCounter counter(pattern);
        for (int i = 0; i < 100; ++i) {
            counter.add("sent " + std::to_string(i) + " bytes to " + (i % 4 == 0 ? "alpha" : "beta"));
        }
        counter.add("something else altogether");
        const auto statistics = counter.statistics();
        QCOMPARE(statistics.size(), std::size_t{2});
        QCOMPARE(statistics[0].records, 100u);
        QCOMPARE(statistics[0].distinct, 100u);
        QVERIFY(statistics[0].numeric);
        QCOMPARE(statistics[0].least, 0.0);
        QCOMPARE(statistics[0].greatest, 99.0);
        QCOMPARE(statistics[0].mean, 49.5);
        QCOMPARE(
            std::accumulate(statistics[0].histogram.begin(), statistics[0].histogram.end(), std::uint64_t{0}),
            100u);
        QVERIFY(!statistics[1].numeric);
        QCOMPARE(statistics[1].values[0].value, std::string("beta"));
        QCOMPARE(statistics[1].values[0].count, 75u);
        QCOMPARE(statistics[1].values[1].count, 25u);
    }
};

QTEST_GUILESS_MAIN(InsightTest)
#include "insight_test.moc"
