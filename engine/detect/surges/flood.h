// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Floods: one template that takes nearly all of the log for a while, and far more often than it usually
// comes.
//
// A flood begins where a template has `share` of the last `window` events. Its bounds are those of the
// stretch with the greatest excess, counting 1 for an event of the template and share / (1 - share) against
// it for another one (a maximal scoring segment, as sequence comparison has them: Altschul et al. 1990). One
// pass, constant work an event.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/events/event_stream.h"

#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

struct FloodSettings {
    std::uint32_t window = 200;  ///< events, at least 2
    double share = 0.75;         ///< of the window, above 0.5, below 1
    /// A template that always takes most of the log floods nothing: it must come so many times as often as
    /// it does otherwise.
    double overUsual = 10;
};

struct Flood {
    EventType type = 0;
    std::size_t first = 0;     ///< position in the stream, of its first event
    std::size_t last = 0;      ///< of its last
    std::uint64_t events = 0;  ///< of the template, from first to last
    double perSecond = 0;
    double usualPerSecond = 0;  ///< over the rest of its logs' time; 0: it comes at no other time
};

/// In the order of time; floods do not overlap. O(events). `logs`: see timesOfTypes().
Result<std::vector<Flood>> findFloods(const EventStream& stream, const FloodSettings& settings,
                                      TaskContext& task, std::span<const SourceId> logs = {});

}  // namespace logwright
