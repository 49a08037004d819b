// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// All events of a project in the order of the timeline, as the models read them: for each its template, as a
// dense number, its time, and its session. 20 bytes an event; made for a training and let go after it.

#include "engine/base/task.h"
#include "engine/events/snapshot.h"

#include <functional>
#include <span>
#include <vector>

namespace logwright {

/// A template as a dense number: its position in EventStream::templates.
using EventType = std::uint32_t;

struct EventStream {
    std::vector<TemplateId> templates;  ///< ascending; those with records that are not hidden
    std::vector<std::uint64_t> counts;  ///< of each template
    std::vector<EventType> type;        ///< of each event
    std::vector<Timestamp> time;
    std::vector<SessionKey> session;  ///< noSession where a record names none
    std::size_t size() const { return type.size(); }
};

/// The sessions of a chunk's records, by its position in the snapshot; kept in the project file, not in
/// memory.
using SessionReader = std::function<Result<std::vector<SessionKey>>(std::size_t chunk)>;

Result<EventStream> readEventStream(const Snapshot& snapshot, const SessionReader& sessions,
                                    TaskContext& task);

/// The record of each event of the stream that was read off this snapshot. 4 bytes an event.
Result<std::vector<RecordIndex>> recordsOfEvents(const Snapshot& snapshot, const EventStream& stream,
                                                 TaskContext& task);

}  // namespace logwright
