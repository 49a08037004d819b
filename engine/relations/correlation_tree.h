// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From a record back to what led to it, or forward to what it led to: LogFlow's correlation tree, with
// evidence for every edge.

#include "engine/relations/pair_statistics.h"
#include "engine/relations/relation_model.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace logwright {

/// Everything that was learned: the models of a training run (one, or one a cardinality) and the statistics
/// of the pairs that they relate.
struct LearnedRelations {
    std::vector<std::shared_ptr<const RelationModel>> models;
    std::vector<TemplateId> templates;  ///< what EventType stands for; the same in all models
    std::vector<PairStatistics> pairs;  ///< by effect, then cause

    const RelationModel* modelFor(EventType effect) const;
    const PairStatistics* pair(EventType cause, EventType effect) const;
};

struct TreeSettings {
    enum class Direction { causes, effects };
    Direction direction = Direction::causes;
    std::uint32_t depth = 6;
    /// Share of an event's evidence that makes it a cause; none: mean + 2 standard deviations over the
    /// window.
    std::optional<double> threshold;
    std::optional<std::chrono::nanoseconds> timeSpan;
    bool sameSession = false;
    bool sureOnly = false;
    std::uint32_t mostNodes = 500;

    bool operator==(const TreeSettings&) const = default;
};

struct TreeEdge {
    std::size_t from = 0;  ///< node nearer to the root (the effect, where the tree goes back)
    std::size_t to = 0;
    double share = 0;          ///< mean over the merged records
    double fall = 0;           ///< of the effect's probability when the cause is taken out: 0 to 1, mean
    std::uint32_t merged = 0;  ///< records behind it
    double lagSeconds = 0;     ///< mean
    double lagEvents = 0;      ///< mean
    std::optional<PairStatistics> statistics;
    bool sure = false;  ///< false: the plain statistics contradict it, or are not enough
    std::string doubt;  ///< why it is not sure, in words
};

struct TreeNode {
    TemplateId id{};
    std::uint32_t depth = 0;
    std::vector<RecordIndex> records;  ///< merged, the nearest to the root first
    double probability = 0;            ///< of its nearest record after its own window
    bool expanded = false;
    /// Why nothing hangs below it, in words; empty where something does, or where the depth is reached.
    std::string reason;
};

struct CorrelationTree {
    RecordIndex root{};
    TreeSettings settings;
    std::vector<TreeNode> nodes;  ///< the root first, then by depth and strength
    std::vector<TreeEdge> edges;
    bool cut = false;  ///< mostNodes was reached
};

/// Deterministic. Nodes of one parent with the same template are merged.
Result<CorrelationTree> buildTree(const Snapshot& snapshot, const LearnedRelations& relations,
                                  const SessionReader& sessions, RecordIndex root,
                                  const TreeSettings& settings, TaskContext& task);

/// All relations between templates at once.
struct TemplateRelation {
    TemplateId cause{};
    TemplateId effect{};
    double strength = 0;  ///< mean share of the evidence for the effect over all its events, 0 to 1
    PairStatistics statistics;
};
/// Strongest first.
std::vector<TemplateRelation> templateRelations(const LearnedRelations& relations);

}  // namespace logwright
