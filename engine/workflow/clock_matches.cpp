// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/clock_matches.h"

#include "engine/workflow/time_resolution.h"

#include <algorithm>
#include <tuple>

namespace logwright {

namespace {

constexpr std::size_t mostSightings = 2'000'000;
constexpr std::size_t mostMatches = 1'500'000;
constexpr std::uint64_t stretches = 16;
constexpr std::uint32_t readAtOnce = 4096;  // events between two looks at the stop token
constexpr std::size_t mostOfValue = 64;     // one that stands in more records names no single thing
constexpr std::size_t mostOfPlace = 16;
constexpr std::size_t mostPlacesOfClock = 16;
constexpr std::size_t mostClocksOfValue = 8;
/// Of the records of a place: with fewer distinct values it holds no ids.
constexpr double leastDistinct = 0.1;

struct Sighting {
    std::uint64_t hash;
    double time;
    std::uint32_t source;
    std::uint32_t clock;
    std::uint32_t field;  ///< type * mostPlaces + place
};

/// Where values stand. Of too many, those stay whose hash has enough zeros at its end: all sightings of a
/// value stay or go together.
class Sightings {
public:
    Sightings(const TaskEvents& events, std::span<const std::uint32_t> clockOfSource)
        : events_(events), clockOfSource_(clockOfSource), ticks_(timeResolutions(events)) {}

    void add(std::uint32_t event, std::span<const LineValue> values) {
        const std::uint32_t source = events_.source[event];
        const std::chrono::duration<double> time = events_.stream.time[event] - events_.stream.time.front();
        for (const LineValue& value : values) {
            if ((value.hash & mask_) != 0) continue;
            all_.push_back({value.hash, time.count() + ticks_[source] / 2, source, clockOfSource_[source],
                            events_.stream.type[event] * mostPlaces + value.place});
        }
        while (all_.size() > mostSightings) {
            mask_ = mask_ * 2 + 1;
            std::erase_if(all_, [this](const Sighting& one) { return (one.hash & mask_) != 0; });
        }
    }

    std::vector<ClockMatch> matches();

private:
    /// One value at one place under one clock.
    struct Stand {
        ClockPlace place;
        std::uint32_t clock;
        const Sighting* sighting;
    };

    void dropFieldsWithoutIds();
    void standsOf(std::span<const Sighting> value, std::vector<Stand>& stands) const;
    void match(std::span<const Stand> stands, std::uint32_t value, std::vector<ClockMatch>& matches) const;

