// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A session of a project as the networks of sequences read it: its steps, in an order that does not depend on
// what nobody knows.

#include "engine/detect/normal_events.h"
#include "engine/detect/steps/step_model.h"

#include <span>
#include <vector>

namespace logwright {

struct SessionSequence {
    std::vector<std::uint32_t> positions;  ///< of its events in the stream
    std::vector<EventType> types;          ///< of each the number of its step
};

/// The step at a place of a session's steps; noStep behind the last.
inline TemplateId stepAt(std::span<const EventType> session, std::size_t place) {
    return place < session.size() ? TemplateId{session[place]} : noStep;
}

/// Events of two sources that are so close that their order is not known are read source by source.
SessionSequence sequenceOf(const Snapshot& snapshot, const ProjectEvents& events, const StepRoles& roles,
                           std::size_t session);

/// Whether a session may have begun before its logs, or go on after them: its first, or its last, event is
/// nearer to where they begin, or end, than `gap` nanoseconds.
struct SessionCut {
    bool atStart = false;
    bool atEnd = false;
};
SessionCut cutOf(const Snapshot& snapshot, const ProjectEvents& events,
                 const std::map<SourceId, TimeRange>& spans, std::size_t session, std::int64_t gap);

/// Between two events of a session, in nanoseconds.
std::int64_t longestGap(const ProjectEvents& events, std::size_t session);

}  // namespace logwright
