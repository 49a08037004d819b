// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From a record back to what led to it, or forward to what it led to: LogFlow's correlation tree, with
// evidence for every edge.

#include "engine/relations/learned_relations.h"
#include "engine/relations/template_relations.h"

#include <optional>
#include <string>
#include <vector>

namespace logwright {

struct TreeSettings {
    enum class Direction { causes, effects };
    Direction direction = Direction::causes;
    std::uint32_t depth = 6;
    /// Share of an event's evidence that makes it a cause; none: mean + 2 standard deviations over the
    /// window.
    std::optional<double> threshold;
    std::optional<std::chrono::nanoseconds> timeSpan;
    bool sameSession = false;
    bool sameHost = false;  ///< nothing known to be of another host
    bool sureOnly = false;
    /// Goes on beyond doubtful edges. What came before something that had nothing to do with it leads astray.
    bool followDoubtful = false;
    std::uint32_t mostNodes = 500;

    bool operator==(const TreeSettings&) const = default;
};

/// Of two templates of which one is too seldom to learn: how near their runs began, see RunOnset.
struct TreeOnset {
    std::uint32_t runs = 0;
    std::uint32_t together = 0;
    double chance = 1;
    /// As in "once in 4,100": 1 / chance, of two digits.
    std::uint64_t onceIn() const;
};

struct TreeEdge {
    std::size_t from = 0;  ///< node nearer to the root (the effect, where the tree goes back)
    std::size_t to = 0;
    double share = 0;          ///< of the evidence: the sum over the merged records, 0 to 1
    double fall = 0;           ///< what the effect's probability loses without the cause: 0 to 1, mean
    std::uint32_t merged = 0;  ///< records behind it
    double lagSeconds = 0;     ///< mean
    double lagEvents = 0;      ///< mean
    bool timed = true;  ///< false: some record of it does not tell its time, and lagSeconds says nothing
    std::optional<PairStatistics> statistics;
    /// Then no model was asked: lags are between the first records of the runs, shares tell how little of
    /// each is chance beside the others', fall is 0, and it is not sure.
    std::optional<TreeOnset> onset;
    bool sure = false;  ///< false: the plain statistics contradict it, or are not enough
    std::string doubt;  ///< why it is not sure, in words
};

struct TreeNode {
    TemplateId id{};
    std::uint32_t depth = 0;
    std::vector<RecordIndex> records;  ///< merged, the nearest to the root first; of a run in order of time
    double probability = 0;            ///< of its nearest record after its own window
    bool expanded = false;
    /// Why nothing hangs below it, or nothing but what began when it began, in words; empty where something
    /// else does, where the depth is reached, and for what began when another did.
    std::string reason;
};

struct CorrelationTree {
    RecordIndex root{};
    std::int64_t training = 0;  ///< that it was made with, where a project made it
    bool stale = false;         ///< the templates under that training have changed since
    TreeSettings settings;
    std::vector<TreeNode> nodes;  ///< the root first, then by depth and strength
    std::vector<TreeEdge> edges;
    bool cut = false;  ///< mostNodes was reached
};

/// Deterministic. Causes of one record with the same template are one node, which is followed from the record
/// nearest to the effect; a record is followed once, at the place nearest to the root. A record whose own
/// template the LogFlow model does not predict is not followed, as in LogFlow; the other model's evidence
/// belongs to the record that came, whatever else might have come.
/// Of a record whose template is too seldom to learn, the tree tells what other seldom templates began when
/// its run began, unless the settings ask for a session or for sure edges. Reads the windows of the records
/// it follows, and nothing else of the project but the chunks' templates. `hosts` is needed for
/// settings.sameHost only.
Result<CorrelationTree> buildTree(const Snapshot& snapshot, const LearnedRelations& relations,
                                  const SessionReader& sessions, RecordIndex root,
                                  const TreeSettings& settings, TaskContext& task,
                                  const HostReader& hosts = {});

}  // namespace logwright
