// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/task_events.h"

#include <map>

namespace logwright {

namespace {

constexpr std::uint32_t stopEvery = 1 << 16;  // records between two looks at the stop token

}  // namespace

SessionReader withoutSessions(const Snapshot& snapshot) {
    std::vector<std::uint32_t> sizes;
    for (const EventChunkPtr& chunk : snapshot.chunks()) sizes.push_back(chunk->size());
    return [sizes = std::move(sizes)](std::size_t chunk) -> Result<std::vector<SessionKey>> {
        return std::vector<SessionKey>(sizes[chunk], noSession);
    };
}

Result<TaskEvents> readTaskEvents(const Snapshot& snapshot, const SessionReader& sessions,
                                  TaskContext& task) {
    TaskEvents events;
    auto stream = readEventStream(snapshot, sessions, task);
    if (!stream) return stream.error();
    events.stream = std::move(*stream);
    std::map<SourceId, std::uint32_t> numbers;
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        numbers.try_emplace(chunk->source, static_cast<std::uint32_t>(numbers.size()));
    }
    events.sources = static_cast<std::uint32_t>(numbers.size());
    events.record.reserve(events.stream.size());
    events.source.reserve(events.stream.size());
    for (std::uint32_t row = 0; row < snapshot.recordCount(); ++row) {
        if (row % stopEvery == 0 && task.stopRequested()) return cancelledError();
        const RecordIndex record = snapshot.recordAt(TimelineRow{row});
        const Snapshot::Place place = snapshot.place(record);
        const std::size_t index = snapshot.templateIndex(place.chunk->group[place.index]);
        if (snapshot.templates().templates[index].hidden) continue;  // as the stream leaves it out
        events.record.push_back(record);
        events.source.push_back(numbers.at(place.chunk->source));
    }
    return events;
}

}  // namespace logwright
