// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which clocks are wrong, and by how much: what is known of pairs of them, put together.

#include "engine/workflow/clock_ties.h"

#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

/// A clock that is wrong. The largest number of clocks that agree are taken to be right; of as many, those
/// with the lowest number among them.
struct ClockEstimate {
    std::uint32_t clock = 0;
    std::uint32_t peer = 0;   ///< one that is right, which it shares most values with
    double ahead = 0;         ///< seconds
    double uncertainty = 0;   ///< seconds to either side
    std::uint64_t pairs = 0;  ///< values that tell so
};

/// Below this a difference disturbs little: many logs tell whole seconds.
inline constexpr double leastClockError = 0.5;

/// By clock. Those that are surely off by half a second or more; none of which ties disagree.
std::vector<ClockEstimate> estimateClocks(std::span<const ClockTie> ties, std::size_t clocks);

}  // namespace logwright
