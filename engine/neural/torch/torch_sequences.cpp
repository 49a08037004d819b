// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A network of sequences in LibTorch, for any device: windows gathered there, gradients by automatic
// differentiation. On CUDA the LSTMs are cuDNN's.

#include "engine/neural/torch_sequences.h"

#include "engine/neural/torch/torch_errors.h"

#include <torch/nn/functional/loss.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

using torch::Tensor;
using torchParts::guarded;

constexpr std::int64_t askedRows = 4096;

/// A copy of what lies in the program's memory.
template <class T>
Tensor copied(std::span<const T> values, torch::ScalarType type, const torch::Device& device) {
    return torch::from_blob(const_cast<T*>(values.data()), {static_cast<std::int64_t>(values.size())}, type)
        .to(device, type, false, true);
}

/// Rows on the device.
struct DeviceRows {
    Tensor symbols, features, begin, classes, targets, weights;

    DeviceRows(const SequenceShape& shape, const SequenceRows& rows, const torch::Device& device)
        : symbols(copied(rows.symbols, torch::kInt, device).to(torch::kLong)),
          begin(copied(rows.begin, torch::kInt, device).to(torch::kLong)),
          classes(copied(rows.classes, torch::kInt, device).to(torch::kLong)),
          weights(copied(rows.weights, torch::kFloat, device)) {
        if (shape.features > 0) {
            features = copied(rows.features, torch::kFloat, device).view({-1, std::int64_t{shape.features}});
        }
        if (shape.loss != SequenceLoss::softmax) {
            targets = copied(rows.targets, torch::kFloat, device).view({-1, std::int64_t{shape.outputs}});
        }
    }
};

class TorchSequenceLearner final : public SequenceLearner {
public:
    TorchSequenceLearner(const SequenceShape& shape, const SequenceRows& rows, const std::string& device)
        : shape_(shape),
          device_(device.starts_with("cuda") ? torch::kCUDA : torch::kCPU),
          rows_(shape, rows, device_),
          loss_(torch::zeros({}, torch::TensorOptions(torch::kDouble).device(device_))) {}

    Result<> setState(const LearnerState& state) override;
    Result<LearnerState> state() override;
    Result<> learn(std::span<const std::uint32_t> rows, std::span<const float> weights, double scale,
                   double learningRate) override;
    Result<double> takeLoss() override;
    Result<double> lossOf(const SequenceRows& rows, TaskContext& task) override;

private:
    Tensor matrix(std::size_t at, std::int64_t rows, std::int64_t columns) const;
    Tensor inputs(const DeviceRows& rows, const Tensor& chosen) const;
    Tensor outputs(const DeviceRows& rows, const Tensor& chosen) const;
    Tensor losses(const DeviceRows& rows, const Tensor& chosen) const;
    void step(const Tensor& gradient, double learningRate);

    SequenceShape shape_;
    torch::Device device_;
    DeviceRows rows_;
    Tensor parameters_, first_, second_;
    std::uint64_t steps_ = 0;
    Tensor loss_;
};

Result<> TorchSequenceLearner::setState(const LearnerState& state) {
    return guarded([&]() -> Result<> {
        parameters_ =
            copied(std::span<const float>(state.parameters), torch::kFloat, device_).requires_grad_(true);
        first_ = copied(std::span<const float>(state.firstMoment), torch::kFloat, device_);
        second_ = copied(std::span<const float>(state.secondMoment), torch::kFloat, device_);
        steps_ = state.steps;
        return Done{};
    });
}

Result<LearnerState> TorchSequenceLearner::state() {
    return guarded([&]() -> Result<LearnerState> {
        const auto floats = [](const Tensor& tensor) {
            const Tensor here = tensor.detach().to(torch::kCPU).contiguous();
            const float* const data = here.data_ptr<float>();
            return std::vector<float>(data, data + here.numel());
        };
        return LearnerState{floats(parameters_), floats(first_), floats(second_), steps_};
    });
}

Tensor TorchSequenceLearner::matrix(std::size_t at, std::int64_t rows, std::int64_t columns) const {
    return parameters_.narrow(0, static_cast<std::int64_t>(at), rows * columns).view({rows, columns});
}

/// [steps x rows x inputs]
Tensor TorchSequenceLearner::inputs(const DeviceRows& rows, const Tensor& chosen) const {
    const std::int64_t window = shape_.window;
    const Tensor steps = torch::arange(window, torch::TensorOptions(torch::kLong).device(device_));
    const Tensor points = steps.view({-1, 1}) + rows.begin.index_select(0, chosen).view({1, -1});
    const Tensor flat = points.reshape({-1});
    std::vector<Tensor> parts;
    if (shape_.embedding > 0) {
        const Tensor table = matrix(0, shape_.symbols, shape_.embedding);
        const Tensor symbols = rows.symbols.index_select(0, flat);
        parts.push_back(torch::embedding(table, symbols).view({window, -1, std::int64_t{shape_.embedding}}));
    }
    if (shape_.features > 0) {
        parts.push_back(
            rows.features.index_select(0, flat).view({window, -1, std::int64_t{shape_.features}}));
    }
    return torch::cat(parts, 2);
}

