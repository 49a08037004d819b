// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From the stream of events to everything that trees and graph need: models, how well they predict what was
// held out in time, and the statistics of the pairs that they relate.

#include "engine/relations/attention_model.h"
#include "engine/relations/learned_relations.h"
#include "engine/relations/relation_training.h"

#include <functional>

namespace logwright {

/// Where a training keeps what it has, so that a kill loses a minute at most. Each may be empty.
struct LearningKeeper {
    /// What a training of this cardinality (-1: one model for all) left behind.
    std::function<Result<std::optional<AttentionCheckpoint>>(int cardinality)> checkpoint;
    /// Called with the run as it stands.
    std::function<Result<>(int cardinality, const AttentionCheckpoint&)> keepCheckpoint;
    /// Called whenever a model is done.
    std::function<Result<>()> keepModels;
};

/// Trains what `run.settings` asks for; models that `learned` holds already are not trained again. Fills
/// `run` and `learned`. Cancelled, it keeps the models that there are (the last the best so far), says so in
/// `run`, and leaves scores and pairs to measureRelations(); the error says so where there is no model yet.
Result<> learnRelations(const EventStream& stream, TrainingRun& run, LearnedRelations& learned,
                        const LearningKeeper& keeper, const TrainingListener& listener, TaskContext& task);

/// Scores over the events that were held out, and the pairs: strengths by the mean share over each effect's
/// windows, and the plain statistics of every pair of some strength. At most 1000 windows a template, evenly
/// spread. Fills both only when it is done.
Result<> measureRelations(const EventStream& stream, TrainingRun& run, LearnedRelations& learned,
                          TaskContext& task);

/// Of the templates' ids and texts; another one means that the templates have changed since.
std::uint64_t templatesHash(const TemplateTable& table, std::span<const TemplateId> templates);

}  // namespace logwright
