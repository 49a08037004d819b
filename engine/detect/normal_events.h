// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The events that a training takes as normal, of what a person chose.

#include "engine/detect/detection.h"
#include "engine/detect/steps/step_roles.h"
#include "engine/events/event_stream.h"
#include "engine/events/session_events.h"
#include "engine/events/snapshot.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace logwright {

/// A project's events with their records and sessions, read once for a training or a detection.
struct ProjectEvents {
    EventStream stream;
    std::vector<RecordIndex> records;  ///< of each event
    SessionEvents sessions;
    std::vector<std::uint32_t>
        requests;         ///< the step of each event that is a request; 0 of others; may be empty
    StepTexts stepTexts;  ///< of templates and of requests

    TemplateId step(std::size_t event) const {
        if (!requests.empty() && requests[event] != 0) return TemplateId{requests[event]};
        return stream.templates[stream.type[event]];
    }
};

/// The messages of records, in their order; one that cannot be read is empty.
using MessagesOf = std::function<Result<std::vector<std::string>>(std::span<const RecordIndex>)>;

/// Records whose step is in their parameters (requests) are read off their files; those that cannot be read
/// are steps by their template alone.
Result<ProjectEvents> readProjectEvents(const Snapshot& snapshot, const SessionReader& sessions,
                                        const MessagesOf& messages, TaskContext& task);

/// From the first to the last time that each source tells.
std::map<SourceId, TimeRange> sourceSpans(const Snapshot& snapshot);

struct NormalEvents {
    std::vector<bool> event;    ///< normal, by position in the stream
    std::vector<bool> session;  ///< all of whose events are normal, by position in SessionEvents
    std::size_t events = 0;
    std::size_t sessionCount = 0;
    TimeRange data{};      ///< of the normal events
    bool vouched = false;  ///< see NormalData
};

/// `confirmed` are records that a person confirmed as anomalies; they are left out like `normal.without`,
/// with their whole sessions. Fails where nothing is left.
Result<NormalEvents> selectNormal(const Snapshot& snapshot, const ProjectEvents& events,
                                  const NormalData& normal, const std::vector<RecordIndex>& confirmed);

}  // namespace logwright
