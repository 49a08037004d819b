// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/record_places.h"

#include <algorithm>
#include <map>

namespace logwright {

RecordPlaces::RecordPlaces(const Snapshot& snapshot) : snapshot_(&snapshot) {
    std::map<SourceId, std::uint64_t> records;
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        std::uint64_t& before = records[chunk->source];
        bySource_.push_back({chunk->source, before, chunk->firstRecord, chunk->size()});
        before_.push_back(before);
        before += chunk->size();
    }
    std::ranges::stable_sort(bySource_, {}, &Chunk::source);
}

RecordPlace RecordPlaces::of(RecordIndex record) const {
    const Snapshot::Place at = snapshot_->place(record);
    const auto chunks = snapshot_->chunks();
    const auto chunk = std::ranges::lower_bound(chunks, at.chunk->firstRecord, {},
                                                [](const EventChunkPtr& one) { return one->firstRecord; });
    return {at.chunk->source, before_[static_cast<std::size_t>(chunk - chunks.begin())] + at.index};
}

std::optional<RecordIndex> RecordPlaces::find(RecordPlace place) const {
    const auto after = std::ranges::upper_bound(bySource_, place, {}, [](const Chunk& chunk) {
        return RecordPlace{chunk.source, chunk.before};
    });
    if (after == bySource_.begin()) return std::nullopt;
    const Chunk& chunk = *(after - 1);
    if (chunk.source != place.source || place.number - chunk.before >= chunk.size) return std::nullopt;
    return RecordIndex{chunk.firstRecord + static_cast<std::uint32_t>(place.number - chunk.before)};
}

std::optional<RecordIndex> sameRecord(const Snapshot& from, RecordIndex record, const Snapshot& to) {
    if (raw(record) >= from.recordCount()) return std::nullopt;
    if (&from == &to) return record;
    return RecordPlaces(to).find(RecordPlaces(from).of(record));
}

}  // namespace logwright
