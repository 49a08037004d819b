// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/detect/verdict_history.h"

#include <cstddef>
#include <span>

namespace logwright {

/// A finding by position in the stream, before it has a place in a project.
struct EventFinding {
    Finding finding;
    std::size_t first = 0;  ///< position in the stream
    std::size_t last = 0;
    Lesson lesson;
};

/// A hash of what makes a pattern; never 0.
std::uint64_t patternOf(std::span<const std::uint64_t> parts);

}  // namespace logwright
