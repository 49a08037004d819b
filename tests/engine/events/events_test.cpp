// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/event_store.h"
#include "engine/events/filter.h"
#include "engine/events/timeline.h"
#include "tests/engine/events/sample_events.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace logwright;

namespace {

// The timeline by its definition: a stable sort by time of all records in source order.
std::vector<RecordIndex> timelineByDefinition(const std::vector<EventChunkPtr>& chunks) {
    struct Entry {
        Timestamp time;
        std::uint32_t source;
        std::uint32_t record;
    };
    std::vector<Entry> entries;
    for (const auto& chunk : chunks) {
        for (std::uint32_t i = 0; i < chunk->size(); ++i) {
            entries.push_back({chunk->time[i], raw(chunk->source), chunk->firstRecord + i});
        }
    }
    std::ranges::sort(entries, [](const Entry& a, const Entry& b) {
        return std::tie(a.time, a.source, a.record) < std::tie(b.time, b.source, b.record);
    });
    std::vector<RecordIndex> order;
    for (const Entry& entry : entries) order.push_back(RecordIndex{entry.record});
    return order;
}

Snapshot sampleSnapshot(const SampleShape& shape) {
    Snapshot::Parts parts;
    parts.chunks = sampleChunks(shape);
    parts.templates = sampleTemplates(shape.groups);
    parts.timeline = timelineOrder(timesOf(parts.chunks));
    for (std::uint32_t i = 0; i < shape.sources; ++i) parts.sources.emplace_back().id = SourceId{i};
    return Snapshot(std::move(parts));
}

std::vector<Filter> someFilters(const Snapshot& snapshot) {
    const TimeRange span = *snapshot.span();
    const TimeRange middle{span.begin + (span.end - span.begin) / 3,
                           span.begin + (span.end - span.begin) / 2};
    std::vector<Filter> filters(10);
    filters[1].time = middle;
    filters[2].templates = {TemplateId{3}, TemplateId{10}};
    filters[3].withoutTemplates = {TemplateId{0}, TemplateId{1}};
    filters[4].sources = {SourceId{1}};
    filters[5].severities = 1 << 4 | 1 << 5;
    filters[6].cardinalities = {2};
    filters[7].time = middle;
    filters[7].templates = {TemplateId{3}, TemplateId{5}};
    filters[7].withoutTemplates = {TemplateId{5}};
    filters[7].sources = {SourceId{0}, SourceId{2}};
    filters[7].severities = 0x7E;
    filters[7].cardinalities = {1, 2};
    filters[8].components = {"part-1", "part-5"};
    filters[9].components = {"", "part-0"};
    filters[9].severities = 0x7E;
    return filters;
}

bool passesByDefinition(const Snapshot& snapshot, const Filter& filter, RecordIndex record) {
    const auto has = [](const auto& list, const auto& value) {
        return std::ranges::find(list, value) != list.end();
    };
    const auto place = snapshot.place(record);
    const bool timed = (place.chunk->flags[place.index] & timeUnknownFlag) == 0;
    const TemplateId id = snapshot.templateOf(record);
    const NameColumn& component = place.chunk->component;
    if (!filter.components.empty() && !has(filter.components, component.names()[component.code(place.index)]))
        return false;
    if (filter.time && !(timed && filter.time->contains(snapshot.time(record)))) return false;
    if (!filter.templates.empty() && !has(filter.templates, id)) return false;
    if (has(filter.withoutTemplates, id)) return false;
    if (!filter.sources.empty() && !has(filter.sources, snapshot.sourceOf(record))) return false;
    if (filter.severities != 0 && (filter.severities >> raw(snapshot.severity(record)) & 1) == 0)
        return false;
    if (filter.cardinalities.empty()) return true;
    const auto digits = static_cast<int>(std::to_string(snapshot.totalOf(id)).size());
    return has(filter.cardinalities, digits - 1);
}

}  // namespace

