// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/value_scoring.h"

#include "engine/detect/values/channel_band.h"
#include "engine/detect/values/value_prediction.h"

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

/// A value that was never seen, or one of so few, is told where it is at least so improbable. One of ten
/// thousand records: a slot tells at most a few of these, whatever the number of its records.
constexpr double rareCategory = 1e-4;

void addBandAlarms(const ChannelModel& model, const TemplateSeries& series, std::size_t channel,
                   const ChannelExpectation& expectation, std::vector<ValueAlarm>& alarms) {
    const std::vector<float>& judged = series.values[channel];
    const std::vector<float>& values = expectation.values;
    const std::vector<float>& predicted = expectation.predicted;
    const BandEdges edges = edgesOf(model);
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (!std::isfinite(values[row])) continue;
        const auto error = static_cast<double>(values[row] - predicted[row]);
        // Early is no anomaly of a time: two records of one moment are common.
        const bool below = error < edges.low && !model.channel.isTime();
        if (error <= edges.high && !below) continue;
        if (model.category.countOf(judged[row]) > 0) continue;
        const double chance = below ? model.low.probability(-error) : model.high.probability(error);
        const auto expected = static_cast<double>(predicted[row]);
        ValueAlarm alarm;
        alarm.row = row;
        alarm.channel = channel;
        alarm.side = below ? BandSide::below : BandSide::above;
        alarm.value = judged[row];
        alarm.low = static_cast<float>(model.scale.back(expected + edges.low));
        alarm.high = static_cast<float>(model.scale.back(expected + edges.high));
        alarm.error = std::abs(error);
        alarm.surprise = std::log(model.probability / std::max(chance, 1e-300));
        // A step of the values beyond the edge is not beyond it: 7 where 0 to 6.4 is expected.
        const double beyond = below ? static_cast<double>(alarm.low - alarm.value)
                                    : static_cast<double>(alarm.value - alarm.high);
        if (beyond < model.scale.quantum) continue;
        alarms.push_back(alarm);
    }
}

void addCategoryAlarms(const ChannelModel& model, const TemplateSeries& series, std::size_t channel,
                       std::vector<ValueAlarm>& alarms) {
    const std::vector<float>& values = series.values[channel];
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (!std::isfinite(values[row])) continue;
        const double chance = model.category.probability(values[row]);
        if (chance > rareCategory || (model.vouched && model.category.countOf(values[row]) > 0)) continue;
        ValueAlarm alarm;
        alarm.row = row;
        alarm.channel = channel;
        alarm.side = BandSide::unseen;
        alarm.value = values[row];
        alarm.low = static_cast<float>(chance);
        alarm.surprise = std::log(rareCategory / chance) + 1e-3;
        alarms.push_back(alarm);
    }
}

}  // namespace

Result<ValueBand> bandOf(const TemplateValues& model, const ValueChannel& channel,
                         const TemplateSeries& series, TaskContext& task) {
    auto expected = expectationsOf(model, series, task);
    if (!expected) return expected.error();
    const ChannelModel* learned = model.find(channel);
    ValueBand band;
    if (learned == nullptr) return band;
    for (std::size_t at = 0; at < series.channels.size(); ++at) {
        if (model.find(series.channels[at]) == learned) band.predicted = std::move((*expected)[at].predicted);
    }
    band.low.resize(band.predicted.size());
    band.high.resize(band.predicted.size());
    const BandEdges edges = edgesOf(*learned);
    for (std::size_t i = 0; i < band.predicted.size(); ++i) {
        const auto middle = static_cast<double>(band.predicted[i]);
        band.low[i] = static_cast<float>(learned->scale.back(middle + edges.low));
        band.high[i] = static_cast<float>(learned->scale.back(middle + edges.high));
        band.predicted[i] = static_cast<float>(learned->scale.back(middle));
        if (learned->channel.isTime()) band.low[i] = 0;
    }
    return band;
}

Result<std::vector<ValueAlarm>> alarmsOf(const TemplateValues& model, const TemplateSeries& series,
                                         TaskContext& task) {
    const auto expected = expectationsOf(model, series, task);
    if (!expected) return expected.error();
    std::vector<ValueAlarm> alarms;
    for (std::size_t channel = 0; channel < series.channels.size(); ++channel) {
        const ChannelModel* learned = model.find(series.channels[channel]);
        if (learned == nullptr || learned->judge == ChannelJudge::none) continue;
        if (learned->judge == ChannelJudge::band) {
            addBandAlarms(*learned, series, channel, (*expected)[channel], alarms);
        } else {
            addCategoryAlarms(*learned, series, channel, alarms);
        }
    }
    std::ranges::stable_sort(alarms, [](const ValueAlarm& a, const ValueAlarm& b) {
        return a.row != b.row ? a.row < b.row : a.surprise > b.surprise;
    });
    return alarms;
}

}  // namespace logwright
