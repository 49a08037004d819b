// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/pair_statistics.h"

#include "engine/relations/clock_tick.h"
#include "engine/relations/pair_chance.h"
#include "engine/relations/type_places.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostEffects = 20'000;  ///< of a pair, evenly spread
constexpr std::size_t mostLagEvents = 64;
// Chance that any interval of all pairs does not hold.
constexpr double doubtOfAll = 1e-4;

std::array<std::int64_t, lagBins> makeBinBegins() {
    std::array<std::int64_t, lagBins> begins{};
    constexpr double first = 1e5;      // 100 us
    constexpr double last = 3600.0e9;  // an hour
    for (std::size_t bin = 1; bin < lagBins; ++bin) {
        const double step = static_cast<double>(bin - 1) / static_cast<double>(lagBins - 2);
        begins[bin] = std::llround(first * std::pow(last / first, step));
    }
    return begins;
}

const std::array<std::int64_t, lagBins>& binBegins() {
    static const auto begins = makeBinBegins();
    return begins;
}

// The lag from the nearest cause before an effect, and to the nearest one after it.
struct Nearest {
    std::int64_t lag = -1;   ///< in time; -1: there is none
    std::uint32_t back = 0;  ///< in events
};

std::vector<Nearest> nearestBefore(const EventPlaces& causes, const EventPlaces& effects,
                                   std::size_t stride) {
    std::vector<Nearest> nearest;
    std::size_t next = 0;
    for (std::size_t i = 0; i < effects.size(); i += stride) {
        const ClockPlace effect = effects[i];
        while (next < causes.size() && causes[next].order < effect.order) ++next;
        if (next == 0) {
            nearest.push_back({});
        } else {
            const ClockPlace cause = causes[next - 1];
            nearest.push_back({effect.at - cause.at, effect.order - cause.order});
        }
    }
    return nearest;
}

std::array<double, lagBins> lagsAfter(const EventPlaces& causes, const EventPlaces& effects,
                                      std::size_t stride) {
    std::array<double, lagBins> lags{};
    std::size_t next = 0;
    for (std::size_t i = 0; i < effects.size(); i += stride) {
        const ClockPlace effect = effects[i];
        while (next < causes.size() && causes[next].order <= effect.order) ++next;
        if (next < causes.size()) ++lags[lagBin(std::chrono::nanoseconds(causes[next].at - effect.at))];
    }
    return lags;
}

// The end of the bin up to which the cause stands before the effect most clearly more often than after it.
std::int64_t findWithin(std::span<const Nearest> before, const std::array<double, lagBins>& after) {
    std::array<double, lagBins> lags{};
    for (const Nearest& entry : before) {
        if (entry.lag >= 0) ++lags[lagBin(std::chrono::nanoseconds(entry.lag))];
    }
    double sumBefore = 0;
    double sumAfter = 0;
    double best = 0;
    std::size_t bestBin = 0;
    for (std::size_t bin = 0; bin + 1 < lagBins; ++bin) {
        sumBefore += lags[bin];
        sumAfter += after[bin];
        const double clear = (sumBefore - sumAfter) / std::sqrt(sumBefore + sumAfter + 1);
        if (clear > best) {
            best = clear;
            bestBin = bin;
        }
    }
    return binBegins()[bestBin + 1];
}

