// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// When a behaviour is shown: the stretches of one group's records in which its measure is reached.

#include "engine/rules/rule.h"

#include <span>
#include <vector>

namespace logwright {

/// A record that a behaviour looks at.
struct Observation {
    Timestamp time{};
    std::uint32_t event = 0;     ///< whatever tells the caller which record it is
    bool matched = true;         ///< by the rule's own expression; else only by that of the whole
    std::uint64_t distinct = 0;  ///< a hash of the value that is to be distinct
};

/// From the first record of the first window in which the measure was reached to the last record that still
/// reached it.
struct Episode {
    std::uint32_t first = 0;    ///< Observation::event
    std::uint32_t last = 0;     ///< Observation::event
    Timestamp begin{}, end{};   ///< of these two
    std::uint64_t matched = 0;  ///< records in between, these two among them
    double most = 0;            ///< of the measure, in any window
};

/// The window of an observation at time t holds what came after t - window. `observations` are of one group,
/// by time. Linear in their number.
std::vector<Episode> findEpisodes(const Behaviour& behaviour, std::span<const Observation> observations);

}  // namespace logwright
