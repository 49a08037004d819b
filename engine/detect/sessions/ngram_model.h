// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What follows what in normal sessions, start and end included: n-grams with the smoothing of Witten and
// Bell (1991), which gives an unseen continuation the more room the more different ones its context has had.
// So a new order among steps that come in any order is hardly odd, and a step that is always followed by the
// same one, followed by another, is.

#include "engine/detect/sessions/session_set.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace logwright {

/// The step of a session that was least expected.
struct OddStep {
    std::size_t place = 0;  ///< of the event that came; the session's size: its end
    double surprise = 0;    ///< minus the natural logarithm of the step's probability
};

class NgramModel {
public:
    NgramModel() = default;
    /// `order` events make an n-gram, 2 to 5: a step is judged by the one to four before it.
    NgramModel(const SessionSet& normal, std::size_t order);

    OddStep oddest(std::span<const EventType> session) const;
    /// Each step of the session that is hardly expected becomes a twentieth of what follows its context.
    void accept(std::span<const EventType> session);
    /// Of the step to what stands at `place`, 0 to session.size().
    double probability(std::span<const EventType> session, std::size_t place) const;
    /// What else may stand there, most probable first, at most `most`; `sessionEnd` among them.
    std::vector<std::pair<EventType, double>> expected(std::span<const EventType> session, std::size_t place,
                                                       std::size_t most) const;
    bool knows(EventType type) const;

    /// For keeping it.
    struct Parts {
        std::uint64_t order = 2;
        std::vector<std::uint32_t> types;  ///< that may follow, ascending
        std::vector<std::uint64_t> contexts, totals, kinds;
        std::vector<std::uint64_t> steps, stepCounts;
    };
    Parts parts() const;
    static NgramModel of(const Parts& parts);

private:
    struct Context {
        std::uint64_t total = 0;  ///< events that followed it
        std::uint64_t kinds = 0;  ///< different ones
    };
    double smoothed(std::span<const EventType> session, std::size_t place, EventType next) const;

    std::size_t order_ = 2;
    std::vector<EventType> types_;                            ///< that may follow, ascending
    std::unordered_map<std::uint64_t, Context> contexts_;     ///< by hash of the events of the context
    std::unordered_map<std::uint64_t, std::uint64_t> steps_;  ///< by hash of context and next event
};

}  // namespace logwright