double medianOf(std::vector<double>& values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

// What nine in ten of the lags stay below, as the next power of two.
std::int64_t eventsWithin(std::span<const Nearest> before, std::int64_t within) {
    std::vector<double> lags;
    for (const Nearest& entry : before) {
        if (entry.lag >= 0 && entry.lag < within) lags.push_back(entry.back);
    }
    if (lags.empty()) return 1;
    const auto at = lags.begin() + static_cast<std::ptrdiff_t>(lags.size() * 9 / 10);
    std::ranges::nth_element(lags, at);
    std::int64_t events = 1;
    while (static_cast<double>(events) < *at) events *= 2;
    return events;
}

void describeLags(std::span<const Nearest> before, std::int64_t within, PairStatistics& pair) {
    std::vector<double> seconds;
    std::vector<double> events;
    pair.lagEvents.assign(mostLagEvents + 1, 0);
    for (const Nearest& entry : before) {
        if (entry.lag < 0 || entry.lag >= within) continue;
        ++pair.lagSeconds[lagBin(std::chrono::nanoseconds(entry.lag))];
        ++pair.lagEvents[std::min<std::size_t>(entry.back - 1, mostLagEvents)];
        seconds.push_back(static_cast<double>(entry.lag) / 1e9);
        events.push_back(entry.back);
    }
    pair.medianLagSeconds = medianOf(seconds);
    pair.medianLagEvents = medianOf(events);
}

double shareFollowed(const EventPlaces& causes, const EventPlaces& effects, std::int64_t within) {
    const std::size_t stride = causes.size() / mostEffects + 1;
    std::uint64_t followed = 0;
    std::uint64_t seen = 0;
    std::size_t next = 0;
    for (std::size_t i = 0; i < causes.size(); i += stride) {
        const ClockPlace cause = causes[i];
        while (next < effects.size() && effects[next].order <= cause.order) ++next;
        if (next < effects.size() && effects[next].at - cause.at < within) ++followed;
        ++seen;
    }
    return seen == 0 ? 0 : static_cast<double>(followed) / static_cast<double>(seen);
}

class PairCounter {
public:
    PairCounter(const EventStream& stream, const TypePlaces& places, double doubt)
        : stream_(stream), places_(places), doubt_(doubt) {}

    PairStatistics count(const WantedPair& wanted) const {
        PairStatistics pair;
        pair.cause = wanted.cause;
        pair.effect = wanted.effect;
        const auto causeOrder = places_.of(wanted.cause);
        const auto effectOrder = places_.of(wanted.effect);
        if (causeOrder.empty() || effectOrder.empty() || wanted.cause == wanted.effect) return pair;
        const EventPlaces causes(causeOrder, stream_.time);
        const EventPlaces effects(effectOrder, stream_.time);
        const std::size_t stride = effects.size() / mostEffects + 1;

        const std::vector<Nearest> before = nearestBefore(causes, effects, stride);
        std::int64_t within = wanted.within.count();
        if (within <= 0) within = findWithin(before, lagsAfter(causes, effects, stride));
        const std::int64_t tick =
            std::min(clockTick(stream_, causeOrder), clockTick(stream_, effectOrder)).count();
        within = (within + tick - 1) / tick * tick;

        describeLags(before, within, pair);
        pair.within = std::chrono::nanoseconds(within);
        pair.followed = shareFollowed(causes, effects, within);
        compare(causes, effects, stride, eventsWithin(before, within), pair);
        return pair;
    }

private:
    // Against chance by the clock, and by the order of events: a clock that tells whole seconds, or events
    // that come in clusters whatever they are, deceive the one; slow and busy hours the other.
    void compare(const EventPlaces& causes, const EventPlaces& effects, std::size_t stride,
                 std::int64_t eventLag, PairStatistics& pair) const {
        const ChanceQuestion byTime{pair.within.count(),
                                    0,
                                    stream_.time.front().time_since_epoch().count(),
                                    stream_.time.back().time_since_epoch().count() + 1,
                                    stride,
                                    doubt_};
        const ChanceAnswer inTime = againstChance(causes, effects, byTime);
        const ChanceQuestion byOrder{eventLag, 1,     0, static_cast<std::int64_t>(stream_.size()),
                                     stride,   doubt_};
        const ChanceAnswer inOrder = againstChance(causes.inOrder(), effects.inOrder(), byOrder);
        // A stream that is too short by one of them leaves the other's answer.
        const bool orderCounts =
            inTime.effects == 0 || (inOrder.effects > 0 && inOrder.liftLow < inTime.liftLow);
        const ChanceAnswer& weaker = orderCounts ? inOrder : inTime;
        pair.effects = weaker.effects;
        pair.together = weaker.together;
        pair.byChance = weaker.byChance;
        pair.lift = weaker.lift;
        pair.liftLow = weaker.liftLow;
        pair.liftHigh = weaker.liftHigh;
    }

    const EventStream& stream_;
    const TypePlaces& places_;
    double doubt_;
};

std::vector<EventType> typesOf(std::span<const WantedPair> wanted) {
    std::vector<EventType> types;
    for (const WantedPair& pair : wanted) {
        types.push_back(pair.cause);
        types.push_back(pair.effect);
    }
    return types;
}

}  // namespace

std::chrono::nanoseconds lagBinBegin(std::size_t bin) {
    return std::chrono::nanoseconds(binBegins()[bin]);
}

std::size_t lagBin(std::chrono::nanoseconds lag) {
    const auto& begins = binBegins();
    return static_cast<std::size_t>(std::ranges::upper_bound(begins, lag.count()) - begins.begin()) - 1;
}

Result<std::vector<PairStatistics>> countPairs(const EventStream& stream, std::span<const WantedPair> wanted,
                                               TaskContext& task) {
    std::vector<PairStatistics> pairs(wanted.size());
    if (stream.size() == 0 || wanted.empty()) return pairs;
    // The pairs were picked among all that there could be, and the window among all bins.
    const auto types = static_cast<double>(stream.templates.size());
    const double tests = std::max(types * types, static_cast<double>(wanted.size())) * lagBins;
    const TypePlaces places(stream, stream.size(), typesOf(wanted));
    const PairCounter counter(stream, places, doubtOfAll / tests);
    tbb::parallel_for(std::size_t{0}, wanted.size(), [&](std::size_t i) {
        if (!task.stopRequested()) pairs[i] = counter.count(wanted[i]);
    });
    if (task.stopRequested()) return cancelledError();
    return pairs;
}

}  // namespace logwright