    const TaskEvents& events_;
    std::span<const std::uint32_t> clockOfSource_;
    std::vector<double> ticks_;
    std::vector<Sighting> all_;
    std::uint64_t mask_ = 0;
};

void Sightings::dropFieldsWithoutIds() {
    std::vector<std::uint32_t> records(events_.stream.templates.size() * mostPlaces, 0);
    std::vector<std::uint32_t> values(records.size(), 0);
    for (std::size_t i = 0; i < all_.size(); ++i) {
        ++records[all_[i].field];
        const bool again = i > 0 && all_[i - 1].hash == all_[i].hash && all_[i - 1].field == all_[i].field;
        if (!again) ++values[all_[i].field];
    }
    std::erase_if(all_, [&](const Sighting& one) {
        return values[one.field] < leastDistinct * static_cast<double>(records[one.field]);
    });
}

// `value` is sorted by clock, place and time.
void Sightings::standsOf(std::span<const Sighting> value, std::vector<Stand>& stands) const {
    stands.clear();
    std::size_t ofClock = 0;
    for (std::size_t begin = 0; begin < value.size();) {
        const Sighting& first = value[begin];
        std::size_t end = begin + 1;
        while (end < value.size() && value[end].clock == first.clock && value[end].field == first.field)
            ++end;
        if (begin == 0 || value[begin - 1].clock != first.clock) ofClock = 0;
        if (end - begin <= mostOfPlace && ofClock + 2 <= mostPlacesOfClock) {
            stands.push_back({ClockPlace{first.field * 2}, first.clock, &first});
            ++ofClock;
            if (end - begin > 1) {
                stands.push_back({ClockPlace{first.field * 2 + 1}, first.clock, &value[end - 1]});
                ++ofClock;
            }
        }
        begin = end;
    }
}

void Sightings::match(std::span<const Stand> stands, std::uint32_t value,
                      std::vector<ClockMatch>& matches) const {
    for (std::size_t i = 0; i < stands.size(); ++i) {
        const Stand& a = stands[i];
        for (const Stand& b : stands.subspan(i + 1)) {
            if (a.clock == b.clock) continue;
            matches.push_back(
                {a.clock, b.clock, a.place, b.place, value, static_cast<float>(ticks_[a.sighting->source]),
                 static_cast<float>(ticks_[b.sighting->source]), a.sighting->time, b.sighting->time});
        }
    }
}

std::vector<ClockMatch> Sightings::matches() {
    const auto byValue = [](const Sighting& a, const Sighting& b) {
        return std::tie(a.hash, a.field, a.clock, a.time) < std::tie(b.hash, b.field, b.clock, b.time);
    };
    std::ranges::sort(all_, byValue);
    dropFieldsWithoutIds();
    const auto byClock = [](const Sighting& a, const Sighting& b) {
        return std::tie(a.hash, a.clock, a.field, a.time) < std::tie(b.hash, b.clock, b.field, b.time);
    };
    std::ranges::sort(all_, byClock);
    std::vector<ClockMatch> matches;
    std::vector<Stand> stands;
    std::uint32_t number = 0;
    // In the order of hashes, which is none: where there are too many, those left out are any.
    for (std::size_t begin = 0; begin < all_.size() && matches.size() < mostMatches;) {
        std::size_t end = begin + 1;
        std::size_t clocks = 1;
        while (end < all_.size() && all_[end].hash == all_[begin].hash) {
            clocks += all_[end].clock != all_[end - 1].clock;
            ++end;
        }
        if (clocks > 1 && clocks <= mostClocksOfValue && end - begin <= mostOfValue) {
            standsOf(std::span(all_).subspan(begin, end - begin), stands);
            match(stands, number++, matches);
        }
        begin = end;
    }
    std::ranges::sort(matches, [](const ClockMatch& x, const ClockMatch& y) {
        return std::tie(x.a, x.b, x.placeA, x.placeB, x.value) <
               std::tie(y.a, y.b, y.placeA, y.placeB, y.value);
    });
    return matches;
}

}  // namespace

Result<std::vector<ClockMatch>> matchClocks(const TaskEvents& events,
                                            std::span<const std::uint32_t> clockOfSource,
                                            const EventLines& lines, std::uint64_t mostEvents,
                                            TaskContext& task) {
    Sightings sightings(events, clockOfSource);
    std::vector<LineValue> values;
    const LineVisitor visit = [&](std::uint32_t event, std::string_view line, std::string_view time) {
        readLineValues(line, time, values);
        sightings.add(event, values);
    };
    const std::uint64_t count = events.stream.size();
    const std::uint64_t pieces = count > mostEvents ? stretches : 1;
    const std::uint64_t each = std::min(count, mostEvents) / pieces;
    for (std::uint64_t piece = 0; piece < pieces; ++piece) {
        const std::uint64_t begin = count / pieces * piece;
        for (std::uint64_t at = begin; at < begin + each; at += readAtOnce) {
            if (task.stopRequested()) return cancelledError();
            task.report({"Looking for values that several hosts share", at, count, "records", 0});
            const auto last = std::min<std::uint64_t>(begin + each, at + readAtOnce);
            auto read = lines(static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(last), visit);
            if (!read) return read.error();
        }
    }
    return sightings.matches();
}

}  // namespace logwright
