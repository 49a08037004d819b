// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/network_trainer.h"

#include "engine/detect/values/channel_band.h"
#include "engine/detect/values/lag_gain.h"
#include "engine/detect/values/value_vectors.h"

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

constexpr std::size_t leastVectors = 400;
constexpr std::size_t mostVectors = 20'000;  // of a template: the latest
constexpr std::size_t mostLearned = 60'000;  // of a network
constexpr std::size_t leastShare = 500;      // of those, of a template
constexpr std::size_t lagsOfOthers = 3;      // of the channels beside the one that is looked at
constexpr double leastLagGain = 0.15;        // of squared errors, for a network to be tried
constexpr double clippedAt = 3;              // spreads
constexpr double learnedShare = 0.7;         // of the vectors
constexpr double comparedFrom = 0.85;
constexpr double leastLikelihood = 0.1;  // mean gain in log-likelihood, for a network to judge
constexpr std::uint32_t window = 10;     // as in the paper
constexpr int passes = 16;

VectorSettings networkSettings() {
    VectorSettings settings;
    settings.window = window;
    settings.hidden = 32;
    settings.device = "cpu";  // so small a network gains nothing on another, and is the same everywhere
    settings.course.passes = passes;
    return settings;
}

bool isBand(const ChannelModel& channel) {
    return channel.judge == ChannelJudge::band;
}

std::vector<float> errorsOfRhythm(const ChannelModel& channel, std::span<const Timestamp> times,
                                  std::span<const float> values) {
    std::vector<float> errors = scaledValues(channel.scale, values);
    const std::vector<float> predicted = predictRhythm(channel.rhythm, times, errors);
    for (std::size_t i = 0; i < errors.size(); ++i) errors[i] -= predicted[i];
    return errors;
}

double unitOf(const ChannelModel& channel, const TemplateSeries& series) {
    const double spread = robustSpread(leftOver(channel, series.time, valuesOf(series, channel.channel)));
    return std::max(spread, 1e-3);
}

/// Log-likelihood of errors under Student's law with four degrees of freedom, whose tails are as long as
/// those of errors on real values, less what is the same for all scales.
double meanLikelihood(std::span<const float> errors, double scale) {
    double sum = 0;
    double count = 0;
    for (const float error : errors) {
        if (!std::isfinite(error)) continue;
        const double ratio = static_cast<double>(error) / scale;
        sum -= std::log(scale) + 2.5 * std::log1p(ratio * ratio / 4);
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

/// A template that is given a network.
struct Candidate {
    TemplateValues* model;
    const TemplateSeries* series;
    ValueVectors vectors;

    std::size_t at(double share) const {
        return static_cast<std::size_t>(share * static_cast<double>(series->size()));
    }
    std::span<const float> steps(std::size_t begin, std::size_t end) const {
        return std::span(vectors.values).subspan(begin * vectors.width(), (end - begin) * vectors.width());
    }
    VectorSeries part(std::uint32_t which, std::size_t begin, std::size_t end) const {
        return {which, steps(begin, end), std::span(vectors.complete).subspan(begin, end - begin)};
    }
};

Result<VectorSeriesModel> learn(const std::vector<Candidate>& candidates, TaskContext& task) {
    const std::size_t share = std::max(leastShare, mostLearned / candidates.size());
    std::vector<VectorSeries> learned, heldOut;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Candidate& one = candidates[i];
        const std::size_t end = one.at(learnedShare), last = std::min(one.at(comparedFrom), end + share / 4);
        const auto which = static_cast<std::uint32_t>(i);
        learned.push_back(one.part(which, end - std::min(end, share), end));
        heldOut.push_back(one.part(which, end, last));
    }
    return trainVectors(learned, heldOut, static_cast<std::uint32_t>(candidates[0].vectors.width()),
                        static_cast<std::uint32_t>(candidates.size()), networkSettings(), {}, task);
}

/// Lets the network judge the channel where it predicts the last part better.
void choose(const Candidate& candidate, std::size_t lane, std::span<const float> predicted) {
    ChannelModel& channel = candidate.model->channels[candidate.vectors.channels[lane]];
    const TemplateSeries& series = *candidate.series;
    const std::span<const float> values = valuesOf(series, channel.channel);
    const std::vector<float> rhythm = errorsOfRhythm(channel, series.time, values);
    std::vector<float> errors = leftOver(channel, series.time, values);
    const std::size_t width = candidate.vectors.width();
    for (std::size_t i = 0; i < errors.size(); ++i) {
        errors[i] -=
            static_cast<float>(static_cast<double>(predicted[i * width + lane]) * channel.vectorUnit);
    }
    const std::size_t from = candidate.at(learnedShare), compared = candidate.at(comparedFrom);
    const double least = 1e-3 * channel.vectorUnit;
    const auto likelihood = [&](const std::vector<float>& all) {
        const double spread = robustSpread({all.begin() + static_cast<std::ptrdiff_t>(from),
                                            all.begin() + static_cast<std::ptrdiff_t>(compared)});
        return meanLikelihood(std::span(all).subspan(compared), std::max(spread, least));
    };
    if (likelihood(errors) < likelihood(rhythm) + leastLikelihood) return;
    channel.byNetwork = true;
    const auto heldOut = std::span<const float>(errors).subspan(from);
    channel.heldOutError = clippedError(heldOut, std::vector<float>(heldOut.size()), clippedAt);
    fitBand(channel, values.subspan(from), heldOut);
    if (channel.vouched) reachAll(channel, std::span(errors).subspan(window));
}

Result<> trainTogether(std::vector<Candidate>& candidates, TaskContext& task) {
    auto trained = learn(candidates, task);
    if (!trained) return trained.error();
    const auto network = std::make_shared<const VectorSeriesModel>(*std::move(trained));
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Candidate& one = candidates[i];
        const auto which = static_cast<std::uint32_t>(i);
        const auto predicted = network->predict(one.part(which, 0, one.series->size()), task);
        if (!predicted) return predicted.error();
        for (std::size_t lane = 0; lane < one.vectors.width(); ++lane) choose(one, lane, *predicted);
        const bool any = std::ranges::any_of(one.model->channels, &ChannelModel::byNetwork);
        if (!any) {
            for (ChannelModel& channel : one.model->channels) channel.vectorUnit = 0;
            continue;
        }
        one.model->network = network;
        one.model->series = which;
    }
    return task.stopRequested() ? Result<>(cancelledError()) : Result<>(Done{});
}

}  // namespace

