// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/step_rates.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace logwright {

namespace {

constexpr std::size_t mostTypes = 2000;
constexpr std::uint32_t none = ~0u;
constexpr double firstEdge = 1e-3;       // seconds: the end of the first bin
constexpr double sureDeviations = 4;     // beyond chance
constexpr double leastRatio = 1.5;       // beyond chance
constexpr double leastAgainstUsual = 2;  // a day's rhythm alone makes 1.6
constexpr double leastStart = 0.02;      // of a type's events begin tracks, in the first round
constexpr double leastShare = 0.005;     // of the events of a step that go on with another one, or
constexpr double leastShareIn = 0.05;    // of the events of the other that come from it
constexpr double leastSurvival = 0.02;   // so that the last to go on do not seem in a hurry

double lowerEdge(std::size_t bin) {
    return bin == 0 ? 0 : firstEdge * std::exp2(static_cast<double>(bin - 1) / 2);
}

/// The time that a bin stands for. Where times are whole seconds, the seconds that fall into it; two events
/// of one second are half a second apart at most, on average a third.
double widthOf(std::size_t bin, bool wholeSeconds) {
    const double begin = lowerEdge(bin);
    const double end = lowerEdge(bin + 1);
    if (!wholeSeconds) return end - begin;
    if (bin == 0) return 0.5;
    return std::max(1.0, std::ceil(end) - std::ceil(begin));
}

StepRates::Bins smoothed(const StepRates::Bins& bins) {
    StepRates::Bins out{};
    for (std::size_t b = 0; b < lagBins; ++b) {
        const float before = b > 0 ? bins[b - 1] : 0;
        const float after = b + 1 < lagBins ? bins[b + 1] : 0;
        out[b] = 0.5f * bins[b] + 0.25f * (before + after);
    }
    return out;
}

double total(const StepRates::Bins& bins) {
    return std::accumulate(bins.begin(), bins.end(), 0.0);
}

}  // namespace

std::optional<std::size_t> lagBin(double seconds) {
    if (seconds < firstEdge) return 0;
    const auto bin = static_cast<std::size_t>(1 + 2 * std::log2(seconds / firstEdge));
    return bin < lagBins ? std::optional(bin) : std::nullopt;
}

StepRates::StepRates(std::span<const std::uint64_t> counts, std::vector<Usual> usual)
    : number_(counts.size(), none),
      events_(counts.size(), 0),
      starts_(counts.size(), 0),
      usual_(std::move(usual)) {
    std::vector<EventType> order(counts.size());
    std::iota(order.begin(), order.end(), EventType{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](EventType type) { return counts[type]; });
    size_ = std::min(order.size(), mostTypes);
    for (std::uint32_t i = 0; i < size_; ++i) number_[order[i]] = i;
    rows_.assign(size_ * size_, none);
}

StepRates::Bins* StepRates::binsFor(EventType from, EventType to) {
    if (number_[from] == none || number_[to] == none) return nullptr;
    std::uint32_t& row = rows_[number_[from] * size_ + number_[to]];
    if (row == none) {
        row = static_cast<std::uint32_t>(bins_.size());
        bins_.push_back({});
    }
    return &bins_[row];
}

const StepRates::Bins* StepRates::binsOf(EventType from, EventType to) const {
    if (number_[from] == none || number_[to] == none) return nullptr;
    const std::uint32_t row = rows_[number_[from] * size_ + number_[to]];
    return row == none ? nullptr : &bins_[row];
}

