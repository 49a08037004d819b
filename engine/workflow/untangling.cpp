// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/untangling.h"

#include "engine/workflow/step_rates.h"

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

constexpr std::size_t stopEvery = 1 << 12;  // events between two looks at the stop token
constexpr std::size_t mostBefore = 64;      // events before one that may have led to it, in the first round
constexpr std::size_t mostOpen = 128;       // tracks of a source that may go on
constexpr int rounds = 6;

double seconds(std::chrono::nanoseconds time) {
    return std::chrono::duration<double>(time).count();
}

using SourceEvents = std::vector<std::uint32_t>;  // positions in the stream, in their order

std::vector<SourceEvents> bySource(const TaskEvents& events) {
    std::vector<SourceEvents> sources(events.sources);
    for (std::uint32_t i = 0; i < events.stream.size(); ++i) sources[events.source[i]].push_back(i);
    return sources;
}

bool tellsWholeSeconds(const TaskEvents& events, const SourceEvents& source) {
    return std::ranges::all_of(source, [&](std::uint32_t event) {
        return events.stream.time[event].time_since_epoch().count() % 1'000'000'000 == 0;
    });
}

std::vector<StepRates::Usual> usualRates(const TaskEvents& events, const std::vector<SourceEvents>& sources,
                                         const std::vector<bool>& wholeSeconds) {
    std::vector<StepRates::Usual> usual(events.stream.templates.size());
    std::vector<double> time(usual.size(), 0);  // of the sources that have each type
    std::vector<double> having(usual.size(), 0);
    for (std::size_t s = 0; s < sources.size(); ++s) {
        if (sources[s].empty()) continue;
        const double span = std::max(
            1.0, seconds(events.stream.time[sources[s].back()] - events.stream.time[sources[s].front()]));
        std::vector<bool> has(usual.size(), false);
        for (const std::uint32_t event : sources[s]) has[events.stream.type[event]] = true;
        for (std::size_t type = 0; type < usual.size(); ++type) {
            if (!has[type]) continue;
            time[type] += span;
            having[type] += 1;
            usual[type].wholeSeconds = usual[type].wholeSeconds || wholeSeconds[s];
        }
    }
    for (std::size_t type = 0; type < usual.size(); ++type) {
        if (having[type] == 0) continue;
        usual[type].perSecond = static_cast<double>(events.stream.counts[type]) / time[type];
        usual[type].sources = having[type];
    }
    return usual;
}

/// What follows what within a source more often than by its share: the rates to begin with.
class FirstRates {
public:
    FirstRates(const TaskEvents& events, StepRates& rates) : events_(events), rates_(rates) {}

    Result<> count(const SourceEvents& source, TaskContext& task) {
        const EventStream& stream = events_.stream;
        std::vector<double> share(stream.templates.size(), 0);
        for (const std::uint32_t event : source) share[stream.type[event]] += 1;
        for (double& one : share) one /= static_cast<double>(source.size());
        std::vector<StepRates::Bins> followed(stream.templates.size());  // by events of any type
        for (std::size_t i = 0; i < source.size(); ++i) {
            if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
            const std::uint32_t later = source[i];
            rates_.countEvent(stream.type[later]);
            for (std::size_t back = 1; back <= std::min(i, mostBefore); ++back) {
                const std::uint32_t earlier = source[i - back];
                const auto bin = lagBin(seconds(stream.time[later] - stream.time[earlier]));
                if (!bin) break;
                followed[stream.type[earlier]][*bin] += 1;
                rates_.countStep(stream.type[earlier], stream.type[later], *bin);
            }
        }
        rates_.takeChance(followed, share);
        return Done{};
    }

private:
    const TaskEvents& events_;
    StepRates& rates_;
};

/// Gives the events of one source to tracks.
class Assignment {
public:
    Assignment(const TaskEvents& events, const StepRates& rates, StepRates& next,
               std::vector<std::uint64_t>& keys)
        : events_(events), rates_(rates), next_(next), keys_(keys) {}

    Result<> assign(const SourceEvents& source, bool wholeSeconds, std::uint64_t& tracks, TaskContext& task) {
        open_.clear();
        const EventStream& stream = events_.stream;
        if (source.empty()) return Done{};
        const double span = std::max(1.0, seconds(stream.time[source.back()] - stream.time[source.front()]));
        for (std::size_t i = 0; i < source.size(); ++i) {
            if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
            const std::uint32_t event = source[i];
            const EventType type = stream.type[event];
            const auto best = likeliest(event, wholeSeconds, rates_.starts(type) / span);
            next_.countEvent(type);
            if (best == open_.end()) {
                next_.countStart(type);
                if (open_.size() == mostOpen) open_.erase(open_.begin());
                open_.push_back({type, stream.time[event], ++tracks});
            } else {
                const auto bin = lagBin(seconds(stream.time[event] - best->last));
                next_.countStep(best->type, type, *bin);
                const OpenTrack moved{type, stream.time[event], best->number};
                open_.erase(best);
                open_.push_back(moved);
            }
            keys_[event] = open_.back().number;
        }
        return Done{};
    }

private:
    struct OpenTrack {
        EventType type;
        Timestamp last;
        std::uint64_t number;
    };
    using Place = std::vector<OpenTrack>::iterator;

    Place likeliest(std::uint32_t event, bool wholeSeconds, double startRate) {
        Place best = open_.end();
        double highest = startRate;
        const EventType type = events_.stream.type[event];
        for (auto track = open_.begin(); track != open_.end(); ++track) {
            const auto bin = lagBin(seconds(events_.stream.time[event] - track->last));
            if (!bin) continue;
            const double rate = rates_.rate(track->type, type, *bin, wholeSeconds);
            if (rate <= highest) continue;
            highest = rate;
            best = track;
        }
        return best;
    }

    const TaskEvents& events_;
    const StepRates& rates_;
    StepRates& next_;
    std::vector<std::uint64_t>& keys_;
    std::vector<OpenTrack> open_;  // the longest silent first
};

}  // namespace

Result<Tracks> untangle(const TaskEvents& events, TaskContext& task) {
    const std::vector<SourceEvents> sources = bySource(events);
    std::vector<bool> wholeSeconds;
    for (const SourceEvents& source : sources) wholeSeconds.push_back(tellsWholeSeconds(events, source));
    const std::vector<StepRates::Usual> usual = usualRates(events, sources, wholeSeconds);
    StepRates rates(events.stream.counts, usual);
    for (std::size_t s = 0; s < sources.size(); ++s) {
        task.report({"Looking for steps that follow each other", s, sources.size(), "sources", 0});
        if (auto done = FirstRates(events, rates).count(sources[s], task); !done) {
            return done.error();
        }
    }
    rates.startFromChance();
    std::vector<std::uint64_t> keys(events.stream.size(), 0);
    for (int round = 0; round < rounds; ++round) {
        StepRates next(events.stream.counts, usual);
        std::uint64_t tracks = 0;
        for (std::size_t s = 0; s < sources.size(); ++s) {
            task.report({"Untangling tasks", static_cast<std::uint64_t>(round) * sources.size() + s,
                         rounds * sources.size(), "passes", 0});
            Assignment assignment(events, rates, next, keys);
            if (auto done = assignment.assign(sources[s], wholeSeconds[s], tracks, task); !done) {
                return done.error();
            }
        }
        next.endRound();
        rates = std::move(next);
    }
    return tracksByKey(keys, events.stream.time, task);
}

}  // namespace logwright
