// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Bursts and silences: a template against its own rhythm.
//
// A burst is a stretch of time that holds far more events of a template than the time around it lets expect:
// windows of several lengths end at each event, what is expected comes from windows of the same length on
// both sides, and a count is told from chance by the negative binomial distribution with the dispersion that
// the template shows at that length, and from the tail of its counts in windows, so that what always comes in
// clusters is not a burst. One that comes back every hour, day or week at the same time is the template's
// rhythm, and so are bursts that come several times a day.
//
// A silence is a gap between two events of a template in one source that is far longer than its gaps are: the
// tail of the gaps is taken for a power law between their 90th and 99th percentile (as Hill 1975 does for the
// largest values), which is generous for what comes like clockwork and for what comes at random alike. That
// nothing comes any more is a silence only of what came like clockwork: much comes to its end in a log.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/events/event_stream.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

struct RhythmSettings {
    std::uint32_t leastBurst = 10;  ///< events in a burst
    double overExpected = 4;        ///< a burst holds so many times what is expected
    std::uint32_t leastGaps = 50;   ///< of a template in a source, for its silences to be told
    double overLongGap = 3;         ///< a silence is so many times as long as one gap in a hundred
    /// Bursts, and silences, that chance alone would make in the whole project.
    double falseAlarms = 0.001;
};

struct Burst {
    EventType type = 0;
    std::size_t first = 0;  ///< position in the stream, of its first event
    std::size_t last = 0;
    std::uint64_t events = 0;
    double expected = 0;        ///< events in that time
    double chanceExponent = 0;  ///< log10 of the chance of so many; negative
};

struct Silence {
    EventType type = 0;
    SourceId source{};
    std::size_t first = 0;  ///< position in the stream of the event before
    std::size_t last = 0;   ///< of the one after; `first` where none came any more
    std::chrono::nanoseconds length{0};
    std::chrono::nanoseconds usual{0};  ///< the median gap
    double chanceExponent = 0;          ///< log10 of the chance of one so long; negative
};

/// By template, then by time. O(events). `logs`: see timesOfTypes().
Result<std::vector<Burst>> findBursts(const EventStream& stream, const RhythmSettings& settings,
                                      TaskContext& task, std::span<const SourceId> logs = {});

/// `sources`: of each event. By template and source, then by time. O(events).
Result<std::vector<Silence>> findSilences(const EventStream& stream, std::span<const SourceId> sources,
                                          const RhythmSettings& settings, TaskContext& task);

}  // namespace logwright
