// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The LogFlow model in LibTorch, for any device: windows gathered there, gradients by automatic
// differentiation. On CUDA the LSTMs are cuDNN's, in half precision where that is asked for and holds.

#include "engine/relations/attention/attention_windows.h"
#include "engine/relations/torch/torch_parts.h"

#include <torch/nn/functional/loss.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace logwright {

namespace {

using torch::Tensor;

/// Rows whose windows are gathered at once: the steps of that cost the same for few and for many.
constexpr std::int64_t gatheredRows = 8192;
constexpr std::int64_t predictedRows = 2048;
/// Gradients in half precision are too small to be told from zero without it.
constexpr double halfScale = 1024;
/// More steps in a hundred than this without a finite gradient, and half precision does not hold.
constexpr double mostSkipped = 1;

/// A copy of what lies in the program's memory.
template <class T>
Tensor copied(std::span<const T> values, torch::ScalarType type, const torch::Device& device) {
    return torch::from_blob(const_cast<T*>(values.data()), {static_cast<std::int64_t>(values.size())}, type)
        .to(device, type, false, true);
}

class TorchLearner final : public AttentionLearner {
public:
    explicit TorchLearner(const AttentionProblem& problem);

    Result<> setState(const LearnerState& state) override;
    Result<LearnerState> state() override;
    Result<> beginPass(std::span<const std::uint32_t> positions, std::span<const float> weights) override;
    Result<> learn(std::size_t from, std::size_t count, double scale) override;
    Result<double> takeLoss() override;
    Result<AttentionPredictions> predict(std::span<const std::uint32_t> positions,
                                         TaskContext& task) override;

private:
    Tensor gather(const Tensor& positions) const;
    Tensor matrix(std::size_t at, std::int64_t rows, std::int64_t columns) const;
    Tensor lstm(const Tensor& x, torch::ScalarType type) const;
    Tensor logits(const Tensor& ids) const;
    Tensor losses(const Tensor& ids, const Tensor& targets) const;
    void step(Tensor gradient);

