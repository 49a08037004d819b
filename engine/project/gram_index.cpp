// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/gram_index.h"

#include "engine/events/event_store.h"

#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>

namespace logwright {

namespace {

constexpr std::array<Migration, 1> gramMigrations{{{"grams", 1, R"(
    CREATE TABLE gram_filter(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        source INTEGER NOT NULL,
        generation INTEGER NOT NULL,
        begin INTEGER NOT NULL,
        end INTEGER NOT NULL,
        filter BLOB NOT NULL,
        UNIQUE(source, generation, begin));
)"}}};

constexpr std::uint64_t blockBytes = 256 * 1024;
constexpr std::uint64_t leastText = 64 * 1024;  // that is worth a filter; less is read in no time
constexpr int rowsAtOnce = 64;                  // read in one statement, or removed in one
constexpr auto savingEvery = std::chrono::milliseconds(250);

RecordAccess::Extent extentOf(const EventChunk& chunk) {
    return {chunk.offsets.extent(0).begin, chunk.offsets.extent(chunk.size() - 1).end};
}

std::uint64_t bytesOf(const EventChunk& chunk) {
    if (chunk.size() == 0) return 0;
    const auto [begin, end] = extentOf(chunk);
    return end - begin;
}

std::uint64_t bytesOf(const std::vector<EventChunkPtr>& chunks) {
    std::uint64_t bytes = 0;
    for (const EventChunkPtr& chunk : chunks) bytes += bytesOf(*chunk);
    return bytes;
}

// The text that searches look at.
Result<GramFilter> gramsOf(const EventChunk& chunk, RecordAccess& access) {
    GramCollector collector;
    const std::vector<std::uint64_t> bounds = chunk.offsets.bounds();
    for (std::uint32_t record = 0; record < chunk.size();) {
        std::uint32_t end = record + 1;
        while (end < chunk.size() && bounds[end + 1] - bounds[record] <= blockBytes) ++end;
        const bool large = bounds[end] - bounds[record] > RecordAccess::mostScannedText;
        auto block = large ? Result<std::string_view>(std::string_view())
                           : access.bytes({bounds[record], bounds[end]});
        if (!block) return block.error();
        if (!large && !access.source().text.decoded && !hasAnsi(*block)) {
            collector.add(*block);
        } else {
            for (std::uint32_t i = record; i < end; ++i) {
                const auto text = access.text({bounds[i], bounds[i + 1]});
                if (!text) return text.error();
                collector.add(*text);
            }
        }
        record = end;
    }
    return collector.finish();
}

}  // namespace

std::span<const Migration> GramIndex::migrations() {
    return gramMigrations;
}

GramIndex::Place GramIndex::placeOf(const EventChunk& chunk) {
    return {chunk.source, chunk.generation, extentOf(chunk).begin};
}

// Takes in what the file has and is not held yet. What is damaged there is as good as not there.
Result<> GramIndex::refresh(TaskContext& task) {
    auto query = database_->prepare(
        "SELECT id, source, generation, begin, end, filter FROM gram_filter WHERE id > ? ORDER BY id LIMIT "
        "?");
    if (!query) return query.error();
    for (int rows = rowsAtOnce; rows == rowsAtOnce;) {
        if (task.stopRequested()) return cancelledError();
        query->bind(1, lastId_).bind(2, std::int64_t{rowsAtOnce});
        for (rows = 0;; ++rows) {
            auto row = query->step();
            if (!row) return row.error();
            if (!*row) break;
            lastId_ = query->integer(0);
            const Place place{SourceId{static_cast<std::uint32_t>(query->integer(1))}, query->integer(2),
                              static_cast<std::uint64_t>(query->integer(3))};
            if (auto filter = GramFilter::restore(query->blob(5)))
                held_[place] = {static_cast<std::uint64_t>(query->integer(4)),
                                std::make_shared<const GramFilter>(std::move(*filter))};
        }
    }
    return Done{};
}

const GramFilterPtr& GramIndex::find(const EventChunk& chunk) const {
    static const GramFilterPtr none;
    if (chunk.size() == 0) return none;
    const auto found = held_.find(placeOf(chunk));
    return found != held_.end() && extentOf(chunk).end <= found->second.end ? found->second.filter : none;
}

Result<std::vector<GramFilterPtr>> GramIndex::filtersOf(const Snapshot& snapshot, TaskContext& task) {
    std::vector<GramFilterPtr> filters;
    filters.reserve(snapshot.chunks().size());
    {
        const std::lock_guard lock(mutex_);
        if (auto done = refresh(task); !done) return done.error();
        for (const EventChunkPtr& chunk : snapshot.chunks()) filters.push_back(find(*chunk));
    }
    // Nothing is asked to be read again where a file was only written to in its middle.
    std::map<SourceId, bool> edited;
    for (std::size_t i = 0; i < filters.size(); ++i) {
        const SourceId source = snapshot.chunks()[i]->source;
        if (!filters[i]) continue;
        const auto [at, fresh] = edited.try_emplace(source, false);
        if (fresh) at->second = readers_->editedInPlace(source);
        if (at->second) filters[i].reset();
    }
    return filters;
}

Result<std::vector<EventChunkPtr>> GramIndex::chunksWithout(const Snapshot& snapshot, TaskContext& task) {
    const std::lock_guard lock(mutex_);
    if (auto done = refresh(task); !done) return done.error();
    std::vector<EventChunkPtr> chunks;
    for (const EventChunkPtr& chunk : snapshot.chunks())
        if (bytesOf(*chunk) >= leastText && !find(*chunk)) chunks.push_back(chunk);
    return chunks;
}

Result<std::uint64_t> GramIndex::missing(const Snapshot& snapshot, TaskContext& task) {
    const auto chunks = chunksWithout(snapshot, task);
    if (!chunks) return chunks.error();
    return bytesOf(*chunks);
}

// What is of a generation that is over is not kept.
Result<> GramIndex::save(const std::vector<Made>& made) {
    auto transaction = Transaction::begin(*database_);
    if (!transaction) return transaction.error();
    // Replaced rows get new numbers, so that refresh() sees them.
    auto insert = database_->prepare(
        "INSERT OR REPLACE INTO gram_filter(source, generation, begin, end, filter) VALUES(?, ?, ?, ?, ?)");
    if (!insert) return insert.error();
    for (const auto& [place, held] : made) {
        auto now = EventStore(*database_).generation(place.source);
        if (!now) return now.error();
        if (*now != place.generation) continue;
        const std::string bytes = held.filter->save();
        insert->bind(1, std::int64_t{raw(place.source)})
            .bind(2, place.generation)
            .bind(3, static_cast<std::int64_t>(place.begin))
            .bind(4, static_cast<std::int64_t>(held.end))
            .bindBlob(5, std::as_bytes(std::span(bytes)));
        if (auto done = insert->run(); !done) return done.error();
    }
    return transaction->commit();
}

Result<> GramIndex::removeOutdated(const Writer& write, TaskContext& task) {
    auto now = EventStore(*database_).generations();
    if (!now) return now.error();
    {
        const std::lock_guard lock(mutex_);
        std::erase_if(held_,
                      [&](const auto& held) { return held.first.generation < (*now)[held.first.source]; });
    }
    for (const auto& each : *now) {
        const SourceId source = each.first;
        const std::int64_t generation = each.second;
        for (;;) {
            if (task.stopRequested()) return cancelledError();
            auto some = hasOutdated(source, generation);
            if (!some) return some.error();
            if (!*some) break;
            if (auto done = write([&] { return removeSome(source, generation); }); !done) return done;
        }
    }
    return Done{};
}

Result<bool> GramIndex::hasOutdated(SourceId source, std::int64_t generation) const {
    auto query = database_->prepare("SELECT 1 FROM gram_filter WHERE source = ? AND generation < ? LIMIT 1");
    if (!query) return query.error();
    return query->bind(1, std::int64_t{raw(source)}).bind(2, generation).step();
}

Result<> GramIndex::removeSome(SourceId source, std::int64_t generation) {
    auto remove = database_->prepare(
        "DELETE FROM gram_filter WHERE id IN (SELECT id FROM gram_filter WHERE source = ? AND generation < ? "
        "LIMIT ?)");
    if (!remove) return remove.error();
    return remove->bind(1, std::int64_t{raw(source)})
        .bind(2, generation)
        .bind(3, std::int64_t{rowsAtOnce})
        .run();
}

// Null where it cannot be read, or where the file is another one.
GramFilterPtr GramIndex::collect(const EventChunk& chunk) const {
    auto reader = readers_->take(chunk.source);
    if (!reader) return nullptr;
    GramFilterPtr made;
    auto filter = gramsOf(chunk, **reader);
    if (filter && (*reader)->isTheFile()) made = std::make_shared<const GramFilter>(std::move(*filter));
    readers_->giveBack(chunk.source, std::move(*reader));
    return made;
}

Result<> GramIndex::make(const Snapshot& snapshot, const Writer& write, TaskContext& task) {
    if (auto done = removeOutdated(write, task); !done) return done;
    const auto chunks = chunksWithout(snapshot, task);
    if (!chunks) return chunks.error();
    const std::uint64_t bytes = bytesOf(*chunks);

    // Of the last step, which takes one after the other; the first only looks whether to go on.
    std::optional<Error> problem;
    std::atomic<bool> ended = false;
    std::vector<Made> made;
    std::uint64_t done = 0;
    auto saved = std::chrono::steady_clock::now();
    const auto keep = [&] {
        if (made.empty() || problem) return;
        auto kept = write([&] { return save(made); });
        if (!kept) problem = kept.error();
        ended = problem.has_value();
        made.clear();
        saved = std::chrono::steady_clock::now();
    };

    struct Work {
        const EventChunk* chunk = nullptr;
        GramFilterPtr filter;
    };
    std::size_t next = 0;
    const auto hand = [&](tbb::flow_control& control) -> Work {
        if (next == chunks->size() || ended || task.stopRequested()) {
            control.stop();
            return {};
        }
        return {(*chunks)[next++].get(), nullptr};
    };
    const auto read = [&](Work work) {
        work.filter = collect(*work.chunk);
        return work;
    };
    const auto gather = [&](const Work& work) {
        done += bytesOf(*work.chunk);
        task.report({"Indexing", done, bytes, "bytes", 0});
        if (work.filter) made.push_back({placeOf(*work.chunk), {extentOf(*work.chunk).end, work.filter}});
        if (std::chrono::steady_clock::now() - saved >= savingEvery) keep();
    };
    const auto tokens = static_cast<std::size_t>(std::max(1, tbb::this_task_arena::max_concurrency() / 2));
    tbb::parallel_pipeline(tokens,
                           tbb::make_filter<void, Work>(tbb::filter_mode::serial_in_order, hand) &
                               tbb::make_filter<Work, Work>(tbb::filter_mode::parallel, read) &
                               tbb::make_filter<Work, void>(tbb::filter_mode::serial_in_order, gather));
    keep();
    if (problem) return *problem;
    if (task.stopRequested()) return cancelledError();
    return Done{};
}

}  // namespace logwright
