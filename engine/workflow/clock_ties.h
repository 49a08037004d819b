// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// By how much two clocks differ, read off values that the records of both bear: ids of requests, of blocks.
// Two things tell it:
// - peers: the same template with the same value on both sides, as replicas write. Neither is before the
//   other, so what their times differ by is the clocks' difference, give or take how much it varies.
// - round trips: an earlier pair of places and a later one, each with a difference that varies little, while
//   the time between them varies. Whichever side asked the other, the request came after it was sent and the
//   answer too, so the clocks' difference lies between the two differences: Cristian's bound, as in NTP.
// - siblings, where two clocks share no such thing: a third one shares the same pair of places with both, and
//   sees them in opposite orders. What one clock shows before its cause was not slow, but its clock is wrong.
// A pair of places alone tells nothing: a delay looks like a clock. It tells that neither is wrong by much
// where all of it is less than a second.

#include "engine/base/task.h"
#include "engine/workflow/shared_values.h"

#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

/// What is known of two clocks. Clocks are numbers from 0; a < b.
struct ClockTie {
    std::uint32_t a = 0, b = 0;
    double ahead = 0;         ///< seconds, of b before a; below 0: behind
    double uncertainty = 0;   ///< seconds to either side
    std::uint64_t pairs = 0;  ///< values that tell so
};

/// `clockOfSource` has the clock of each of the events' sources. Looks at 4 million events at most, in
/// stretches spread over the time, and at a share of their values chosen by their hash. O(events).
Result<std::vector<ClockTie>> findClockTies(const TaskEvents& events,
                                            std::span<const std::uint32_t> clockOfSource,
                                            const EventLines& lines, TaskContext& task);

}  // namespace logwright
