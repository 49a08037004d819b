// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/clock_ties.h"

#include "engine/workflow/clock_matches.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace logwright {

namespace {

constexpr std::uint64_t mostEvents = 4'000'000;
constexpr std::size_t leastPairs = 20;
constexpr std::size_t leastSiblingPairs = 10;  // with each of the two
constexpr std::size_t mostTried = 24;   // places of two clocks, the steadiest first, that trips are made of
constexpr double coreShare = 0.7;       // of the differences are alike where a tie is one
constexpr double inOrderShare = 0.95;   // of the values show the earlier places first
constexpr double durationsVary = 2;     // times as much as the differences at both ends
constexpr double leastVariation = 0.1;  // of a tick, that durations vary at least
constexpr double unseenShare = 0.25;    // of a tick, that a delay may take without being seen
constexpr double leastUncertainty = 1e-3;  // seconds
constexpr double uselessBeyond = 1;        // second of uncertainty,
constexpr double uselessShare = 0.25;      // and of what it is about

struct Core {
    double mean = 0;
    double deviation = 0;     ///< as measured
    double ownDeviation = 0;  ///< without what whole ticks add to it
    std::size_t count = 0;
    /// Of the mean; twice its deviation.
    double error() const { return 2 * deviation / std::sqrt(static_cast<double>(count)); }
};

// The densest part, and what stands close around it: what is far off belongs to other things of the same
// name.
Core coreOf(std::vector<double> values, double tickA, double tickB) {
    std::ranges::sort(values);
    const std::size_t wanted =
        std::max<std::size_t>(1, static_cast<std::size_t>(coreShare * static_cast<double>(values.size())));
    std::size_t best = 0;
    for (std::size_t i = 0; i + wanted <= values.size(); ++i) {
        if (values[i + wanted - 1] - values[i] < values[best + wanted - 1] - values[best]) best = i;
    }
    const double low = values[best];
    const double high = values[best + wanted - 1];
    const double around = std::max(high - low, 1.5 * std::max(tickA, tickB));
    Core core;
    double squares = 0;
    for (const double value : values) {
        if (value < low - around || value > high + around) continue;
        core.mean += value;
        ++core.count;
    }
    core.mean /= static_cast<double>(core.count);
    for (const double value : values) {
        if (value < low - around || value > high + around) continue;
        squares += (value - core.mean) * (value - core.mean);
    }
    const double variance = squares / static_cast<double>(core.count);
    core.deviation = std::sqrt(variance);
    // A constant difference, read in whole ticks, varies between two neighbours of it: a quarter at most.
    core.ownDeviation = std::sqrt(std::max(0.0, variance - (tickA * tickA + tickB * tickB) / 8));
    return core;
}

/// The values that stand at one place under clock a and at one under clock b.
struct Spot {
    std::span<const ClockMatch> matches;
    Core core;
};

/// What a clock shows of a pair of places, against one that shares it with several.
struct Lead {
    std::uint32_t clock = 0;  ///< of the one
    std::uint32_t third = 0;
    ClockPlace place{}, thirdPlace{};
    double tick = 0;
    Core core;  ///< of the third's times less those of the clock
    auto key() const { return std::tuple(third, thirdPlace, place); }
    /// Seconds to either side of the core.
    double width() const { return core.ownDeviation + core.error() + unseenShare * tick; }
};

Spot spotOf(std::span<const ClockMatch> matches) {
    std::vector<double> ahead;
    ahead.reserve(matches.size());
    for (const ClockMatch& match : matches) ahead.push_back(match.timeB - match.timeA);
    return {matches, coreOf(std::move(ahead), matches[0].tickA, matches[0].tickB)};
}

struct Trip {
    const ClockMatch* early;
    const ClockMatch* late;
};

// The values that stand in both.
std::vector<Trip> tripsOf(const Spot& early, const Spot& late) {
    std::vector<Trip> trips;
    auto next = late.matches.begin();
    for (const ClockMatch& match : early.matches) {
        while (next != late.matches.end() && next->value < match.value) ++next;
        if (next == late.matches.end()) break;
        if (next->value == match.value) trips.push_back({&match, &*next});
    }
    return trips;
}

std::optional<ClockTie> roundTrip(const Spot& early, const Spot& late) {
    const ClockMatch& some = early.matches[0];
    if (some.placeA == late.matches[0].placeA || some.placeB == late.matches[0].placeB) return {};
    const std::vector<Trip> trips = tripsOf(early, late);
    if (trips.size() < leastPairs) return {};
    std::vector<double> middle, duration;
    std::size_t inOrder = 0;
    for (const auto& [first, second] : trips) {
        inOrder += first->timeA <= second->timeA && first->timeB <= second->timeB;
        middle.push_back((first->timeB - first->timeA + second->timeB - second->timeA) / 2);
        duration.push_back(second->timeA - first->timeA);
    }
    if (static_cast<double>(inOrder) < inOrderShare * static_cast<double>(trips.size())) return {};
    const Core lasted = coreOf(std::move(duration), some.tickA, late.matches[0].tickA);
    const double tick = std::max(some.tickA, some.tickB);
    const double ends = std::max(early.core.ownDeviation, late.core.ownDeviation);
    if (lasted.ownDeviation < leastVariation * tick + durationsVary * ends || lasted.ownDeviation == 0)
        return {};
    const Core core = coreOf(std::move(middle), some.tickA, some.tickB);
    const double half = std::abs(early.core.mean - late.core.mean) / 2;
    return ClockTie{some.a, some.b, core.mean,
                    std::max(leastUncertainty, half + core.error() + unseenShare * tick), core.count};
}

std::optional<ClockTie> peers(const Spot& spot) {
    const ClockMatch& some = spot.matches[0];
    if (some.placeA != some.placeB) return {};
    const double tick = std::max(some.tickA, some.tickB);
    const double uncertainty = spot.core.ownDeviation + spot.core.error() + unseenShare * tick;
    return ClockTie{some.a, some.b, spot.core.mean, std::max(leastUncertainty, uncertainty), spot.core.count};
}

/// Of all that two clocks share, `matches`.
std::vector<Spot> spotsOf(std::span<const ClockMatch> matches) {
    std::vector<Spot> spots;
    for (std::size_t begin = 0; begin < matches.size();) {
        std::size_t end = begin + 1;
        while (end < matches.size() && matches[end].placeA == matches[begin].placeA &&
               matches[end].placeB == matches[begin].placeB) {
            ++end;
        }
        if (end - begin >= leastSiblingPairs) spots.push_back(spotOf(matches.subspan(begin, end - begin)));
        begin = end;
    }
    return spots;
}

/// What the spots of two clocks tell best.
std::optional<ClockTie> tieOf(std::vector<Spot> spots) {
    std::erase_if(spots, [](const Spot& spot) { return spot.matches.size() < leastPairs; });
    std::optional<ClockTie> best;
    const auto consider = [&best](const std::optional<ClockTie>& tie) {
        if (tie && (!best || tie->uncertainty < best->uncertainty)) best = tie;
    };
    for (const Spot& spot : spots) consider(peers(spot));
    std::ranges::stable_sort(spots, {},
                             [](const Spot& spot) { return spot.core.ownDeviation + spot.core.error(); });
    if (spots.size() > mostTried) spots.resize(mostTried);
    for (const Spot& early : spots) {
        for (const Spot& late : spots) consider(roundTrip(early, late));
    }
    const bool useful =
        best && best->uncertainty <= std::max(uselessBeyond, uselessShare * std::abs(best->ahead));
    return useful ? best : std::nullopt;
}

void addLeads(const Spot& spot, std::vector<Lead>& leads) {
    const ClockMatch& some = spot.matches[0];
    const double tick = std::max(some.tickA, some.tickB);
    Lead lead{some.a, some.b, some.placeA, some.placeB, tick, spot.core};
    if (lead.width() > uselessBeyond) return;
    leads.push_back(lead);
    lead.core.mean = -lead.core.mean;
    leads.push_back({some.b, some.a, some.placeB, some.placeA, tick, lead.core});
}

/// Neither clock is wrong by more than what lies between the two places.
std::optional<ClockTie> company(const Lead& lead) {
    const double most = std::abs(lead.core.mean) + lead.width();
    if (most > uselessBeyond) return {};
    return ClockTie{lead.clock, lead.third, 0, most, lead.core.count};
}

std::optional<ClockTie> siblings(const Lead& x, const Lead& y) {
    const auto surely = [](const Lead& lead) { return std::abs(lead.core.mean) > lead.width(); };
    if (!surely(x) || !surely(y) || (x.core.mean < 0) == (y.core.mean < 0)) return {};
    const double delay = std::min(std::abs(x.core.mean), std::abs(y.core.mean));
    const double uncertainty = delay + std::max(x.width(), y.width());
    if (uncertainty > uselessBeyond) return {};
    return ClockTie{x.clock, y.clock, x.core.mean - y.core.mean, uncertainty,
                    std::min(x.core.count, y.core.count)};
}

/// `ties`, and what leads tell where these tell nothing or little.
std::vector<ClockTie> withLeads(std::vector<ClockTie> ties, std::vector<Lead> leads) {
    using Pair = std::pair<std::uint32_t, std::uint32_t>;
    std::set<Pair> told;
    std::map<Pair, ClockTie> best;
    for (const ClockTie& tie : ties) {
        best.emplace(Pair(tie.a, tie.b), tie);
        if (tie.uncertainty <= uselessBeyond) told.emplace(tie.a, tie.b);
    }
    const auto consider = [&](const std::optional<ClockTie>& tie) {
        if (!tie || told.contains({tie->a, tie->b})) return;
        const auto [at, fresh] = best.try_emplace({tie->a, tie->b}, *tie);
        if (!fresh && tie->uncertainty < at->second.uncertainty) at->second = *tie;
    };
    const auto order = [](const Lead& lead) { return std::tuple_cat(lead.key(), std::tuple(lead.clock)); };
    std::ranges::sort(leads, {}, order);
    for (auto first = leads.begin(); first != leads.end(); ++first) {
        if (first->clock < first->third) consider(company(*first));
        for (auto other = first + 1; other != leads.end() && other->key() == first->key(); ++other)
            consider(siblings(*first, *other));
    }
    ties.clear();
    for (const auto& [pair, tie] : best) ties.push_back(tie);
    return ties;
}

}  // namespace

Result<std::vector<ClockTie>> findClockTies(const TaskEvents& events,
                                            std::span<const std::uint32_t> clockOfSource,
                                            const EventLines& lines, TaskContext& task) {
    auto found = matchClocks(events, clockOfSource, lines, mostEvents, task);
    if (!found) return found.error();
    std::vector<ClockTie> ties;
    std::vector<Lead> leads;
    for (std::size_t begin = 0; begin < found->size();) {
        if (task.stopRequested()) return cancelledError();
        const ClockMatch& first = (*found)[begin];
        std::size_t end = begin + 1;
        while (end < found->size() && (*found)[end].a == first.a && (*found)[end].b == first.b) ++end;
        std::vector<Spot> spots = spotsOf(std::span(*found).subspan(begin, end - begin));
        for (const Spot& spot : spots) addLeads(spot, leads);
        if (const auto tie = tieOf(std::move(spots))) ties.push_back(*tie);
        begin = end;
    }
    return withLeads(std::move(ties), std::move(leads));
}

}  // namespace logwright