class EventsTest : public QObject {
    Q_OBJECT

private slots:
    void offsetsComeBack() {
        std::vector<std::uint64_t> offsets;
        std::uint64_t at = 5'000'000'000;
        std::mt19937_64 random(3);
        for (int i = 0; i < 1000; ++i) {
            offsets.push_back(at);
            at += i % 100 == 7 ? random() % (std::uint64_t{3} << 31) : random() % 300;
        }
        const OffsetIndex index(offsets, at);
        const auto restored = OffsetIndex::restore(index.save(), index.size());
        QVERIFY(restored.ok());
        for (const OffsetIndex* each : {&index, &*restored}) {
            for (std::uint32_t i = 0; i < offsets.size(); ++i) {
                QCOMPARE(each->extent(i).begin, offsets[i]);
                QCOMPARE(each->extent(i).end, i + 1 < offsets.size() ? offsets[i + 1] : at);
            }
        }
    }

    void offsetsTakeLittleMemory() {
        std::vector<std::uint64_t> offsets;
        for (std::uint64_t i = 0; i < 30'000; ++i) offsets.push_back(i * 140);
        const OffsetIndex index(offsets, 30'000 * 140);
        const double perRecord = static_cast<double>(index.bytes()) / 30'000;
        QVERIFY2(perRecord <= 2.5, qPrintable(QString::number(perRecord)));
    }

    void damagedOffsetsAreRefused() {
        const std::vector<std::uint64_t> offsets{0, 10, 500};
        const std::string good = OffsetIndex(offsets, 600).save();
        QVERIFY(OffsetIndex::restore(good, 3).ok());
        QVERIFY(!OffsetIndex::restore(good, 4).ok());
        QVERIFY(!OffsetIndex::restore(good, 2).ok());
        QVERIFY(!OffsetIndex::restore(std::string(8, '\0') + std::string(20, '\xFF'), 1).ok());
        QVERIFY(!OffsetIndex::restore("short", 1).ok());
    }

    void timelineIsAStableSort_data() {
        QTest::addColumn<quint32>("sources");
        QTest::addColumn<bool>("ordered");
        for (const quint32 sources : {1u, 2u, 3u, 7u}) {
            for (const bool ordered : {false, true}) {
                QTest::addRow("%u sources, %s", sources, ordered ? "ordered" : "unordered")
                    << sources << ordered;
            }
        }
    }
    void timelineIsAStableSort() {
        QFETCH(quint32, sources);
        QFETCH(bool, ordered);
        SampleShape shape;
        shape.sources = sources;
        shape.ordered = ordered;
        const auto chunks = sampleChunks(shape);
        const auto order = timelineOrder(timesOf(chunks));
        const auto wanted = timelineByDefinition(chunks);
        if (sources == 1 && ordered) {
            QVERIFY(order.empty());  // they stand in order already
        } else {
            QVERIFY(order == wanted);
        }
    }

    void rowsAndRecordsNameEachOther() {
        for (const bool ordered : {false, true}) {
            SampleShape shape;
            shape.ordered = ordered;
            shape.sources = ordered ? 1 : 3;
            const Snapshot snapshot = sampleSnapshot(shape);
            for (std::uint32_t row = 0; row < snapshot.recordCount(); ++row) {
                QCOMPARE(raw(snapshot.rowOf(snapshot.recordAt(TimelineRow{row}))), row);
            }
        }
    }

    void filtersLeaveWhatTheySay() {
        for (const bool ordered : {false, true}) {
            SampleShape shape;
            shape.ordered = ordered;
            shape.sources = ordered ? 1 : 3;
            const Snapshot snapshot = sampleSnapshot(shape);
            QCOMPARE(snapshot.inStoredOrder(), ordered);
            TaskContext task;
            for (const Filter& filter : someFilters(snapshot)) {
                const auto rows = applyFilter(snapshot, filter, task);
                QVERIFY(rows.ok());
                std::vector<TimelineRow> wanted;
                for (std::uint32_t row = 0; row < snapshot.recordCount(); ++row) {
                    if (passesByDefinition(snapshot, filter, snapshot.recordAt(TimelineRow{row}))) {
                        wanted.push_back(TimelineRow{row});
                    }
                }
                QCOMPARE((*rows)->size(), wanted.size());
                for (std::size_t i = 0; i < wanted.size(); ++i) QVERIFY((*rows)->at(i) == wanted[i]);
            }
        }
    }

    void aStoppedFilterSaysSo() {
        StopToken stop;
        stop.request();
        TaskContext task({}, stop);
        Filter filter;
        filter.severities = 2;
        const auto rows = applyFilter(sampleSnapshot({}), filter, task);
        QVERIFY(!rows.ok() && rows.error().kind == Error::Kind::cancelled);
    }

    void rowsAreFoundByTime() {
        const Snapshot snapshot = sampleSnapshot({});
        for (std::int64_t second = 999'990; second < 1'004'000; second += 7) {
            const std::uint32_t row = raw(snapshot.rowAt(atSecond(second)));
            if (row > 0) QVERIFY(snapshot.time(snapshot.recordAt(TimelineRow{row - 1})) < atSecond(second));
            if (row < snapshot.recordCount()) {
                QVERIFY(snapshot.time(snapshot.recordAt(TimelineRow{row})) >= atSecond(second));
            }
        }
    }

    void cardinalityIsTheOrderOfMagnitude() {
        QCOMPARE(cardinality(0), -1);
        QCOMPARE(cardinality(1), 0);
        QCOMPARE(cardinality(9), 0);
        QCOMPARE(cardinality(10), 1);
        QCOMPARE(cardinality(99'999), 4);
        QCOMPARE(cardinality(10'000'000), 7);
    }

    void storedColumnsComeBack() {
        QTemporaryDir folder;
        auto database = Database::create(folder.filePath("e.logwright").toStdString());
        QVERIFY(database.ok());
        QVERIFY(database->migrate(EventStore::migrations()).ok());
        EventStore store(*database);
        const auto chunks = sampleChunks({});
        for (const auto& chunk : chunks) {
            QVERIFY(store.append(*chunk, std::vector<SessionKey>(chunk->size(), SessionKey{7})).ok());
        }
        TaskContext task;
        auto loaded = store.load({}, task);
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->size(), chunks.size());
        for (std::size_t i = 0; i < chunks.size(); ++i) {
            QVERIFY((*loaded)[i]->firstRecord == chunks[i]->firstRecord);
            QVERIFY((*loaded)[i]->time == chunks[i]->time);
            QVERIFY((*loaded)[i]->group == chunks[i]->group);
            QVERIFY((*loaded)[i]->flags == chunks[i]->flags);
            QVERIFY((*loaded)[i]->span == chunks[i]->span);
            QVERIFY((*loaded)[i]->component.save() == chunks[i]->component.save());
        }
        const auto order = timelineOrder(timesOf(chunks));
        QVERIFY(store.saveTimeline(order, order.size()).ok());
        QVERIFY(**store.loadTimeline(order.size()) == order);
        QVERIFY(!store.loadTimeline(order.size() + 1)->has_value());

        const auto dropped = store.dropLastRecord(SourceId{1}, [](const OffsetIndex::Extent&) { return 1; });
        QVERIFY(dropped.ok() && *dropped);
        QCOMPARE((*dropped)->begin, 29'900u);
        QVERIFY(store.removeSource(SourceId{0}).ok());
        loaded = store.load({}, task);
        QCOMPARE(loaded->size(), chunks.size() - 4);
        QCOMPARE((*loaded)[0]->firstRecord, 0u);
        QCOMPARE((*loaded)[1]->firstRecord, (*loaded)[0]->size());
        const auto lastOf1 = std::find_if(loaded->rbegin(), loaded->rend(),
                                          [](const auto& c) { return c->source == SourceId{1}; });
        const EventChunk& last = **lastOf1;
        QCOMPARE(last.size(), 299u);
        QCOMPARE(last.offsets.extent(298).end, 29'900u);
        QCOMPARE(last.component.size(), 299u);
    }

    void eventsStoredBeforeComponentsWereKeptNameNone() {
        QTemporaryDir folder;
        auto database = Database::create(folder.filePath("e.logwright").toStdString());
        QVERIFY(database->migrate(EventStore::migrations()).ok());
        EventStore store(*database);
        const auto chunk = sampleChunks({}).front();
        QVERIFY(store.append(*chunk, std::vector<SessionKey>(chunk->size())).ok());
        QVERIFY(database->execute("UPDATE event_chunk SET component = NULL").ok());
        TaskContext task;
        const auto loaded = store.load({}, task);
        QVERIFY(loaded.ok());
        const NameColumn& component = loaded->front()->component;
        QCOMPARE(component.size(), chunk->size());
        for (std::uint32_t i = 0; i < chunk->size(); ++i) QCOMPARE(component.code(i), std::uint16_t{0});
    }
};

QTEST_GUILESS_MAIN(EventsTest)
#include "events_test.moc"
