// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/snapshot.h"

#include <algorithm>
#include <cassert>
#include <tuple>

namespace logwright {

std::optional<TimeRange> spanOf(const EventChunk& chunk) {
    std::optional<TimeRange> span;
    for (std::uint32_t i = 0; i < chunk.size(); ++i) {
        if ((chunk.flags[i] & timeUnknownFlag) != 0) continue;
        const Timestamp time = chunk.time[i];
        const Timestamp after = time + std::chrono::nanoseconds(1);
        if (!span) {
            span = TimeRange{time, after};
        } else {
            span->begin = std::min(span->begin, time);
            span->end = std::max(span->end, after);
        }
    }
    return span;
}

Snapshot::Snapshot(Parts parts) : parts_(std::move(parts)) {
    const auto& templates = parts_.templates;
    indexOfGroup_.reserve(templates.templateOfGroup.size());
    for (const TemplateId id : templates.templateOfGroup) {
        const auto at = std::ranges::lower_bound(templates.templates, id, {}, &Template::id);
        assert(at != templates.templates.end() && at->id == id);
        indexOfGroup_.push_back(static_cast<std::uint32_t>(at - templates.templates.begin()));
    }
    std::vector<std::uint64_t> groupCounts(templates.templateOfGroup.size());
    firstRecords_.reserve(parts_.chunks.size());
    for (const EventChunkPtr& chunk : parts_.chunks) {
        assert(chunk->firstRecord == recordCount_);
        firstRecords_.push_back(chunk->firstRecord);
        recordCount_ += chunk->size();
        for (const GroupId group : chunk->group) ++groupCounts[raw(group)];
        if (!chunk->span) continue;
        if (!span_) span_ = chunk->span;
        span_->begin = std::min(span_->begin, chunk->span->begin);
        span_->end = std::max(span_->end, chunk->span->end);
    }
    totals_.resize(templates.templates.size());
    for (std::size_t group = 0; group < groupCounts.size(); ++group) {
        totals_[indexOfGroup_[group]] += groupCounts[group];
    }
}

std::shared_ptr<const Snapshot> Snapshot::withTemplates(TemplateTable templates,
                                                        std::vector<EventChunkPtr> chunks) const {
    Parts parts{parts_.sources, std::move(chunks), std::move(templates), parts_.timeline, parts_.complete};
    return std::make_shared<const Snapshot>(std::move(parts));
}

const SourceInfo* Snapshot::source(SourceId id) const {
    const auto at = std::ranges::lower_bound(parts_.sources, id, {}, &SourceInfo::id);
    return at != parts_.sources.end() && at->id == id ? &*at : nullptr;
}

std::uint64_t Snapshot::totalOf(TemplateId id) const {
    const auto& templates = parts_.templates.templates;
    const auto at = std::ranges::lower_bound(templates, id, {}, &Template::id);
    if (at == templates.end() || at->id != id) return 0;
    return totals_[static_cast<std::size_t>(at - templates.begin())];
}

RecordIndex Snapshot::recordAt(TimelineRow row) const {
    return parts_.timeline.empty() ? RecordIndex{raw(row)} : parts_.timeline[raw(row)];
}

Snapshot::Place Snapshot::place(RecordIndex record) const {
    const auto after = std::ranges::upper_bound(firstRecords_, raw(record));
    const auto chunk = static_cast<std::size_t>(after - firstRecords_.begin()) - 1;
    return {parts_.chunks[chunk].get(), raw(record) - firstRecords_[chunk]};
}

bool Snapshot::timeKnown(RecordIndex record) const {
    const Place at = place(record);
    return (at.chunk->flags[at.index] & timeUnknownFlag) == 0;
}

Timestamp Snapshot::time(RecordIndex record) const {
    const Place at = place(record);
    return at.chunk->time[at.index];
}

TemplateId Snapshot::templateOf(RecordIndex record) const {
    const Place at = place(record);
    return templateOf(at.chunk->group[at.index]);
}

Severity Snapshot::severity(RecordIndex record) const {
    const Place at = place(record);
    return at.chunk->severity(at.index);
}

SourceId Snapshot::sourceOf(RecordIndex record) const {
    return place(record).chunk->source;
}

TimelineRow Snapshot::rowAt(Timestamp time) const {
    std::uint32_t low = 0;
    std::uint32_t high = recordCount_;
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (this->time(recordAt(TimelineRow{middle})) < time) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return TimelineRow{low};
}

TimelineRow Snapshot::rowOf(RecordIndex record) const {
    if (inStoredOrder()) return TimelineRow{raw(record)};
    // Equal times stand in the order of sources, and in a source in that of records.
    const auto key = [this](RecordIndex of) {
        const Place place = this->place(of);
        return std::tuple(place.chunk->time[place.index], raw(place.chunk->source), raw(of));
    };
    const auto found = std::ranges::lower_bound(parts_.timeline, key(record), {}, key);
    return TimelineRow{static_cast<std::uint32_t>(found - parts_.timeline.begin())};
}

}  // namespace logwright
