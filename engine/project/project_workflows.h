// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The workflows of a project. They are learned in seconds and follow from the records alone, so they are not
// kept in the project file: what was asked for last is held in memory.

#include "engine/project/project.h"
#include "engine/project/source_reader.h"
#include "engine/workflow/shared_values.h"

#include <list>
#include <mutex>

namespace logwright {

/// May be called from any thread.
class ProjectWorkflows {
public:
    explicit ProjectWorkflows(SourceReaders& readers) : readers_(readers) {}

    Result<LearnedWorkflowsPtr> learn(const SnapshotPtr& snapshot, const SessionReader& sessions,
                                      const WorkflowRequest& request, TaskContext& task);

    /// Every TrackSource; one that finds nothing has no figures.
    Result<WorkflowEvaluation> evaluate(const SnapshotPtr& snapshot, const SessionReader& sessions,
                                        const std::string& truthFile, const WorkflowSettings& settings,
                                        const MessageReader& messages, TaskContext& task);

    /// Reads lines of events that were read off this snapshot, which must outlive it. For one thread.
    EventLines linesOf(const SnapshotPtr& snapshot, const TaskEvents& events) const;

private:
    struct Held {
        std::weak_ptr<const Snapshot> snapshot;
        WorkflowRequest request;
        LearnedWorkflowsPtr learned;
    };

    Result<LearnedWorkflowsPtr> learnAnew(const SnapshotPtr& snapshot, const SessionReader& sessions,
                                          const WorkflowRequest& request, TaskContext& task);
    void nameComponents(LearnedWorkflows& learned, const Snapshot& snapshot) const;

    SourceReaders& readers_;
    std::mutex mutex_;      // guards `held_`
    std::list<Held> held_;  // the last used first
};

}  // namespace logwright
