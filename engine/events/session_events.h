// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The events of a stream by session: what the session detectors and the workflows read.

#include "engine/events/event_stream.h"

namespace logwright {

/// Events of all sessions one after the other, each session's in the order of time; sessions by their first
/// event. Events without a session are left out. 4 bytes an event.
struct SessionEvents {
    std::vector<SessionKey> keys;       ///< of each session
    std::vector<std::uint32_t> begins;  ///< of each session in `events`, and the end of the last
    std::vector<std::uint32_t> events;  ///< positions in the stream

    std::size_t size() const { return keys.size(); }
    std::span<const std::uint32_t> of(std::size_t session) const {
        return std::span(events).subspan(begins[session], begins[session + 1] - begins[session]);
    }
};

/// O(events).
Result<SessionEvents> eventsBySession(const EventStream& stream, TaskContext& task);

}  // namespace logwright
