// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/tail_probability.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace logwright {

namespace {

constexpr double mostEvidence = 100;  // e^-100: rarer than anything that can be told
constexpr double excessUnit = 1;      // what the excess is before any score says otherwise,
constexpr double unitWeight = 3;      // as if so many scores had said it
constexpr double leastExcess = excessUnit / 2;
constexpr double fewestBeyond = 10;  // a mean of fewer excesses says little

double asDouble(std::uint64_t number) {
    return static_cast<double>(number);
}

}  // namespace

TailProbability::TailProbability(std::vector<WeightedScore> scores) {
    std::erase_if(scores, [](const WeightedScore& one) { return one.count == 0; });
    std::ranges::sort(scores, {}, &WeightedScore::score);
    std::uint64_t atLeast = 0;
    for (const WeightedScore& one : scores) atLeast += one.count;
    const std::uint64_t all = atLeast;
    for (const WeightedScore& one : scores) {
        if (parts_.scores.empty() || parts_.scores.back() < one.score) {
            parts_.scores.push_back(one.score);
            parts_.atLeast.push_back(atLeast);
        }
        atLeast -= one.count;
    }
    // The tail: the highest scores, about the square root of all, which grows with them and yet is a smaller
    // and smaller part.
    const auto wanted = static_cast<std::uint64_t>(std::max(fewestBeyond, std::sqrt(asDouble(all))));
    for (const std::uint64_t rank : parts_.atLeast) {
        if (rank <= wanted && rank < all) {
            parts_.beyond = rank;
            break;
        }
    }
    begin_ = tailBegin();
    parts_.excess = std::max(
        leastExcess, (excessOf(scores) + unitWeight * excessUnit) / (asDouble(parts_.beyond) + unitWeight));
}

// The sum of what the tail's scores exceed its begin by. The highest tenth of them counts as if it were as
// high as the lowest of that tenth, or a single strange session among the normal ones would set the slope;
// off an exponential tail this takes the mean once for each but one of them, which is given back.
double TailProbability::excessOf(const std::vector<WeightedScore>& scores) const {
    const std::uint64_t highest = std::max<std::uint64_t>(1, (parts_.beyond + 5) / 10);
    if (parts_.beyond < highest) return 0;
    double cap = begin_;
    for (std::size_t i = 0; i < parts_.scores.size(); ++i) {
        if (parts_.atLeast[i] >= highest) cap = parts_.scores[i];
    }
    double excess = 0;
    for (const WeightedScore& one : scores) {
        if (one.score > begin_) excess += (std::min(one.score, cap) - begin_) * asDouble(one.count);
    }
    return excess * asDouble(parts_.beyond) / asDouble(parts_.beyond - highest + 1);
}

TailProbability TailProbability::of(Parts parts) {
    TailProbability tail;
    tail.parts_ = std::move(parts);
    tail.begin_ = tail.tailBegin();
    return tail;
}

double TailProbability::tailBegin() const {
    const auto at = std::ranges::find(parts_.atLeast, parts_.beyond);
    if (at != parts_.atLeast.end())
        return parts_.scores[static_cast<std::size_t>(at - parts_.atLeast.begin())];
    return parts_.scores.empty() ? 0 : parts_.scores.back();
}

double TailProbability::evidence(double score) const {
    const double all = asDouble(total()) + 1;
    if (score > begin_) {
        const double probability = (asDouble(parts_.beyond) + 1) / all;
        return std::min(mostEvidence, (score - begin_) / parts_.excess - std::log(probability));
    }
    const auto at = std::ranges::lower_bound(parts_.scores, score);
    if (at == parts_.scores.end()) return 0;
    const auto index = static_cast<std::size_t>(at - parts_.scores.begin());
    return -std::log((asDouble(parts_.atLeast[index]) + 1) / all);
}

double TailProbability::scoreAt(double probability) const {
    const double wanted = -std::log(probability);
    const double beyond = -std::log((asDouble(parts_.beyond) + 1) / (asDouble(total()) + 1));
    if (wanted > beyond) return begin_ + (wanted - beyond) * parts_.excess;
    for (const double score : parts_.scores) {
        if (evidence(score) >= wanted) return score;
    }
    return std::nextafter(begin_, std::numeric_limits<double>::infinity());
}

}  // namespace logwright
