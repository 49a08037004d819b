// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a search tells while it goes on, and when it is done.

#include "engine/base/types.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace logwright {

/// The hits of one chunk, ascending, and how many records were looked at until now.
using SearchListener = std::function<void(std::span<const RecordIndex> hits, std::uint64_t searched)>;

struct SearchSummary {
    std::uint64_t hits = 0;
    std::uint64_t records = 0;     ///< that the project holds
    std::uint64_t unreadable = 0;  ///< records that only their text could have decided, which cannot be read
    std::string problem;           ///< why, of the first of them
    std::uint64_t bytes = 0;       ///< of text that was looked through
};

}  // namespace logwright
