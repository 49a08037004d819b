// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/neural/sequence_learner.h"

#include "engine/neural/sequence_pass.h"
#include "engine/neural/torch_sequences.h"

#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace logwright {

namespace {

/// Rows that one thread works on at a time. What is learned depends on it, so it is not of the machine's
/// making.
constexpr std::size_t learnedRows = 128, askedRows = 256;

using Passes = oneapi::tbb::enumerable_thread_specific<SequencePass>;

/// Parts of so many rows, one after another on each thread. `work(pass, part, first, count)`.
template <class Work>
void inParts(Passes& passes, std::size_t rows, std::size_t partRows, const Work& work) {
    const std::size_t parts = (rows + partRows - 1) / partRows;
    oneapi::tbb::parallel_for(
        std::size_t{0}, parts,
        [&](std::size_t part) {
            const std::size_t first = part * partRows;
            work(passes.local(), part, first, std::min(partRows, rows - first));
        },
        oneapi::tbb::simple_partitioner());
}

std::vector<std::uint32_t> everyRow(const SequenceRows& rows) {
    std::vector<std::uint32_t> all(rows.size());
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

class CpuLearner final : public SequenceLearner {
public:
    CpuLearner(const SequenceShape& shape, const SequenceRows& rows)
        : rows_(rows), passes_([shape] { return SequencePass(shape); }) {}

    Result<> setState(const LearnerState& state) override {
        state_ = state;
        return Done{};
    }
    Result<LearnerState> state() override { return state_; }

    Result<> learn(std::span<const std::uint32_t> rows, std::span<const float> weights, double scale,
                   double learningRate) override {
        const std::size_t parts = (rows.size() + learnedRows - 1) / learnedRows;
        if (parts == 0) return Done{};
        if (parts_.size() < parts) parts_.resize(parts);
        inParts(passes_, rows.size(), learnedRows,
                [&](SequencePass& pass, std::size_t part, std::size_t first, std::size_t count) {
                    Part& to = parts_[part];
                    to.gradient.assign(state_.parameters.size(), 0.0F);
                    to.loss = pass.addGradient(
                        state_.parameters, {rows_, rows.subspan(first, count), weights.subspan(first, count)},
                        scale, to.gradient);
                });
        std::vector<float>& sum = parts_.front().gradient;
        for (std::size_t part = 0; part < parts; ++part) {
            loss_ += parts_[part].loss;
            if (part == 0) continue;
            const float* const more = parts_[part].gradient.data();
            for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += more[i];
        }
        adamStep(state_, sum, learningRate);
        return Done{};
    }

    Result<double> takeLoss() override { return std::exchange(loss_, 0.0); }

    Result<double> lossOf(const SequenceRows& rows, TaskContext& task) override {
        const std::vector<std::uint32_t> all = everyRow(rows);
        std::vector<double> losses((rows.size() + askedRows - 1) / askedRows);
        inParts(passes_, rows.size(), askedRows,
                [&](SequencePass& pass, std::size_t part, std::size_t first, std::size_t count) {
                    if (task.stopRequested()) return;
                    losses[part] = pass.loss(state_.parameters, {rows, std::span(all).subspan(first, count),
                                                                 rows.weights.subspan(first, count)});
                });
        if (task.stopRequested()) return cancelledError();
        return std::accumulate(losses.begin(), losses.end(), 0.0);
    }

private:
    struct Part {
        std::vector<float> gradient;
        double loss = 0;
    };
    SequenceRows rows_;
    Passes passes_;
    LearnerState state_;
    std::vector<Part> parts_;
    double loss_ = 0;
};

}  // namespace

std::unique_ptr<SequenceLearner> makeCpuLearner(const SequenceShape& shape, const SequenceRows& rows) {
    return std::make_unique<CpuLearner>(shape, rows);
}

Result<std::unique_ptr<SequenceLearner>> makeLearner(const SequenceShape& shape, const SequenceRows& rows,
                                                     const std::string& device) {
    if (device == "cpu") return makeCpuLearner(shape, rows);
    const auto module = torchPart<TorchSequences>();
    if (!module) return module.error();
    return (*module)->makeLearner(shape, rows, device);
}

Result<> askNetwork(const SequenceNetwork& network, const SequenceRows& rows, const SequenceSink& sink,
                    TaskContext& task) {
    const std::vector<std::uint32_t> all = everyRow(rows);
    Passes passes([&network] { return SequencePass(network.shape); });
    const std::size_t outputs = network.shape.outputs;
    inParts(passes, rows.size(), askedRows,
            [&](SequencePass& pass, std::size_t, std::size_t first, std::size_t count) {
                if (task.stopRequested()) return;
                std::vector<float> answers;
                pass.outputs(network.parameters, rows, std::span(all).subspan(first, count), answers);
                for (std::size_t i = 0; i < count; ++i) {
                    sink(first + i, std::span<const float>(answers).subspan(i * outputs, outputs));
                }
            });
    if (task.stopRequested()) return cancelledError();
    return Done{};
}

}  // namespace logwright
