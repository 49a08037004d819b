// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/value_trainer.h"

#include "engine/detect/values/channel_band.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

constexpr double heldOutShare = 0.3;
constexpr double clippedAt = 3;         // deviations, of an error that models are compared by
constexpr double mostlyGrowing = 0.98;  // of the steps of a counter that do not fall
constexpr std::size_t mostNumberCategories = 8;
constexpr std::size_t mostCategories = 64;
constexpr double mostProbable = 1e-5;  // that a normal value is out of its band, where none was asked for

std::size_t countValues(std::span<const float> values) {
    return static_cast<std::size_t>(std::ranges::count_if(values, [](float v) { return std::isfinite(v); }));
}

bool onlyGrows(std::span<const float> values) {
    std::size_t up = 0;
    std::size_t steps = 0;
    std::size_t level = 0;
    const float* before = nullptr;
    for (const float& value : values) {
        if (!std::isfinite(value)) continue;
        if (before != nullptr) {
            ++steps;
            up += value >= *before ? 1 : 0;
            level += value == *before ? 1 : 0;
        }
        before = &value;
    }
    return steps > 50 && static_cast<double>(up) >= mostlyGrowing * static_cast<double>(steps) &&
           level * 2 < steps;
}

// Numbers that are names: a few values that are no run of whole numbers, such as 200, 304 and 404.
bool isNumberCategory(const CategoryModel& category) {
    if (category.empty()) return false;
    if (category.codes.size() == 1) return true;
    std::vector<float> values = category.codes;
    std::ranges::sort(values);
    const float width = values.back() - values.front();
    return width > 2 * static_cast<float>(values.size()) &&
           std::ranges::all_of(category.counts,
                               [&](std::uint64_t count) { return count * 500 > category.total; });
}

// Nearly all of the change is the trend's: a counter again, that several write in turn.
bool isTotal(const RhythmModel& rhythm) {
    return std::abs(rhythm.weights[1]) > 2.5 &&
           rhythm.spread < 0.1;  // an even growth alone is 3.5 deviations
}

void learnBand(ChannelModel& model, std::span<const Timestamp> times, std::span<const float> values) {
    model.judge = ChannelJudge::band;
    model.scale = scaleOf(values, !model.channel.isTime());
    const std::vector<float> all = scaledValues(model.scale, values);
    const auto begin = static_cast<std::size_t>((1 - heldOutShare) * static_cast<double>(all.size()));
    const auto earlier = std::span(all).first(begin);
    const std::vector<float> tried = predictRhythm(fitRhythm(times.first(begin), earlier), times, all);
    model.heldOutError =
        clippedError(std::span(all).subspan(begin), std::span(tried).subspan(begin), clippedAt);

    model.rhythm = fitRhythm(times, all);
    if (isTotal(model.rhythm)) {
        model.judge = ChannelJudge::none;
        return;
    }
    const std::vector<float> predicted = predictRhythm(model.rhythm, times, all);
    std::vector<float> errors(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) errors[i] = all[i] - predicted[i];
    fitBand(model, values, errors);
    if (model.vouched) reachAll(model, errors);
}

ChannelModel learnChannel(const ValueChannel& channel, std::span<const Timestamp> times,
                          std::span<const float> values, const ValueSettings& settings) {
    ChannelModel model;
    model.channel = channel;
    model.values = countValues(values);
    model.vouched = settings.vouched;
    if (model.values < settings.leastValues) return model;
    if (channel.kind == ChannelKind::category) {
        model.category = countCategories(values, mostCategories);
        model.judge = model.category.empty() ? ChannelJudge::none : ChannelJudge::category;
        return model;
    }
    if (channel.kind == ChannelKind::quantity) {
        CategoryModel few = countCategories(values, mostNumberCategories);
        if (isNumberCategory(few)) {
            model.category = std::move(few);
            model.judge = ChannelJudge::category;
            return model;
        }
        // A counter is a name or a total: how far it steps tells how long it was not told, and no more.
        if (onlyGrows(values)) return model;
    }
    learnBand(model, times, values);
    return model;
}

TemplateValues learnTemplate(const TemplateSeries& series, const ValueSettings& settings) {
    TemplateValues values;
    values.id = series.id;
    for (std::size_t at = 0; at < series.channels.size(); ++at) {
        values.channels.push_back(
            learnChannel(series.channels[at], series.time, series.values[at], settings));
    }
    return values;
}

}  // namespace

Result<> ValueTrainer::add(const std::vector<TemplateSeries>& group, TaskContext& task) {
    std::vector<TemplateValues> learned(group.size());
    std::vector<std::uint8_t> follows(group.size());
    tbb::parallel_for(std::size_t{0}, group.size(), [&](std::size_t i) {
        if (task.stopRequested()) return;
        learned[i] = learnTemplate(group[i], settings_);
        follows[i] = followsFromItsPast(learned[i], group[i]) ? 1 : 0;
    });
    if (task.stopRequested()) return cancelledError();
    for (std::size_t i = 0; i < group.size(); ++i) {
        TemplateValues& one = learned[i];
        if (follows[i] != 0) networks_.add(group[i], settings_.vouched);
        const bool any = std::ranges::any_of(
            one.channels, [](const ChannelModel& channel) { return channel.judge != ChannelJudge::none; });
        if (!any) continue;
        for (const ChannelModel& channel : one.channels) model_.values += channel.values;
        model_.templates.push_back(std::move(one));
    }
    return Done{};
}

Result<ValueModel> ValueTrainer::finish(TaskContext& task) {
    std::ranges::sort(model_.templates, {}, &TemplateValues::id);
    if (auto done = networks_.train(model_, task); !done) return done.error();
    double channels = 0;
    for (const TemplateValues& one : model_.templates) channels += static_cast<double>(one.channels.size());
    const double asked = (1 - settings_.confidence) / 2;
    const double share = settings_.falseAlarms / 4;  // of each half and either side
    for (TemplateValues& one : model_.templates) {
        for (ChannelModel& channel : one.channels) {
            const auto own = static_cast<double>(std::max<std::uint64_t>(1, channel.values));
            const double fair = share / static_cast<double>(model_.values) + share / (channels * own);
            channel.probability = settings_.confidence > 0 ? asked : std::min(mostProbable, fair);
        }
    }
    return std::move(model_);
}

}  // namespace logwright
