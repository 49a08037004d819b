// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/edge_route.h"

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

constexpr double leastBend = 30;
constexpr double leastRise = 36;  // of what bows over the gap beside a level
constexpr double mostRise = 60;
constexpr double labelAir = 4;
/// On a piece, the middle first.
constexpr double placesOnPiece[] = {0.5, 0.62, 0.38, 0.74, 0.26, 0.86, 0.14};

CurvePiece swing(LayeredPoint begin, LayeredPoint end, double way) {
    const double bend = way * std::max(leastBend, std::abs(end.along - begin.along) / 2);
    return {begin, {begin.along + bend, begin.across}, {end.along - bend, end.across}, end};
}

CurvePiece straight(LayeredPoint begin, LayeredPoint end) {
    return {begin, begin, end, end};
}

EdgeRoute forwards(const LayeredNode& from, const LayeredNode& to, const std::vector<LayeredPoint>& lanes,
                   const RouteSizes& sizes) {
    const double way = to.middle.along >= from.middle.along ? 1 : -1;
    EdgeRoute route;
    LayeredPoint here{from.middle.along + way * from.halfAlong, from.middle.across};
    for (const LayeredPoint& lane : lanes) {
        const LayeredPoint in{lane.along - way * sizes.halfRow, lane.across};
        const LayeredPoint out{lane.along + way * sizes.halfRow, lane.across};
        route.pieces.push_back(swing(here, in, way));
        route.pieces.push_back(straight(in, out));
        here = out;
    }
    route.tip = {to.middle.along - way * (to.halfAlong + 1), to.middle.across};
    route.pieces.push_back(swing(here, {route.tip.along - way * sizes.head, route.tip.across}, way));
    return route;
}

double sideOf(const LayeredNode& node, const LayeredPoint& lane) {
    return lane.across >= node.middle.across ? 1 : -1;
}

EdgeRoute toItself(const LayeredNode& node, const LayeredPoint& lane, const RouteSizes& sizes) {
    const double side = sideOf(node, lane);
    const double edge = node.middle.across + side * node.halfAcross;
    const LayeredPoint begin{node.middle.along + node.halfAlong / 2, edge};
    EdgeRoute route;
    route.tip = {node.middle.along - node.halfAlong / 2, edge + side};
    const LayeredPoint end{route.tip.along, route.tip.across + side * sizes.head};
    const double reach = lane.across + (lane.across - edge) / 3;  // the curve comes three quarters as far
    route.pieces.push_back({begin, {begin.along, reach}, {end.along, reach}, end});
    return route;
}

EdgeRoute back(const LayeredNode& from, const LayeredNode& to, const std::vector<LayeredPoint>& lanes,
               const RouteSizes& sizes) {
    EdgeRoute route;
    const LayeredPoint& first = lanes.front();
    const LayeredPoint& last = lanes.back();
    const LayeredPoint begin{from.middle.along, from.middle.across + sideOf(from, first) * from.halfAcross};
    LayeredPoint here{first.along - sizes.halfRow, first.across};
    route.pieces.push_back(
        {begin, {begin.along, (begin.across + first.across) / 2}, {begin.along, first.across}, here});
    for (std::size_t i = 1; i < lanes.size(); ++i) {
        const LayeredPoint in{lanes[i].along + sizes.halfRow, lanes[i].across};
        route.pieces.push_back(swing(here, in, -1));
        here = in;
        if (i + 1 == lanes.size()) break;
        const LayeredPoint out{lanes[i].along - sizes.halfRow, lanes[i].across};
        route.pieces.push_back(straight(in, out));
        here = out;
    }
    const double side = sideOf(to, last);
    route.tip = {to.middle.along, to.middle.across + side * (to.halfAcross + 1)};
    const LayeredPoint end{route.tip.along, route.tip.across + side * sizes.head};
    route.pieces.push_back(
        {here, {end.along, last.across}, {end.along, (end.across + last.across) / 2}, end});
    return route;
}

/// Between two nodes of one level, over the gap before it.
EdgeRoute beside(const LayeredNode& from, const LayeredNode& to, const RouteSizes& sizes) {
    const LayeredPoint begin{from.middle.along - from.halfAlong, from.middle.across};
    EdgeRoute route;
    route.tip = {to.middle.along - to.halfAlong - 1, to.middle.across};
    const LayeredPoint end{route.tip.along - sizes.head, route.tip.across};
    const double rise = std::clamp(std::abs(begin.across - end.across) / 7, leastRise, mostRise);
    const double over = std::min(begin.along, end.along) - rise;
    route.pieces.push_back({begin, {over, begin.across}, {over, end.across}, end});
    return route;
}

LayeredPoint on(const CurvePiece& piece, double t) {
    const double s = 1 - t;
    const double b[] = {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
    return {b[0] * piece.begin.along + b[1] * piece.firstHandle.along + b[2] * piece.secondHandle.along +
                b[3] * piece.end.along,
            b[0] * piece.begin.across + b[1] * piece.firstHandle.across + b[2] * piece.secondHandle.across +
                b[3] * piece.end.across};
}

bool apart(const LayeredNode& a, const LayeredNode& b) {
    return std::abs(a.middle.along - b.middle.along) >= a.halfAlong + b.halfAlong + labelAir ||
           std::abs(a.middle.across - b.middle.across) >= a.halfAcross + b.halfAcross + labelAir;
}

}  // namespace

EdgeRoute routeEdge(const LayeredNode& from, const LayeredNode& to, const std::vector<LayeredPoint>& lanes,
                    bool loop, const RouteSizes& sizes) {
    if (!loop) return forwards(from, to, lanes, sizes);
    if (lanes.empty()) return beside(from, to, sizes);
    return lanes.size() == 1 ? toItself(from, lanes.front(), sizes) : back(from, to, lanes, sizes);
}

std::vector<LayeredPoint> labelPlaces(const EdgeRoute& route) {
    std::vector<const CurvePiece*> order;
    for (const CurvePiece& piece : route.pieces) order.push_back(&piece);
    // The last, the first, then those between.
    std::rotate(order.begin(), order.end() - 1, order.end());
    std::vector<LayeredPoint> places;
    for (const CurvePiece* piece : order)
        for (const double t : placesOnPiece) places.push_back(on(*piece, t));
    return places;
}

std::vector<std::optional<LayeredPoint>> placeLabels(const std::vector<LabelWish>& wishes,
                                                     const std::vector<LayeredNode>& nodes) {
    std::vector<LayeredNode> taken = nodes;
    std::vector<std::optional<LayeredPoint>> placed;
    for (const LabelWish& wish : wishes) {
        placed.emplace_back();
        for (const LayeredPoint& place : wish.places) {
            const LayeredNode label{place, wish.along / 2, wish.across / 2};
            if (!std::ranges::all_of(taken, [&](const LayeredNode& node) { return apart(node, label); }))
                continue;
            placed.back() = place;
            taken.push_back(label);
            break;
        }
    }
    return placed;
}

}  // namespace logwright
