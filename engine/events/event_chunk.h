// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Events in columns, one chunk of one source at a time. A chunk never changes once it is stored, so every
// reader shares it.

#include "engine/base/name_column.h"
#include "engine/base/types.h"
#include "engine/events/offset_index.h"

#include <memory>
#include <optional>
#include <vector>

namespace logwright {

/// Set in EventChunk::flags beside the RecordFlag bits: nothing tells the record's time; `time` holds that of
/// its file, so that it has a place on the timeline, and it counts in no rate.
inline constexpr std::uint8_t timeUnknownFlag = 0x80;

struct EventChunk {
    SourceId source{};
    std::int64_t generation = 0;    ///< of its source's text: another one once that was read anew
    std::uint32_t firstRecord = 0;  ///< RecordIndex of its first record
    std::uint64_t firstLine = 0;    ///< lines of the source before this chunk
    std::uint64_t lines = 0;
    std::vector<Timestamp> time;
    std::vector<GroupId> group;
    std::vector<std::uint8_t> flags;  ///< RecordFlag bits
    NameColumn component;             ///< no names where the lines tell none
    OffsetIndex offsets;
    std::optional<TimeRange> span;  ///< of the records whose time is known; see spanOf()

    std::uint32_t size() const { return static_cast<std::uint32_t>(time.size()); }
    Severity severity(std::uint32_t i) const { return static_cast<Severity>(flags[i] & 0x07); }
};

/// The first to the last known time of a chunk, the end exclusive.
std::optional<TimeRange> spanOf(const EventChunk& chunk);

using EventChunkPtr = std::shared_ptr<const EventChunk>;

}  // namespace logwright
