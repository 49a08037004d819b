// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The course of a training of a network of sequences: passes over the rows in batches of equal work, tests on
// what is held out, when to stop, what is kept meanwhile. What does the arithmetic is the learner's business.

#include "engine/neural/sequence_learner.h"

#include <chrono>
#include <optional>

namespace logwright {

struct CourseSettings {
    std::optional<int> passes;                 ///< stop after so many
    std::optional<std::chrono::seconds> time;  ///< stop after so long; with neither: early stopping
    double learningRate = 1e-2;  ///< at first: it falls where a test stalls, or towards the last of `passes`
    double leastGain = 0.002;    ///< share of the loss; a test that gains less has stalled
    std::uint32_t batch = 256;   ///< rows
    std::uint64_t seed = 1;
};

/// One point of the curves.
struct CoursePoint {
    int pass = 0;             ///< from 1
    std::uint64_t steps = 0;  ///< so far
    double windows = 0;       ///< trained on so far, counted by weight
    double loss = 0;          ///< mean over training windows, while they were learned
    double heldOutLoss = 0;   ///< mean over held-out windows; the training's where none is held out
    double seconds = 0;       ///< since the training began
    double windowsPerSecond = 0;
};
using CourseListener = std::function<void(const CoursePoint&)>;

/// All that a training goes on from as if nothing had happened. The order of rows is drawn anew from the seed
/// and the pass, so no generator's state is among it.
struct CourseProgress {
    LearnerState learner;
    std::uint64_t pass = 0;  ///< complete ones
    double windows = 0;
    double seconds = 0;
    double rate = 1;  ///< factor of the learning rate
    std::uint64_t stalled = 0;
    double bestLoss = -1;               ///< none yet
    std::vector<float> bestParameters;  ///< of the least held-out loss
};
/// Called after each test, and when the task is cancelled, with the progress as of the last test.
using CourseKeeper = std::function<Result<>(const CourseProgress&)>;

/// Learns `rows` from `progress` on, tested on `heldOut` (no rows: on what was learned). Returns the
/// parameters of the least held-out loss. Cancelled, the best so far, or the error where none was tested yet.
/// The same seed gives the same parameters for any number of threads, and from a kept progress.
Result<std::vector<float>> runCourse(SequenceLearner& learner, const SequenceRows& rows,
                                     const SequenceRows& heldOut, const CourseSettings& settings,
                                     CourseProgress progress, const CourseKeeper& keep,
                                     const CourseListener& listener, TaskContext& task);

/// The batches of one pass. A row of great weight stands in several, each time with a part of its weight, so
/// that no batch is ruled by one row, and the pass is the whole objective all the same.
struct CourseBatch {
    std::vector<std::uint32_t> rows;  ///< ascending
    std::vector<float> weights;
};
std::vector<CourseBatch> courseBatches(std::span<const float> weights, std::uint32_t batch,
                                       std::uint64_t seed, std::uint64_t pass);

}  // namespace logwright
