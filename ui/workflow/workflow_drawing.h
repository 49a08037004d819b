// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A workflow as a drawing: a card a step, an arrow an edge, a frame around what comes in any order; and over
// it the way of one session, with what was expected where it left.

#include "engine/project/project.h"
#include "ui/graph/graph_contents.h"

#include <QStringList>

#include <vector>

namespace logwright::ui {

/// One session on its workflow.
struct ShownSession {
    std::uint32_t workflow = 0;
    std::vector<RecordIndex> records;
    std::vector<WorkflowEvent> events;  ///< of each record
    SessionPath path;
};

struct WorkflowDrawing {
    GraphContents contents;
    std::vector<std::uint32_t> stepOfCard;   ///< in Workflow::steps
    std::vector<std::uint32_t> edgeOfArrow;  ///< in Workflow::edges
    int first = 0;                           ///< the card that most executions begin with
    int departure = -1;                      ///< the card at which the session left; -1: it did not
};

/// From top to bottom: most tasks have more steps than alternatives, and words are wide.
GraphSizes workflowSizes();

/// Edges of a smaller share are left out, and steps to which then nothing leads; what the session took, and
/// the first step, never are. `session` may be null.
WorkflowDrawing drawWorkflow(const Workflow& workflow, const Snapshot& snapshot, double leastShare,
                             const ShownSession* session);

/// "Steward: Allocated <*>"
QString workflowName(const Workflow& workflow, const Snapshot& snapshot);
/// What a session did that its workflow does not: a sentence for each departure.
QStringList departureSentences(const ShownSession& session, const Workflow& workflow,
                               const Snapshot& snapshot);

}  // namespace logwright::ui
