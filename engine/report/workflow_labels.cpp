// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text.h"
#include "engine/relations/tree_words.h"
#include "engine/report/markup.h"
#include "engine/report/tree_labels.h"
#include "engine/report/workflow_export.h"
#include "engine/secrets/secrets.h"

namespace logwright {

namespace {

constexpr std::size_t longestComponent = 60;  // characters

}  // namespace

std::string workflowTitle(const Workflow& workflow, const Snapshot& snapshot) {
    if (workflow.steps.empty()) return {};
    const std::string first = shortTemplate(snapshot, workflow.steps[workflow.firstStep()].id);
    if (workflow.component.empty()) return first;
    return clippedText(redacted(workflow.component), longestComponent) + ": " + first;
}

std::string workflowEdgeWords(const WorkflowEdge& edge) {
    std::string words = "in " + percentText(edge.share) + " of cases, after " + lagWords(edge.medianSeconds) +
                        " (95 % within " + lagWords(edge.p95Seconds) + "), " + counted(edge.count, "time");
    if (edge.loop) words += "; a loop";
    return words;
}

}  // namespace logwright
