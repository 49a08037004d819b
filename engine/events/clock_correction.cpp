// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/clock_correction.h"

namespace logwright {

void correctTimes(std::span<Timestamp> times, std::chrono::nanoseconds offset) {
    if (offset.count() == 0) return;
    const bool later = offset.count() > 0;
    const Timestamp last = later ? Timestamp::max() : Timestamp::min();
    const Timestamp edge = last - offset;
    for (Timestamp& time : times) {
        const bool beyond = later ? time > edge : time < edge;
        time = beyond ? last : time + offset;
    }
}

}  // namespace logwright
