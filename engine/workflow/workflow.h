// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A workflow: the graph of the steps of one task. A step is a template; an edge says that the one came right
// after the other. Steps that come in any order before the task goes on are side by side: what leads to one
// of them leads to all.

#include "engine/base/types.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// What told which events are of one execution of a task. The names are those of the command.
enum class TrackSource : std::uint8_t {
    sessions,  ///< the sessions that records name
    values,    ///< values that records share, found by statistics
    times,     ///< nothing but template, source and time
};
inline constexpr std::string_view trackSourceNames[] = {"sessions", "values", "times"};
constexpr std::string_view trackSourceName(TrackSource source) {
    return trackSourceNames[raw(source)];
}

std::optional<TrackSource> trackSourceByName(std::string_view name);

inline constexpr std::uint32_t noGroup = ~0u;

struct WorkflowStep {
    TemplateId id{};
    std::uint64_t visits = 0;  ///< how often executions came here
    double share = 0;          ///< of the executions, those that came here
    std::uint64_t starts = 0;  ///< executions that begin here; 0 where too few do
    std::uint64_t ends = 0;    ///< executions that end here; the same
    double rank = 0;           ///< where in an execution it first comes, on average: 0 the first, 1 the last
    std::uint32_t group = noGroup;  ///< in Workflow::sideBySide
    /// Of the steps of its group, a task takes one of those with the same number; noGroup where it has no
    /// alternatives.
    std::uint32_t choice = noGroup;
};

struct WorkflowEdge {
    std::uint32_t from = 0;  ///< in Workflow::steps
    std::uint32_t to = 0;
    std::uint64_t count = 0;
    double share = 0;  ///< of the visits of `from`, those that went on to `to`
    double medianSeconds = 0;
    double p95Seconds = 0;
    bool loop = false;  ///< leads back to where executions usually were before
};

struct Workflow {
    std::string component;            ///< that writes its first step; empty where the logs do not tell
    std::vector<WorkflowStep> steps;  ///< by rank
    std::vector<WorkflowEdge> edges;  ///< by from, the most frequent first
    std::vector<std::vector<std::uint32_t>> sideBySide;  ///< steps that come in any order
    std::uint64_t executions = 0;
    double medianSeconds = 0;  ///< from first to last event of an execution
    double p95Seconds = 0;

    std::optional<std::uint32_t> stepOf(TemplateId id) const;
    const WorkflowEdge* edge(std::uint32_t from, std::uint32_t to) const;
    std::uint32_t firstStep() const;  ///< that most executions begin with
    /// The level of each step in a layered drawing, from 0: edges that are no loops lead to higher ones,
    /// steps side by side stand on one.
    std::vector<std::uint32_t> levels() const;
};

}  // namespace logwright
