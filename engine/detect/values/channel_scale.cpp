// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/channel_scale.h"

#include "engine/detect/values/error_tail.h"

#include <cstddef>
#include <limits>
#include <vector>

namespace logwright {

namespace {

constexpr std::size_t mostLookedAt = 20'000;
constexpr double leftOut = 0.01;  // at either end, for mean and deviation
constexpr double decades = 10;    // values that span more are taken by their logarithm
constexpr double lessSkewed = 0.1;
constexpr double lightShape = 0.12;

/// An even sample of the values, ascending.
std::vector<double> sortedSample(std::span<const float> values) {
    std::vector<double> sample;
    const std::size_t step = std::max<std::size_t>(1, values.size() / mostLookedAt);
    for (std::size_t i = 0; i < values.size(); i += step) {
        if (std::isfinite(values[i])) sample.push_back(static_cast<double>(values[i]));
    }
    std::ranges::sort(sample);
    return sample;
}

double quantile(const std::vector<double>& sorted, double share) {
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

/// -1 to 1: how far the middle is from halfway between the outer hundredths.
double skew(double low, double middle, double high) {
    return high > low ? (high + low - 2 * middle) / (high - low) : 0;
}

/// An exponential tail (the time that something takes that is done at random) is told from what is out of
/// line by the values themselves; their logarithm would take both for one.
bool hasHeavyTail(const std::vector<double>& sample) {
    return fitUpperTail(std::vector<float>(sample.begin(), sample.end()), 0).shape > lightShape;
}

double leastDifference(const std::vector<double>& sorted) {
    double least = 0;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        const double difference = sorted[i] - sorted[i - 1];
        // Differences below what a float tells apart are none.
        if (difference <= std::abs(sorted[i]) * 1e-6) continue;
        if (least == 0 || difference < least) least = difference;
    }
    return least;
}

}  // namespace

ChannelScale scaleOf(std::span<const float> values, bool mayBeNegative) {
    ChannelScale scale;
    std::vector<double> sample = sortedSample(values);
    if (sample.empty()) return scale;
    scale.quantum = leastDifference(sample);
    const double low = quantile(sample, leftOut);
    const double middle = quantile(sample, 0.5);
    const double high = quantile(sample, 1 - leftOut);
    if (low >= 0 && high > 0) {
        const auto positive = std::ranges::upper_bound(sample, 0.0);
        const double least = positive == sample.end() ? 1 : *positive;
        scale.offset = std::max({least, middle / 1000, high / 1e6});
        const auto bare = [&](double value) { return std::log(value + scale.offset); };
        const bool spans = (high + scale.offset) > decades * (low + scale.offset);
        const bool straighter = std::abs(skew(bare(low), bare(middle), bare(high))) + lessSkewed <
                                std::abs(skew(low, middle, high));
        scale.logarithm = (!mayBeNegative || spans || straighter) && hasHeavyTail(sample);
    }
    double sum = 0;
    double squares = 0;
    double count = 0;
    for (const double value : sample) {
        if (value < low || value > high) continue;
        const double bare = scale.logarithm ? std::log(value + scale.offset) : value;
        sum += bare;
        squares += bare * bare;
        ++count;
    }
    scale.mean = sum / count;
    scale.deviation = std::sqrt(std::max(0.0, squares / count - scale.mean * scale.mean));
    if (scale.deviation < 1e-9 * std::max(1.0, std::abs(scale.mean))) scale.deviation = 1;
    return scale;
}

std::vector<float> scaledValues(const ChannelScale& scale, std::span<const float> values) {
    std::vector<float> all(values.size());
    std::ranges::transform(values, all.begin(), [&](float value) {
        return std::isfinite(value) ? static_cast<float>(scale.forward(static_cast<double>(value)))
                                    : std::numeric_limits<float>::quiet_NaN();
    });
    return all;
}

}  // namespace logwright
