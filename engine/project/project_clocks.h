// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A clock that was found to be wrong, as a person is told.

#include "engine/events/snapshot.h"
#include "engine/project/source_clocks.h"

#include <string>
#include <vector>

namespace logwright {

/// Sources in one folder, as of one host, share a clock; a file that stands in none has its own.
struct ClockSuggestion {
    std::string name;                        ///< of the folder or file
    std::string peer;                        ///< of one whose clock is right
    std::vector<SourceId> sources;           ///< whose clock it is
    std::chrono::nanoseconds correction{};   ///< to be added to their times as they are now
    std::chrono::nanoseconds uncertainty{};  ///< to either side
    std::uint64_t pairs = 0;                 ///< matched values that tell so
    std::uint64_t records = 0;               ///< that would move in time
};

/// What to set to follow the suggestion.
std::vector<SourceClock> suggestedClocks(const Snapshot& snapshot, const ClockSuggestion& suggestion);

/// The sources of the folder or file of that name, as views show it ("web2", "web2/access.log"); a name that
/// ends in a slash means the folder. Empty where there is none.
std::vector<SourceId> sourcesNamed(const std::vector<SourceInfo>& sources, std::string_view name);

}  // namespace logwright
