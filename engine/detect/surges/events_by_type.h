// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/events/event_stream.h"

#include <span>
#include <vector>

namespace logwright {

/// The events of each template, in the order of time. 4 bytes an event.
class EventsByType {
public:
    static Result<EventsByType> of(const EventStream& stream, TaskContext& task);
    /// Positions in the stream, ascending.
    std::span<const std::uint32_t> events(EventType type) const {
        return std::span(events_).subspan(begins_[type], begins_[type + 1] - begins_[type]);
    }
    std::size_t types() const { return begins_.size() - 1; }

private:
    std::vector<std::size_t> begins_;
    std::vector<std::uint32_t> events_;
};

/// The time in which a template could have come: from the first to the last event of the logs that hold it,
/// whatever else is in the stream. Logs of other years say nothing of how often it comes.
struct TypeTime {
    Timestamp begin{}, end{};
};

/// Of each template. `logs`: of each event, files that were rotated are one; empty: the stream is one log.
/// O(events).
std::vector<TypeTime> timesOfTypes(const EventStream& stream, std::span<const SourceId> logs);

}  // namespace logwright