    AttentionShape shape_;
    double learningRate_;
    torch::Device device_;
    bool half_;
    Tensor stream_, previous_, classOf_;  ///< of each event, event and type
    Tensor embedding_, known_;            ///< the last row for where nothing stands
    Tensor parameters_, first_, second_;
    std::uint64_t steps_ = 0;
    Tensor positions_, weights_;  ///< of the pass
    Tensor windows_;              ///< of its rows from windowsFrom_ on: [steps x rows]
    std::int64_t windowsFrom_ = 0;
    Tensor loss_, skipped_;
    std::uint64_t stepsSinceTake_ = 0;
};

TorchLearner::TorchLearner(const AttentionProblem& problem)
    : shape_(problem.shape),
      learningRate_(problem.learningRate),
      device_(problem.device == "cuda" ? torch::kCUDA : torch::kCPU),
      half_(problem.halfPrecision && device_.is_cuda()) {
    stream_ = copied(problem.stream, torch::kInt, device_);
    previous_ = copied(problem.previousOther, torch::kInt, device_);
    classOf_ = copied(problem.classOf, torch::kInt, device_).to(torch::kLong);
    const auto width = static_cast<std::int64_t>(shape_.embedding);
    const Tensor rows = copied(problem.embedding, torch::kFloat, device_).view({-1, width});
    embedding_ = torch::cat({rows, torch::zeros({1, width}, rows.options())});
    known_ = embedding_.ne(0).any(1).to(torch::kFloat);
    loss_ = torch::zeros({}, rows.options().dtype(torch::kDouble));
    skipped_ = torch::zeros({}, rows.options());
}

Result<> TorchLearner::setState(const LearnerState& state) {
    return torchParts::guarded([&]() -> Result<> {
        parameters_ = copied(std::span(state.parameters), torch::kFloat, device_).requires_grad_(true);
        first_ = copied(std::span(state.firstMoment), torch::kFloat, device_);
        second_ = copied(std::span(state.secondMoment), torch::kFloat, device_);
        steps_ = state.steps;
        return Done{};
    });
}

Result<LearnerState> TorchLearner::state() {
    return torchParts::guarded([&]() -> Result<LearnerState> {
        const auto floats = [](const Tensor& tensor) {
            const Tensor here = tensor.detach().to(torch::kCPU).contiguous();
            const float* const data = here.data_ptr<float>();
            return std::vector<float>(data, data + here.numel());
        };
        return LearnerState{floats(parameters_), floats(first_), floats(second_), steps_};
    });
}

Result<> TorchLearner::beginPass(std::span<const std::uint32_t> positions, std::span<const float> weights) {
    return torchParts::guarded([&]() -> Result<> {
        positions_ = copied(positions, torch::kInt, device_).to(torch::kLong);
        weights_ = copied(weights, torch::kFloat, device_);
        windows_ = Tensor();
        return Done{};
    });
}

/// As gatherWindow(), for many events at once: one step back, and past a run of the event's own type in one.
Tensor TorchLearner::gather(const Tensor& positions) const {
    const Tensor own = stream_.index_select(0, positions);
    const Tensor oldest = (positions - std::int64_t{attentionLooksBack}).clamp_min(0);
    Tensor place = positions;
    Tensor alive = torch::ones_like(positions, torch::kBool);
    std::vector<Tensor> steps;
    steps.reserve(shape_.window);
    for (std::uint32_t t = 0; t < shape_.window; ++t) {
        alive = alive.logical_and(place.gt(oldest));
        const Tensor before = (place - 1).clamp_min(0);
        const Tensor same = stream_.index_select(0, before).eq(own);
        const Tensor jump = previous_.index_select(0, before).to(torch::kLong);
        alive =
            alive.logical_and(same.logical_not().logical_or(jump.lt(before).logical_and(jump.ge(oldest))));
        place = torch::where(same, jump, before);
        const Tensor type = stream_.index_select(0, place).to(torch::kLong);
        steps.push_back(type.masked_fill(alive.logical_not(), std::int64_t{shape_.types}));
    }
    return torch::stack(steps);
}

Tensor TorchLearner::matrix(std::size_t at, std::int64_t rows, std::int64_t columns) const {
    return parameters_.narrow(0, static_cast<std::int64_t>(at), rows * columns).view({rows, columns});
}

Tensor TorchLearner::lstm(const Tensor& x, torch::ScalarType type) const {
    const std::int64_t size = shape_.embedding, hidden = shape_.hidden;
    const auto rows = static_cast<std::int64_t>(shape_.lstmInputs());
    std::vector<Tensor> weights;
    for (const std::size_t at : {shape_.forwardAt(), shape_.backwardAt()}) {
        const Tensor all = matrix(at, rows, 4 * hidden).to(type);
        weights.push_back(all.narrow(0, 0, size).t().contiguous());
        weights.push_back(all.narrow(0, size, hidden).t().contiguous());
        weights.push_back(all.select(0, rows - 1).contiguous());
        weights.push_back(torch::zeros({4 * hidden}, all.options().requires_grad(false)));
    }
    const Tensor none = torch::zeros({2, x.size(1), hidden}, x.options().dtype(type));
    const bool train = torch::GradMode::is_enabled();
    return std::get<0>(torch::lstm(x.to(type), {none, none}, weights, true, 1, 0.0, train, true, false));
}

Tensor TorchLearner::logits(const Tensor& ids) const {
    const std::int64_t hidden = shape_.hidden, steps = ids.size(0), rows = ids.size(1);
    const torch::ScalarType type = half_ ? torch::kHalf : torch::kFloat;
    const Tensor flat = ids.reshape({-1});
    const Tensor x = embedding_.index_select(0, flat).view({steps, rows, -1});
    const Tensor mask = known_.index_select(0, flat).view({steps, rows, 1});
    const Tensor y = lstm(x, type);
    const Tensor score = matrix(shape_.attentionAt(), 2 * hidden + 1, 1);
    const Tensor share = torch::sigmoid(3.0 * (y.to(torch::kFloat).matmul(score.narrow(0, 0, 2 * hidden)) +
                                               score.narrow(0, 2 * hidden, 1).view({1, 1, 1}))) *
                         mask;
    const Tensor recurrence = matrix(shape_.recurrenceAt(), 3 * hidden + 1, hidden);
    const Tensor ofState = recurrence.narrow(0, 2 * hidden, hidden);
    const Tensor fresh = y.matmul(recurrence.narrow(0, 0, 2 * hidden).to(type)).to(torch::kFloat) +
                         recurrence.select(0, 3 * hidden);
    const std::vector<Tensor> freshSteps = fresh.unbind(0), shareSteps = share.unbind(0);
    Tensor state = torch::zeros({rows, hidden}, fresh.options().requires_grad(false));
    for (std::size_t t = 0; t < freshSteps.size(); ++t) {
        const Tensor candidate = torch::relu(torch::addmm(freshSteps[t], state, ofState));
        state = torch::lerp(state, candidate, shareSteps[t]);
    }
    const Tensor output = matrix(shape_.outputAt(), hidden + 1, shape_.classes);
    return torch::addmm(output.select(0, hidden), state, output.narrow(0, 0, hidden));
}

Tensor TorchLearner::losses(const Tensor& ids, const Tensor& targets) const {
    namespace functional = torch::nn::functional;
    return functional::cross_entropy(logits(ids), targets,
                                     functional::CrossEntropyFuncOptions().reduction(torch::kNone));
}

Result<> TorchLearner::learn(std::size_t from, std::size_t count, double scale) {
    return torchParts::guarded([&]() -> Result<> {
        const auto first = static_cast<std::int64_t>(from), rows = static_cast<std::int64_t>(count);
        if (!windows_.defined() || first < windowsFrom_ || first + rows > windowsFrom_ + windows_.size(1)) {
            const std::int64_t ahead = std::min(std::max(gatheredRows, rows), positions_.size(0) - first);
            windows_ = gather(positions_.narrow(0, first, ahead));
            windowsFrom_ = first;
        }
        const Tensor targets = classOf_.index_select(
            0, stream_.index_select(0, positions_.narrow(0, first, rows)).to(torch::kLong));
        const Tensor loss = (losses(windows_.narrow(1, first - windowsFrom_, rows), targets) *
                             weights_.narrow(0, first, rows))
                                .sum();
        const double enlarged = half_ ? halfScale : 1;
        (loss * (scale * enlarged)).backward();
        const torch::NoGradGuard noGradient;
        loss_ += loss.to(torch::kDouble);
        step(parameters_.grad() / enlarged);
        parameters_.mutable_grad() = Tensor();
        return Done{};
    });
}

void TorchLearner::step(Tensor gradient) {
    if (half_) {
        // A step without a finite gradient is left out, without waiting for the device to say so.
        const Tensor finite = torch::isfinite(gradient).all();
        gradient = torch::where(finite, gradient, torch::zeros_like(gradient));
        skipped_ += finite.logical_not().to(torch::kFloat);
    }
    ++steps_;
    ++stepsSinceTake_;
    const auto steps = static_cast<double>(steps_);
    first_.mul_(adamFirst).add_(gradient, 1 - adamFirst);
    second_.mul_(adamSecond).addcmul_(gradient, gradient, 1 - adamSecond);
    const Tensor divisor = second_.sqrt().div_(std::sqrt(1 - std::pow(adamSecond, steps))).add_(adamLeast);
    parameters_.addcdiv_(first_, divisor, -learningRate_ / (1 - std::pow(adamFirst, steps)));
}

Result<double> TorchLearner::takeLoss() {
    return torchParts::guarded([&]() -> Result<double> {
        const double loss = loss_.item<double>();
        if (half_ && 100 * skipped_.item<double>() > mostSkipped * static_cast<double>(stepsSinceTake_)) {
            half_ = false;
        }
        loss_.zero_();
        skipped_.zero_();
        stepsSinceTake_ = 0;
        return loss;
    });
}

Result<AttentionPredictions> TorchLearner::predict(std::span<const std::uint32_t> positions,
                                                   TaskContext& task) {
    return torchParts::guarded([&]() -> Result<AttentionPredictions> {
        const torch::NoGradGuard noGradient;
        AttentionPredictions all;
        const Tensor every = copied(positions, torch::kInt, device_).to(torch::kLong);
        for (std::int64_t from = 0; from < every.size(0); from += predictedRows) {
            if (task.stopRequested()) return cancelledError();
            const Tensor some = every.narrow(0, from, std::min(predictedRows, every.size(0) - from));
            const Tensor targets =
                classOf_.index_select(0, stream_.index_select(0, some).to(torch::kLong)).view({-1, 1});
            const Tensor likelihood = torch::log_softmax(logits(gather(some)), 1);
            const Tensor classes = likelihood.argmax(1).to(torch::kCPU);
            const Tensor loss = likelihood.gather(1, targets).view({-1}).neg().to(torch::kCPU).contiguous();
            const auto* const answer = classes.data_ptr<std::int64_t>();
            std::transform(answer, answer + classes.numel(), std::back_inserter(all.classes),
                           [](std::int64_t value) { return static_cast<std::uint32_t>(value); });
            const float* const values = loss.data_ptr<float>();
            all.loss.insert(all.loss.end(), values, values + loss.numel());
        }
        return all;
    });
}

}  // namespace

Result<std::unique_ptr<AttentionLearner>> torchParts::makeLearner(const AttentionProblem& problem) {
    return guarded([&]() -> Result<std::unique_ptr<AttentionLearner>> {
        return std::unique_ptr<AttentionLearner>(std::make_unique<TorchLearner>(problem));
    });
}

}  // namespace logwright
