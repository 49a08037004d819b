// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where the nodes of a graph stand whose arrows mostly point one way: in levels, those of one level ordered
// so that few arrows cross (the barycentre rule of Sugiyama, Tagawa and Toda 1981; levels by longest paths).
// For graphs of some hundred nodes. The same input gives the same drawing.

#include "ui/graph/graph_contents.h"

#include <vector>

namespace logwright::ui {

struct LayeredEdge {
    int from = 0;
    int to = 0;
    double weight = 1;
};

/// The level of each of `nodes` nodes, from 0: an edge leads to a higher one. Of edges that close a circle
/// the weakest are passed over.
std::vector<int> levelsOf(int nodes, const std::vector<LayeredEdge>& edges);

/// The middle of each node, levels side by side from left to right, around the origin.
std::vector<QPointF> layOutLevels(const std::vector<int>& levels, const std::vector<LayeredEdge>& edges,
                                  const GraphSizes& sizes);

}  // namespace logwright::ui
