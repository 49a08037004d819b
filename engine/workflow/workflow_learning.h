// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Workflows from tracks: tracks that begin alike are one task's, and each task's tracks make a graph.

#include "engine/workflow/session_following.h"
#include "engine/workflow/task_events.h"
#include "engine/workflow/tracks.h"
#include "engine/workflow/workflow_building.h"

#include <optional>

namespace logwright {

inline constexpr std::uint32_t noWorkflow = ~0u;

/// What was learned, and the tracks it was learned from. 4 bytes an event of a track.
struct LearnedWorkflows {
    TrackSource source = TrackSource::sessions;
    std::vector<Workflow> workflows;             ///< the most frequent first
    std::vector<std::uint32_t> workflowOfTrack;  ///< or noWorkflow
    std::vector<std::uint32_t> begins;           ///< of each track in `records`, and the end of the last
    std::vector<RecordIndex> records;            ///< in the order of their track

    std::span<const RecordIndex> track(std::size_t number) const {
        return std::span(records).subspan(begins[number], begins[number + 1] - begins[number]);
    }
    /// The track that a record stands in. O(records).
    std::optional<std::uint32_t> trackOf(RecordIndex record) const;
};

/// The events of a track as followSession() reads them.
std::vector<WorkflowEvent> eventsOfTrack(const LearnedWorkflows& learned, std::uint32_t track,
                                         const Snapshot& snapshot);

/// Orders the tracks, sorts them into tasks and makes each task's graph. Tasks are told apart by the step
/// with which their tracks begin; tracks that begin in the middle (their log was cut, a step is missing) go
/// to the task whose steps they have.
Result<LearnedWorkflows> learnWorkflows(const TaskEvents& events, Tracks tracks,
                                        const WorkflowSettings& settings, TaskContext& task);

}  // namespace logwright
