// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/excitation_learner.h"

#include "engine/relations/clock_tick.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace logwright {

namespace {

constexpr std::uint32_t noSlot = std::numeric_limits<std::uint32_t>::max();
// Effects that a kind of cause must account for before it counts as one. Takes away what chance would give to
// each of hundreds of kinds.
constexpr double leastEffects = 3;
// Effects' worth of belief in the shape of all causes together, and in that bins near by are alike.
constexpr double shapeBelief = 4;
constexpr double smallest = 1e-12;

// Each bin shared with its neighbours; equal times and lags are apart.
std::array<double, kernelBins> smoothed(const double* bins) {
    std::array<double, kernelBins> out{};
    const auto spread = [&](std::size_t begin, std::size_t end) {
        for (std::size_t bin = begin; bin < end; ++bin) {
            const double left = bins[bin > begin ? bin - 1 : bin];
            const double right = bins[bin + 1 < end ? bin + 1 : bin];
            out[bin] = 0.25 * left + 0.5 * bins[bin] + 0.25 * right;
        }
    };
    spread(0, tieBins);
    spread(tieBins, kernelBins);
    return out;
}

std::vector<std::uint8_t> clocksOf(const EventStream& stream, const TypePlaces& places) {
    std::vector<std::uint8_t> clocks;
    for (EventType type = 0; type < stream.templates.size(); ++type) {
        clocks.push_back(static_cast<std::uint8_t>(tickClass(clockTick(stream, places.of(type)))));
    }
    return clocks;
}

// How many events share one time, as an event of each class of clocks sees it in the mean.
std::array<double, tickClasses> companies(const EventStream& stream, std::size_t end,
                                          std::span<const std::uint8_t> clocks) {
    std::array<double, tickClasses> sums{};
    std::array<double, tickClasses> events{};
    for (std::size_t begin = 0; begin < end;) {
        std::size_t after = begin + 1;
        while (after < end && stream.time[after] == stream.time[begin]) ++after;
        for (std::size_t at = begin; at < after; ++at) {
            sums[clocks[stream.type[at]]] += static_cast<double>(after - begin);
            events[clocks[stream.type[at]]] += 1;
        }
        begin = after;
    }
    for (std::size_t i = 0; i < tickClasses; ++i) sums[i] = events[i] > 0 ? sums[i] / events[i] : 1;
    return sums;
}

}  // namespace

double eventsPerSecond(const EventWindow& window, double otherwise) {
    if (window.empty()) return otherwise;
    const double seconds = static_cast<double>(window.back().lag.count()) / 1e9;
    return seconds > 0 ? window.back().back / seconds : otherwise;
}

double sessionChance(const EventWindow& window) {
    const auto same = std::ranges::count_if(window, &WindowEvent::sameSession);
    return (static_cast<double>(same) + 0.1) / (static_cast<double>(window.size()) + 1);
}

ExcitationGround layGround(const EventStream& stream, std::size_t trainEnd, const TypePlaces& places,
                           const ExcitationSettings& settings) {
    ExcitationGround ground{stream, trainEnd, settings, places, clocksOf(stream, places), {}, 1};
    const auto company = companies(stream, trainEnd, ground.clocks);
    for (std::size_t i = 0; i < tickClasses; ++i) ground.widths[i] = binWidths(i, company[i]);
    const double seconds = static_cast<double>((stream.time[trainEnd - 1] - stream.time[0]).count()) / 1e9;
    if (seconds > 0) ground.perSecond = static_cast<double>(trainEnd) / seconds;
    return ground;
}

ExcitationLearner::ExcitationLearner(const ExcitationGround& ground)
    : ground_(ground), slots_(ground.stream.templates.size() * 2, noSlot) {}

const BinWidths& ExcitationLearner::widthsFor(EventType cause, EventType effect) const {
    return ground_.widths[std::min(ground_.clocks[cause], ground_.clocks[effect])];
}

