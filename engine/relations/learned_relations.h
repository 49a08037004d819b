// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a training learned, as trees and graph read it.

#include "engine/relations/pair_statistics.h"
#include "engine/relations/relation_model.h"

#include <memory>
#include <span>
#include <vector>

namespace logwright {

/// The models of a training run (one, or one a cardinality) and the statistics of the pairs that they relate.
struct LearnedRelations {
    std::vector<std::shared_ptr<const RelationModel>> models;
    std::vector<int> cardinalities;     ///< of each model; -1: one for all
    std::vector<TemplateId> templates;  ///< what EventType stands for; the same in all models
    std::vector<PairStatistics> pairs;  ///< by effect, then cause
    std::vector<double> strengths;      ///< of each pair: mean share over the effect's windows

    const RelationModel* modelFor(EventType effect) const;
    const PairStatistics* pair(EventType cause, EventType effect) const;
};

/// Above this an event of a window is a cause: mean + 2 standard deviations of the shares (LogFlow), over the
/// whole length of the model's windows, of which the missing events have no share: else nothing could stand
/// out of a short one. No less than `leastCauseShare`, so that where nothing stands out, nothing is a cause.
double causeThreshold(std::span<const double> shares, std::size_t windowLength);
inline constexpr double leastCauseShare = 0.02;

}  // namespace logwright
