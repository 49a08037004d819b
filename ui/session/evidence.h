// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The node or the edge that a person points at, of a tree or of the graph: whoever draws them sets it,
// whoever shows evidence listens.

#include "engine/events/snapshot.h"
#include "engine/relations/correlation_tree.h"

#include <QObject>

#include <memory>
#include <optional>

namespace logwright::ui {

/// A relation of two templates, and the records that stand behind it here. Of a root there is no relation,
/// only itself.
struct Evidence {
    SnapshotPtr snapshot;
    bool edge = false;   ///< an arrow was pointed at, not a card
    TemplateId shown{};  ///< the card's template; of an arrow the cause's

    // Of a tree.
    std::optional<TreeNode> node;      ///< the card, or the end of the arrow that is farther from the root
    std::vector<RecordIndex> others;   ///< records of the node nearer to the root
    std::optional<TreeEdge> treeEdge;  ///< nothing for the root
    bool rootIsEffect = true;

    // Of a relation, in a tree or in the graph.
    std::optional<TemplateId> cause;
    std::optional<TemplateId> effect;
    std::optional<double> strength;  ///< mean share over all events of the effect
    std::optional<PairStatistics> statistics;
};
using EvidencePtr = std::shared_ptr<const Evidence>;

class EvidenceChoice : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Null where nothing is pointed at.
    const EvidencePtr& current() const { return current_; }
    void choose(EvidencePtr evidence);

signals:
    void changed();

private:
    EvidencePtr current_;
};

}  // namespace logwright::ui