bool followsFromItsPast(const TemplateValues& model, const TemplateSeries& series) {
    if (series.size() < leastVectors) return false;
    const std::size_t from = series.size() - std::min(series.size(), mostVectors);
    const auto times = std::span(series.time).subspan(from);
    std::vector<std::vector<float>> left, errors;
    std::vector<double> most;
    for (const ChannelModel& channel : model.channels) {
        const auto values = valuesOf(series, channel.channel);
        if (!isBand(channel) || values.empty()) continue;
        left.push_back(leftOver(channel, times, values.subspan(from)));
        errors.push_back(errorsOfRhythm(channel, times, values.subspan(from)));
        most.push_back(clippedAt * std::max(1e-3, robustSpread(left.back())));
    }
    for (std::size_t one = 0; one < left.size(); ++one) {
        for (std::size_t other = 0; other < left.size(); ++other) {
            const std::size_t lags = one == other ? window : lagsOfOthers;
            for (std::size_t lag = 1; lag <= lags; ++lag) {
                if (lagGain(left[one], errors[one], left[other], lag, most[one]) >= leastLagGain) return true;
            }
        }
    }
    return false;
}

void NetworkTrainer::add(const TemplateSeries& series, bool vouched) {
    const std::size_t dropped = vouched ? 0 : series.size() - std::min(series.size(), mostVectors);
    const auto latest = [dropped](const auto& column) {
        return std::vector(column.begin() + static_cast<std::ptrdiff_t>(dropped), column.end());
    };
    TemplateSeries kept{series.id, latest(series.record), latest(series.time), series.channels, {}};
    for (const std::vector<float>& values : series.values) kept.values.push_back(latest(values));
    series_.push_back(std::move(kept));
}

Result<> NetworkTrainer::train(ValueModel& model, TaskContext& task) {
    std::ranges::sort(series_, {}, &TemplateSeries::id);
    std::map<std::size_t, std::vector<Candidate>> byWidth;
    for (const TemplateSeries& series : series_) {
        const auto found = std::ranges::lower_bound(model.templates, series.id, {}, &TemplateValues::id);
        if (found == model.templates.end() || found->id != series.id) continue;
        for (ChannelModel& channel : found->channels) {
            if (isBand(channel)) channel.vectorUnit = unitOf(channel, series);
        }
        ValueVectors vectors = vectorsOf(*found, series);
        byWidth[vectors.width()].push_back({&*found, &series, std::move(vectors)});
    }
    for (auto& [width, candidates] : byWidth) {
        if (auto done = trainTogether(candidates, task); !done) return done;
    }
    return Done{};
}

}  // namespace logwright
