// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/gram_index.h"

#include "engine/events/event_store.h"

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <set>

namespace logwright {

namespace {

// A chunk's text changes only with all of its source's, and then the source is in its next generation.
constexpr std::array<Migration, 1> gramMigrations{{{"grams", 1, R"(
    CREATE TABLE gram_filter(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        source INTEGER NOT NULL,
        generation INTEGER NOT NULL,
        begin INTEGER NOT NULL,
        end INTEGER NOT NULL,
        filter BLOB NOT NULL,
        UNIQUE(source, begin));
)"}}};

constexpr std::uint64_t blockBytes = 256 * 1024;
constexpr auto savingEvery = std::chrono::milliseconds(250);

RecordAccess::Extent extentOf(const EventChunk& chunk) {
    return {chunk.offsets.extent(0).begin, chunk.offsets.extent(chunk.size() - 1).end};
}

std::uint64_t bytesOf(const std::vector<EventChunkPtr>& chunks) {
    std::uint64_t bytes = 0;
    for (const EventChunkPtr& chunk : chunks) bytes += extentOf(*chunk).end - extentOf(*chunk).begin;
    return bytes;
}

std::int64_t generationOf(const std::map<SourceId, std::int64_t>& generations, SourceId source) {
    const auto found = generations.find(source);
    return found == generations.end() ? 0 : found->second;
}

// The text that searches look at.
Result<GramFilter> gramsOf(const EventChunk& chunk, RecordAccess& access, GramCollector& collector) {
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

// Takes in what the file has and is not held yet, and lets go what is of a former generation.
Result<> GramIndex::refresh() {
    auto now = EventStore(*database_).generations();
    if (!now) return now.error();
    if (*now != generations_) {
        std::erase_if(held_, [&](const auto& held) {
            return generationOf(*now, held.first.source) != generationOf(generations_, held.first.source);
        });
        generations_ = std::move(*now);
    }
    auto query = database_->prepare(
        "SELECT id, source, generation, begin, end, filter FROM gram_filter WHERE id > ? ORDER BY id");
    if (!query) return query.error();
    query->bind(1, lastId_);
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return Done{};
        lastId_ = query->integer(0);
        const SourceId source{static_cast<std::uint32_t>(query->integer(1))};
        if (query->integer(2) != generationOf(generations_, source)) continue;
        auto filter = GramFilter::restore(query->blob(5));
        if (!filter) return filter.error();
        held_[{source, static_cast<std::uint64_t>(query->integer(3))}] = {
            static_cast<std::uint64_t>(query->integer(4)),
            std::make_shared<const GramFilter>(std::move(*filter))};
    }
}

const GramFilterPtr& GramIndex::find(const EventChunk& chunk) const {
    static const GramFilterPtr none;
    if (chunk.size() == 0) return none;
    const auto [begin, end] = extentOf(chunk);
    const auto found = held_.find({chunk.source, begin});
    return found != held_.end() && end <= found->second.end ? found->second.filter : none;
}

Result<std::vector<GramFilterPtr>> GramIndex::filtersOf(const Snapshot& snapshot) {
    const std::lock_guard lock(mutex_);
    if (auto done = refresh(); !done) return done.error();
    std::vector<GramFilterPtr> filters;
    filters.reserve(snapshot.chunks().size());
    for (const EventChunkPtr& chunk : snapshot.chunks()) filters.push_back(find(*chunk));
    return filters;
}

Result<std::vector<EventChunkPtr>> GramIndex::chunksWithout(const Snapshot& snapshot) {
    const std::lock_guard lock(mutex_);
    if (auto done = refresh(); !done) return done.error();
    std::vector<EventChunkPtr> chunks;
    for (const EventChunkPtr& chunk : snapshot.chunks())
        if (chunk->size() > 0 && !find(*chunk)) chunks.push_back(chunk);
    return chunks;
}

Result<std::uint64_t> GramIndex::missing(const Snapshot& snapshot) {
    const auto chunks = chunksWithout(snapshot);
    if (!chunks) return chunks.error();
    return bytesOf(*chunks);
}

// What is of a source that is in another generation than it was is not kept.
Result<> GramIndex::save(const std::vector<Made>& made, const Generations& began) {
    auto transaction = Transaction::begin(*database_);
    if (!transaction) return transaction.error();
    auto now = EventStore(*database_).generations();
    if (!now) return now.error();
    // Replaced rows get new numbers, so that refresh() sees them.
    auto insert = database_->prepare(
        "INSERT OR REPLACE INTO gram_filter(source, generation, begin, end, filter) VALUES(?, ?, ?, ?, ?)");
    if (!insert) return insert.error();
    for (const Made& one : made) {
        const std::int64_t generation = generationOf(*now, one.place.source);
        if (generation != generationOf(began, one.place.source)) continue;
        const std::string bytes = one.held.filter->save();
        insert->bind(1, std::int64_t{raw(one.place.source)})
            .bind(2, generation)
            .bind(3, static_cast<std::int64_t>(one.place.begin))
            .bind(4, static_cast<std::int64_t>(one.held.end))
            .bindBlob(5, std::as_bytes(std::span(bytes)));
        if (auto done = insert->run(); !done) return done.error();
    }
    return transaction->commit();
}

Result<> GramIndex::removeOutdated() {
    return database_->execute(
        "DELETE FROM gram_filter WHERE generation <> ifnull((SELECT generation FROM source_generation "
        "WHERE source_generation.source = gram_filter.source), 0)");
}

Result<> GramIndex::make(const Snapshot& snapshot, SourceReaders& readers, const Writer& write,
                         TaskContext& task) {
    if (auto done = write([this] { return removeOutdated(); }); !done) return done;
    auto began = EventStore(*database_).generations();
    if (!began) return began.error();
    const auto wanted = chunksWithout(snapshot);
    if (!wanted) return wanted.error();
    const std::vector<EventChunkPtr>& chunks = *wanted;
    const std::uint64_t bytes = bytesOf(chunks);
    std::optional<Error> problem;
    std::vector<Made> made;
    auto saved = std::chrono::steady_clock::now();
    const auto keep = [&]() -> Result<> {
        if (made.empty()) return Done{};
        std::set<SourceId> changed;
        for (const Made& one : made)
            if (!readers.checkUnchanged(one.place.source)) changed.insert(one.place.source);
        std::erase_if(made, [&](const Made& one) { return changed.contains(one.place.source); });
        auto done = write([&] { return save(made, *began); });
        made.clear();
        saved = std::chrono::steady_clock::now();
        return done;
    };

    struct Work {
        const EventChunk* chunk = nullptr;
        GramFilterPtr filter;
    };
    std::size_t next = 0;
    std::uint64_t done = 0;
    tbb::enumerable_thread_specific<GramCollector> collectors;
    const auto hand = [&](tbb::flow_control& control) -> Work {
        if (next == chunks.size() || problem || task.stopRequested()) {
            control.stop();
            return {};
        }
        return {chunks[next++].get(), nullptr};
    };
    const auto collect = [&](Work work) {
        auto reader = readers.take(work.chunk->source);
        if (!reader) return work;
        GramCollector& collector = collectors.local();
        auto filter = gramsOf(*work.chunk, **reader, collector);
        readers.giveBack(work.chunk->source, std::move(*reader));
        if (filter)
            work.filter = std::make_shared<const GramFilter>(std::move(*filter));
        else
            collector.finish();  // what it took in is of no use
        return work;
    };
    const auto gather = [&](const Work& work) {
        const auto [begin, end] = extentOf(*work.chunk);
        done += end - begin;
        task.report({"Indexing", done, bytes, "bytes", 0});
        if (work.filter) made.push_back({{work.chunk->source, begin}, {end, work.filter}});
        if (problem || std::chrono::steady_clock::now() - saved < savingEvery) return;
        if (auto kept = keep(); !kept) problem = kept.error();
    };
    const auto tokens = static_cast<std::size_t>(std::max(1, tbb::this_task_arena::max_concurrency() / 2));
    tbb::parallel_pipeline(tokens,
                           tbb::make_filter<void, Work>(tbb::filter_mode::serial_in_order, hand) &
                               tbb::make_filter<Work, Work>(tbb::filter_mode::parallel, collect) &
                               tbb::make_filter<Work, void>(tbb::filter_mode::serial_in_order, gather));
    if (!problem)
        if (auto kept = keep(); !kept) problem = kept.error();
    if (problem) return *problem;
    if (task.stopRequested()) return cancelledError();
    return Done{};
}

}  // namespace logwright
