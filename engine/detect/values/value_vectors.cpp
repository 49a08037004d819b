// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/value_vectors.h"

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

constexpr double mostUnits = 4;

}  // namespace

std::span<const float> valuesOf(const TemplateSeries& series, const ValueChannel& channel) {
    const auto found = std::ranges::find_if(series.channels, [&](const ValueChannel& one) {
        return one.kind == channel.kind && one.slot == channel.slot;
    });
    if (found == series.channels.end()) return {};
    return series.values[static_cast<std::size_t>(found - series.channels.begin())];
}

std::vector<float> leftOver(const ChannelModel& model, std::span<const Timestamp> times,
                            std::span<const float> values) {
    std::vector<float> left = scaledValues(model.scale, values);
    for (std::size_t i = 0; i < left.size(); ++i) left[i] -= static_cast<float>(model.rhythm.at(times[i]));
    return left;
}

ValueVectors vectorsOf(const TemplateValues& model, const TemplateSeries& series) {
    ValueVectors vectors;
    for (std::size_t at = 0; at < model.channels.size(); ++at) {
        if (model.channels[at].vectorUnit > 0) vectors.channels.push_back(at);
    }
    const std::size_t width = vectors.width();
    vectors.values.resize(series.size() * width);
    vectors.complete.resize(series.size(), 1);
    for (std::size_t lane = 0; lane < width; ++lane) {
        const ChannelModel& channel = model.channels[vectors.channels[lane]];
        const std::span<const float> values = valuesOf(series, channel.channel);
        const std::vector<float> left = leftOver(channel, series.time, values);
        for (std::size_t step = 0; step < series.size(); ++step) {
            if (step >= left.size() || !std::isfinite(left[step])) {
                vectors.complete[step] = 0;
                continue;
            }
            const double units = static_cast<double>(left[step]) / channel.vectorUnit;
            vectors.values[step * width + lane] =
                static_cast<float>(std::clamp(units, -mostUnits, mostUnits));
        }
    }
    return vectors;
}

}  // namespace logwright
