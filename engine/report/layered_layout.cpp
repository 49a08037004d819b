// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/layered_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace logwright {

namespace {

constexpr int orderSweeps = 12;
constexpr int placeSweeps = 120;
// How much stiffer a lane is than an edge between nodes: bends are to be where nodes are.
constexpr double laneStiffness = 6;

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

namespace {

/// A node or a lane of an edge.
struct Item {
    int level = 0;
    int group = -1;
    int beside = -1;  ///< the node that the end of a loop's lane stays with; of all else -1
    bool lane = false;
};

struct Link {
    int other = 0;
    double weight = 1;
};

class LevelPlacer {
public:
    LevelPlacer(const LayeredGraph& graph, const LayeredSizes& sizes) : graph_(graph), sizes_(sizes) {
        if (graph.levels.empty()) return;
        for (std::size_t node = 0; node < graph.levels.size(); ++node)
            items_.push_back({graph.levels[node], graph.groups.empty() ? -1 : graph.groups[node], -1, false});
        links_.resize(items_.size());
        for (const LayeredEdge& edge : graph.edges) lanes_.push_back(addEdge(edge));
        const auto [least, greatest] = std::ranges::minmax(graph.levels);
        rows_.resize(at(greatest - least + 1));
        for (std::size_t i = 0; i < items_.size(); ++i)
            rows_[at(items_[i].level - least)].push_back(static_cast<int>(i));
        across_.resize(items_.size());
        wish_.resize(items_.size());
    }

    LayeredLayout place() {
        for (std::vector<int>& row : rows_) {
            keepTogether(row);
            spread(row);
        }
        for (int sweep = 0; sweep < orderSweeps; ++sweep)
            eachRow(sweep, [&](auto& row) { order(row, sweep); });
        for (int sweep = 0; sweep < placeSweeps; ++sweep) eachRow(sweep, [&](auto& row) { settle(row); });
        return centred();
    }

private:
    /// The lanes of one edge, in its direction.
    std::vector<int> addEdge(const LayeredEdge& edge) {
        const int from = graph_.levels[at(edge.from)];
        const int to = graph_.levels[at(edge.to)];
        std::vector<int> lanes;
        if (edge.from != edge.to && from == to) return lanes;
        const bool loop = edge.loop || edge.from == edge.to;
        const int way = to > from ? 1 : -1;
        const int first = loop ? from : from + way;
        const int end = loop ? to + way : to;
        int before = edge.from;
        for (int level = first; level != end; level += way) {
            const int lane = static_cast<int>(items_.size());
            const bool besideFrom = loop && level == from;
            items_.push_back({level, -1, besideFrom ? edge.from : loop && level == to ? edge.to : -1, true});
            links_.emplace_back();
            lanes.push_back(lane);
            join(before, lane, edge.weight);
            before = lane;
        }
        if (before != edge.to) join(before, edge.to, edge.weight);
        return lanes;
    }

    void join(int a, int b, double weight) {
        // A node is not drawn to the lane of a loop beside it.
        if (items_[at(a)].level == items_[at(b)].level) return;
        const int lanes = int(items_[at(a)].lane) + int(items_[at(b)].lane);
        const double stiff = std::max(weight, 0.02) * (lanes == 2   ? laneStiffness * laneStiffness
                                                       : lanes == 1 ? laneStiffness
                                                                    : 1);
        links_[at(a)].push_back({b, stiff});
        links_[at(b)].push_back({a, stiff});
    }

    template <class Act>
    void eachRow(int sweep, const Act& act) {
        for (std::size_t r = 0; r < rows_.size(); ++r) act(rows_[sweep % 2 == 0 ? r : rows_.size() - 1 - r]);
    }

    /// Sorts by where the row gone through before wishes each.
    void order(std::vector<int>& row, int sweep) {
        for (const int i : row) {
            double sum = 0;
            double weight = 0;
            for (const Link& link : links_[at(i)]) {
                if ((items_[at(link.other)].level < items_[at(i)].level) != (sweep % 2 == 0)) continue;
                sum += link.weight * across_[at(link.other)];
                weight += link.weight;
            }
            wish_[at(i)] = weight > 0 ? sum / weight : across_[at(i)];
        }
        keepTogether(row);
        spread(row);
    }

