// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Many sessions as the session detectors read them: each distinct sequence of event types once, and how
// often it came. Sessions repeat: of 575,000 of HDFS some 20,000 differ, so what is learned and scored by
// distinct sessions costs a fraction and comes to the same.

#include "engine/events/event_windows.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace logwright {

class SessionSet {
public:
    /// Any numbers but `sessionStart` and `sessionEnd`; the same kind of event has the same one in all sets
    /// that a detector meets. A session without events is one too.
    void add(std::span<const EventType> session, std::uint64_t count = 1);
    /// The pieces of a stream, by their types.
    static SessionSet of(const EventStream& stream, const SessionEvents& pieces);

    /// Distinct sessions, in the order in which they first came.
    std::size_t size() const { return counts_.size(); }
    std::span<const EventType> session(std::size_t index) const {
        return std::span(types_).subspan(begins_[index], begins_[index + 1] - begins_[index]);
    }
    std::uint64_t count(std::size_t index) const { return counts_[index]; }
    /// All sessions, repeats too.
    std::uint64_t total() const { return total_; }
    /// Of a sequence, or size() where the set does not hold it.
    std::size_t find(std::span<const EventType> session) const;

private:
    std::vector<EventType> types_;  ///< of all sessions, one after the other
    std::vector<std::size_t> begins_{0};
    std::vector<std::uint64_t> counts_;
    std::unordered_multimap<std::uint64_t, std::uint32_t> byHash_;
    std::uint64_t total_ = 0;
};

/// A part of a set and the rest of it.
struct SessionSplit {
    SessionSet learned;
    SessionSet heldOut;
};

/// Fold `fold` of `folds`: each session (repeats count singly) is held out in just one of them. Which one
/// depends on the seed and on nothing else.
SessionSplit foldOf(const SessionSet& set, std::size_t fold, std::size_t folds, std::uint64_t seed);

}  // namespace logwright
