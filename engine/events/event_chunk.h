// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Events in columns, one chunk of one source at a time. A chunk never changes once it is stored, so every
// reader shares it.

#include "engine/base/types.h"
#include "engine/events/offset_index.h"

#include <memory>
#include <vector>

namespace logwright {

struct EventChunk {
    SourceId source{};
    std::uint32_t firstRecord = 0;  ///< RecordIndex of its first record
    std::uint64_t firstLine = 0;    ///< lines of the source before this chunk
    std::uint64_t lines = 0;
    std::vector<Timestamp> time;
    std::vector<GroupId> group;
    std::vector<std::uint8_t> flags;  ///< RecordFlag bits
    OffsetIndex offsets;

    std::uint32_t size() const { return static_cast<std::uint32_t>(time.size()); }
    Severity severity(std::uint32_t i) const { return static_cast<Severity>(flags[i] & 0x07); }
};

using EventChunkPtr = std::shared_ptr<const EventChunk>;

}  // namespace logwright
