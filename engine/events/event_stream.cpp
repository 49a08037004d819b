// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/event_stream.h"

#include <algorithm>
#include <limits>

namespace logwright {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

Error sessionsDoNotFit() {
    return {"the sessions of a chunk do not fit its records", "", "open the project anew"};
}

// The type of each template by its position in the table; `none` where it has no records or is hidden.
std::vector<EventType> typesOfTemplates(const Snapshot& snapshot, EventStream& stream) {
    const auto& templates = snapshot.templates().templates;
    std::vector<EventType> types(templates.size(), none);
    for (std::size_t i = 0; i < templates.size(); ++i) {
        const std::uint64_t count = snapshot.totals()[i];
        if (count == 0 || templates[i].hidden) continue;
        types[i] = static_cast<EventType>(stream.templates.size());
        stream.templates.push_back(templates[i].id);
        stream.counts.push_back(count);
    }
    return types;
}

// Where each record goes in the stream, by its index. A chunk's records then go to ascending places, so that
// the columns can be filled chunk by chunk: nothing is held twice.
Result<std::vector<std::uint32_t>> placesOfRecords(const Snapshot& snapshot,
                                                   const std::vector<EventType>& types, TaskContext& task) {
    const std::uint32_t count = snapshot.recordCount();
    std::vector<std::uint32_t> places(count, none);
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        if (task.stopRequested()) return cancelledError();
        for (std::uint32_t i = 0; i < chunk->size(); ++i) {
            if (types[snapshot.templateIndex(chunk->group[i])] != none) places[chunk->firstRecord + i] = 0;
        }
    }
    std::uint32_t next = 0;
    for (std::uint32_t row = 0; row < count; ++row) {
        if (row % (1u << 20) == 0 && task.stopRequested()) return cancelledError();
        std::uint32_t& place = places[raw(snapshot.recordAt(TimelineRow{row}))];
        if (place != none) place = next++;
    }
    return places;
}

}  // namespace

Result<EventStream> readEventStream(const Snapshot& snapshot, const SessionReader& sessions,
                                    TaskContext& task) {
    EventStream stream;
    const std::vector<EventType> types = typesOfTemplates(snapshot, stream);
    auto places = placesOfRecords(snapshot, types, task);
    if (!places) return places.error();

    std::size_t events = 0;
    for (const std::uint64_t count : stream.counts) events += count;
    stream.type.resize(events);
    stream.time.resize(events);
    stream.session.resize(events);
    const auto chunks = snapshot.chunks();
    for (std::size_t at = 0; at < chunks.size(); ++at) {
        if (task.stopRequested()) return cancelledError();
        task.report({"Reading events", chunks[at]->firstRecord, snapshot.recordCount(), "records", 0});
        const auto keys = sessions(at);
        if (!keys) return keys.error();
        const EventChunk& chunk = *chunks[at];
        if (keys->size() != chunk.size()) return sessionsDoNotFit();
        for (std::uint32_t i = 0; i < chunk.size(); ++i) {
            const std::uint32_t place = (*places)[chunk.firstRecord + i];
            if (place == none) continue;
            stream.type[place] = types[snapshot.templateIndex(chunk.group[i])];
            stream.time[place] = chunk.time[i];
            stream.session[place] = (*keys)[i];
        }
    }
    return stream;
}

Result<std::vector<RecordIndex>> recordsOfEvents(const Snapshot& snapshot, const EventStream& stream,
                                                 TaskContext& task) {
    const auto& templates = snapshot.templates().templates;
    std::vector<bool> shown(templates.size());
    for (std::size_t i = 0; i < templates.size(); ++i) {
        shown[i] = std::ranges::binary_search(stream.templates, templates[i].id);
    }
    std::vector<RecordIndex> records;
    records.reserve(stream.size());
    for (std::uint32_t row = 0; row < snapshot.recordCount(); ++row) {
        if (row % (1u << 20) == 0 && task.stopRequested()) return cancelledError();
        const RecordIndex record = snapshot.recordAt(TimelineRow{row});
        const Snapshot::Place at = snapshot.place(record);
        if (shown[snapshot.templateIndex(at.chunk->group[at.index])]) records.push_back(record);
    }
    return records;
}

}  // namespace logwright
