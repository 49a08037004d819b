// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/track_order.h"

#include "engine/workflow/time_resolution.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace logwright {

namespace {

constexpr std::size_t stopEvery = 1 << 12;  // tracks between two looks at the stop token
constexpr std::size_t mostNeighbours = 16;  // events of a track that an event is compared with
constexpr double peersWithin = 5;           // seconds between the same step on two hosts, at most
constexpr int rounds = 30;                  // of relaxation: the differences agree long before
constexpr double sureShare = 0.9;           // of the pairs that tell an order tell this one
constexpr std::uint32_t sureCount = 4;
/// Of a time's resolution: clocks are set right no better than that, and two hosts that tell whole seconds
/// turn at the same moment but for it.
constexpr double slack = 0.02;
constexpr std::size_t longTrack = 4096;  // longer ones keep their order of time

double seconds(std::chrono::nanoseconds time) {
    return std::chrono::duration<double>(time).count();
}

bool inOneSource(const TaskEvents& events, std::span<const std::uint32_t> track) {
    return std::ranges::all_of(
        track, [&](std::uint32_t event) { return events.source[event] == events.source[track[0]]; });
}

struct ClockDifference {
    double sum = 0;
    double count = 0;
};
using ClockDifferences = std::map<std::pair<std::uint32_t, std::uint32_t>, ClockDifference>;

// Of sources that write the same step of the same track close together.
ClockDifferences differencesOfPeers(const TaskEvents& events, const Tracks& tracks) {
    ClockDifferences differences;
    for (std::size_t t = 0; t < tracks.size(); ++t) {
        const auto track = tracks.of(t);
        if (inOneSource(events, track)) continue;
        for (std::size_t i = 0; i < track.size(); ++i) {
            for (std::size_t j = i + 1; j < std::min(track.size(), i + mostNeighbours); ++j) {
                const std::uint32_t a = track[i];
                const std::uint32_t b = track[j];
                if (events.stream.type[a] != events.stream.type[b] || events.source[a] == events.source[b]) {
                    continue;
                }
                const double apart = seconds(events.stream.time[b] - events.stream.time[a]);
                if (apart > peersWithin) break;
                const bool ascending = events.source[a] < events.source[b];
                auto& pair = differences[std::minmax(events.source[a], events.source[b])];
                pair.sum += ascending ? apart : -apart;
                pair.count += 1;
            }
        }
    }
    return differences;
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Events of a track as intervals in which they lie, clocks set right.
struct Intervals {
    std::vector<double> offset, resolution;  // of each source
    const TaskEvents& events;

    double begin(std::uint32_t event) const {
        // From the first event of all: a double holds microseconds then.
        return seconds(events.stream.time[event] - events.stream.time.front()) - offset[events.source[event]];
    }
    double end(std::uint32_t event) const { return begin(event) + resolution[events.source[event]]; }
    bool surelyBefore(std::uint32_t a, std::uint32_t b) const {
        const double coarser = std::max(resolution[events.source[a]], resolution[events.source[b]]);
        return end(a) <= begin(b) + slack * coarser;
    }
};

/// Which template comes before which, where tracks tell.
class Precedence {
public:
    void count(EventType before, EventType after) { ++counts_[key(before, after)]; }
    bool precedes(EventType a, EventType b) const {
        const std::uint32_t forth = of(a, b);
        const std::uint32_t back = of(b, a);
        return forth >= sureCount && forth >= sureShare * (forth + back);
    }

private:
    static std::uint64_t key(EventType a, EventType b) { return std::uint64_t{a} << 32 | b; }
    std::uint32_t of(EventType a, EventType b) const {
        const auto found = counts_.find(key(a, b));
        return found == counts_.end() ? 0 : found->second;
    }
    std::unordered_map<std::uint64_t, std::uint32_t> counts_;
};

void countPrecedence(const Intervals& intervals, std::span<const std::uint32_t> track,
                     Precedence& precedence) {
    const TaskEvents& events = intervals.events;
    for (std::size_t i = 0; i < track.size(); ++i) {
        for (std::size_t j = i + 1; j < std::min(track.size(), i + mostNeighbours); ++j) {
            const std::uint32_t a = track[i];
            const std::uint32_t b = track[j];
            if (events.source[a] == events.source[b]) continue;
            if (intervals.surelyBefore(a, b)) precedence.count(events.stream.type[a], events.stream.type[b]);
            if (intervals.surelyBefore(b, a)) precedence.count(events.stream.type[b], events.stream.type[a]);
        }
    }
}

/// Merges what each source says of a track: always the event that none of the others' next ones precedes.
class Merge {
public:
    Merge(const Intervals& intervals, const Precedence& precedence)
        : intervals_(intervals), precedence_(precedence) {}

    void order(std::span<std::uint32_t> track) {
        lanes_.clear();
        for (const std::uint32_t event : track)
            laneOf(intervals_.events.source[event]).events.push_back(event);
        for (std::uint32_t& place : track) {
            Lane& lane = next();
            place = lane.events[lane.at++];
        }
    }

private:
    struct Lane {
        std::uint32_t source = 0;
        std::vector<std::uint32_t> events;
        std::size_t at = 0;
        bool done() const { return at == events.size(); }
        std::uint32_t head() const { return events[at]; }
    };

    Lane& laneOf(std::uint32_t source) {
        const auto found = std::ranges::find(lanes_, source, &Lane::source);
        if (found != lanes_.end()) return *found;
        return lanes_.emplace_back(Lane{source, {}, 0});
    }

    bool precedes(std::uint32_t a, std::uint32_t b) const {
        if (intervals_.surelyBefore(a, b)) return true;
        if (intervals_.surelyBefore(b, a)) return false;
        const auto& type = intervals_.events.stream.type;
        return precedence_.precedes(type[a], type[b]);
    }

    Lane& next() {
        Lane* best = nullptr;
        for (Lane& lane : lanes_) {
            if (lane.done()) continue;
            if (best == nullptr || precedes(lane.head(), best->head()) ||
                (!precedes(best->head(), lane.head()) &&
                 intervals_.begin(lane.head()) < intervals_.begin(best->head()))) {
                best = &lane;
            }
        }
        return *best;
    }

    const Intervals& intervals_;
    const Precedence& precedence_;
    std::vector<Lane> lanes_;
};

}  // namespace

std::vector<double> clockOffsets(const TaskEvents& events, const Tracks& tracks) {
    std::vector<double> offsets(events.sources, 0.0);
    const ClockDifferences differences = differencesOfPeers(events, tracks);
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> sum(events.sources, 0.0);
        std::vector<double> weight(events.sources, 0.0);
        for (const auto& [pair, difference] : differences) {
            const auto [a, b] = pair;
            const double ahead = difference.sum / difference.count;  // of b
            sum[b] += difference.count * (offsets[a] + ahead);
            sum[a] += difference.count * (offsets[b] - ahead);
            weight[a] += difference.count;
            weight[b] += difference.count;
        }
        // Halfway: where only two sources differ, a whole step would swing for ever.
        for (std::size_t s = 0; s < offsets.size(); ++s) {
            if (weight[s] > 0) offsets[s] = (offsets[s] + sum[s] / weight[s]) / 2;
        }
    }
    std::set<std::uint32_t> peers;
    for (const auto& [pair, difference] : differences) peers.insert({pair.first, pair.second});
    if (peers.empty()) return offsets;
    std::vector<double> ofPeers;
    for (const std::uint32_t source : peers) ofPeers.push_back(offsets[source]);
    const double right = median(std::move(ofPeers));
    for (const std::uint32_t source : peers) offsets[source] -= right;
    return offsets;
}

Result<> orderTracks(const TaskEvents& events, Tracks& tracks, TaskContext& task) {
    const Intervals intervals{clockOffsets(events, tracks), timeResolutions(events), events};
    Precedence precedence;
    std::vector<std::size_t> mixed;
    for (std::size_t t = 0; t < tracks.size(); ++t) {
        if (t % stopEvery == 0 && task.stopRequested()) return cancelledError();
        const std::span<const std::uint32_t> track = tracks.of(t);
        if (track.size() > longTrack || inOneSource(events, track)) continue;
        mixed.push_back(t);
        countPrecedence(intervals, track, precedence);
    }
    Merge merge(intervals, precedence);
    for (std::size_t i = 0; i < mixed.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        merge.order(tracks.of(mixed[i]));
    }
    return Done{};
}

}  // namespace logwright
