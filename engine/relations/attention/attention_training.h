// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The course of a LogFlow training: passes over the windows, tests on what is held out, when to stop, and
// what is kept meanwhile. What does the arithmetic is the learner's business.

#include "engine/relations/attention/attention_checkpoint.h"
#include "engine/relations/attention/attention_windows.h"

#include <chrono>

namespace logwright {

/// The parts of a training that all of it shares.
struct AttentionCourse {
    const EventStream& stream;
    std::size_t trainEnd;
    const TrainingSettings& settings;
    AttentionShape shape;
    std::vector<EventType> classes;
    std::vector<std::uint32_t> classOf;  ///< of each type
    std::uint64_t training = 0;          ///< tells this training from others
};

class AttentionTraining {
public:
    /// The learner has the state of `progress`.
    AttentionTraining(const AttentionCourse& course, AttentionRows rows, AttentionLearner& learner,
                      AttentionProgress progress, const CheckpointKeeper& keep,
                      const TrainingListener& listener, TaskContext& task);

    /// Until it is to stop. Returns the best parameters; the error of a cancelled task before the first
    /// batch.
    Result<std::vector<float>> run();

private:
    Result<> runPass();
    Result<> learnBatch();
    Result<> look();  ///< fetches the loss, and keeps a checkpoint where one is due
    Result<> test();
    Result<> checkpoint();
    Result<> takeLoss();
    bool enough() const;
    double seconds() const;
    void report();

    const AttentionCourse& course_;
    AttentionRows rows_;
    AttentionLearner& learner_;
    AttentionProgress progress_;
    const CheckpointKeeper& keep_;
    const TrainingListener& listener_;
    TaskContext& task_;

    using Clock = std::chrono::steady_clock;
    Clock::time_point begin_ = Clock::now();
    Clock::time_point lastCheckpoint_ = Clock::now();
    double secondsBefore_;
    std::vector<std::uint32_t> heldOut_;
    std::vector<std::uint32_t> order_;  ///< of the pass
    std::vector<float> orderWeights_;
};

}  // namespace logwright
