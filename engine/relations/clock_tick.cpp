// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/clock_tick.h"

#include <algorithm>
#include <array>

namespace logwright {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::nanoseconds, 8> ticks{1min, 1s, 100ms, 10ms, 1ms, 100us, 10us, 1us};
constexpr std::size_t mostLookedAt = 500;
// A template may be written by hosts with clocks of different kinds. Above what a clock ten times as fine
// gives by chance.
constexpr std::size_t leastShare = 4;

}  // namespace

std::chrono::nanoseconds clockTick(const EventStream& stream, std::span<const std::uint32_t> places) {
    const std::size_t stride = std::max<std::size_t>(1, places.size() / mostLookedAt);
    for (const std::chrono::nanoseconds tick : ticks) {
        std::size_t kept = 0;
        std::size_t seen = 0;
        for (std::size_t i = 0; i < places.size(); i += stride) {
            kept += stream.time[places[i]].time_since_epoch() % tick == 0ns ? 1 : 0;
            ++seen;
        }
        if (kept > 0 && kept * leastShare >= seen) return tick;
    }
    return ticks.back();
}

}  // namespace logwright
