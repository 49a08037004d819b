// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/attention/attention_forward.h"
#include "engine/relations/attention/attention_gradient.h"
#include "engine/relations/attention/attention_learner.h"
#include "engine/relations/attention/attention_windows.h"

#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

class CpuLearner final : public AttentionLearner {
public:
    explicit CpuLearner(const AttentionProblem& problem)
        : problem_(problem), scratch_([shape = problem.shape] { return TileScratch(shape); }) {}

    Result<> setState(const LearnerState& state) override {
        state_ = state;
        return Done{};
    }
    Result<LearnerState> state() override { return state_; }

    Result<> beginPass(std::span<const std::uint32_t> positions, std::span<const float> weights) override {
        positions_ = positions;
        weights_ = weights;
        return Done{};
    }

    Result<> learn(std::size_t from, std::size_t count, double scale) override {
        const std::size_t tiles = (count + tileLanes - 1) / tileLanes;
        if (tiles_.size() < tiles) tiles_.resize(tiles);
        oneapi::tbb::parallel_for(
            std::size_t{0}, tiles,
            [&](std::size_t t) {
                const std::size_t first = from + t * tileLanes;
                learnTile(tiles_[t], first, std::min(tileLanes, from + count - first), scale);
            },
            oneapi::tbb::simple_partitioner());
        for (std::size_t t = 0; t < tiles; ++t) loss_ += tiles_[t].loss;
        step(tiles);
        return Done{};
    }

    Result<double> takeLoss() override { return std::exchange(loss_, 0.0); }

    Result<AttentionPredictions> predict(std::span<const std::uint32_t> positions,
                                         TaskContext& task) override;

private:
    struct Tile {
        AttentionTile windows;
        std::vector<float> gradient;
        double loss = 0;
    };
    void learnTile(Tile& tile, std::size_t first, std::size_t count, double scale);
    void step(std::size_t tiles);

    AttentionProblem problem_;
    LearnerState state_;
    std::span<const std::uint32_t> positions_;
    std::span<const float> weights_;
    oneapi::tbb::enumerable_thread_specific<TileScratch> scratch_;
    std::vector<Tile> tiles_;
    double loss_ = 0;
};

void CpuLearner::learnTile(Tile& tile, std::size_t first, std::size_t count, double scale) {
    const AttentionShape& shape = problem_.shape;
    AttentionTile& windows = tile.windows;
    windows.ids.assign(shape.window * tileLanes, noEvent);
    windows.weight.fill(0.0F);
    windows.target.fill(0);
    for (std::size_t lane = 0; lane < count; ++lane) {
        const std::uint32_t at = positions_[first + lane];
        gatherWindow(problem_.stream, problem_.previousOther, at, shape.window, windows.ids.data() + lane,
                     tileLanes);
        windows.target[lane] = problem_.classOf[problem_.stream[at]];
        windows.weight[lane] = weights_[first + lane];
    }
    tile.gradient.assign(shape.parameters(), 0.0F);
    tile.loss = addTileGradient(shape, problem_.embedding, state_.parameters, windows,
                                static_cast<float>(scale), scratch_.local(), tile.gradient);
}

/// Adam over the sum of the tiles' gradients, always summed in their order.
void CpuLearner::step(std::size_t tiles) {
    float* const sum = tiles_.front().gradient.data();
    const std::size_t size = state_.parameters.size();
    for (std::size_t t = 1; t < tiles; ++t) {
        const float* const more = tiles_[t].gradient.data();
        for (std::size_t i = 0; i < size; ++i) sum[i] += more[i];
    }
    adamStep(state_, tiles_.front().gradient, problem_.learningRate);
}

Result<AttentionPredictions> CpuLearner::predict(std::span<const std::uint32_t> positions,
                                                 TaskContext& task) {
    const AttentionShape& shape = problem_.shape;
    const AttentionForward forward(
        {shape, {problem_.embedding.begin(), problem_.embedding.end()}, {}, state_.parameters});
    AttentionPredictions all{std::vector<std::uint32_t>(positions.size()),
                             std::vector<float>(positions.size())};
    oneapi::tbb::enumerable_thread_specific<AttentionForward::Pass> passes;
    oneapi::tbb::parallel_for(std::size_t{0}, positions.size(), [&](std::size_t i) {
        if (task.stopRequested()) return;
        std::vector<std::int32_t> ids(shape.window);
        gatherWindow(problem_.stream, problem_.previousOther, positions[i], shape.window, ids.data(), 1);
        const auto end = std::find(ids.begin(), ids.end(), noEvent);
        const std::vector<EventType> types(ids.begin(), end);
        AttentionForward::Pass& pass = passes.local();
        forward.run(types, pass);
        const auto& p = pass.probability;
        all.classes[i] = static_cast<std::uint32_t>(std::max_element(p.begin(), p.end()) - p.begin());
        all.loss[i] = -std::log(std::max(p[problem_.classOf[problem_.stream[positions[i]]]], 1e-30F));
    });
    if (task.stopRequested()) return cancelledError();
    return all;
}

}  // namespace

std::unique_ptr<AttentionLearner> makeCpuLearner(const AttentionProblem& problem) {
    return std::make_unique<CpuLearner>(problem);
}

}  // namespace logwright
