// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/value_prediction.h"

#include "engine/detect/values/channel_band.h"
#include "engine/detect/values/value_vectors.h"

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

/// Follows a series with the network of its template, and mends what it reads where a value was out of line.
class NetworkPass {
public:
    NetworkPass(const TemplateValues& model, const TemplateSeries& series)
        : model_(model),
          series_(series),
          vectors_(vectorsOf(model, series)),
          window_(model.network->network().shape.window) {}

    /// [steps x width], in units.
    Result<std::vector<float>> predict(TaskContext& task);
    const ValueVectors& vectors() const { return vectors_; }

private:
    /// Puts the prediction in the place of what is out of line at a step, be it called normal or not. False
    /// where nothing is.
    bool mend(std::size_t step);
    Result<> predictAnew(std::size_t after, TaskContext& task);
    std::size_t at(std::size_t step, std::size_t lane) const { return step * vectors_.width() + lane; }

    const TemplateValues& model_;
    const TemplateSeries& series_;
    const ValueVectors vectors_;
    const std::size_t window_;
    std::vector<std::vector<float>> left_;  ///< of each lane
    std::vector<float> mended_;             ///< the vectors
    std::vector<float> predicted_;
};

bool NetworkPass::mend(std::size_t step) {
    bool any = false;
    for (std::size_t lane = 0; lane < vectors_.width(); ++lane) {
        const ChannelModel& channel = model_.channels[vectors_.channels[lane]];
        if (!channel.byNetwork || left_[lane].empty() || !std::isfinite(left_[lane][step])) continue;
        const BandEdges edges = fittedEdgesOf(channel);
        const auto predicted = static_cast<double>(predicted_[at(step, lane)]);
        const double error = static_cast<double>(left_[lane][step]) - predicted * channel.vectorUnit;
        if (error >= edges.low && error <= edges.high) continue;
        mended_[at(step, lane)] = predicted_[at(step, lane)];
        any = true;
    }
    return any;
}

Result<> NetworkPass::predictAnew(std::size_t after, TaskContext& task) {
    const std::size_t begin = after + 1 - std::min(after + 1, window_);
    const std::size_t end = std::min(series_.size(), after + 1 + window_);
    const std::size_t width = vectors_.width();
    const auto some = std::span(mended_).subspan(begin * width, (end - begin) * width);
    auto again = model_.network->predict({model_.series, some, {}}, task);
    if (!again) return again.error();
    for (std::size_t i = at(std::max(after + 1, window_), 0); i < at(end, 0); ++i) {
        const float other = (*again)[i - begin * width];
        const float actual = vectors_.values[i];
        if (std::abs(actual - other) < std::abs(actual - predicted_[i])) predicted_[i] = other;
    }
    return Done{};
}

Result<std::vector<float>> NetworkPass::predict(TaskContext& task) {
    auto predicted = model_.network->predict({model_.series, vectors_.values, {}}, task);
    if (!predicted) return predicted.error();
    predicted_ = std::move(*predicted);
    // Before the first whole window little is known: only what is far from the level is told.
    const std::size_t known = at(std::min(window_, series_.size()), 0);
    std::copy_n(vectors_.values.begin(), known, predicted_.begin());
    mended_ = vectors_.values;
    for (const std::size_t channel : vectors_.channels) {
        const ChannelModel& one = model_.channels[channel];
        left_.push_back(leftOver(one, series_.time, valuesOf(series_, one.channel)));
    }
    // Where half of a window is out of line, the values have changed their ways: nothing to mend.
    std::vector<std::size_t> mended;
    for (std::size_t step = 0; step < series_.size(); ++step) {
        if (!mend(step)) continue;
        mended.push_back(step);
        const std::size_t half = std::max<std::size_t>(1, window_ / 2);
        if (mended.size() > half && mended[mended.size() - 1 - half] + window_ > step) continue;
        if (auto done = predictAnew(step, task); !done) return done.error();
    }
    return std::move(predicted_);
}

Result<> expectByNetwork(const TemplateValues& model, const TemplateSeries& series,
                         std::vector<ChannelExpectation>& all, TaskContext& task) {
    NetworkPass pass(model, series);
    const auto predicted = pass.predict(task);
    if (!predicted) return predicted.error();
    const ValueVectors& vectors = pass.vectors();
    for (std::size_t lane = 0; lane < vectors.width(); ++lane) {
        const ChannelModel& channel = model.channels[vectors.channels[lane]];
        const auto found = std::ranges::find_if(series.channels, [&](const ValueChannel& one) {
            return one.kind == channel.channel.kind && one.slot == channel.channel.slot;
        });
        if (!channel.byNetwork || found == series.channels.end()) continue;
        auto& expected = all[static_cast<std::size_t>(found - series.channels.begin())].predicted;
        for (std::size_t step = 0; step < series.size(); ++step) {
            const auto units = static_cast<double>((*predicted)[step * vectors.width() + lane]);
            expected[step] =
                static_cast<float>(channel.rhythm.at(series.time[step]) + units * channel.vectorUnit);
        }
    }
    return Done{};
}

}  // namespace

Result<std::vector<ChannelExpectation>> expectationsOf(const TemplateValues& model,
                                                       const TemplateSeries& series, TaskContext& task) {
    std::vector<ChannelExpectation> all(series.channels.size());
    for (std::size_t at = 0; at < all.size(); ++at) {
        const ChannelModel* channel = model.find(series.channels[at]);
        if (channel == nullptr || channel->judge != ChannelJudge::band) continue;
        all[at].values = scaledValues(channel->scale, series.values[at]);
        all[at].predicted = predictRhythm(channel->rhythm, series.time, all[at].values);
    }
    if (model.network != nullptr) {
        if (auto done = expectByNetwork(model, series, all, task); !done) return done.error();
    }
    return all;
}

}  // namespace logwright
