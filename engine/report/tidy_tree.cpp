// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/tidy_tree.h"

#include <cstddef>

namespace logwright {

namespace {

constexpr int none = -1;

struct Node {
    int parent = none;
    int number = 0;  ///< among its siblings
    std::vector<int> children;
    double preliminary = 0;
    double modifier = 0;
    double shift = 0;
    double change = 0;
    double middle = 0;  ///< of its children
    int thread = none;
    int ancestor = none;
};

class TidyTree {
public:
    TidyTree(const TreeShape& shape, double gap)
        : extent_(shape.extent), gap_(gap), nodes_(shape.parent.size()) {
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            const int parent = shape.parent[i];
            nodes_[i].parent = parent;
            nodes_[i].ancestor = static_cast<int>(i);
            if (parent == none) continue;
            nodes_[i].number = static_cast<int>(at(parent).children.size());
            at(parent).children.push_back(static_cast<int>(i));
        }
    }

    std::vector<double> places() {
        // Parents stand before their children, so backwards every subtree is done before it is placed.
        for (std::size_t i = nodes_.size(); i-- > 0;) placeChildren(static_cast<int>(i));
        std::vector<double> middle(nodes_.size(), 0);
        std::vector<double> moved(nodes_.size(), 0);
        for (std::size_t i = 1; i < nodes_.size(); ++i) {
            const auto parent = static_cast<std::size_t>(nodes_[i].parent);
            moved[i] = moved[parent] + nodes_[parent].modifier;
            middle[i] = nodes_[i].preliminary + moved[i];
        }
        const double root = nodes_.empty() ? 0 : nodes_.front().middle;
        for (std::size_t i = 1; i < nodes_.size(); ++i) middle[i] -= root;
        return middle;
    }

private:
    Node& at(int node) { return nodes_[static_cast<std::size_t>(node)]; }

    double distance(int left, int right) const {
        return (extent_[static_cast<std::size_t>(left)] + extent_[static_cast<std::size_t>(right)]) / 2 +
               gap_;
    }

    int leftSibling(int node) {
        return at(node).number == 0
                   ? none
                   : at(at(node).parent).children[static_cast<std::size_t>(at(node).number - 1)];
    }
    int nextLeft(int node) { return at(node).children.empty() ? at(node).thread : at(node).children.front(); }
    int nextRight(int node) { return at(node).children.empty() ? at(node).thread : at(node).children.back(); }

    void placeChildren(int parent) {
        if (at(parent).children.empty()) return;
        int defaultAncestor = at(parent).children.front();
        for (const int child : at(parent).children) {
            const int left = leftSibling(child);
            Node& node = at(child);
            node.preliminary = left == none ? node.middle : at(left).preliminary + distance(left, child);
            node.modifier = node.children.empty() ? 0 : node.preliminary - node.middle;
            defaultAncestor = apportion(child, left, defaultAncestor);
        }
        executeShifts(parent);
        const Node& first = at(at(parent).children.front());
        const Node& last = at(at(parent).children.back());
        at(parent).middle = (first.preliminary + last.preliminary) / 2;
    }

    /// Moves the subtree of `node` away from those on its left where they would overlap, and threads their
    /// contours. The names are the paper's: inner and outer contours of the left (minus) and right (plus)
    /// subtrees.
    int apportion(int node, int left, int defaultAncestor) {
        if (left == none) return defaultAncestor;
        int innerPlus = node;
        int outerPlus = node;
        int innerMinus = left;
        int outerMinus = at(at(node).parent).children.front();
        double sumInnerPlus = at(innerPlus).modifier;
        double sumOuterPlus = at(outerPlus).modifier;
        double sumInnerMinus = at(innerMinus).modifier;
        double sumOuterMinus = at(outerMinus).modifier;
        while (nextRight(innerMinus) != none && nextLeft(innerPlus) != none) {
            innerMinus = nextRight(innerMinus);
            innerPlus = nextLeft(innerPlus);
            outerMinus = nextLeft(outerMinus);
            outerPlus = nextRight(outerPlus);
            at(outerPlus).ancestor = node;
            const double shift = at(innerMinus).preliminary + sumInnerMinus - at(innerPlus).preliminary -
                                 sumInnerPlus + distance(innerMinus, innerPlus);
            if (shift > 0) {
                moveSubtree(ancestorOf(innerMinus, node, defaultAncestor), node, shift);
                sumInnerPlus += shift;
                sumOuterPlus += shift;
            }
            sumInnerMinus += at(innerMinus).modifier;
            sumInnerPlus += at(innerPlus).modifier;
            sumOuterMinus += at(outerMinus).modifier;
            sumOuterPlus += at(outerPlus).modifier;
        }
        if (nextRight(innerMinus) != none && nextRight(outerPlus) == none) {
            at(outerPlus).thread = nextRight(innerMinus);
            at(outerPlus).modifier += sumInnerMinus - sumOuterPlus;
        }
        if (nextLeft(innerPlus) != none && nextLeft(outerMinus) == none) {
            at(outerMinus).thread = nextLeft(innerPlus);
            at(outerMinus).modifier += sumInnerPlus - sumOuterMinus;
            defaultAncestor = node;
        }
        return defaultAncestor;
    }

    int ancestorOf(int innerMinus, int node, int defaultAncestor) {
        const int ancestor = at(innerMinus).ancestor;
        return at(ancestor).parent == at(node).parent ? ancestor : defaultAncestor;
    }

    void moveSubtree(int left, int right, double shift) {
        const double between = at(right).number - at(left).number;
        at(right).change -= shift / between;
        at(right).shift += shift;
        at(left).change += shift / between;
        at(right).preliminary += shift;
        at(right).modifier += shift;
    }

    void executeShifts(int parent) {
        double shift = 0;
        double change = 0;
        const std::vector<int>& children = at(parent).children;
        for (auto child = children.rbegin(); child != children.rend(); ++child) {
            Node& node = at(*child);
            node.preliminary += shift;
            node.modifier += shift;
            change += node.change;
            shift += node.shift + change;
        }
    }

    const std::vector<double>& extent_;
    double gap_;
    std::vector<Node> nodes_;
};

}  // namespace

std::vector<double> layOutTree(const TreeShape& shape, double gap) {
    return TidyTree(shape, gap).places();
}

}  // namespace logwright
