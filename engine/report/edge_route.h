// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How the edges of a layered drawing run, and where their labels stand so that none covers a node or another
// label. Places are along the levels and across them, whichever of the two is down the page.

#include <optional>
#include <vector>

namespace logwright {

struct LayeredPoint {
    double along = 0;
    double across = 0;
};

struct LayeredNode {
    LayeredPoint middle;
    double halfAlong = 0;
    double halfAcross = 0;
};

/// A cubic Bézier curve.
struct CurvePiece {
    LayeredPoint begin, firstHandle, secondHandle, end;
};

struct EdgeRoute {
    std::vector<CurvePiece> pieces;  ///< up to the back of the arrow's head
    LayeredPoint tip;
};

struct RouteSizes {
    double halfRow = 0;  ///< what an edge passes straight on either side of a level's middle
    double head = 0;     ///< the length of the arrow's head
};

/// From one node to another, through its lanes: see LayeredLayout::lanes.
EdgeRoute routeEdge(const LayeredNode& from, const LayeredNode& to, const std::vector<LayeredPoint>& lanes,
                    bool loop, const RouteSizes& sizes);

/// Where a label may stand on a route, the best place first: in the last gap that it crosses, the first, and
/// those between.
std::vector<LayeredPoint> labelPlaces(const EdgeRoute& route);

struct LabelWish {
    double along = 0;  ///< its extents
    double across = 0;
    std::vector<LayeredPoint> places;  ///< for its middle, the best first
};

/// The middle of each label, the most important first, clear of the nodes and of those before; none where
/// there is no room for it.
std::vector<std::optional<LayeredPoint>> placeLabels(const std::vector<LabelWish>& wishes,
                                                     const std::vector<LayeredNode>& nodes);

}  // namespace logwright
