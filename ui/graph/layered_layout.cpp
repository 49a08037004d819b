// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graph/layered_layout.h"

#include <algorithm>
#include <numeric>

namespace logwright::ui {

namespace {

constexpr int sweeps = 8;

std::size_t at(int node) {
    return static_cast<std::size_t>(node);
}

/// Whether `to` is reached from `from`.
bool reaches(int from, int to, const std::vector<std::vector<int>>& next) {
    std::vector<int> open{from};
    std::vector<bool> seen(next.size());
    while (!open.empty()) {
        const int node = open.back();
        open.pop_back();
        if (node == to) return true;
        if (seen[at(node)]) continue;
        seen[at(node)] = true;
        open.insert(open.end(), next[at(node)].begin(), next[at(node)].end());
    }
    return false;
}

/// The edges without those that would close a circle, the strongest kept.
std::vector<std::vector<int>> withoutCircles(int nodes, const std::vector<LayeredEdge>& edges) {
    std::vector<std::size_t> order(edges.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return edges[a].weight > edges[b].weight; });
    std::vector<std::vector<int>> next(at(nodes));
    for (const std::size_t i : order)
        if (edges[i].from != edges[i].to && !reaches(edges[i].to, edges[i].from, next))
            next[at(edges[i].from)].push_back(edges[i].to);
    return next;
}

}  // namespace

std::vector<int> levelsOf(int nodes, const std::vector<LayeredEdge>& edges) {
    const std::vector<std::vector<int>> next = withoutCircles(nodes, edges);
    std::vector<int> entering(at(nodes));
    for (const std::vector<int>& each : next)
        for (const int node : each) ++entering[at(node)];
    std::vector<int> ready;
    for (int node = 0; node < nodes; ++node)
        if (entering[at(node)] == 0) ready.push_back(node);
    std::vector<int> levels(at(nodes));
    for (std::size_t i = 0; i < ready.size(); ++i) {
        for (const int node : next[at(ready[i])]) {
            levels[at(node)] = std::max(levels[at(node)], levels[at(ready[i])] + 1);
            if (--entering[at(node)] == 0) ready.push_back(node);
        }
    }
    return levels;
}

std::vector<QPointF> layOutLevels(const std::vector<int>& levels, const std::vector<LayeredEdge>& edges,
                                  const GraphSizes& sizes) {
    std::vector<QPointF> places(levels.size());
    if (levels.empty()) return places;
    const auto [least, greatest] = std::minmax_element(levels.begin(), levels.end());
    std::vector<std::vector<int>> rows(at(*greatest - *least + 1));
    for (std::size_t node = 0; node < levels.size(); ++node)
        rows[at(levels[node] - *least)].push_back(static_cast<int>(node));
    const double step = sizes.height + sizes.rowGap;
    const auto spread = [&](const std::vector<int>& row) {
        for (std::size_t i = 0; i < row.size(); ++i)
            places[at(row[i])].setY((static_cast<double>(i) - (static_cast<double>(row.size()) - 1) / 2) *
                                    step);
    };
    for (const std::vector<int>& row : rows) spread(row);
    std::vector<double> wish(levels.size());
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (std::size_t r = 0; r < rows.size(); ++r) {
            // Forwards and backwards in turn.
            std::vector<int>& row = rows[sweep % 2 == 0 ? r : rows.size() - 1 - r];
            for (const int node : row) {
                double sum = 0;
                double weight = 0;
                for (const LayeredEdge& edge : edges) {
                    if (edge.from != node && edge.to != node) continue;
                    const int other = edge.from == node ? edge.to : edge.from;
                    if (levels[at(other)] == levels[at(node)]) continue;
                    sum += edge.weight * places[at(other)].y();
                    weight += edge.weight;
                }
                wish[at(node)] = weight > 0 ? sum / weight : places[at(node)].y();
            }
            std::stable_sort(row.begin(), row.end(), [&](int a, int b) { return wish[at(a)] < wish[at(b)]; });
            spread(row);
        }
    }
    for (std::size_t node = 0; node < levels.size(); ++node)
        places[node].setX((levels[node] - *least) * (sizes.width + sizes.levelGap));
    return places;
}

}  // namespace logwright::ui
