// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Tracks: the events of one execution of a task each, in order. Whatever ties events together (a session, a
// value they share, nothing but time), workflows are learned from tracks.

#include "engine/base/task.h"
#include "engine/events/event_stream.h"

#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

/// Tracks one after the other, by their first event. 4 bytes an event.
struct Tracks {
    std::vector<std::uint32_t> begins{0};  ///< of each track in `events`, and the end of the last
    std::vector<std::uint32_t> events;     ///< positions in the stream

    std::size_t size() const { return begins.size() - 1; }
    std::span<const std::uint32_t> of(std::size_t track) const {
        return std::span(events).subspan(begins[track], begins[track + 1] - begins[track]);
    }
    std::span<std::uint32_t> of(std::size_t track) {
        return std::span(events).subspan(begins[track], begins[track + 1] - begins[track]);
    }
};

/// Events with the same key are of one track; 0 is none. A key that comes back after a pause far longer than
/// is usual (a process id given anew, a client that returns) begins another track. O(events).
Result<Tracks> tracksByKey(std::span<const std::uint64_t> keys, std::span<const Timestamp> times,
                           TaskContext& task);

}  // namespace logwright
