// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/tracks.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace logwright {

namespace {

using std::chrono::nanoseconds;

constexpr std::size_t stopEvery = 1 << 16;  // events between two looks at the stop token
constexpr std::size_t sampledPauses = 200'000;
constexpr double usualShare = 0.99;  ///< of the pauses are within a task
constexpr int timesUsual = 20;       ///< a pause longer than so many usual ones ends a track
constexpr nanoseconds leastPause = std::chrono::seconds(60);

// Where pauses are of two kinds, far apart, the shorter ones are within tasks. Sorts `pauses`.
std::optional<nanoseconds> widestHole(std::vector<nanoseconds>& pauses) {
    std::ranges::sort(pauses);
    std::optional<nanoseconds> hole;
    double widest = timesUsual;
    for (std::size_t i = 1; i < pauses.size(); ++i) {
        const nanoseconds shorter = std::max<nanoseconds>(pauses[i - 1], std::chrono::seconds(1));
        if (pauses[i] <= leastPause) continue;
        const double times = static_cast<double>(pauses[i].count()) / static_cast<double>(shorter.count());
        if (times < widest) continue;
        widest = times;
        hole = shorter * timesUsual / 2;
    }
    return hole;
}

// The pause that ends a track, from those between events of one key.
nanoseconds longestPause(std::span<const std::uint64_t> keys, std::span<const Timestamp> times) {
    std::unordered_map<std::uint64_t, Timestamp> last;
    std::vector<nanoseconds> pauses;
    for (std::size_t i = 0; i < keys.size() && pauses.size() < sampledPauses; ++i) {
        if (keys[i] == 0) continue;
        const auto [found, fresh] = last.try_emplace(keys[i], times[i]);
        if (fresh) continue;
        pauses.push_back(times[i] - found->second);
        found->second = times[i];
    }
    if (pauses.empty()) return leastPause;
    if (const auto hole = widestHole(pauses)) return std::max(leastPause, *hole);
    const auto at =
        pauses.begin() + static_cast<std::ptrdiff_t>(usualShare * static_cast<double>(pauses.size() - 1));
    std::ranges::nth_element(pauses, at);
    return std::max(leastPause, *at * timesUsual);
}

struct OpenTrack {
    std::uint32_t number;
    Timestamp last;
};

}  // namespace

Result<Tracks> tracksByKey(std::span<const std::uint64_t> keys, std::span<const Timestamp> times,
                           TaskContext& task) {
    const nanoseconds pause = longestPause(keys, times);
    std::unordered_map<std::uint64_t, OpenTrack> open;
    std::vector<std::uint32_t> counts;
    std::vector<std::uint32_t> trackOf(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        if (keys[i] == 0) continue;
        const auto next = static_cast<std::uint32_t>(counts.size());
        const auto [found, fresh] = open.try_emplace(keys[i], OpenTrack{next, times[i]});
        if (fresh || times[i] - found->second.last > pause) {
            found->second.number = next;
            counts.push_back(0);
        }
        found->second.last = times[i];
        trackOf[i] = found->second.number;
        ++counts[trackOf[i]];
    }
    Tracks tracks;
    tracks.begins.assign(counts.size() + 1, 0);
    for (std::size_t t = 0; t < counts.size(); ++t) tracks.begins[t + 1] = tracks.begins[t] + counts[t];
    tracks.events.resize(tracks.begins.back());
    std::vector<std::uint32_t> at(tracks.begins.begin(), tracks.begins.end() - 1);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        if (keys[i] != 0) tracks.events[at[trackOf[i]]++] = static_cast<std::uint32_t>(i);
    }
    return tracks;
}

}  // namespace logwright
