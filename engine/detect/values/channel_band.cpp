// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/channel_band.h"

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

constexpr std::uint64_t recurring = 5;  // records with the very same value, that make it a usual one
constexpr double farBeyond = 1e-5;      // how probable a value is at most that may be such a one

// The least error that means anything: half a step of the values, where they usually are.
double leastErrorOf(const ChannelScale& scale) {
    const double at = scale.back(0);
    return std::abs(scale.forward(at + scale.quantum) - scale.forward(at)) / 4;
}

// Values beyond the band that come back, the very same: a second where clocks tell whole ones, a limit.
CategoryModel recurringBeyond(const ChannelModel& model, std::span<const float> values,
                              std::span<const float> errors) {
    std::vector<float> beyond;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto error = static_cast<double>(errors[i]);
        if (error > model.high.beyond(farBeyond) || -error > model.low.beyond(farBeyond)) {
            beyond.push_back(values[i]);
        }
    }
    CategoryModel usual;
    const CategoryModel all = countCategories(beyond, beyond.size());
    for (std::size_t i = 0; i < all.codes.size(); ++i) {
        if (all.counts[i] < recurring) continue;
        usual.codes.push_back(all.codes[i]);
        usual.counts.push_back(all.counts[i]);
        usual.total += all.counts[i];
    }
    return usual;
}

}  // namespace

BandEdges edgesOf(const ChannelModel& model) {
    return {-model.low.beyond(model.probability), model.high.beyond(model.probability)};
}

BandEdges fittedEdgesOf(const ChannelModel& model) {
    ErrorTail low = model.low, high = model.high;
    low.reached = high.reached = 0;
    return {-low.beyond(model.probability), high.beyond(model.probability)};
}

void fitBand(ChannelModel& model, std::span<const float> values, std::span<const float> errors) {
    const double least = leastErrorOf(model.scale);
    std::vector<float> sizes(errors.begin(), errors.end());
    model.high = fitUpperTail(sizes, least);
    for (float& size : sizes) size = -size;
    model.low = fitUpperTail(std::move(sizes), least);
    model.category = recurringBeyond(model, values, errors);
}

void reachAll(ChannelModel& model, std::span<const float> errors) {
    for (const float error : errors) {
        if (!std::isfinite(error)) continue;
        model.high.reached = std::max(model.high.reached, static_cast<double>(error));
        model.low.reached = std::max(model.low.reached, static_cast<double>(-error));
    }
}

}  // namespace logwright
