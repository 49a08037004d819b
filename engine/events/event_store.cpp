// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/event_store.h"

#include <algorithm>
#include <array>

namespace logwright {

namespace {

constexpr std::array<Migration, 3> eventMigrations{{
    {"events", 1, R"(
    CREATE TABLE event_chunk(
        id INTEGER PRIMARY KEY,
        source INTEGER NOT NULL,
        records INTEGER NOT NULL,
        first_line INTEGER NOT NULL,
        lines INTEGER NOT NULL,
        time BLOB NOT NULL,
        groups BLOB NOT NULL,
        flags BLOB NOT NULL,
        session BLOB NOT NULL,
        offsets BLOB NOT NULL);
    CREATE INDEX event_chunk_source ON event_chunk(source);
    CREATE TABLE timeline(piece INTEGER PRIMARY KEY, records INTEGER NOT NULL, rows BLOB NOT NULL);
)"},
    {"events", 2, "ALTER TABLE event_chunk ADD COLUMN component BLOB"},  // null: it was not kept yet
    {"events", 3, "CREATE TABLE source_generation(source INTEGER PRIMARY KEY, generation INTEGER NOT NULL)"},
}};

// Rows of a piece of the timeline: 4 MiB.
constexpr std::size_t timelinePiece = 1 << 20;

Error damagedChunk(const Database& database) {
    return {"the project file holds a damaged chunk of events", database.path(),
            "analyse the logs into a new project"};
}

// The column of a chunk that was stored before components were kept names none.
std::optional<NameColumn> restoredComponent(std::string_view bytes, std::uint32_t count) {
    return bytes.empty() ? NameColumn(count) : NameColumn::restore(bytes, count);
}

}  // namespace

std::span<const Migration> EventStore::migrations() {
    return eventMigrations;
}

Result<> EventStore::append(const EventChunk& chunk, const std::vector<SessionKey>& sessions) {
    auto insert = database_->prepare(
        "INSERT INTO event_chunk(source, records, first_line, lines, time, groups, flags, session, offsets, "
        "component) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return insert.error();
    const std::string offsets = chunk.offsets.save();
    const std::string component = chunk.component.save();
    insert->bind(1, std::int64_t{raw(chunk.source)})
        .bind(2, std::int64_t{chunk.size()})
        .bind(3, static_cast<std::int64_t>(chunk.firstLine))
        .bind(4, static_cast<std::int64_t>(chunk.lines))
        .bindColumn(5, chunk.time)
        .bindColumn(6, chunk.group)
        .bindColumn(7, chunk.flags)
        .bindColumn(8, sessions)
        .bindBlob(9, std::as_bytes(std::span(offsets)))
        .bindBlob(10, std::as_bytes(std::span(component)));
    return insert->run();
}

Result<std::vector<EventChunkPtr>> EventStore::load(const ClockCorrections& clocks, TaskContext& task) const {
    auto query = database_->prepare(
        "SELECT source, records, first_line, lines, time, groups, flags, offsets, component, "
        "ifnull((SELECT generation FROM source_generation WHERE source_generation.source = "
        "event_chunk.source), 0) "
        "FROM event_chunk ORDER BY id");
    if (!query) return query.error();
    std::vector<EventChunkPtr> chunks;
    std::uint32_t firstRecord = 0;
    for (;;) {
        if (task.stopRequested()) return cancelledError();
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return chunks;

        const auto count = static_cast<std::uint32_t>(query->integer(1));
        auto times = query->numbers<Timestamp>(4);
        auto groups = query->numbers<GroupId>(5);
        auto flags = query->numbers<std::uint8_t>(6);
        auto offsets = OffsetIndex::restore(query->blob(7), count);
        auto component = restoredComponent(query->blob(8), count);
        if (!times || !groups || !flags || !offsets || !component || times->size() != count ||
            groups->size() != count || flags->size() != count) {
            return damagedChunk(*database_);
        }
        auto chunk = std::make_shared<EventChunk>();
        chunk->source = SourceId{static_cast<std::uint32_t>(query->integer(0))};
        chunk->generation = query->integer(9);
        chunk->firstRecord = firstRecord;
        chunk->firstLine = static_cast<std::uint64_t>(query->integer(2));
        chunk->lines = static_cast<std::uint64_t>(query->integer(3));
        chunk->time = std::move(*times);
        chunk->group = std::move(*groups);
        chunk->flags = std::move(*flags);
        chunk->component = std::move(*component);
        chunk->offsets = std::move(*offsets);
        correctTimes(chunk->time, clocks.of(chunk->source));
        chunk->span = spanOf(*chunk);
        firstRecord += count;
        chunks.push_back(std::move(chunk));
    }
}

Result<std::vector<SessionKey>> EventStore::loadSessions(std::size_t position) const {
    auto query = database_->prepare("SELECT records, session FROM event_chunk ORDER BY id LIMIT 1 OFFSET ?");
    if (!query) return query.error();
    auto row = query->bind(1, static_cast<std::int64_t>(position)).step();
    if (!row) return row.error();
    if (!*row) return damagedChunk(*database_);
    auto sessions = query->numbers<SessionKey>(1);
    if (!sessions || static_cast<std::int64_t>(sessions->size()) != query->integer(0)) {
        return damagedChunk(*database_);
    }
    return sessions;
}

Result<RecordTimes> EventStore::loadTimes(const ClockCorrections& clocks, TaskContext& task) const {
    auto total = database_->prepare("SELECT total(records), count(*) FROM event_chunk");
    if (!total) return total.error();
    if (auto row = total->step(); !row) return row.error();
    RecordTimes times;
    times.time.reserve(static_cast<std::size_t>(total->real(0)));
    times.slices.reserve(static_cast<std::size_t>(total->integer(1)));

    auto query = database_->prepare("SELECT source, time FROM event_chunk ORDER BY id");
    if (!query) return query.error();
    for (;;) {
        if (task.stopRequested()) return cancelledError();
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return times;
        auto column = query->numbers<Timestamp>(1);
        if (!column) return column.error();
        const SourceId source{static_cast<std::uint32_t>(query->integer(0))};
        correctTimes(*column, clocks.of(source));
        times.slices.push_back({source, static_cast<std::uint32_t>(times.time.size()),
                                static_cast<std::uint32_t>(column->size())});
        times.time.insert(times.time.end(), column->begin(), column->end());
    }
}

Result<std::vector<std::uint64_t>> EventStore::countGroups(std::size_t groups) const {
    auto query = database_->prepare("SELECT groups FROM event_chunk");
    if (!query) return query.error();
    std::vector<std::uint64_t> counts(groups);
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return counts;
        auto column = query->numbers<GroupId>(0);
        if (!column) return column.error();
        for (const GroupId group : *column) {
            if (raw(group) >= groups) return damagedChunk(*database_);
            ++counts[raw(group)];
        }
    }
}

Result<> EventStore::replaceGroups(std::size_t position, const std::vector<GroupId>& groups) {
    auto update = database_->prepare(
        "UPDATE event_chunk SET groups = ?1 WHERE id = (SELECT id FROM event_chunk ORDER BY id LIMIT 1 "
        "OFFSET ?2) "
        "AND records = ?3");
    if (!update) return update.error();
    return update->bindColumn(1, groups)
        .bind(2, static_cast<std::int64_t>(position))
        .bind(3, static_cast<std::int64_t>(groups.size()))
        .run();
}

Result<std::optional<OffsetIndex::Extent>> EventStore::dropLastRecord(SourceId source,
                                                                      const LineCounter& lines) {
    auto query = database_->prepare(
        "SELECT id, records, lines, time, groups, flags, session, offsets, component FROM event_chunk WHERE "
        "source = ? "
        "ORDER BY id DESC LIMIT 1");
    if (!query) return query.error();
    auto row = query->bind(1, std::int64_t{raw(source)}).step();
    if (!row) return row.error();
    if (!*row) return std::optional<OffsetIndex::Extent>{};
    const std::int64_t id = query->integer(0);
    const auto count = static_cast<std::uint32_t>(query->integer(1));
    auto index = OffsetIndex::restore(query->blob(7), count);
    auto component = restoredComponent(query->blob(8), count);
    if (!index || !component || count == 0) return damagedChunk(*database_);
    const OffsetIndex::Extent last = index->extent(count - 1);
    if (auto done = database_->execute("DELETE FROM timeline"); !done) return done.error();
    if (count == 1) {
        auto remove = database_->prepare("DELETE FROM event_chunk WHERE id = ?");
        if (!remove) return remove.error();
        if (auto done = remove->bind(1, id).run(); !done) return done.error();
        return std::optional(last);
    }
    std::vector<std::uint64_t> offsets(count - 1);
    for (std::uint32_t i = 0; i + 1 < count; ++i) offsets[i] = index->extent(i).begin;
    const std::string bytes = OffsetIndex(offsets, last.begin).save();
    component->dropLast();
    const std::string components = component->save();
    const auto shortened = [&](int column) {
        const std::string_view blob = query->blob(column);
        return std::as_bytes(std::span(blob.data(), blob.size() / count * (count - 1)));
    };
    auto update = database_->prepare(
        "UPDATE event_chunk SET records = ?, lines = ?, time = ?, groups = ?, flags = ?, session = ?, "
        "offsets = ?, component = ? WHERE id = ?");
    if (!update) return update.error();
    update->bind(1, std::int64_t{count - 1})
        .bind(2, query->integer(2) - static_cast<std::int64_t>(lines(last)))
        .bindBlob(3, shortened(3))
        .bindBlob(4, shortened(4))
        .bindBlob(5, shortened(5))
        .bindBlob(6, shortened(6))
        .bindBlob(7, std::as_bytes(std::span(bytes)))
        .bindBlob(8, std::as_bytes(std::span(components)))
        .bind(9, id);
    if (auto done = update->run(); !done) return done.error();
    return std::optional(last);
}

Result<> EventStore::removeSource(SourceId source) {
    auto remove = database_->prepare("DELETE FROM event_chunk WHERE source = ?");
    if (!remove) return remove.error();
    if (auto done = remove->bind(1, std::int64_t{raw(source)}).run(); !done) return done;
    auto next = database_->prepare(
        "INSERT INTO source_generation VALUES(?, 1) ON CONFLICT(source) DO UPDATE SET generation = "
        "generation + 1");
    if (!next) return next.error();
    if (auto done = next->bind(1, std::int64_t{raw(source)}).run(); !done) return done;
    return database_->execute("DELETE FROM timeline");
}

Result<std::int64_t> EventStore::generation(SourceId source) const {
    auto query = database_->prepare("SELECT generation FROM source_generation WHERE source = ?");
    if (!query) return query.error();
    auto row = query->bind(1, std::int64_t{raw(source)}).step();
    if (!row) return row.error();
    return *row ? query->integer(0) : 0;
}

Result<std::map<SourceId, std::int64_t>> EventStore::generations() const {
    auto query = database_->prepare("SELECT source, generation FROM source_generation");
    if (!query) return query.error();
    std::map<SourceId, std::int64_t> generations;
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return generations;
        generations[SourceId{static_cast<std::uint32_t>(query->integer(0))}] = query->integer(1);
    }
}