std::uint32_t ExcitationLearner::slotOf(CauseKey key, bool add) {
    std::uint32_t& slot = slots_[key];
    if (slot == noSlot && add) {
        slot = static_cast<std::uint32_t>(causes_.size());
        causes_.push_back({key, static_cast<double>(ground_.places.of(key / 2).size()), nullptr});
    }
    return slot;
}

void ExcitationLearner::addWindow(std::size_t at, std::size_t before, bool everyCause) {
    readWindow(ground_.stream, at, ground_.settings.window, window_);
    Window window{static_cast<std::uint32_t>(entries_.size()), kernelBins,
                  static_cast<float>(eventsPerSecond(window_, ground_.perSecond)),
                  static_cast<float>(1 / sessionChance(window_))};
    if (before != at) {
        const auto bin = kernelBin(ground_.stream.time[at] - ground_.stream.time[before],
                                   static_cast<std::uint32_t>(at - before));
        window.ownBin = static_cast<std::uint16_t>(bin);
    }
    for (const WindowEvent& event : window_) {
        const std::uint32_t slot = slotOf(causeKey(event.type, event.sameSession), everyCause);
        if (slot == noSlot) continue;
        entries_.push_back(static_cast<std::uint32_t>(slot * kernelBins + kernelBin(event.lag, event.back)));
    }
    windows_.push_back(window);
}

void ExcitationLearner::gather(const LearnedEffect& effect, const StopToken& stop) {
    for (const Cause& cause : causes_) slots_[cause.key] = noSlot;
    windows_.clear();
    entries_.clear();
    causes_.clear();
    for (const LearnedCause& cause : effect.causes) slotOf(cause.key, true);

    const auto places = ground_.places.of(effect.type);
    const std::uint64_t most = std::max<std::uint64_t>(1, ground_.settings.mostWindowsPerEffect);
    const std::size_t stride = std::max<std::size_t>(1, (places.size() + most - 1) / most);
    for (std::size_t i = 0; i < places.size() && !stop.requested(); i += stride) {
        addWindow(places[i], places[i > 0 ? i - 1 : i], !effect.begun);
    }
    windows_.push_back({static_cast<std::uint32_t>(entries_.size()), kernelBins, 1, 1});
    scale_ = static_cast<double>(stride);
    exposure_ = static_cast<double>(ground_.trainEnd);
    for (Cause& cause : causes_) cause.widths = &widthsFor(cause.key / 2, effect.type);
    rates_.assign(causes_.size() * kernelBins, 0);
    means_.assign(causes_.size(), 0);
    answers_.assign(rates_.size(), 0);
}

// From how often each kind of cause stood at each lag, as if it had led to half of these.
void ExcitationLearner::begin(LearnedEffect& effect) {
    for (const std::uint32_t entry : entries_) answers_[entry] += 0.5;
    Expected expected;
    expected.spontaneous = static_cast<double>(windows_.size() - 1) / 2;
    for (const Window& window : windows_) {
        if (window.ownBin < kernelBins) expected.ownBins[window.ownBin] += 0.1;
    }
    for (const double bin : expected.ownBins) expected.own += bin;
    maximise(expected, effect);
    effect.begun = true;
}

void ExcitationLearner::restore(const LearnedEffect& effect) {
    for (std::size_t slot = 0; slot < effect.causes.size(); ++slot) {
        const LearnedCause& cause = effect.causes[slot];
        means_[slot] = cause.mean;
        std::ranges::copy(cause.rate, rates_.begin() + static_cast<std::ptrdiff_t>(slot * kernelBins));
    }
}

