// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Whoever does the arithmetic of a LogFlow training: the CPU by written-out kernels, or a device by LibTorch.
// Both hold the stream, gather their windows from it, and step by Adam.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/neural/adam.h"
#include "engine/relations/attention/attention_weights.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace logwright {

/// What is to be learned. Spans stay valid as long as the learner.
struct AttentionProblem {
    AttentionShape shape;
    std::span<const float> embedding;              ///< [types x embedding]
    std::span<const EventType> stream;             ///< all events, also those that are held out
    std::span<const std::uint32_t> previousOther;  ///< see previousOthers()
    std::span<const std::uint32_t> classOf;        ///< of each type; noAttentionClass where it has none
    std::uint32_t batch = 128;
    double learningRate = 1e-3;
    bool halfPrecision = false;
    std::string device = "cpu";  ///< "cpu", "cuda"
};

struct AttentionPredictions {
    std::vector<std::uint32_t> classes;  ///< the most likely one of each window
    std::vector<float> loss;             ///< negative log-likelihood of each event
};

class AttentionLearner {
public:
    virtual ~AttentionLearner() = default;

    virtual Result<> setState(const LearnerState& state) = 0;
    virtual Result<LearnerState> state() = 0;

    /// The windows of a pass in the order in which they are learned, with their weights.
    virtual Result<> beginPass(std::span<const std::uint32_t> positions, std::span<const float> weights) = 0;
    /// One step over the rows [from, from + count) of the pass; their gradient is that of
    /// sum(weight * loss) * scale. May return before the step is done.
    virtual Result<> learn(std::size_t from, std::size_t count, double scale) = 0;
    /// sum(weight * loss) of the rows learned since the last call. Waits for them.
    virtual Result<double> takeLoss() = 0;

    virtual Result<AttentionPredictions> predict(std::span<const std::uint32_t> positions,
                                                 TaskContext& task) = 0;
};

/// The learner on the CPU, over all cores.
std::unique_ptr<AttentionLearner> makeCpuLearner(const AttentionProblem& problem);

}  // namespace logwright
