// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text.h"
#include "engine/relations/tree_words.h"
#include "engine/report/edge_route.h"
#include "engine/report/layered_layout.h"
#include "engine/report/markup.h"
#include "engine/report/tree_labels.h"
#include "engine/report/workflow_export.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <numeric>

namespace logwright {

namespace {

constexpr double nodeWidth = 320;
constexpr double nodeHeight = 46;
constexpr double levelGap = 72;
constexpr double nodeGap = 40;
constexpr double laneGap = 16;
constexpr double loopRoom = 44;
constexpr double margin = 24;
constexpr double passing = 10;  // how far above and below a level edges go straight
constexpr std::size_t nameCharacters = 40;
constexpr double labelCharacter = 6.6;  // how wide a character of a label is, about
constexpr double labelHeight = 16;

constexpr const char* style = R"css(<style>
  @media (prefers-color-scheme: dark) {
    .page, .label { fill: #16191d; } .node { fill: #1e2328; stroke: #66707b; } .start { stroke: #9fd0ff; }
    .edge { stroke: #4ba3dd; } .loop { stroke: #e69f00; } .group { stroke: #66707b; }
    .quiet { fill: #9aa5b1; } .name { fill: #e3e7eb; }
  }
</style>
)css";

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

/// HTML wants the size of a drawing in whole pixels.
std::string whole(double value) {
    return std::to_string(static_cast<long>(std::ceil(value)));
}

std::string textAt(double x, double y, const char* kind, const std::string& text, const char* anchor) {
    const bool name = std::string_view(kind) == "name";
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" class=\"" + kind + "\" text-anchor=\"" +
           anchor + "\" font-size=\"12\" " +
           (name ? "font-family=\"ui-monospace, 'DejaVu Sans Mono', monospace\" fill=\"#1f2328\""
                 : "font-family=\"system-ui, 'Segoe UI', 'Noto Sans', sans-serif\" fill=\"#59636e\"") +
           ">" + escapeMarkup(text) + "</text>";
}

std::string edgeLabel(const WorkflowEdge& edge) {
    return percentText(edge.share) + ", " + lagWords(edge.medianSeconds);
}

/// Levels from top to bottom; in each, steps stand near those that they are joined with.
class Drawing {
public:
    explicit Drawing(const Workflow& workflow) : workflow_(workflow) {
        LayeredGraph graph;
        for (const std::uint32_t level : workflow.levels()) graph.levels.push_back(static_cast<int>(level));
        for (const WorkflowStep& step : workflow.steps)
            graph.groups.push_back(step.group == noGroup ? -1 : static_cast<int>(step.group));
        for (const WorkflowEdge& edge : workflow.edges) {
            graph.edges.push_back(
                {static_cast<int>(edge.from), static_cast<int>(edge.to), edge.share, edge.loop});
        }
        const LayeredLayout layout = layOutLevels(graph, {nodeWidth, nodeGap, laneGap, loopRoom});
        for (std::size_t step = 0; step < graph.levels.size(); ++step) {
            nodes_.push_back({{graph.levels[step] * (nodeHeight + levelGap), layout.nodes[step]},
                              nodeHeight / 2,
                              nodeWidth / 2});
        }
        route(graph, layout);
        shift();
        placeLabels();
    }

    const LayeredNode& node(std::uint32_t step) const { return nodes_[step]; }
    const EdgeRoute& route(std::size_t edge) const { return routes_[edge]; }
    const std::optional<LayeredPoint>& label(std::size_t edge) const { return labels_[edge]; }
    double width() const { return width_; }
    double height() const { return height_; }

private:
    void route(const LayeredGraph& graph, const LayeredLayout& layout) {
        for (std::size_t e = 0; e < graph.edges.size(); ++e) {
            const LayeredEdge& edge = graph.edges[e];
            const LayeredNode& from = nodes_[static_cast<std::size_t>(edge.from)];
            const LayeredNode& to = nodes_[static_cast<std::size_t>(edge.to)];
            const double way = (to.middle.along > from.middle.along ? 1 : -1) * (nodeHeight + levelGap);
            double along = from.middle.along + (edge.loop ? 0 : way);
            std::vector<LayeredPoint> lanes;
            for (const double across : layout.lanes[e]) {
                lanes.push_back({along, across});
                along += way;
            }
            routes_.push_back(routeEdge(from, to, lanes, edge.loop, {nodeHeight / 2 + passing, 0}));
        }
    }

    /// So that all of it stands on the page.
    void shift() {
        LayeredPoint least{};
        LayeredPoint greatest{};
        const auto hold = [&](const LayeredPoint& at, double along, double across) {
            least = {std::min(least.along, at.along - along), std::min(least.across, at.across - across)};
            greatest = {std::max(greatest.along, at.along + along),
                        std::max(greatest.across, at.across + across)};
        };
        for (const LayeredNode& node : nodes_) hold(node.middle, node.halfAlong, node.halfAcross);
        for (const EdgeRoute& route : routes_) {
            for (const CurvePiece& piece : route.pieces) {
                hold(piece.firstHandle, 0, 0);
                hold(piece.secondHandle, 0, 0);
            }
        }
        const auto move = [&](LayeredPoint& point) {
            point = {point.along - least.along + margin, point.across - least.across + margin};
        };
        for (LayeredNode& node : nodes_) move(node.middle);
        for (EdgeRoute& route : routes_) {
            for (CurvePiece& piece : route.pieces) {
                for (LayeredPoint* point :
                     {&piece.begin, &piece.firstHandle, &piece.secondHandle, &piece.end})
                    move(*point);
            }
            move(route.tip);
        }
        width_ = greatest.across - least.across + 2 * margin;
        height_ = greatest.along - least.along + 2 * margin;
    }

    /// The strongest first.
    void placeLabels() {
        std::vector<std::size_t> order(routes_.size());
        std::iota(order.begin(), order.end(), 0u);
        std::ranges::stable_sort(order, std::greater<>(),
                                 [&](std::size_t e) { return workflow_.edges[e].share; });
        std::vector<LabelWish> wishes;
        for (const std::size_t e : order) {
            const auto characters = static_cast<double>(edgeLabel(workflow_.edges[e]).size());
            wishes.push_back({labelHeight, characters * labelCharacter + 4, labelPlaces(routes_[e])});
        }
        const auto places = logwright::placeLabels(wishes, nodes_);
        labels_.resize(routes_.size());
        for (std::size_t i = 0; i < order.size(); ++i) labels_[order[i]] = places[i];
    }

    const Workflow& workflow_;
    std::vector<LayeredNode> nodes_;
    std::vector<EdgeRoute> routes_;
    std::vector<std::optional<LayeredPoint>> labels_;
    double width_ = 0;
    double height_ = 0;
};

/// Of the marker: several drawings may stand in one page. Tasks are told apart by the step they begin with.
std::string tipName(const Workflow& workflow) {
    return workflow.steps.empty() ? "tip"
                                  : "tip-" + std::to_string(raw(workflow.steps[workflow.firstStep()].id));
}

std::string point(const LayeredPoint& at) {
    return number(at.across) + " " + number(at.along);
}

std::string labelMarkup(const std::string& label, const LayeredPoint& at) {
    const double width = static_cast<double>(label.size()) * labelCharacter;
    return "<rect x=\"" + number(at.across - width / 2) + "\" y=\"" + number(at.along - labelHeight / 2) +
           "\" width=\"" + number(width) + "\" height=\"" + number(labelHeight) +
           "\" class=\"label\" fill=\"#ffffff\"/>" +
           textAt(at.across, at.along + 4, "quiet", label, "middle");
}

std::string edgeMarkup(const WorkflowEdge& edge, const EdgeRoute& route, const std::string& tip) {
    std::string path = "M" + point(route.pieces.front().begin);
    for (const CurvePiece& piece : route.pieces)
        path += "C" + point(piece.firstHandle) + " " + point(piece.secondHandle) + " " + point(piece.end);
    return "<g><title>" + escapeMarkup(workflowEdgeWords(edge)) + "</title><path d=\"" + path +
           "\" fill=\"none\" marker-end=\"url(#" + tip + ")\" " +
           (edge.loop ? R"(class="loop" stroke="#b35900" stroke-dasharray="6 4")"
                      : R"(class="edge" stroke="#0072b2")") +
           " stroke-width=\"" + number(1 + 4 * std::clamp(edge.share, 0.0, 1.0)) + "\"/></g>\n";
}

std::string stepMarkup(const WorkflowStep& step, const LayeredNode& node, const std::string& name) {
    const double left = node.middle.across - nodeWidth / 2;
    const double top = node.middle.along - nodeHeight / 2;
    std::string details = counted(step.visits, "time");
    if (step.starts > 0) details += ", begins " + withThousands(step.starts);
    if (step.ends > 0) details += ", ends " + withThousands(step.ends);
    return "<g><title>" + escapeMarkup(name) + "</title><rect x=\"" + number(left) + "\" y=\"" + number(top) +
           "\" width=\"" + number(nodeWidth) + "\" height=\"" + number(nodeHeight) +
           "\" rx=\"6\" fill=\"#f3f5f7\" " +
           (step.starts > 0 ? R"(class="node start" stroke="#0b5394" stroke-width="2")"
                            : R"(class="node" stroke="#8c959f")") +
           "/>" + textAt(left + 10, top + 19, "name", clippedText(name, nameCharacters), "start") +
           textAt(left + 10, top + 37, "quiet", details, "start") + "</g>\n";
}

std::string groupMarkup(const std::vector<std::uint32_t>& group, const Drawing& drawing) {
    double left = drawing.node(group.front()).middle.across;
    double right = left;
    for (const std::uint32_t step : group) {
        left = std::min(left, drawing.node(step).middle.across);
        right = std::max(right, drawing.node(step).middle.across);
    }
    return "<rect x=\"" + number(left - nodeWidth / 2 - 8) + "\" y=\"" +
           number(drawing.node(group.front()).middle.along - nodeHeight / 2 - 8) + "\" width=\"" +
           number(right - left + nodeWidth + 16) + "\" height=\"" + number(nodeHeight + 16) +
           "\" rx=\"10\" fill=\"none\" class=\"group\" stroke=\"#8c959f\" stroke-dasharray=\"2 3\"><title>in "
           "any order</title></rect>\n";
}

}  // namespace

std::string workflowSvg(const Workflow& workflow, const Snapshot& snapshot) {
    const Drawing drawing(workflow);
    const std::string tip = tipName(workflow);
    std::string out =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + whole(drawing.width()) + "\" height=\"" +
        whole(drawing.height()) + "\" viewBox=\"0 0 " + number(drawing.width()) + " " +
        number(drawing.height()) + "\" role=\"img\">\n<title>" +
        escapeMarkup(workflowTitle(workflow, snapshot)) + "</title>\n" + style + "<defs><marker id=\"" + tip +
        "\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"9\" "
        "markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" "
        "fill=\"#59636e\"/></marker></defs>\n"
        "<rect width=\"100%\" height=\"100%\" class=\"page\" fill=\"#ffffff\"/>\n";
    for (const auto& group : workflow.sideBySide) out += groupMarkup(group, drawing);
    for (std::size_t e = 0; e < workflow.edges.size(); ++e)
        out += edgeMarkup(workflow.edges[e], drawing.route(e), tip);
    // Over every line.
    for (std::size_t e = 0; e < workflow.edges.size(); ++e) {
        if (drawing.label(e)) out += labelMarkup(edgeLabel(workflow.edges[e]), *drawing.label(e));
    }
    for (std::uint32_t s = 0; s < workflow.steps.size(); ++s) {
        out += stepMarkup(workflow.steps[s], drawing.node(s), shortTemplate(snapshot, workflow.steps[s].id));
    }
    return out + "</svg>\n";
}

}  // namespace logwright
