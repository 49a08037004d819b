// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// All records of all sources in one order: by time, ties in the order of sources and, within one, of lines.

#include "engine/events/event_chunk.h"

#include <span>
#include <vector>

namespace logwright {

/// The times of all records, and which of them are whose.
struct RecordTimes {
    struct Slice {
        SourceId source{};
        std::uint32_t firstRecord = 0;
        std::uint32_t count = 0;
    };
    std::vector<Timestamp> time;  ///< by RecordIndex
    std::vector<Slice> slices;    ///< a chunk each, by firstRecord
};

RecordTimes timesOf(std::span<const EventChunkPtr> chunks);

/// The records in timeline order; empty where they already stand so. A natural merge sort: O(n log r) for r
/// ascending runs, which is the number of sources where each source's own times ascend.
std::vector<RecordIndex> timelineOrder(const RecordTimes& times);

}  // namespace logwright
