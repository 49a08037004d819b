// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where the nodes of a tree stand across its levels: parents in the middle of their children, equal subtrees
// drawn alike, nothing overlaps, and no narrower place would do for these rules. O(nodes). (Buchheim, Junger
// and Leipert, Improving Walker's algorithm to run in linear time, Graph Drawing 2002; with extents of their
// own for each node.)

#include <vector>

namespace logwright {

struct TreeShape {
    /// Of each node; -1 for the root, which is the first. A parent stands before its children, and children
    /// of one parent are placed in their order.
    std::vector<int> parent;
    std::vector<double> extent;  ///< of each node across the levels
};

/// The middle of each node across the levels; the root stands at 0. Neighbours keep `gap` between them.
std::vector<double> layOutTree(const TreeShape& shape, double gap);

}  // namespace logwright
