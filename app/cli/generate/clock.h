// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Time in the generated world: the rhythm of the day, the hosts' clocks that are not quite right, and time
// stamps as each log format writes them.

#include "app/cli/generate/appender.h"

#include <array>
#include <cstdint>
#include <string>

namespace logwright::generate {

/// Microseconds since 1970, UTC.
using Micros = std::int64_t;
inline constexpr Micros millisecond = 1000;
inline constexpr Micros second = 1000 * millisecond;
inline constexpr Micros minute = 60 * second;
inline constexpr Micros hour = 60 * minute;
inline constexpr Micros day = 24 * hour;

/// How busy the day is at this moment: -1000 at three in the night, 1000 at three in the afternoon.
std::int64_t dailyRhythm(Micros time);

/// What the clock of a host shows. `zone` is how far east the host's local time is.
struct HostClock {
    Micros offset = 0;
    std::int64_t driftPerMillion = 0;  ///< microseconds gained a second
    Micros zone = 0;

    Micros reading(Micros time, Micros start) const {
        return time + offset + (time - start) / 1'000'000 * driftPerMillion;
    }
};

enum class StampStyle {
    syslog,   ///< Mar  3 06:25:14
    iso,      ///< 2025-03-03T06:25:14.123456+00:00
    log4j,    ///< 2025-03-03 06:25:14,123
    utc,      ///< 2025-03-03T06:25:14.123Z
    epoch,    ///< 1740983114123
    compact,  ///< 250303 062514
    access,   ///< 03/Mar/2025:06:25:14 +0000
};

/// Writes time stamps of one style. The part that is the same all second long is kept.
class Stamp {
public:
    Stamp(StampStyle style, Micros zone) : style_(style), zone_(zone) {}
    void append(Micros time, Appender& out);

private:
    void renderSecond(std::int64_t seconds);

    StampStyle style_;
    Micros zone_;
    std::int64_t second_ = -1;
    std::array<char, 48> text_{};
    std::size_t length_ = 0;
};

/// "2025-03-03T06:25:14.123456Z"
std::string isoTime(Micros time);

}  // namespace logwright::generate
