// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The plain statistics of a pair of templates, free of any model: how often the one stands before the other
// within a lag, against chance, and how the lags spread. An edge of a model that these contradict is
// doubtful.
//
// Chance is the shift predictor of the cross-correlogram (Perkel, Gerstein and Moore 1967): how often the
// cause stands in windows of the same length, shifted away from the effect on both sides; see pair_chance.h.
// So templates that are merely frequent at the same time of day, or burst together, do not look like cause
// and effect. It is asked twice, by the clock and by the order of events, and the weaker answer counts.

#include "engine/relations/event_window.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

inline constexpr std::size_t lagBins = 32;
/// Lower bound of a bin on the logarithmic scale of lags: 0, 100 us, ... about an hour.
std::chrono::nanoseconds lagBinBegin(std::size_t bin);
std::size_t lagBin(std::chrono::nanoseconds lag);

struct PairStatistics {
    EventType cause = 0;
    EventType effect = 0;
    std::uint64_t effects = 0;           ///< events of the effect looked at
    std::uint64_t together = 0;          ///< of these, with the cause before them within `within`
    double byChance = 0;                 ///< how many that would be by chance
    std::chrono::nanoseconds within{0};  ///< the lag below which the cause counts as before the effect
    double lift = 0;                     ///< together / byChance
    /// Interval of the lift, wide enough for all pairs at once: that chance alone makes any pair of a stream
    /// sure is 1 in 10,000. Where the opposite direction (the effect before the cause) is what counts against
    /// the pair, the lift is that over the opposite direction, and its interval holds for 99 in 100 pairs.
    double liftLow = 0, liftHigh = 0;
    std::array<std::uint32_t, lagBins>
        lagSeconds{};  ///< lags of the nearest cause within `within`, by lagBin()
    std::vector<std::uint32_t>
        lagEvents;  ///< the same in events, [0] is one event before, the last one all beyond
    double medianLagSeconds = 0;
    double medianLagEvents = 0;
    /// Given the cause, how often the effect followed within `within`.
    double followed = 0;

    /// The statistics bear the pair out.
    bool sure() const { return together >= 10 && liftLow > 1.5; }
};

/// Of the pairs that `wanted` lists, over the stream (or a part of it, evenly spread, where it is long). One
/// pass.
struct WantedPair {
    EventType cause = 0;
    EventType effect = 0;
    std::chrono::nanoseconds within{0};  ///< the model's idea of how long it takes; 0: found from the lags
};
Result<std::vector<PairStatistics>> countPairs(const EventStream& stream, std::span<const WantedPair> wanted,
                                               TaskContext& task);

}  // namespace logwright
