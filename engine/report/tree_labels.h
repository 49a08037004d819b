// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What drawings of a correlation tree write on nodes and edges: plain text, not yet escaped.

#include "engine/relations/correlation_tree.h"

#include <span>
#include <string>
#include <vector>

namespace logwright {

struct NodeLabel {
    std::string name;     ///< the record's message, or the template's text
    std::string details;  ///< time, how many records, how long before
    std::string note;     ///< why it goes no further; may be empty
};

std::vector<NodeLabel> nodeLabels(const CorrelationTree& tree, const Snapshot& snapshot,
                                  std::span<const std::string> messages);

/// "62 %"
std::string percentText(double share);
/// "share 62 %, without it 71 % less likely, 320 ms, lift 41 (30 to 57)"; a doubt is said.
std::string edgeWords(const TreeEdge& edge);

}  // namespace logwright
