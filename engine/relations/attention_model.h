// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LogFlow's relation model: a bidirectional LSTM over the embedded window, an independent sigmoid attention
// for each step, a second, gated recurrence over the steps, and a softmax over the templates of one
// cardinality. (Platini et al., LogFlow: simplified log analysis for large scale systems, ICDCN 2021.)
//
// LibTorch stays behind this header.

#include "engine/relations/relation_model.h"
#include "engine/relations/relation_training.h"

namespace logwright {

/// Whether this build has LibTorch, and CUDA can be used.
bool hasAttentionModel();
bool hasCuda();
/// "cpu", "cuda:0 NVIDIA H200", for "auto", "cpu" or "cuda". Fails where the device is not there.
Result<std::string> resolveDevice(const std::string& device);

/// What a training goes on with after a kill: weights, the optimiser's state, epoch and position.
struct AttentionCheckpoint {
    std::string bytes;
};
using CheckpointKeeper = std::function<Result<>(const AttentionCheckpoint&)>;  ///< called about once a minute

/// Learns from the events [0, trainEnd) with windows gathered on the device; measures on the rest. The
/// embedding is learned first over the training events. Cancelled, it returns the best model so far, or the
/// error where there is none yet. The same seed gives the same model on the same device and number of
/// threads.
Result<std::unique_ptr<RelationModel>> trainAttention(const EventStream& stream, std::size_t trainEnd,
                                                      std::span<const EventType> effects,
                                                      const TrainingSettings& settings,
                                                      const std::optional<AttentionCheckpoint>& from,
                                                      const CheckpointKeeper& keep,
                                                      const TrainingListener& listener, TaskContext& task);

}  // namespace logwright
