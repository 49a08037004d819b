// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The graph of one task from its tracks.

#include "engine/workflow/tracks.h"
#include "engine/workflow/workflow.h"

#include <span>
#include <vector>

namespace logwright {

/// What is an edge, and what is an accident.
struct WorkflowSettings {
    /// An edge is kept where this share of the visits of its first step go over it, or
    double leastShare = 0.01;
    /// where this share of the visits of its second step come over it.
    double leastShareIn = 0.05;
    std::uint64_t leastCount = 2;
    bool operator==(const WorkflowSettings&) const = default;
};

/// The events [begin, end) of a track, in which a task is at one step, or at several side by side.
struct StepVisit {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Cuts a track into visits. `types` are those of its events, `groups` gives the group of steps side by side
/// that a type belongs to, or noGroup. A group's visit has each of its steps once at most.
std::vector<StepVisit> visitsOf(std::span<const EventType> types, std::span<const std::uint32_t> groups);

/// `which` are the tracks of the task. O(events) for groups of ordinary size.
Result<Workflow> buildWorkflow(const EventStream& stream, const Tracks& tracks,
                               std::span<const std::uint32_t> which, const WorkflowSettings& settings,
                               TaskContext& task);

}  // namespace logwright
