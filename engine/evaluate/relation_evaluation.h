// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How well learned relations explain a generated world, measured against its truth.
//
// Effects are the records that the truth lists as effects and that stand in the part of the time that was
// held out of the training. For each a tree is made with the usual settings.
//
//     cause in tree    the true cause, that very record, is among those of the tree's first level
//     cause first      it is among those of the first level's strongest node
//     sure edges       edges of all these trees that are not doubtful, on whatever level; one is unplanted
//                      where PlantedRelations does not know its templates as cause and effect
//
// Templates are compared through the records: a pair of ours is planted where some record of the one is of a
// true template that leads to the true template of some record of the other.

#include "engine/evaluate/truth_matching.h"
#include "engine/relations/correlation_tree.h"
#include "engine/relations/relation_training.h"

#include <cstdint>
#include <string>
#include <vector>

namespace logwright {

struct EvaluationSettings {
    std::uint64_t mostEffects = 4000;  ///< evenly spread over those that are held out
    bool shuffled = false;             ///< learn a stream without relations too, see shuffledEvents()
    std::uint64_t seed = 1;            ///< of the shuffling
};

/// Of the effects of one planted relation, or of all.
struct EffectFigures {
    std::uint64_t effects = 0;
    std::uint64_t causeInTree = 0;
    std::uint64_t causeFirst = 0;
};

struct UnplantedPair {
    TemplateId cause{};
    TemplateId effect{};
    std::uint64_t edges = 0;
};

/// One trained model against the truth.
struct RelationFigures {
    TrainingRun run;
    bool inUse = false;  ///< the training that trees are made with
    bool stale = false;
    EffectFigures all;
    std::uint64_t notLearned = 0;          ///< effects held out that the training was not to explain
    std::vector<EffectFigures> relations;  ///< as the truth lists them
    std::uint64_t sureEdges = 0;
    std::uint64_t unplantedSureEdges = 0;
    std::vector<UnplantedPair> unplanted;  ///< the most frequent first
    std::uint64_t surePairs = 0;           ///< of the template graph
    std::uint64_t unplantedSurePairs = 0;
};

/// What was learned of a stream whose events stand in random order.
struct ShuffledFigures {
    std::uint64_t pairs = 0;  ///< that the model relates
    std::uint64_t sure = 0;   ///< of these; there are none to be found
};

struct RelationEvaluation {
    std::vector<RelationFigures> models;  ///< the one in use first, then the newest of the other kind
    std::vector<std::string> damaged;     ///< kinds whose training cannot be read, in words
    std::optional<ShuffledFigures> shuffled;
};

/// What the truth speaks of, found in a project.
struct TruthInProject {
    RelationTruth truth;
    TruthTemplates templates;
    TruthRecords records;
};

Result<RelationFigures> evaluateRelations(const Snapshot& snapshot, const TrainingRun& run,
                                          const LearnedRelations& relations, const SessionReader& sessions,
                                          const TruthInProject& truth, const EvaluationSettings& settings,
                                          TaskContext& task);

/// The same times and sessions, with the templates in random order: nothing leads to anything.
EventStream shuffledEvents(EventStream stream, std::uint64_t seed);

/// Learns a shuffled stream with these settings and counts what is shown as sure.
Result<ShuffledFigures> evaluateShuffled(EventStream stream, const TrainingSettings& training,
                                         std::uint64_t seed, TaskContext& task);

}  // namespace logwright
