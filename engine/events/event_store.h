// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The event columns in the project file, a row a chunk. A record's index is its place in the order of chunks
// and is not stored, so that taking a source out leaves no gap. Times are stored as the lines tell them; what
// a person set clocks right by is added when they are loaded.

#include "engine/base/task.h"
#include "engine/events/clock_correction.h"
#include "engine/events/event_chunk.h"
#include "engine/events/timeline.h"
#include "engine/storage/database.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace logwright {

class EventStore {
public:
    static std::span<const Migration> migrations();

    explicit EventStore(Database& database) : database_(&database) {}

    Result<> append(const EventChunk& chunk, const std::vector<SessionKey>& sessions);

    /// Every chunk in order.
    Result<std::vector<EventChunkPtr>> load(const ClockCorrections& clocks, TaskContext& task) const;

    /// The sessions of the chunk at `position` (from 0, in their order), a key a record.
    Result<std::vector<SessionKey>> loadSessions(std::size_t position) const;

    /// Only the times, for the timeline.
    Result<RecordTimes> loadTimes(const ClockCorrections& clocks, TaskContext& task) const;

    /// Records of each group; `groups` is the number of groups.
    Result<std::vector<std::uint64_t>> countGroups(std::size_t groups) const;

    /// Gives the chunk at `position` (from 0, in their order) another column of groups of the same size.
    Result<> replaceGroups(std::size_t position, const std::vector<GroupId>& groups);

    /// Takes the last record of a source out, so that it can be read again, longer; returns where it stood.
    /// `lines` is told the extent and says how many lines those are.
    using LineCounter = std::function<std::uint64_t(const OffsetIndex::Extent&)>;
    Result<std::optional<OffsetIndex::Extent>> dropLastRecord(SourceId source, const LineCounter& lines);

    Result<> removeSource(SourceId source);
    /// How often the records of a source were taken out, see EventChunk::generation.
    Result<std::int64_t> generation(SourceId source) const;
    /// Of all sources that are not in their first.
    Result<std::map<SourceId, std::int64_t>> generations() const;

    /// Keeps the timeline of `count` records; an empty order stands for the stored one.
    Result<> saveTimeline(const std::vector<RecordIndex>& order, std::uint64_t count);
    /// The timeline, if it is one of `count` records; else it must be made anew.
    Result<std::optional<std::vector<RecordIndex>>> loadTimeline(std::uint64_t count) const;

private:
    Database* database_;
};

}  // namespace logwright
