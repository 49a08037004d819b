// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Learned workflows measured against those of a generated world, edge by edge.
//
// Templates are compared through the records: ours stand for the true ones that their records are of
// (TruthTemplates). All edges of all workflows are taken together; an edge that several have counts once.
//
//     true edge    a pair that some true workflow has as one step after the other; where steps are side by
//                  side, from each step before the group to each of its steps, and from each of these to each
//                  step after it, as the truth lists it. Only pairs of which both templates occur and are
//                  told apart: some template of ours has records of that true one alone. Where a miner has
//                  made one template of several steps, no edge between them can be seen; such pairs are
//                  counted apart.
//     found        some edge of ours stands for it
//     free         an edge of ours between steps that some true workflow writes side by side (they come in
//     any
//                  order, and the same step on several hosts follows itself), or between a planted cause and
//                  its effect, which is no workflow but no mistake either; it counts neither way
//     unclear      an edge of ours from or to a template that is several of the truth's; neither way as well
//     wrong        any other edge of ours, counted once for each pair of true templates, or of ours where a
//                  template of ours is none of the truth's
//
//     recall = found / true edges        precision = found / (found + wrong)

#include "engine/evaluate/truth_matching.h"
#include "engine/workflow/workflow_learning.h"

#include <cstdint>
#include <string>
#include <vector>

namespace logwright {

/// Of one true workflow.
struct TrueWorkflowFigures {
    std::string name;
    std::uint64_t edges = 0;
    std::uint64_t found = 0;
    std::uint64_t notToldApart = 0;  ///< edges beside these
};

/// A pair of steps, as texts of the truth's templates, or of the number of ours.
struct NamedEdge {
    std::string from, to;
    std::uint64_t count = 0;  ///< how often ours took it; 0 for one that was not found
};

/// What was learned from one kind of tracks.
struct WorkflowFigures {
    TrackSource source = TrackSource::sessions;
    std::uint64_t workflows = 0;  ///< of ours
    std::uint64_t tracks = 0;
    std::uint64_t edges = 0;         ///< true ones
    std::uint64_t notToldApart = 0;  ///< true ones beside these, whose templates mining made one with others
    std::uint64_t found = 0;
    std::uint64_t wrong = 0;
    std::uint64_t free = 0;
    std::uint64_t unclear = 0;
    std::vector<TrueWorkflowFigures> trueWorkflows;
    std::vector<NamedEdge> missed;
    std::vector<NamedEdge> mistaken;  ///< the most frequent first

    double recall() const { return edges == 0 ? 0 : static_cast<double>(found) / static_cast<double>(edges); }
    double precision() const {
        return found + wrong == 0 ? 0 : static_cast<double>(found) / static_cast<double>(found + wrong);
    }
};

struct WorkflowEvaluation {
    std::vector<WorkflowFigures> ways;  ///< of telling tracks; those that found any
};

WorkflowFigures evaluateWorkflows(const LearnedWorkflows& learned, const RelationTruth& truth,
                                  const TruthTemplates& templates);

}  // namespace logwright
