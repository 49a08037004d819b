// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/highlighter.h"

#include "engine/project/project.h"
#include "engine/search/search_vocabulary.h"

#include <algorithm>
#include <unordered_map>

namespace logwright {

namespace {

/// Passes just these records, and lets the search leave out chunks that hold none of them.
Filter justThese(const Snapshot& snapshot, std::span<const RecordIndex> records) {
    Filter filter;
    filter.withHidden = true;
    auto set = std::make_shared<RecordSet>(snapshot.recordCount());
    set->add(records);
    filter.found = {{std::move(set), false}};
    TimeRange range{Timestamp::max(), Timestamp::min()};
    bool timesKnown = true;
    for (const RecordIndex record : records) {
        const SourceId source = snapshot.sourceOf(record);
        if (std::ranges::find(filter.sources, source) == filter.sources.end())
            filter.sources.push_back(source);
        const Snapshot::Place place = snapshot.place(record);
        timesKnown = timesKnown && (place.chunk->flags[place.index] & timeUnknownFlag) == 0;
        range.begin = std::min(range.begin, snapshot.time(record));
        range.end = std::max(range.end, snapshot.time(record));
    }
    range.end += std::chrono::nanoseconds(1);
    if (timesKnown) filter.time = range;
    return filter;
}

}  // namespace

Result<std::vector<std::uint64_t>> queriesFinding(Project& project, const SnapshotPtr& snapshot,
                                                  const std::vector<std::string>& queries,
                                                  std::span<const RecordIndex> records, TaskContext& task) {
    std::vector<std::uint64_t> found(records.size());
    if (records.empty()) return found;
    const Filter filter = justThese(*snapshot, records);
    std::unordered_map<RecordIndex, std::size_t> places;
    for (std::size_t i = 0; i < records.size(); ++i) places.emplace(records[i], i);
    const ParameterNames parameters = parameterNames(snapshot->templates());
    for (std::size_t i = 0; i < std::min<std::size_t>(queries.size(), 64); ++i) {
        const auto query = parseSearch(queries[i], parameters);
        // One that cannot be understood finds nothing: who wrote it was told, and templates come and go.
        if (!query || query->empty()) continue;
        const auto take = [&](std::span<const RecordIndex> hits, std::uint64_t) {
            for (const RecordIndex hit : hits) found[places.at(hit)] |= std::uint64_t{1} << i;
        };
        const auto summary = project.search(snapshot, *query, filter, take, task);
        if (!summary) return summary.error();
    }
    return found;
}

}  // namespace logwright
