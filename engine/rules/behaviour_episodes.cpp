// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/rules/behaviour_episodes.h"

#include <algorithm>
#include <unordered_map>

namespace logwright {

namespace {

/// What the window holds, as it slides.
class Window {
public:
    explicit Window(const Behaviour& behaviour) : behaviour_(behaviour) {}

    void add(const Observation& one) {
        ++all_;
        if (!one.matched) return;
        ++matched_;
        if (behaviour_.measure == Behaviour::Measure::distinct) ++values_[one.distinct];
    }
    void remove(const Observation& one) {
        --all_;
        if (!one.matched) return;
        --matched_;
        if (behaviour_.measure != Behaviour::Measure::distinct) return;
        const auto value = values_.find(one.distinct);
        if (--value->second == 0) values_.erase(value);
    }

    double measure() const {
        switch (behaviour_.measure) {
            case Behaviour::Measure::count:
                return static_cast<double>(matched_);
            case Behaviour::Measure::distinct:
                return static_cast<double>(values_.size());
            case Behaviour::Measure::ratio:
                break;
        }
        return all_ == 0 ? 0 : static_cast<double>(matched_) / static_cast<double>(all_);
    }
    bool reached() const {
        if (behaviour_.measure == Behaviour::Measure::ratio)
            return all_ >= behaviour_.count && measure() >= behaviour_.ratio;
        return measure() >= static_cast<double>(behaviour_.count);
    }

private:
    const Behaviour& behaviour_;
    std::uint64_t all_ = 0, matched_ = 0;
    std::unordered_map<std::uint64_t, std::uint64_t> values_;  ///< matched records of each
};

}  // namespace

std::vector<Episode> findEpisodes(const Behaviour& behaviour, std::span<const Observation> observations) {
    std::vector<Episode> episodes;
    Window window(behaviour);
    std::size_t oldest = 0;
    std::size_t first = 0;    // the oldest one of the window that matched; it only goes forward
    std::size_t counted = 0;  // observations before it are in an episode, or in none
    for (std::size_t at = 0; at < observations.size(); ++at) {
        const Observation& now = observations[at];
        window.add(now);
        for (; observations[oldest].time <= now.time - behaviour.window; ++oldest)
            window.remove(observations[oldest]);
        if (!now.matched || !window.reached()) continue;
        first = std::max(first, oldest);
        while (!observations[first].matched) ++first;
        // A window that reaches back into the episode before goes on with it.
        if (episodes.empty() || first >= counted) {
            episodes.push_back({observations[first].event, 0, observations[first].time, {}, 0, 0});
            counted = first;
        }
        Episode& episode = episodes.back();
        for (; counted <= at; ++counted) episode.matched += observations[counted].matched ? 1 : 0;
        episode.last = now.event;
        episode.end = now.time;
        episode.most = std::max(episode.most, window.measure());
    }
    return episodes;
}

}  // namespace logwright
