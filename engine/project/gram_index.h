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
    explicit GramIndex(Database& database) : database_(&database) {}

    /// The filter of each chunk of the snapshot; null where it has none.
    Result<std::vector<GramFilterPtr>> filtersOf(const Snapshot& snapshot);

    /// Bytes of text in chunks that have none.
    Result<std::uint64_t> missing(const Snapshot& snapshot);

    /// Runs a change while nobody else writes to the project.
    using Writer = std::function<Result<>(const std::function<Result<>()>& change)>;

    /// Makes what is missing, on half of the cores, and keeps it while it goes. What cannot be read,
    /// or is taken out of the project meanwhile, is left out.
    Result<> make(const Snapshot& snapshot, SourceReaders& readers, const Writer& write, TaskContext& task);

private:
    struct Place {
        SourceId source{};
        std::uint64_t begin = 0;  ///< of the chunk in its text
        auto operator<=>(const Place&) const = default;
    };
    struct Held {
        std::uint64_t end = 0;
        GramFilterPtr filter;
    };
    struct Made {
        Place place;
        Held held;
    };
    using Generations = std::map<SourceId, std::int64_t>;
    Result<> refresh();
    Result<std::vector<EventChunkPtr>> chunksWithout(const Snapshot& snapshot);
    Result<> save(const std::vector<Made>& made, const Generations& began);
    Result<> removeOutdated();
    const GramFilterPtr& find(const EventChunk& chunk) const;

    Database* database_;
    std::mutex mutex_;  // guards what is below
    std::map<Place, Held> held_;
    Generations generations_;  ///< that these are of
    std::int64_t lastId_ = 0;  ///< of the rows that were looked at
};

}  // namespace logwright