void StepRates::takeChance(std::span<const Bins> followed, std::span<const double> share) {
    excess_.resize(bins_.size());
    for (EventType from = 0; from < number_.size(); ++from) {
        if (number_[from] == none || total(followed[from]) == 0) continue;
        for (EventType to = 0; to < number_.size(); ++to) {
            if (number_[to] == none) continue;
            const std::uint32_t row = rows_[number_[from] * size_ + number_[to]];
            if (row == none) continue;
            for (std::size_t b = 0; b < lagBins; ++b) {
                const double chance = followed[from][b] * share[to];
                const double count = bins_[row][b];
                const bool beyond = count > leastRatio * chance &&
                                    count - chance > sureDeviations * std::sqrt(std::max(chance, 1.0));
                if (beyond) excess_[row][b] += static_cast<float>(count - chance);
            }
        }
    }
    for (Bins& bins : bins_) bins.fill(0);
}

void StepRates::startFromChance() {
    bins_ = std::move(excess_);
    excess_.clear();
    std::vector<double> explained(events_.size(), 0);
    for (EventType from = 0; from < number_.size(); ++from) {
        for (EventType to = 0; to < number_.size(); ++to) {
            if (const Bins* bins = binsOf(from, to)) {
                explained[to] = std::max(explained[to], total(*bins));
            }
        }
    }
    for (EventType type = 0; type < events_.size(); ++type) {
        starts_[type] = std::max(leastStart * events_[type], events_[type] - explained[type]);
    }
    survival_.assign(events_.size(), {});
    for (Bins& bins : survival_) bins.fill(1);
    for (Bins& bins : bins_) bins = smoothed(bins);
}

void StepRates::endRound() {
    for (EventType from = 0; from < number_.size(); ++from) {
        for (EventType to = 0; to < number_.size(); ++to) {
            if (number_[from] == none || number_[to] == none) continue;
            const std::uint32_t row = rows_[number_[from] * size_ + number_[to]];
            if (row == none) continue;
            const double count = total(bins_[row]);
            if (count < 2 || (count < leastShare * events_[from] && count < leastShareIn * events_[to])) {
                bins_[row].fill(0);
            }
        }
    }
    for (Bins& bins : bins_) bins = smoothed(bins);
    makeSurvival();
    forgetChance();
    makeSurvival();
    for (double& starts : starts_) starts = std::max(starts, 0.5);
}

// A step that comes no sooner after another than it comes anyway does not follow it: without this, a template
// that comes at random would in the end be a task that goes on and on.
void StepRates::forgetChance() {
    for (EventType from = 0; from < number_.size(); ++from) {
        for (EventType to = 0; to < number_.size(); ++to) {
            if (number_[from] == none || number_[to] == none) continue;
            const std::uint32_t row = rows_[number_[from] * size_ + number_[to]];
            if (row == none) continue;
            for (std::size_t b = 0; b < lagBins; ++b) {
                const double usual = usual_[to].perSecond;
                if (rate(from, to, b, usual_[to].wholeSeconds) < leastAgainstUsual * usual) bins_[row][b] = 0;
            }
        }
    }
}

void StepRates::makeSurvival() {
    survival_.assign(events_.size(), {});
    for (EventType from = 0; from < number_.size(); ++from) {
        Bins gone{};
        for (EventType to = 0; to < number_.size(); ++to) {
            const Bins* bins = binsOf(from, to);
            if (bins == nullptr) continue;
            for (std::size_t b = 0; b < lagBins; ++b) gone[b] += (*bins)[b];
        }
        double left = std::max(1.0, events_[from]);
        const double all = left;
        for (std::size_t b = 0; b < lagBins; ++b) {
            // Half of those that go on in this bin have done so by its middle.
            const double here = left - gone[b] / 2.0;
            survival_[from][b] = static_cast<float>(std::max(leastSurvival, here / all));
            left -= gone[b];
        }
    }
}

double StepRates::rate(EventType from, EventType to, std::size_t bin, bool wholeSeconds) const {
    const Bins* bins = binsOf(from, to);
    if (bins == nullptr || (*bins)[bin] <= 0) return 0;
    const double going = (*bins)[bin] / std::max(1.0, events_[from]);
    return going / (widthOf(bin, wholeSeconds) * static_cast<double>(survival_[from][bin]));
}

}  // namespace logwright
