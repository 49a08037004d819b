// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LogFlow's relation model: a bidirectional LSTM over the embedded window, an independent sigmoid attention
// for each step, a second, gated recurrence over the steps, and a softmax over the templates of one
// cardinality. (Platini et al., LogFlow: simplified log analysis for large scale systems, ICDCN 2021.)
//
// Training is done with LibTorch, which stays behind this header, in a module of its own that is loaded when
// it is first needed: it takes half a second. A trained model is restored and asked without it.

#include "engine/neural/device.h"
#include "engine/relations/relation_model.h"
#include "engine/relations/relation_training.h"

namespace logwright {

/// Whether the module with LibTorch is there. Quick.
bool hasAttentionModel();

/// What a training goes on with after a kill: embedding, weights, the optimiser's state, pass and position.
struct AttentionCheckpoint {
    std::string bytes;
};
/// Called every few seconds at first, later once a minute, and when the training is cancelled.
using CheckpointKeeper = std::function<Result<>(const AttentionCheckpoint&)>;

/// Learns from the events [0, trainEnd) with windows gathered on the device; measures on the rest. The
/// embedding is learned first over the training events. Cancelled, it returns the best model so far (what
/// there is, where none was measured yet), or the error where nothing was learned. The same seed gives the
/// same model on the same device; on the CPU for any number of threads, and also when it goes on from a
/// checkpoint (one of another training is passed over). `cardinality` of the points told to `listener` is -1.
Result<std::unique_ptr<RelationModel>> trainAttention(const EventStream& stream, std::size_t trainEnd,
                                                      std::span<const EventType> effects,
                                                      const TrainingSettings& settings,
                                                      const std::optional<AttentionCheckpoint>& from,
                                                      const CheckpointKeeper& keep,
                                                      const TrainingListener& listener, TaskContext& task);

/// Reads what such a model's save() wrote. Fails where it is damaged.
Result<std::unique_ptr<RelationModel>> restoreAttentionModel(std::string_view bytes);

}  // namespace logwright
