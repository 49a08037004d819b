// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The correlation trees and workflows that were chosen for a report: a drawing each, and the same in words.

#include "engine/base/text.h"
#include "engine/relations/tree_words.h"
#include "engine/report/markup.h"
#include "engine/report/report_sections.h"
#include "engine/report/tree_export.h"
#include "engine/report/tree_labels.h"
#include "engine/report/workflow_export.h"

namespace logwright {

namespace {

constexpr std::size_t longestName = 200;  // characters

/// A node a line, indented by its depth, with the edge that leads to it.
class TreeLines {
public:
    TreeLines(const CorrelationTree& tree, std::vector<NodeLabel> labels)
        : tree_(tree), labels_(std::move(labels)) {
        add(0, nullptr);
    }
    std::vector<std::string> take() { return std::move(lines_); }

private:
    void add(std::size_t node, const TreeEdge* edge) {
        const NodeLabel& label = labels_[node];
        std::string line(2 * std::size_t{tree_.nodes[node].depth}, ' ');
        if (edge != nullptr) line += percentText(edge->share) + (edge->sure ? "  " : " (doubtful)  ");
        lines_.push_back(line + clippedText(label.name, longestName) + "  [" + label.details + "]");
        for (const TreeEdge& next : tree_.edges) {
            if (next.from == node) add(next.to, &next);
        }
    }

    const CorrelationTree& tree_;
    std::vector<NodeLabel> labels_;
    std::vector<std::string> lines_;
};

std::vector<std::string> workflowLines(const Workflow& workflow, const Snapshot& snapshot) {
    std::vector<std::string> lines;
    for (std::size_t step = 0; step < workflow.steps.size(); ++step) {
        lines.push_back(std::to_string(step + 1) + ". " + shortTemplate(snapshot, workflow.steps[step].id) +
                        (workflow.steps[step].starts > 0 ? "  [begins]" : "") +
                        (workflow.steps[step].ends > 0 ? "  [ends]" : ""));
        for (const WorkflowEdge& edge : workflow.edges) {
            if (edge.from != step) continue;
            lines.push_back("   to " + std::to_string(edge.to + 1) + " " + workflowEdgeWords(edge));
        }
    }
    return lines;
}

}  // namespace

void addTrees(const ReportContents& contents, ReportBlocks& blocks) {
    blocks.push_back(ReportHeading{"Correlations"});
    if (contents.trees.empty()) blocks.push_back(ReportParagraph{"No record was chosen."});
    for (const ReportTree& one : contents.trees) {
        const bool back = one.tree.settings.direction == TreeSettings::Direction::causes;
        std::vector<NodeLabel> labels = nodeLabels(one.tree, *contents.snapshot, one.messages);
        blocks.push_back(ReportHeading{
            (back ? "What led to: " : "What followed: ") + clippedText(labels.front().name, longestName),
            true});
        std::string words = "From training " + std::to_string(one.tree.training) +
                            "; dashed lines are doubtful: the plain statistics do not bear them out.";
        if (one.tree.stale) words += " The templates have changed since that training.";
        if (one.tree.cut) words += " There are more records than are drawn.";
        blocks.push_back(ReportParagraph{words});
        blocks.push_back(ReportPicture{treeSvg(one.tree, *contents.snapshot, one.messages),
                                       TreeLines(one.tree, std::move(labels)).take(), true});
    }
}

void addWorkflows(const ReportContents& contents, ReportBlocks& blocks) {
    blocks.push_back(ReportHeading{"Workflows"});
    if (contents.workflows.empty()) blocks.push_back(ReportParagraph{"There are no workflows."});
    for (const std::uint32_t number : contents.workflows) {
        const Workflow& workflow = contents.learned->workflows[number];
        blocks.push_back(ReportHeading{
            std::to_string(number + 1) + ". " +
                clippedText(contents.shown(workflowTitle(workflow, *contents.snapshot)), longestName),
            true});
        blocks.push_back(ReportParagraph{counted(workflow.executions, "execution") + ", " +
                                         lagWords(workflow.medianSeconds) + " (95 % within " +
                                         lagWords(workflow.p95Seconds) + ")."});
        blocks.push_back(ReportPicture{workflowSvg(workflow, *contents.snapshot),
                                       workflowLines(workflow, *contents.snapshot), true});
    }
}

}  // namespace logwright
