// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/surges/events_by_type.h"
#include "engine/detect/surges/rhythm.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace logwright {

namespace {

using Nanoseconds = std::int64_t;

/// A tail between two percentiles is never taken for steeper than this: what comes like clockwork has hardly
/// any spread to extrapolate from.
constexpr double steepest = 20;

/// The events of one template in one source.
struct Series {
    EventType type;
    SourceId source;
    std::vector<std::uint32_t> events;  ///< positions in the stream, ascending
};

Nanoseconds timeOf(const EventStream& stream, std::size_t at) {
    return stream.time[at].time_since_epoch().count();
}

/// How long gaps are, and how seldom longer ones.
class GapTail {
public:
    explicit GapTail(std::vector<Nanoseconds> gaps) {
        std::ranges::sort(gaps);
        const auto at = [&](double share) {
            const auto place = static_cast<std::size_t>(share * static_cast<double>(gaps.size() - 1));
            return std::max<Nanoseconds>(gaps[place], 1);
        };
        median_ = at(0.5);
        long_ = static_cast<double>(at(0.99));
        const double tenths = static_cast<double>(at(0.9));
        exponent_ = std::min(steepest, std::log(10.0) / std::max(std::log(long_ / tenths), 1e-9));
    }
    Nanoseconds median() const { return median_; }
    double longGap() const { return long_; }
    bool clockwork() const { return long_ < 1.5 * static_cast<double>(median_); }
    /// log10 of the chance of a gap as long as this.
    double chanceExponent(Nanoseconds gap) const {
        return -2 - exponent_ * std::log10(static_cast<double>(gap) / long_);
    }

private:
    Nanoseconds median_ = 0;
    double long_ = 0;      ///< one gap in a hundred is longer
    double exponent_ = 0;  ///< of the power law beyond it
};

/// The last event of each source.
struct SourceEnds {
    std::map<SourceId, Nanoseconds> last;

    SourceEnds(const EventStream& stream, std::span<const SourceId> sources) {
        for (std::size_t i = 0; i < stream.size(); ++i) last[sources[i]] = timeOf(stream, i);
    }
};

void addSilences(const EventStream& stream, const Series& series, Nanoseconds sourceEnd,
                 const RhythmSettings& settings, double tests, std::vector<Silence>& silences) {
    std::vector<Nanoseconds> gaps;
    for (std::size_t i = 1; i < series.events.size(); ++i) {
        gaps.push_back(timeOf(stream, series.events[i]) - timeOf(stream, series.events[i - 1]));
    }
    const GapTail tail(gaps);
    const double leastExponent = std::log10(settings.falseAlarms / tests);
    const auto add = [&](std::size_t first, std::size_t last, Nanoseconds length) {
        if (static_cast<double>(length) < settings.overLongGap * tail.longGap()) return;
        const double exponent = tail.chanceExponent(length);
        if (exponent > leastExponent) return;
        silences.push_back({series.type, series.source, first, last, std::chrono::nanoseconds(length),
                            std::chrono::nanoseconds(tail.median()), exponent});
    };
    for (std::size_t i = 0; i < gaps.size(); ++i) add(series.events[i], series.events[i + 1], gaps[i]);
    // Much comes to its end in a log; only what comes like clockwork is expected to go on for ever.
    if (!tail.clockwork()) return;
    add(series.events.back(), series.events.back(), sourceEnd - timeOf(stream, series.events.back()));
}

}  // namespace

Result<std::vector<Silence>> findSilences(const EventStream& stream, std::span<const SourceId> sources,
                                          const RhythmSettings& settings, TaskContext& task) {
    std::vector<Silence> silences;
    auto byType = EventsByType::of(stream, task);
    if (!byType) return byType.error();
    const SourceEnds ends(stream, sources);
    const auto tests = static_cast<double>(std::max<std::size_t>(stream.size(), 1));
    for (EventType type = 0; type < byType->types(); ++type) {
        if (task.stopRequested()) return cancelledError();
        const auto events = byType->events(type);
        if (events.size() <= settings.leastGaps) continue;
        std::map<SourceId, Series> bySource;
        for (const std::uint32_t at : events) {
            Series& series = bySource.try_emplace(sources[at], Series{type, sources[at], {}}).first->second;
            series.events.push_back(at);
        }
        for (const auto& [source, series] : bySource) {
            if (series.events.size() <= settings.leastGaps) continue;
            addSilences(stream, series, ends.last.at(source), settings, tests, silences);
        }
    }
    return silences;
}

}  // namespace logwright
