// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text.h"
#include "engine/relations/tree_words.h"
#include "engine/report/dot_text.h"
#include "engine/report/tree_labels.h"
#include "engine/report/workflow_export.h"

namespace logwright {

namespace {

std::string stepLine(std::size_t index, const WorkflowStep& step, const Snapshot& snapshot) {
    std::string label = quotedDot(shortTemplate(snapshot, step.id));
    label.pop_back();
    std::string line =
        "  n" + std::to_string(index) + " [label=" + label + "\\n" + counted(step.visits, "time") + "\"";
    if (step.starts > 0) line += ", penwidth=2";
    if (step.ends > 0) line += ", peripheries=2";
    return line + "];\n";
}

std::string edgeLine(const WorkflowEdge& edge) {
    return "  n" + std::to_string(edge.from) + " -> n" + std::to_string(edge.to) +
           " [label=" + quotedDot(percentText(edge.share) + ", " + lagWords(edge.medianSeconds)) +
           ", penwidth=" + dotWidth(edge.share) + (edge.loop ? ", style=dashed, constraint=false" : "") +
           ", tooltip=" + quotedDot(workflowEdgeWords(edge)) + "];\n";
}

}  // namespace

std::string workflowsDot(std::span<const Workflow> workflows, const Snapshot& snapshot) {
    std::string out;
    for (const Workflow& workflow : workflows) {
        out += "digraph workflow {\n  rankdir=LR;\n  label=" + quotedDot(workflowTitle(workflow, snapshot)) +
               ";\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n  edge "
               "[fontname=\"sans-serif\"];\n";
        for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
            out += stepLine(i, workflow.steps[i], snapshot);
        }
        for (std::size_t g = 0; g < workflow.sideBySide.size(); ++g) {
            out += "  subgraph cluster_" + std::to_string(g) + " {\n    label=\"in any order\";\n   ";
            for (const std::uint32_t step : workflow.sideBySide[g]) out += " n" + std::to_string(step) + ";";
            out += "\n  }\n";
        }
        for (const WorkflowEdge& edge : workflow.edges) out += edgeLine(edge);
        out += "}\n";
    }
    return out;
}

}  // namespace logwright
