// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which texts are not in a chunk, so that a search need not read it: a GramFilter a chunk, made once by
// reading all of the text and kept in the project file. What has none is searched. Some 2 % of the size of
// the text, on disk and in memory. Safe from several threads.

#include "engine/base/task.h"
#include "engine/events/snapshot.h"
#include "engine/project/source_reader.h"
#include "engine/search/gram_filter.h"
#include "engine/storage/database.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace logwright {

class GramIndex {
public:
    static std::span<const Migration> migrations();
    GramIndex(Database& database, SourceReaders& readers) : database_(&database), readers_(&readers) {}

    /// The filter of each chunk of the snapshot; null where it has none, or one that can not be trusted.
    Result<std::vector<GramFilterPtr>> filtersOf(const Snapshot& snapshot, TaskContext& task);

    /// Bytes of text in chunks that have none and are worth one.
    Result<std::uint64_t> missing(const Snapshot& snapshot, TaskContext& task);

    /// Runs a change of the project file while nobody else in this program writes to it.
    using Writer = std::function<Result<>(const std::function<Result<>()>& change)>;

    /// Makes what is missing, on half of the cores, and keeps it while it goes. What cannot be read, or is
    /// not what the snapshot was made of, is left out.
    Result<> make(const Snapshot& snapshot, const Writer& write, TaskContext& task);

private:
    /// Of a chunk in its text.
    struct Place {
        SourceId source{};
        std::int64_t generation = 0;
        std::uint64_t begin = 0;
        auto operator<=>(const Place&) const = default;
    };
    struct Held {
        std::uint64_t end = 0;
        GramFilterPtr filter;
    };
    using Made = std::pair<Place, Held>;

    Result<> refresh(TaskContext& task);
    Result<std::vector<EventChunkPtr>> chunksWithout(const Snapshot& snapshot, TaskContext& task);
    GramFilterPtr collect(const EventChunk& chunk) const;
    Result<> save(const std::vector<Made>& made);
    Result<> removeOutdated(const Writer& write, TaskContext& task);
    Result<bool> hasOutdated(SourceId source, std::int64_t generation) const;
    Result<> removeSome(SourceId source, std::int64_t generation);
    const GramFilterPtr& find(const EventChunk& chunk) const;
    static Place placeOf(const EventChunk& chunk);

    Database* database_;
    SourceReaders* readers_;
    std::mutex mutex_;  // guards what is below
    std::map<Place, Held> held_;
    std::int64_t lastId_ = 0;  ///< of the rows that were looked at
};

}  // namespace logwright
