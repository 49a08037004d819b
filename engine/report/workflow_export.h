// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Workflows on their way out: JSON for programs, DOT for Graphviz, SVG for people. Templates and components
// come from logs and are escaped in each.

#include "engine/events/snapshot.h"
#include "engine/workflow/workflow_learning.h"

#include <span>
#include <string>

namespace logwright {

/// "Steward.Namespace: Allocated <*> for <*>", cut where it is long.
std::string workflowTitle(const Workflow& workflow, const Snapshot& snapshot);
/// "in 62 % of cases, after 320 ms (95 % within 1.2 s), 4,120 times; a loop"
std::string workflowEdgeWords(const WorkflowEdge& edge);

/// `workflows`: some of those learned.
std::string workflowsJson(const LearnedWorkflows& learned, std::span<const Workflow> workflows,
                          const Snapshot& snapshot);
/// A graph each, one after the other; steps side by side stand in a box.
std::string workflowsDot(std::span<const Workflow> workflows, const Snapshot& snapshot);
/// A drawing that stands alone: steps from left to right, edges as wide as they are frequent, loops above and
/// dashed, light or dark as the viewer prefers.
std::string workflowSvg(const Workflow& workflow, const Snapshot& snapshot);

}  // namespace logwright