    /// By wish; groups in one piece, and the ends of a loop's lane beside their nodes.
    void keepTogether(std::vector<int>& row) {
        std::vector<std::pair<double, int>> groups;  // the sum of wishes, and how many
        const auto group = [&](int i) { return items_[at(i)].group; };
        for (const int i : row) {
            if (group(i) < 0) continue;
            groups.resize(std::max(groups.size(), at(group(i)) + 1));
            groups[at(group(i))].first += wish_[at(i)];
            ++groups[at(group(i))].second;
        }
        const auto key = [&](int i) {
            const double wish = wish_[at(i)];
            if (group(i) < 0) return std::tuple(wish, -1, wish);
            const auto& [sum, count] = groups[at(group(i))];
            return std::tuple(sum / count, group(i), wish);
        };
        std::vector<int> beside;
        std::vector<int> sorted;
        for (const int i : row) (items_[at(i)].beside < 0 ? sorted : beside).push_back(i);
        std::ranges::stable_sort(sorted, {}, key);
        for (const int i : beside) {
            auto after = std::ranges::find(sorted, items_[at(i)].beside) + 1;
            // Behind those that are there already.
            while (after != sorted.end() && items_[at(*after)].beside == items_[at(i)].beside) ++after;
            sorted.insert(after, i);
        }
        row = std::move(sorted);
    }

    double apart(int a, int b) const {
        const bool lanes[] = {items_[at(a)].lane, items_[at(b)].lane};
        if (lanes[0] && lanes[1]) return sizes_.lane;
        if (!lanes[0] && !lanes[1]) return sizes_.node + sizes_.gap;
        const bool loop = items_[at(a)].beside >= 0 || items_[at(b)].beside >= 0;
        return sizes_.node / 2 + (loop ? sizes_.loop : (sizes_.gap + sizes_.lane) / 2);
    }

    void spread(const std::vector<int>& row) {
        double end = 0;
        for (std::size_t i = 0; i < row.size(); ++i)
            across_[at(row[i])] = end += i == 0 ? 0 : apart(row[i - 1], row[i]);
        for (const int i : row) across_[at(i)] -= end / 2;
    }

    /// In the order that they have, as near as can be to what they are joined with: the least squares, by
    /// pooling neighbours that push each other (isotonic regression).
    void settle(const std::vector<int>& row) {
        struct Block {
            double sum = 0, weight = 0;
            std::size_t count = 0;
            double value() const { return sum / weight; }
        };
        std::vector<Block> blocks;
        std::vector<double> offset(row.size());
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) offset[i] = offset[i - 1] + apart(row[i - 1], row[i]);
            Block block{0, 1e-6, 1};
            block.sum = block.weight * (across_[at(row[i])] - offset[i]);
            for (const Link& link : links_[at(row[i])]) {
                block.sum += link.weight * (across_[at(link.other)] - offset[i]);
                block.weight += link.weight;
            }
            if (const int node = items_[at(row[i])].beside; node >= 0) {
                block.sum += laneStiffness * (across_[at(node)] + apart(node, row[i]) - offset[i]);
                block.weight += laneStiffness;
            }
            blocks.push_back(block);
            while (blocks.size() > 1 && blocks[blocks.size() - 2].value() > blocks.back().value()) {
                const Block last = blocks.back();
                blocks.pop_back();
                blocks.back().sum += last.sum;
                blocks.back().weight += last.weight;
                blocks.back().count += last.count;
            }
        }
        std::size_t i = 0;
        for (const Block& block : blocks)
            for (std::size_t n = 0; n < block.count; ++n, ++i)
                across_[at(row[i])] = block.value() + offset[i];
    }

    LayeredLayout centred() const {
        LayeredLayout layout;
        if (across_.empty()) return layout;
        const auto [least, greatest] = std::ranges::minmax(across_);
        const double middle = (least + greatest) / 2;
        for (std::size_t node = 0; node < graph_.levels.size(); ++node)
            layout.nodes.push_back(std::round(across_[node] - middle));
        for (const std::vector<int>& lanes : lanes_) {
            layout.lanes.emplace_back();
            for (const int lane : lanes)
                layout.lanes.back().push_back(std::round(across_[at(lane)] - middle));
        }
        return layout;
    }

    const LayeredGraph& graph_;
    LayeredSizes sizes_;
    std::vector<Item> items_;  // the nodes, then the lanes
    std::vector<std::vector<Link>> links_;
    std::vector<std::vector<int>> lanes_;  // of each edge
    std::vector<std::vector<int>> rows_;
    std::vector<double> across_;
    std::vector<double> wish_;
};

}  // namespace

LayeredLayout layOutLevels(const LayeredGraph& graph, const LayeredSizes& sizes) {
    return LevelPlacer(graph, sizes).place();
}

}  // namespace logwright
