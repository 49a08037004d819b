// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Lags as the excitation model counts them: on a logarithmic scale, and where both events say the same time,
// by how many events lie between them.

#include "engine/relations/event_window.h"

#include <array>
#include <cstdint>

namespace logwright {

/// Bins of equal times: 1, 2, 3 to 4, 5 to 8, ... more than 32 events back.
inline constexpr std::size_t tieBins = 7;
/// Bins of other lags, from 100 us to an hour: each a third longer than the one before. A cause and that
/// cause's cause are told apart by how sharply the lag is known.
inline constexpr std::size_t timeBins = 64;
inline constexpr std::size_t kernelBins = tieBins + timeBins;
std::size_t kernelBin(std::chrono::nanoseconds lag, std::uint32_t back);

/// How fine a clock is, as a small number: 0 for 1 us to 7 for a minute; see clock_tick.h.
inline constexpr std::size_t tickClasses = 8;
std::size_t tickClass(std::chrono::nanoseconds tick);

/// How many seconds each bin stands for, where the finer clock of two events is of this class. On a clock
/// that tells whole seconds, a bin holds so many seconds as it holds ticks, and events of one tick share it
/// evenly: so a tick's company is no nearer than it can be known to be.
using BinWidths = std::array<float, kernelBins>;
/// `company`: how many events share one time, in the mean, as an event of such a clock sees it; 1 and more.
BinWidths binWidths(std::size_t clock, double company);

}  // namespace logwright
