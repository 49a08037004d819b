// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where the nodes of a graph stand whose edges mostly point one way: in levels, those of one level ordered so
// that few edges cross (the barycentre rule of Sugiyama, Tagawa and Toda 1981; levels by longest paths), each
// as near to what it is joined with as its neighbours allow. An edge that passes a level has a lane of its
// own there, between the nodes. For graphs of some hundred nodes. The same input gives the same drawing.

#include <vector>

namespace logwright {

struct LayeredEdge {
    int from = 0;
    int to = 0;
    double weight = 1;
    bool loop = false;  ///< leads back: it runs beside its nodes, as do those to their own node
};

/// The level of each of `nodes` nodes, from 0: an edge leads to a higher one. Of edges that close a circle
/// the weakest are passed over.
std::vector<int> levelsOf(int nodes, const std::vector<LayeredEdge>& edges);

struct LayeredGraph {
    std::vector<int> levels;  ///< of each node; any numbers
    std::vector<int> groups;  ///< of each node; those of one stand together; -1: of none. Empty: no groups
    std::vector<LayeredEdge> edges;
};

/// Across the levels.
struct LayeredSizes {
    double node = 0;  ///< the extent of each
    double gap = 0;   ///< between two nodes
    double lane = 0;  ///< between two lanes
    double loop = 0;  ///< beside a node, for a loop and its label
};

/// Places across the levels; the middle of all of them is 0.
struct LayeredLayout {
    std::vector<double> nodes;  ///< the middle of each
    /// Of each edge, where it passes levels, in its direction: those between its nodes; of a loop, those of
    /// its nodes too, save where both stand on one level.
    std::vector<std::vector<double>> lanes;
};

LayeredLayout layOutLevels(const LayeredGraph& graph, const LayeredSizes& sizes);

}  // namespace logwright
