// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The events of a project as workflows read them: the stream, and for each event its record and its source.

#include "engine/base/task.h"
#include "engine/events/event_stream.h"

#include <vector>

namespace logwright {

struct TaskEvents {
    EventStream stream;
    std::vector<RecordIndex> record;    ///< of each event
    std::vector<std::uint32_t> source;  ///< of each event, counted from 0
    std::uint32_t sources = 0;
};

/// A reader for whoever must not know of sessions: no record has one.
SessionReader withoutSessions(const Snapshot& snapshot);

/// 28 bytes an event.
Result<TaskEvents> readTaskEvents(const Snapshot& snapshot, const SessionReader& sessions, TaskContext& task);

}  // namespace logwright
