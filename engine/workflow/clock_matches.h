// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where the same value stands under two clocks.

#include "engine/base/task.h"
#include "engine/workflow/shared_values.h"

#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

/// A place in the lines of a template; that of a value that comes several times is two: the first and the
/// last.
enum class ClockPlace : std::uint32_t {};
inline EventType typeOf(ClockPlace place) {
    return static_cast<std::uint32_t>(place) / 2 / mostPlaces;
}

/// One value at one place under clock `a` and at one under clock `b`, with the times that these tell.
struct ClockMatch {
    std::uint32_t a = 0, b = 0;
    ClockPlace placeA{}, placeB{};
    std::uint32_t value = 0;
    float tickA = 0, tickB = 0;   ///< how finely these logs tell time, in seconds
    double timeA = 0, timeB = 0;  ///< seconds since the first event, in the middle of their tick
};

/// Sorted by clocks, places, value; a < b. At most some millions. Looks at `mostEvents` events, in stretches
/// spread over the time where there are more.
Result<std::vector<ClockMatch>> matchClocks(const TaskEvents& events,
                                            std::span<const std::uint32_t> clockOfSource,
                                            const EventLines& lines, std::uint64_t mostEvents,
                                            TaskContext& task);

}  // namespace logwright
