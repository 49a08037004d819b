// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// All records of all sources in one order: by time, ties in the order of sources and, within one, of lines.

#include "engine/events/event_chunk.h"

#include <span>
#include <vector>

namespace logwright {

/// The records in timeline order; empty where they already stand so. Only firstRecord, source and time of the
/// chunks are looked at. A natural merge sort: O(n log r) for r ascending runs, which is the number of
/// sources where each source's own times ascend.
std::vector<RecordIndex> timelineOrder(std::span<const EventChunkPtr> chunks);

}  // namespace logwright
