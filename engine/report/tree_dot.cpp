// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text.h"
#include "engine/report/dot_text.h"
#include "engine/report/tree_export.h"
#include "engine/report/tree_labels.h"

namespace logwright {

namespace {

std::string nodeLine(std::size_t index, const NodeLabel& label) {
    std::string text = quotedDot(label.name);
    const auto append = [&](const std::string& more) {
        text.pop_back();
        text += "\\n" + quotedDot(more).substr(1);
    };
    append(label.details);
    if (!label.note.empty()) append("(" + label.note + ")");
    return "  n" + std::to_string(index) + " [label=" + text + "];\n";
}

}  // namespace

std::string treeDot(const CorrelationTree& tree, const Snapshot& snapshot,
                    std::span<const std::string> messages) {
    const bool back = tree.settings.direction == TreeSettings::Direction::causes;
    const std::vector<NodeLabel> labels = nodeLabels(tree, snapshot, messages);
    std::string out =
        "digraph correlation {\n  rankdir=LR;\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n "
        " "
        "edge [fontname=\"sans-serif\"];\n";
    for (std::size_t i = 0; i < labels.size(); ++i) out += nodeLine(i, labels[i]);
    for (const TreeEdge& edge : tree.edges) {
        // Arrows go from cause to effect, as time does.
        const std::size_t cause = back ? edge.to : edge.from;
        const std::size_t effect = back ? edge.from : edge.to;
        out += "  n" + std::to_string(cause) + " -> n" + std::to_string(effect) +
               " [label=" + quotedDot(percentText(edge.share)) + ", penwidth=" + dotWidth(edge.share) +
               (edge.sure ? "" : ", style=dashed") + ", tooltip=" + quotedDot(edgeWords(edge)) + "];\n";
    }
    return out + "}\n";
}

}  // namespace logwright
