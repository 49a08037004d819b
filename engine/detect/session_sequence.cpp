// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/session_sequence.h"

#include <algorithm>

namespace logwright {

namespace {

// As in normal_shape.cpp: events of two sources that are closer came in an order that nobody knows.
constexpr std::chrono::seconds clockTolerance{2};

/// An event and where it is to be read.
struct Place {
    std::uint32_t position = 0;
    EventType type = 0;
    SourceId source{};
};

/// Sources in the order of the number of their first step: what is the same for sessions of the same steps.
void sortBySource(std::span<Place> stretch) {
    std::map<SourceId, EventType> firstType;
    for (const Place& place : stretch) firstType.try_emplace(place.source, place.type);
    std::ranges::stable_sort(
        stretch, {}, [&](const Place& place) { return std::pair(firstType.at(place.source), place.source); });
}

}  // namespace

SessionSequence sequenceOf(const Snapshot& snapshot, const ProjectEvents& events, const StepRoles& roles,
                           std::size_t session) {
    std::vector<Place> places;
    for (const std::uint32_t i : events.sessions.of(session)) {
        places.push_back({i, raw(roles.of(events.step(i))), snapshot.sourceOf(events.records[i])});
    }
    const bool oneSource = std::ranges::all_of(
        places, [&](const Place& place) { return place.source == places.front().source; });
    if (!oneSource) {
        std::size_t begin = 0;
        for (std::size_t at = 1; at <= places.size(); ++at) {
            const bool known = at == places.size() || events.stream.time[places[at].position] -
                                                              events.stream.time[places[at - 1].position] >
                                                          clockTolerance;
            if (!known) continue;
            sortBySource(std::span(places).subspan(begin, at - begin));
            begin = at;
        }
    }
    SessionSequence sequence;
    for (const Place& place : places) {
        sequence.positions.push_back(place.position);
        sequence.types.push_back(place.type);
    }
    return sequence;
}

SessionCut cutOf(const Snapshot& snapshot, const ProjectEvents& events,
                 const std::map<SourceId, TimeRange>& spans, std::size_t session, std::int64_t gap) {
    const auto own = events.sessions.of(session);
    const TimeRange& first = spans.at(snapshot.sourceOf(events.records[own.front()]));
    const TimeRange& last = spans.at(snapshot.sourceOf(events.records[own.back()]));
    return {(events.stream.time[own.front()] - first.begin).count() <= gap,
            (last.end - events.stream.time[own.back()]).count() <= gap};
}

std::int64_t longestGap(const ProjectEvents& events, std::size_t session) {
    const auto own = events.sessions.of(session);
    std::int64_t longest = 0;
    for (std::size_t i = 1; i < own.size(); ++i) {
        longest = std::max(longest, (events.stream.time[own[i]] - events.stream.time[own[i - 1]]).count());
    }
    return longest;
}

}  // namespace logwright
