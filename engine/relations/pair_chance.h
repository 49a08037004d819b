// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How much more often one event stands right before another than it would by chance: the shift predictor of
// the cross-correlogram (Perkel, Gerstein and Moore 1967), on a clock of any kind.
//
// Beside the window that ends at the effect stand others of the same length, shifted away on both sides. What
// is merely frequent at the same time fills all of them alike.
//
// The interval: given all the windows that hold the cause, the share of them that end at the effect is
// binomial, so the interval is exact where the cause is so rare that no shifted window holds it. Events in
// bursts lean on each other: counts are gathered in stretches as long as all windows together, and scaled
// down by the spread over the stretches, so that a burst counts as the one happening that it is.

#include "engine/base/types.h"

#include <cstdint>
#include <span>

namespace logwright {

/// Where an event stands: on the clock, and in the order of all events (which decides between equal times).
struct ClockPlace {
    std::int64_t at = 0;
    std::uint32_t order = 0;
};

/// Where events of one kind stand, ascending, on a clock that is either time or the order itself.
class EventPlaces {
public:
    EventPlaces(std::span<const std::uint32_t> order, std::span<const Timestamp> time)
        : order_(order), time_(time) {}
    std::size_t size() const { return order_.size(); }
    /// The same events by the clock that counts events.
    EventPlaces inOrder() const { return {order_, {}}; }
    ClockPlace operator[](std::size_t i) const {
        return {time_.empty() ? std::int64_t{order_[i]} : time_[order_[i]].time_since_epoch().count(),
                order_[i]};
    }

private:
    std::span<const std::uint32_t> order_;
    std::span<const Timestamp> time_;  ///< of every event of the stream; empty: the clock is the order
};

struct ChanceQuestion {
    std::int64_t within = 1;    ///< length of the window: so many lags, from the least one on
    std::int64_t leastLag = 0;  ///< that there can be: 0 by time, 1 in the order of events
    std::int64_t begin = 0;     ///< of the stream on the clock
    std::int64_t end = 0;
    std::size_t stride = 1;  ///< looks at every so manieth effect
    double doubt = 1e-8;     ///< chance that the interval of the lift does not hold
};

struct ChanceAnswer {
    std::uint64_t effects = 0;   ///< looked at: those that have room for all windows
    std::uint64_t together = 0;  ///< with a cause in the window
    double byChance = 0;         ///< how many that would be
    double lift = 0;
    double liftLow = 0, liftHigh = 0;
};

/// The lift is that against all shifted windows, or against the one right after the effect where that is
/// less: a pair that stands together in either order has no direction.
ChanceAnswer againstChance(const EventPlaces& causes, const EventPlaces& effects,
                           const ChanceQuestion& question);

}  // namespace logwright