Tensor TorchSequenceLearner::outputs(const DeviceRows& rows, const Tensor& chosen) const {
    const std::int64_t hidden = shape_.hidden, layers = shape_.layers;
    const Tensor x = inputs(rows, chosen);
    std::vector<Tensor> weights;
    for (std::uint32_t layer = 0; layer < shape_.layers; ++layer) {
        const auto size = static_cast<std::int64_t>(shape_.inputs(layer));
        const Tensor all = matrix(shape_.layerAt(layer), size + hidden + 1, 4 * hidden);
        weights.push_back(all.narrow(0, 0, size).t().contiguous());
        weights.push_back(all.narrow(0, size, hidden).t().contiguous());
        weights.push_back(all.select(0, size + hidden).contiguous());
        weights.push_back(torch::zeros({4 * hidden}, all.options().requires_grad(false)));
    }
    const Tensor none = torch::zeros({layers, x.size(1), hidden}, x.options().requires_grad(false));
    const bool train = torch::GradMode::is_enabled();
    const Tensor states =
        std::get<0>(torch::lstm(x, {none, none}, weights, true, layers, 0.0, train, false, false));
    const Tensor output = matrix(shape_.outputAt(), hidden + 1, shape_.outputs);
    return torch::addmm(output.select(0, hidden), states.select(0, states.size(0) - 1),
                        output.narrow(0, 0, hidden));
}

/// Of each chosen row.
Tensor TorchSequenceLearner::losses(const DeviceRows& rows, const Tensor& chosen) const {
    namespace functional = torch::nn::functional;
    const Tensor out = outputs(rows, chosen);
    if (shape_.loss == SequenceLoss::softmax) {
        return functional::cross_entropy(out, rows.classes.index_select(0, chosen),
                                         functional::CrossEntropyFuncOptions().reduction(torch::kNone));
    }
    const Tensor targets = rows.targets.index_select(0, chosen);
    if (shape_.loss == SequenceLoss::squares) return (out - targets).square().mean(1);
    return functional::binary_cross_entropy_with_logits(
               out, targets, functional::BinaryCrossEntropyWithLogitsFuncOptions().reduction(torch::kNone))
        .sum(1);
}

Result<> TorchSequenceLearner::learn(std::span<const std::uint32_t> rows, std::span<const float> weights,
                                     double scale, double learningRate) {
    return guarded([&]() -> Result<> {
        const Tensor chosen = copied(rows, torch::kInt, device_).to(torch::kLong);
        const Tensor loss = (losses(rows_, chosen) * copied(weights, torch::kFloat, device_)).sum();
        (loss * scale).backward();
        const torch::NoGradGuard noGradient;
        loss_ += loss.to(torch::kDouble);
        step(parameters_.grad(), learningRate);
        parameters_.mutable_grad() = Tensor();
        return Done{};
    });
}

void TorchSequenceLearner::step(const Tensor& gradient, double learningRate) {
    ++steps_;
    const auto steps = static_cast<double>(steps_);
    first_.mul_(adamFirst).add_(gradient, 1 - adamFirst);
    second_.mul_(adamSecond).addcmul_(gradient, gradient, 1 - adamSecond);
    const Tensor divisor = second_.sqrt().div_(std::sqrt(1 - std::pow(adamSecond, steps))).add_(adamLeast);
    parameters_.addcdiv_(first_, divisor, -learningRate / (1 - std::pow(adamFirst, steps)));
}

Result<double> TorchSequenceLearner::takeLoss() {
    return guarded([&]() -> Result<double> {
        const double loss = loss_.item<double>();
        loss_.zero_();
        return loss;
    });
}

Result<double> TorchSequenceLearner::lossOf(const SequenceRows& rows, TaskContext& task) {
    return guarded([&]() -> Result<double> {
        const torch::NoGradGuard noGradient;
        const DeviceRows asked(shape_, rows, device_);
        const Tensor every =
            torch::arange(asked.begin.size(0), torch::TensorOptions(torch::kLong).device(device_));
        double loss = 0;
        for (std::int64_t from = 0; from < every.size(0); from += askedRows) {
            if (task.stopRequested()) return cancelledError();
            const Tensor some = every.narrow(0, from, std::min(askedRows, every.size(0) - from));
            const Tensor weights = asked.weights.index_select(0, some);
            loss += (losses(asked, some) * weights).to(torch::kDouble).sum().item<double>();
        }
        return loss;
    });
}

Result<std::unique_ptr<SequenceLearner>> makeTorchLearner(const SequenceShape& shape,
                                                          const SequenceRows& rows,
                                                          const std::string& device) {
    return guarded([&]() -> Result<std::unique_ptr<SequenceLearner>> {
        return std::unique_ptr<SequenceLearner>(std::make_unique<TorchSequenceLearner>(shape, rows, device));
    });
}

}  // namespace

}  // namespace logwright

extern "C" __attribute__((visibility("default"))) const logwright::TorchSequences* logwrightTorchSequences() {
    static const logwright::TorchSequences sequences{logwright::TorchSequences::currentVersion,
                                                     &logwright::makeTorchLearner};
    return &sequences;
}