Result<> EventStore::saveTimeline(const std::vector<RecordIndex>& order, std::uint64_t count) {
    if (auto done = database_->execute("DELETE FROM timeline"); !done) return done;
    auto insert = database_->prepare("INSERT INTO timeline(records, rows) VALUES(?, ?)");
    if (!insert) return insert.error();
    std::size_t at = 0;
    do {  // one empty piece stands for the stored order
        const std::size_t rows = std::min(timelinePiece, order.size() - at);
        insert->bind(1, static_cast<std::int64_t>(count))
            .bindBlob(2, std::as_bytes(std::span(order).subspan(at, rows)));
        if (auto done = insert->run(); !done) return done;
        at += rows;
    } while (at < order.size());
    return Done{};
}

Result<std::optional<std::vector<RecordIndex>>> EventStore::loadTimeline(std::uint64_t count) const {
    auto query = database_->prepare("SELECT records, rows FROM timeline ORDER BY piece");
    if (!query) return query.error();
    std::vector<RecordIndex> order;
    bool any = false;
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) break;
        if (static_cast<std::uint64_t>(query->integer(0)) != count)
            return std::optional<std::vector<RecordIndex>>{};
        auto piece = query->numbers<RecordIndex>(1);
        if (!piece) return piece.error();
        if (!any) order.reserve(piece->empty() ? 0 : count);
        any = true;
        order.insert(order.end(), piece->begin(), piece->end());
    }
    const bool good = any && (order.empty() || order.size() == count) &&
                      std::ranges::all_of(order, [count](RecordIndex record) { return raw(record) < count; });
    if (!good) return std::optional<std::vector<RecordIndex>>{};
    return std::optional(std::move(order));
}

}  // namespace logwright
