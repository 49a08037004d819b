// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Continuous bag of words with negative sampling, many centres at a time: the mean of the points of the
// events around is to tell the event from others drawn at random. The gradient is written out, as it is four
// lines. Steps are Adam's: plain steps, summed over a batch, run away on the few templates that most events
// are of.

#include "engine/neural/seeded_random.h"
#include "engine/relations/torch/torch_parts.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace logwright {

namespace {

using torch::Tensor;

constexpr std::int64_t leastBatch = 64, mostBatch = 1024;
constexpr std::int64_t leastSteps = 1000;
constexpr double firstRate = 0.01;
/// word2vec's exponent for how often a word is drawn as a negative.
constexpr double negativePower = 0.75;

/// One of the two matrices, with Adam's moments.
struct Points {
    Tensor values, first, second;

    explicit Points(Tensor from)
        : values(std::move(from)), first(torch::zeros_like(values)), second(torch::zeros_like(values)) {}

    void step(const Tensor& gradient, double rate, double steps) {
        first.mul_(adamFirst).add_(gradient, 1 - adamFirst);
        second.mul_(adamSecond).addcmul_(gradient, gradient, 1 - adamSecond);
        const Tensor divisor = second.sqrt().div_(std::sqrt(1 - std::pow(adamSecond, steps))).add_(adamLeast);
        values.addcdiv_(first, divisor, -rate / (1 - std::pow(adamFirst, steps)));
    }
};

class Embedding {
public:
    Embedding(std::span<const EventType> events, std::span<const std::uint64_t> counts,
              const EmbeddingSettings& settings);
    Result<std::vector<float>> learn(TaskContext& task);

private:
    std::vector<std::int64_t> centres() const;
    void learnBatch(const Tensor& centres, double rate);
    std::vector<float> scaled() const;

