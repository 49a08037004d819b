// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Logs of an invented data centre, at any size, and the truth about them. The same settings give the same
// bytes on every machine; see docs/truth.md for what is planted and how it is described.

#include "app/cli/generate/clock.h"
#include "engine/base/result.h"
#include "engine/base/task.h"

#include <string>

namespace logwright::generate {

struct Settings {
    std::uint64_t records = 0;
    std::uint64_t seed = 1;
    std::string folder;
    Micros start = 1'740'960'000 * second;  ///< Monday, 3 March 2025, midnight UTC
};

struct Summary {
    std::uint64_t records = 0;
    std::uint64_t bytes = 0;
    std::size_t files = 0;
    std::size_t templates = 0;  ///< that occur
    std::uint64_t anomalies = 0;
};

/// Writes the files and truth.json below settings.folder, over what stands there.
Result<Summary> generateWorld(const Settings& settings, TaskContext& task);

}  // namespace logwright::generate
