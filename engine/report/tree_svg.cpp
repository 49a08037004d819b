// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/markup.h"
#include "engine/report/tidy_tree.h"
#include "engine/report/tree_export.h"
#include "engine/report/tree_labels.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace logwright {

namespace {

constexpr double nodeWidth = 360;
constexpr double nodeHeight = 46;
constexpr double noteHeight = 16;
constexpr double levelGap = 110;
constexpr double siblingGap = 14;
constexpr double margin = 20;
constexpr std::size_t nameCharacters = 46;  // as fit into a node
constexpr std::size_t noteCharacters = 58;

// Light colours stand as attributes, which every viewer knows; those that know style sheets show dark ones
// where a dark page is wanted.
constexpr const char* style = R"css(<style>
  @media (prefers-color-scheme: dark) {
    .page { fill: #16191d; } .node { fill: #1e2328; stroke: #66707b; } .root { fill: #1d3348; stroke: #9fd0ff; }
    .sure { stroke: #4ba3dd; } .doubtful { stroke: #66707b; }
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

constexpr const char* plainFont =
    "font-family=\"system-ui, 'Segoe UI', 'Noto Sans', sans-serif\" font-size=\"12\" fill=\"#59636e\"";
constexpr const char* nameFont =
    "font-family=\"ui-monospace, 'DejaVu Sans Mono', 'Liberation Mono', monospace\" font-size=\"12\" "
    "fill=\"#1f2328\"";

std::string textAt(double x, double y, const char* kind, const std::string& text,
                   const char* anchor = "start") {
    const bool name = std::string_view(kind) == "name";
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" class=\"" + kind + "\" text-anchor=\"" +
           anchor + "\" " + (name ? nameFont : plainFont) + ">" + escapeMarkup(text) + "</text>";
}

double heightOf(const NodeLabel& label) {
    return label.note.empty() ? nodeHeight : nodeHeight + noteHeight;
}

struct Drawing {
    std::vector<double> left, middle;  ///< of each node
    double width = 0, height = 0;
};

Drawing layOut(const CorrelationTree& tree, const std::vector<NodeLabel>& labels) {
    TreeShape shape;
    shape.parent.assign(tree.nodes.size(), -1);
    for (const TreeEdge& edge : tree.edges) shape.parent[edge.to] = static_cast<int>(edge.from);
    for (const NodeLabel& label : labels) shape.extent.push_back(heightOf(label));
    Drawing drawing;
    drawing.middle = layOutTree(shape, siblingGap);
    double top = 0;
    double bottom = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        top = std::min(top, drawing.middle[i] - heightOf(labels[i]) / 2);
        bottom = std::max(bottom, drawing.middle[i] + heightOf(labels[i]) / 2);
        drawing.left.push_back(margin + tree.nodes[i].depth * (nodeWidth + levelGap));
        drawing.width = std::max(drawing.width, drawing.left.back() + nodeWidth + margin);
    }
    for (double& middle : drawing.middle) middle += margin - top;
    drawing.height = bottom - top + 2 * margin;
    return drawing;
}

std::string nodeMarkup(const NodeLabel& label, double left, double middle, bool root) {
    const double top = middle - heightOf(label) / 2;
    std::string out = "<g><title>" + escapeMarkup(label.name) +
                      (label.note.empty() ? "" : "\n" + escapeMarkup(label.note)) + "</title>";
    out += "<rect x=\"" + number(left) + "\" y=\"" + number(top) + "\" width=\"" + number(nodeWidth) +
           "\" height=\"" + number(heightOf(label)) + "\" rx=\"6\" " +
           (root ? R"(class="root" fill="#e6f0f9" stroke="#0b5394" stroke-width="2")"
                 : R"(class="node" fill="#f3f5f7" stroke="#8c959f")") +
           "/>";
    out += textAt(left + 10, top + 19, "name", clippedText(label.name, nameCharacters));
    out += textAt(left + 10, top + 37, "quiet", label.details);
    if (!label.note.empty()) {
        out += textAt(left + 10, top + 54, "quiet", clippedText(label.note, noteCharacters));
    }
    return out + "</g>\n";
}

std::string edgeMarkup(const TreeEdge& edge, const Drawing& drawing) {
    const double x1 = drawing.left[edge.from] + nodeWidth;
    const double y1 = drawing.middle[edge.from];
    const double x2 = drawing.left[edge.to];
    const double y2 = drawing.middle[edge.to];
    const double bend = (x1 + x2) / 2;
    std::string out = "<g><title>" + escapeMarkup(edgeWords(edge)) + "</title><path d=\"M" + number(x1) +
                      " " + number(y1) + "C" + number(bend) + " " + number(y1) + " " + number(bend) + " " +
                      number(y2) + " " + number(x2) + " " + number(y2) + "\" fill=\"none\" " +
                      (edge.sure ? R"(class="sure" stroke="#0072b2")"
                                 : R"(class="doubtful" stroke="#8c959f" stroke-dasharray="6 5")") +
                      " stroke-width=\"" + number(1 + 7 * std::clamp(edge.share, 0.0, 1.0)) + "\"/>";
    out += textAt(x2 - 8, y2 - 7, "quiet", percentText(edge.share), "end");
    return out + "</g>\n";
}

}  // namespace

std::string treeSvg(const CorrelationTree& tree, const Snapshot& snapshot,
                    std::span<const std::string> messages) {
    const std::vector<NodeLabel> labels = nodeLabels(tree, snapshot, messages);
    const Drawing drawing = layOut(tree, labels);
    const bool back = tree.settings.direction == TreeSettings::Direction::causes;
    std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + whole(drawing.width) +
                      "\" height=\"" + whole(drawing.height) + "\" viewBox=\"0 0 " + number(drawing.width) +
                      " " + number(drawing.height) + "\" role=\"img\">\n<title>" +
                      (back ? "What led to: " : "What followed: ") + escapeMarkup(labels.front().name) +
                      "</title>\n" + style;
    out += "<rect width=\"100%\" height=\"100%\" class=\"page\" fill=\"#ffffff\"/>\n";
    for (const TreeEdge& edge : tree.edges) out += edgeMarkup(edge, drawing);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        out += nodeMarkup(labels[i], drawing.left[i], drawing.middle[i], i == 0);
    }
    return out + "</svg>\n";
}

}  // namespace logwright