    EmbeddingSettings settings_;
    torch::Device device_;
    SeededRandom random_;
    Tensor events_;   ///< types
    Tensor known_;    ///< of each type: it occurs often enough
    Tensor chances_;  ///< cumulative, to draw negatives with
    std::int64_t size_;
    Points in_, out_;
    std::uint64_t steps_ = 0;
};

Tensor firstPoints(std::size_t types, const EmbeddingSettings& settings) {
    SeededRandom random(settings.seed, 1);
    std::vector<float> values(types * settings.dimensions);
    for (float& value : values) {
        value = static_cast<float>((random.uniform() - 0.5) / settings.dimensions);
    }
    const auto rows = static_cast<std::int64_t>(types);
    return torch::from_blob(values.data(), {rows, std::int64_t{settings.dimensions}}, torch::kFloat).clone();
}

Embedding::Embedding(std::span<const EventType> events, std::span<const std::uint64_t> counts,
                     const EmbeddingSettings& settings)
    : settings_(settings),
      device_(settings.device == "cuda" ? torch::kCUDA : torch::kCPU),
      random_(settings.seed),
      size_(static_cast<std::int64_t>(events.size())),
      in_(firstPoints(counts.size(), settings).to(device_)),
      out_(torch::zeros_like(in_.values)) {
    events_ = torch::from_blob(const_cast<EventType*>(events.data()), {size_}, torch::kInt)
                  .to(device_, torch::kLong, false, true);
    std::vector<float> known(counts.size());
    std::vector<double> chances(counts.size());
    double sum = 0;
    for (std::size_t type = 0; type < counts.size(); ++type) {
        known[type] = counts[type] >= settings.leastCount ? 1.0F : 0.0F;
        if (known[type] > 0) sum += std::pow(static_cast<double>(counts[type]), negativePower);
        chances[type] = sum;
    }
    const auto types = static_cast<std::int64_t>(counts.size());
    known_ = torch::from_blob(known.data(), {types}, torch::kFloat).to(device_, torch::kFloat, false, true);
    chances_ =
        torch::from_blob(chances.data(), {types}, torch::kDouble).to(device_, torch::kDouble, false, true) /
        std::max(sum, 1e-9);
}

/// Of one epoch, in the order in which they are learned.
std::vector<std::int64_t> Embedding::centres() const {
    const auto all = static_cast<std::uint64_t>(size_);
    const std::uint64_t count = std::min<std::uint64_t>(all, settings_.mostEvents);
    std::vector<std::int64_t> chosen(count);
    for (std::uint64_t i = 0; i < count; ++i) chosen[i] = static_cast<std::int64_t>(i * all / count);
    return chosen;
}

void Embedding::learnBatch(const Tensor& centres, double rate) {
    const std::int64_t rows = centres.size(0), window = settings_.window, negatives = settings_.negatives;
    std::vector<std::int64_t> widths(static_cast<std::size_t>(rows));
    for (auto& width : widths) width = 1 + static_cast<std::int64_t>(random_.below(settings_.window));
    std::vector<double> draws(static_cast<std::size_t>(rows * negatives));
    for (double& draw : draws) draw = random_.uniform();

    // Neighbours within a width of 1 to `window`, drawn for each centre.
    const auto longs = torch::TensorOptions(torch::kLong).device(device_);
    const Tensor offsets =
        torch::cat({torch::arange(-window, 0, longs), torch::arange(1, window + 1, longs)});
    const Tensor places = centres.view({-1, 1}) + offsets.view({1, -1});
    const Tensor inside = places.ge(0).logical_and(places.lt(size_));
    const Tensor width = torch::from_blob(widths.data(), {rows, 1}, torch::kLong).to(device_);
    const Tensor near = offsets.abs().view({1, -1}).le(width);
    const Tensor around = events_.index_select(0, places.clamp(0, size_ - 1).view({-1}));
    const Tensor use = known_.index_select(0, around).view({rows, -1}) * inside * near;
    const Tensor share = use / use.sum(1, true).clamp_min(1);
    const Tensor own = events_.index_select(0, centres);
    const Tensor others = torch::searchsorted(
        chances_, torch::from_blob(draws.data(), {rows, negatives}, torch::kDouble).to(device_), false, true);
    const Tensor answers = torch::cat({own.view({-1, 1}), others.clamp_max(known_.size(0) - 1)}, 1);

    const std::int64_t size = settings_.dimensions;
    const Tensor points = in_.values.index_select(0, around).view({rows, -1, size});
    const Tensor mean = torch::bmm(share.unsqueeze(1), points).squeeze(1);
    const Tensor targets = out_.values.index_select(0, answers.view({-1})).view({rows, -1, size});
    Tensor slope = torch::sigmoid(torch::bmm(targets, mean.unsqueeze(2)).squeeze(2));
    slope.select(1, 0).sub_(1);
    // A centre that is too seldom, or stands alone, teaches nothing; nor does the centre drawn as its own
    // negative.
    slope = slope * (known_.index_select(0, own) * use.sum(1).gt(0)).view({-1, 1});
    slope.narrow(1, 1, negatives).mul_(answers.narrow(1, 1, negatives).ne(own.view({-1, 1})));

    const Tensor ofMean = torch::bmm(slope.unsqueeze(1), targets).squeeze(1);
    const Tensor ofTargets = (slope.unsqueeze(2) * mean.unsqueeze(1)).view({-1, size});
    const Tensor ofPoints = (share.unsqueeze(2) * ofMean.unsqueeze(1)).view({-1, size});
    const auto steps = static_cast<double>(++steps_);
    const auto count = static_cast<double>(rows);
    in_.step(torch::zeros_like(in_.values).index_add_(0, around, ofPoints) / count, rate, steps);
    out_.step(torch::zeros_like(out_.values).index_add_(0, answers.view({-1}), ofTargets) / count, rate,
              steps);
}

/// Zero where a type is not known; elsewhere of mean zero in every dimension, and of mean square one. As they
/// come, most of every point is what all have in common, and a model is slow to tell them apart (Mu and
/// Viswanath 2018 take the common part out for the same reason).
std::vector<float> Embedding::scaled() const {
    const Tensor weight = known_.view({-1, 1});
    const Tensor count = known_.sum().clamp_min(1);
    const Tensor centred = (in_.values - (in_.values * weight).sum(0) / count) * weight;
    const Tensor size =
        (centred.square().sum() / (count * std::int64_t{settings_.dimensions})).sqrt().clamp_min(1e-6);
    const Tensor here = (centred / size).to(torch::kCPU).contiguous();
    const float* const values = here.data_ptr<float>();
    return {values, values + here.numel()};
}

Result<std::vector<float>> Embedding::learn(TaskContext& task) {
    const torch::NoGradGuard noGradient;
    std::vector<std::int64_t> chosen = centres();
    const auto count = static_cast<std::int64_t>(chosen.size());
    if (count == 0) return scaled();
    const std::int64_t batch = std::clamp(count / 50, leastBatch, mostBatch);
    const std::int64_t inEpoch = (count + batch - 1) / batch;
    const std::int64_t epochs =
        std::max<std::int64_t>(settings_.epochs, (leastSteps + inEpoch - 1) / inEpoch);
    const std::int64_t all = epochs * inEpoch;
    for (std::int64_t epoch = 0; epoch < epochs; ++epoch) {
        random_.shuffle(std::span(chosen));
        const Tensor order = torch::from_blob(chosen.data(), {count}, torch::kLong).to(device_);
        for (std::int64_t from = 0; from < count; from += batch) {
            if (task.stopRequested()) return cancelledError();
            const auto done = static_cast<double>(steps_) / static_cast<double>(all);
            learnBatch(order.narrow(0, from, std::min(batch, count - from)), firstRate * (1 - 0.99 * done));
            task.report({"Learning which events stand together", steps_, static_cast<std::uint64_t>(all),
                         "steps", 0});
        }
    }
    return scaled();
}

}  // namespace

Result<std::vector<float>> torchParts::learnEmbedding(std::span<const EventType> events,
                                                      std::span<const std::uint64_t> counts,
                                                      const EmbeddingSettings& settings, TaskContext& task) {
    return guarded(
        [&]() -> Result<std::vector<float>> { return Embedding(events, counts, settings).learn(task); });
}

}  // namespace logwright
