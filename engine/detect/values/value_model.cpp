// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/value_model.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

constexpr double heldOutShare = 0.3;
constexpr double clippedAt = 3;         // deviations, of an error that models are compared by
constexpr double mostlyGrowing = 0.98;  // of the steps of a counter that do not fall
constexpr std::uint64_t recurring = 5;  // records with the very same value, that make it a usual one
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

std::vector<float> scaled(const ChannelScale& scale, std::span<const float> values) {
    std::vector<float> all(values.size());
    std::ranges::transform(values, all.begin(), [&](float value) {
        return std::isfinite(value) ? static_cast<float>(scale.forward(static_cast<double>(value))) : noValue;
    });
    return all;
}

// The least error that means anything: half a step of the values, where they usually are.
double leastErrorOf(const ChannelScale& scale) {
    const double at = scale.back(0);
    return std::abs(scale.forward(at + scale.quantum) - scale.forward(at)) / 4;
}

// Nearly all of the change is the trend's: a counter again, that several write in turn.
bool isTotal(const RhythmModel& rhythm) {
    return std::abs(rhythm.weights[1]) > 2.5 &&
           rhythm.spread < 0.1;  // an even growth alone is 3.5 deviations
}

// Values beyond the band that come back, the very same: a second where clocks tell whole ones, a limit.
void learnRecurring(ChannelModel& model, std::span<const float> values, std::span<const float> errors) {
    std::vector<float> beyond;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto error = static_cast<double>(errors[i]);
        if (error > model.high.beyond(mostProbable) || -error > model.low.beyond(mostProbable)) {
            beyond.push_back(values[i]);
        }
    }
    const CategoryModel all = countCategories(beyond, beyond.size());
    for (std::size_t i = 0; i < all.codes.size(); ++i) {
        if (all.counts[i] < recurring) continue;
        model.category.codes.push_back(all.codes[i]);
        model.category.counts.push_back(all.counts[i]);
        model.category.total += all.counts[i];
    }
}

// Errors of what a person vouches for are in the band, the farthest too.
void reachAll(ChannelModel& model, std::span<const float> errors) {
    for (const float error : errors) {
        if (!std::isfinite(error)) continue;
        model.high.reached = std::max(model.high.reached, static_cast<double>(error));
        model.low.reached = std::max(model.low.reached, static_cast<double>(-error));
    }
}

void learnBand(ChannelModel& model, std::span<const Timestamp> times, std::span<const float> values) {
    model.judge = ChannelJudge::band;
    model.scale = scaleOf(values, !model.channel.isTime());
    const std::vector<float> all = scaled(model.scale, values);
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
    const double least = leastErrorOf(model.scale);
    model.high = fitUpperTail(errors, least);
    for (float& error : errors) error = -error;
    model.low = fitUpperTail(errors, least);
    for (float& error : errors) error = -error;
    learnRecurring(model, values, errors);
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
    TemplateValues values{series.id, {}};
    for (std::size_t at = 0; at < series.channels.size(); ++at) {
        values.channels.push_back(
            learnChannel(series.channels[at], series.time, series.values[at], settings));
    }
    return values;
}

}  // namespace

const ChannelModel* TemplateValues::find(const ValueChannel& channel) const {
    const auto found = std::ranges::find_if(channels, [&](const ChannelModel& one) {
        return one.channel.kind == channel.kind && one.channel.slot == channel.slot;
    });
    return found == channels.end() ? nullptr : &*found;
}

const TemplateValues* ValueModel::find(TemplateId id) const {
    const auto found = std::ranges::lower_bound(templates, id, {}, &TemplateValues::id);
    return found == templates.end() || found->id != id ? nullptr : &*found;
}

std::map<std::string, double> ValueModel::metrics() const {
    double error = 0;
    double weight = 0;
    double bands = 0;
    double categories = 0;
    for (const TemplateValues& one : templates) {
        for (const ChannelModel& channel : one.channels) {
            categories += channel.judge == ChannelJudge::category ? 1 : 0;
            if (channel.judge != ChannelJudge::band) continue;
            ++bands;
            error += channel.heldOutError * static_cast<double>(channel.values);
            weight += static_cast<double>(channel.values);
        }
    }
    return {{"templates", static_cast<double>(templates.size())},
            {"values", static_cast<double>(values)},
            {"bands", bands},
            {"categories", categories},
            {"held-out error", weight > 0 ? error / weight : 0}};
}

Result<> ValueTrainer::add(const std::vector<TemplateSeries>& group, TaskContext& task) {
    std::vector<TemplateValues> learned(group.size());
    tbb::parallel_for(std::size_t{0}, group.size(), [&](std::size_t i) {
        if (!task.stopRequested()) learned[i] = learnTemplate(group[i], settings_);
    });
    if (task.stopRequested()) return cancelledError();
    for (TemplateValues& one : learned) {
        const bool any = std::ranges::any_of(
            one.channels, [](const ChannelModel& channel) { return channel.judge != ChannelJudge::none; });
        if (!any) continue;
        for (const ChannelModel& channel : one.channels) model_.values += channel.values;
        model_.templates.push_back(std::move(one));
    }
    return Done{};
}

ValueModel ValueTrainer::finish() {
    std::ranges::sort(model_.templates, {}, &TemplateValues::id);
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

TemplateSeries normalOnly(const TemplateSeries& series, const std::vector<bool>& normal) {
    TemplateSeries kept;
    kept.id = series.id;
    kept.channels = series.channels;
    kept.values.resize(series.values.size());
    for (std::size_t row = 0; row < series.size(); ++row) {
        if (!normal[raw(series.record[row])]) continue;
        kept.record.push_back(series.record[row]);
        kept.time.push_back(series.time[row]);
        for (std::size_t at = 0; at < kept.values.size(); ++at)
            kept.values[at].push_back(series.values[at][row]);
    }
    return kept;
}

}  // namespace logwright
