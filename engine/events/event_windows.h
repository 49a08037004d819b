// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Cutting a stream of events into the pieces that detectors read: its sessions, or, where logs name none,
// windows of so many events or of so much time. And the start and the end of such a piece as events of their
// own, so that one that begins or stops where it should not is seen (DeepLog's model has neither).

#include "engine/events/session_events.h"

#include <chrono>
#include <cstddef>
#include <span>

namespace logwright {

/// Before the first event of a session, and after its last. No template has these numbers.
inline constexpr EventType sessionStart = 0xFFFFFFFE;
inline constexpr EventType sessionEnd = 0xFFFFFFFF;

/// A session with its start and its end, without a copy: what stands at a place, which may lie outside it.
class BoundedEvents {
public:
    explicit BoundedEvents(std::span<const EventType> events) : events_(events) {}
    /// Places of things to come: each event, and the end.
    std::size_t size() const { return events_.size() + 1; }
    /// `sessionStart` before the first event, however far; `sessionEnd` behind the last.
    EventType at(std::ptrdiff_t place) const {
        if (place < 0) return sessionStart;
        const auto index = static_cast<std::size_t>(place);
        return index < events_.size() ? events_[index] : sessionEnd;
    }

private:
    std::span<const EventType> events_;
};

struct WindowRule {
    enum class Kind {
        sessions,  ///< one piece a session; events without one are left out
        size,      ///< `size` events each, a new one every `step`; the last may be shorter
        time,      ///< `span` of time each, aligned to midnight; those without events are left out
    };
    Kind kind = Kind::sessions;
    std::size_t size = 100;  ///< events, at least 1
    std::size_t step = 100;  ///< events, at least 1; below `size`, windows overlap
    std::chrono::nanoseconds span = std::chrono::minutes(5);  ///< at least 1
};

/// The pieces of a stream. Windows of size and time have the key `noSession`; an event may stand in several
/// windows that overlap. O(events of all pieces). Fails on a rule with a 0 in it.
Result<SessionEvents> cutWindows(const EventStream& stream, const WindowRule& rule, TaskContext& task);

}  // namespace logwright
