// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Whoever does the arithmetic of training a network of sequences: the CPU by written-out kernels, or a device
// by LibTorch; and a trained network's answers, always on the CPU.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/neural/adam.h"
#include "engine/neural/sequence_rows.h"
#include "engine/neural/sequence_shape.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace logwright {

class SequenceLearner {
public:
    virtual ~SequenceLearner() = default;

    virtual Result<> setState(const LearnerState& state) = 0;
    virtual Result<LearnerState> state() = 0;

    /// One step of Adam by the gradient of sum(weight * loss) * scale over these rows, ascending, with
    /// weights in place of theirs. May return before the step is done.
    virtual Result<> learn(std::span<const std::uint32_t> rows, std::span<const float> weights, double scale,
                           double learningRate) = 0;
    /// sum(weight * loss) of what was learned since the last call. Waits for it.
    virtual Result<double> takeLoss() = 0;
    /// sum(weight * loss) of other rows with the parameters as they are.
    virtual Result<double> lossOf(const SequenceRows& rows, TaskContext& task) = 0;
};

/// The learner on the CPU, over all cores; the same bits for any number of them. What `rows` refers to stays
/// valid as long as the learner.
std::unique_ptr<SequenceLearner> makeCpuLearner(const SequenceShape& shape, const SequenceRows& rows);
/// On "cpu" that; on "cuda" by LibTorch.
Result<std::unique_ptr<SequenceLearner>> makeLearner(const SequenceShape& shape, const SequenceRows& rows,
                                                     const std::string& device);

/// Called with rows in no order, each once, from several threads: the log-probabilities, values or log-odds.
using SequenceSink = std::function<void(std::size_t row, std::span<const float> outputs)>;
/// Asks a trained network about all rows, over all cores.
Result<> askNetwork(const SequenceNetwork& network, const SequenceRows& rows, const SequenceSink& sink,
                    TaskContext& task);

}  // namespace logwright
