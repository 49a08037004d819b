// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A session laid over a workflow: which way it took, where it left the graph, and what was expected there.

#include "engine/workflow/workflow.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace logwright {

/// An event of a session, as the graph sees it.
struct WorkflowEvent {
    TemplateId id{};
    Timestamp time{};
};

/// A step that was to come, and in what share of the executions it does.
struct ExpectedStep {
    std::uint32_t step = 0;  ///< in Workflow::steps
    double share = 0;
};

struct Departure {
    enum class Kind : std::uint8_t {
        unknownStep,  ///< the workflow has no such step
        otherStep,    ///< the step is known, but does not come here
        wrongStart,   ///< executions do not begin with this step
        leftOut,      ///< went on before all steps side by side had come
        stopped,      ///< executions do not end here
    };
    Kind kind = Kind::otherStep;
    std::size_t event = 0;               ///< that was not expected; for `stopped`, the last one
    std::vector<ExpectedStep> expected;  ///< the most likely first
    std::optional<std::uint32_t> came;   ///< in Workflow::steps; none where it has no such step, or stopped
};

struct SessionPath {
    std::vector<std::optional<std::uint32_t>> steps;  ///< of each event
    std::vector<std::uint32_t> edges;                 ///< in Workflow::edges, in the order they were taken
    std::vector<Departure> departures;                ///< by event; empty: it kept to the graph
};

/// `events` in their order. O(events).
SessionPath followSession(const Workflow& workflow, std::span<const WorkflowEvent> events);

/// The workflow that a session follows: the one that knows most of its steps, and of those the one it begins
/// as; none where no workflow knows any.
std::optional<std::size_t> workflowOf(std::span<const Workflow> workflows,
                                      std::span<const WorkflowEvent> events);

}  // namespace logwright
