// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A tree as it is shown: what the worker brings back, with the text of each node's record, and how it becomes
// cards and arrows.

#include "engine/project/project.h"
#include "ui/graph/graph_contents.h"
#include "ui/log/record_text_cache.h"
#include "ui/session/evidence.h"

#include <set>

namespace logwright::ui {

struct ReadTree {
    SnapshotPtr snapshot;
    CorrelationTree tree;
    std::vector<ShownRecord> texts;  ///< of each node's nearest record
    std::vector<int> parent;         ///< of each node; -1 for the root
    std::vector<int> edgeOf;         ///< of each node, to its parent; -1 for the root
    std::vector<quint64> keys;       ///< of each node: the same in the next tree of the same root
};

/// Runs on a worker: asks for the tree and reads the records that show in it.
Result<ReadTree> readTree(Project& project, const SnapshotPtr& snapshot, RecordIndex record,
                          const TreeSettings& settings, TaskContext& task);

/// Which nodes are folded: those a person folded or unfolded, else what is deep in a large tree.
class TreeFolds {
public:
    bool folded(const ReadTree& shown, std::size_t node) const;
    void toggle(const ReadTree& shown, std::size_t node);
    void clear() { turned_.clear(); }

private:
    std::set<quint64> turned_;  ///< keys of nodes that are the other way round than at first
};

struct TreePicture {
    GraphContents contents;
    std::vector<int> nodeOfCard;
    std::vector<int> edgeOfArrow;
};
TreePicture drawTree(const ReadTree& shown, const TreeFolds& folds, const GraphSizes& sizes);

/// What a card or, where `edge`, the arrow to it stands for.
EvidencePtr evidenceOf(const ReadTree& shown, int node, bool edge);

}  // namespace logwright::ui
