// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How often each step follows each other one in a set of tracks, with one and with two steps of history, and
// which steps that shows to be side by side (DeepLog, section 4.1, where a model's predictions stand in the
// place of these counts).

#include "engine/workflow/tracks.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace logwright {

class NextSteps {
public:
    /// The types of a track's events, in order.
    void add(std::span<const EventType> track);
    /// The same tracks once more, when all were added: which steps come together.
    void addTogether(std::span<const EventType> track);

    std::uint64_t after(EventType a, EventType b) const;    ///< b right after a
    std::uint64_t returns(EventType a, EventType b) const;  ///< a, b, a

    /// Steps that come in any order, a group each. Two steps are side by side where each comes right after
    /// the other often enough, and hardly ever does the one come, the other, and the one again: that would be
    /// a loop. In a group, every two are, or are alternatives.
    std::vector<std::vector<EventType>> sideBySide() const;

    /// Of two steps that are side by side with others, whether a task takes the one or the other: hardly ever
    /// both.
    bool alternatives(EventType a, EventType b) const;

private:
    bool concurrent(EventType a, EventType b) const;
    const std::vector<bool>& concurrentWithAny();

    static std::uint64_t key(EventType a, EventType b) { return std::uint64_t{a} << 32 | b; }
    std::unordered_map<std::uint64_t, std::uint64_t> pairs_;
    std::unordered_map<std::uint64_t, std::uint64_t> returns_;
    std::unordered_map<std::uint64_t, std::uint64_t> together_;  ///< tracks that have both, a <= b
    std::vector<bool> concurrentWithAny_;                        ///< by type; empty until it is asked for
    std::vector<EventType> present_;
};

}  // namespace logwright