ExcitationLearner::Expected ExcitationLearner::expect(const LearnedEffect& effect) {
    Expected expected;
    std::ranges::fill(answers_, 0);
    terms_.resize(longestWindow);
    for (std::size_t i = 0; i + 1 < windows_.size(); ++i) {
        const Window& window = windows_[i];
        const std::uint32_t* entries = entries_.data() + window.begin;
        const std::size_t count = windows_[i + 1].begin - window.begin;
        const double spontaneous = effect.spontaneous * window.events;
        const double own = window.ownBin < kernelBins ? effect.own.rate[window.ownBin] : 0;
        double sum = spontaneous + own + smallest;
        for (std::size_t n = 0; n < count; ++n) {
            const bool same = (causes_[entries[n] / kernelBins].key & 1) != 0;
            terms_[n] = rates_[entries[n]] * (same ? window.session : 1);
            sum += static_cast<double>(terms_[n]);
        }
        const double part = 1 / sum;
        for (std::size_t n = 0; n < count; ++n) answers_[entries[n]] += static_cast<double>(terms_[n]) * part;
        expected.spontaneous += spontaneous * part;
        expected.own += own * part;
        if (own > 0) expected.ownBins[window.ownBin] += own * part;
    }
    return expected;
}

void ExcitationLearner::smoothOwn(const Expected& expected, LearnedEffect& effect) const {
    const auto near = smoothed(expected.ownBins.data());
    const BinWidths& widths = widthsFor(effect.type, effect.type);
    const double count = std::max(1.0, static_cast<double>(ground_.places.of(effect.type).size()));
    const double total = expected.own + shapeBelief;
    for (std::size_t bin = 0; bin < kernelBins; ++bin) {
        const double shape = expected.own > 0 ? near[bin] / expected.own : 0;
        const double effects = (expected.ownBins[bin] + shapeBelief * shape) * expected.own / total;
        effect.own.rate[bin] =
            static_cast<float>(effects * scale_ / count / static_cast<double>(widths[bin]));
    }
}

void ExcitationLearner::maximise(const Expected& expected, LearnedEffect& effect) {
    std::array<double, kernelBins> all{};
    double sumOfAll = smallest;
    for (std::size_t entry = 0; entry < answers_.size(); ++entry) {
        all[entry % kernelBins] += answers_[entry];
        sumOfAll += answers_[entry];
    }
    effect.spontaneous = expected.spontaneous * scale_ / exposure_;
    smoothOwn(expected, effect);
    for (std::size_t slot = 0; slot < causes_.size(); ++slot) {
        const double* bins = answers_.data() + slot * kernelBins;
        double sum = 0;
        for (std::size_t bin = 0; bin < kernelBins; ++bin) sum += bins[bin];
        const double effects = std::max(0.0, sum - leastEffects);
        means_[slot] = static_cast<float>(effects * scale_ / std::max(1.0, causes_[slot].count));
        const auto near = smoothed(bins);
        const double total = sum + shapeBelief;
        for (std::size_t bin = 0; bin < kernelBins; ++bin) {
            const double shape = 0.5 * all[bin] / sumOfAll + 0.5 * near[bin] / std::max(sum, smallest);
            const double share = (bins[bin] + shapeBelief * shape) / total;
            rates_[slot * kernelBins + bin] =
                static_cast<float>(static_cast<double>(means_[slot]) * share /
                                   static_cast<double>((*causes_[slot].widths)[bin]));
        }
    }
}

void ExcitationLearner::learn(LearnedEffect& effect, int iterations, const StopToken& stop) {
    gather(effect, stop);
    if (stop.requested()) return;
    if (effect.begun) {
        restore(effect);
    } else {
        begin(effect);
    }
    effect.windows = 0;
    for (int i = 0; i < iterations && !stop.requested(); ++i) {
        const Expected expected = expect(effect);
        maximise(expected, effect);
        effect.windows += windows_.size() - 1;
    }
    effect.causes.clear();
    for (std::size_t slot = 0; slot < causes_.size(); ++slot) {
        if (means_[slot] <= 0) continue;
        LearnedCause cause{causes_[slot].key, means_[slot], {}};
        std::copy_n(rates_.begin() + static_cast<std::ptrdiff_t>(slot * kernelBins), kernelBins,
                    cause.rate.begin());
        effect.causes.push_back(cause);
    }
    std::ranges::sort(effect.causes, {}, &LearnedCause::key);
}

}  // namespace logwright
