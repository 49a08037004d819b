// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A correlation tree on its way out: JSON for programs, DOT for Graphviz, SVG for people. Messages and
// templates come from logs and are escaped in each.

#include "engine/relations/correlation_tree.h"

#include <span>
#include <string>

namespace logwright {

/// `messages`: what the nearest record of each node says, in one line; a node's template is shown where there
/// is none.
/// Records are given by their row on the timeline.
std::string treeJson(const CorrelationTree& tree, const Snapshot& snapshot,
                     std::span<const std::string> messages);
std::string treeDot(const CorrelationTree& tree, const Snapshot& snapshot,
                    std::span<const std::string> messages);
/// A drawing that stands alone: the root on the left, edges as wide as they are strong, doubtful ones dashed,
/// light or dark as the viewer prefers.
std::string treeSvg(const CorrelationTree& tree, const Snapshot& snapshot,
                    std::span<const std::string> messages);

}  // namespace logwright
