// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/lag_gain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace logwright {

namespace {

constexpr std::size_t bins = 12;
constexpr std::size_t leastPairs = 20 * bins;
constexpr std::size_t mostPairs = 6000;  // the latest: more say no more
constexpr double learnedShare = 0.7;

struct Pair {
    float before;
    float value;
    float error;
};

std::vector<Pair> latestPairs(std::span<const float> values, std::span<const float> errors,
                              std::span<const float> before, std::size_t lag) {
    std::vector<Pair> pairs;
    const std::size_t first = std::max(lag, values.size() - std::min(values.size(), mostPairs));
    for (std::size_t i = first; i < values.size(); ++i) {
        if (!std::isfinite(values[i]) || !std::isfinite(errors[i]) || !std::isfinite(before[i - lag]))
            continue;
        pairs.push_back({before[i - lag], values[i], errors[i]});
    }
    return pairs;
}

/// Each bin but the last ends below its edge.
std::array<float, bins - 1> quantiles(std::span<const Pair> pairs) {
    std::vector<float> sorted;
    for (const Pair& pair : pairs) sorted.push_back(pair.before);
    std::ranges::sort(sorted);
    std::array<float, bins - 1> edges{};
    for (std::size_t bin = 0; bin < edges.size(); ++bin)
        edges[bin] = sorted[(bin + 1) * sorted.size() / bins];
    return edges;
}

}  // namespace

double lagGain(std::span<const float> values, std::span<const float> errors, std::span<const float> before,
               std::size_t lag, double most) {
    const std::vector<Pair> pairs = latestPairs(values, errors, before, lag);
    if (pairs.size() < leastPairs) return 0;
    const auto split = static_cast<std::size_t>(learnedShare * static_cast<double>(pairs.size()));
    const auto learned = std::span(pairs).first(split);
    const auto edges = quantiles(learned);
    const auto binOf = [&](const Pair& pair) {
        return static_cast<std::size_t>(std::ranges::upper_bound(edges, pair.before) - edges.begin());
    };
    std::array<double, bins> sums{}, counts{};
    for (const Pair& pair : learned) {
        sums[binOf(pair)] += std::clamp(static_cast<double>(pair.value), -most, most);
        ++counts[binOf(pair)];
    }
    double with = 0, without = 0;
    const auto square = [most](double error) { return std::min(error * error, most * most); };
    for (const Pair& pair : std::span(pairs).subspan(split)) {
        const std::size_t bin = binOf(pair);
        const double mean = counts[bin] > 0 ? sums[bin] / counts[bin] : 0;
        with += square(static_cast<double>(pair.value) - mean);
        without += square(static_cast<double>(pair.error));
    }
    return without > 0 ? 1 - with / without : 0;
}

}  // namespace logwright
