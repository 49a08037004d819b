// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From the paths a person named to the files behind them, in a fixed order. Links are followed; a folder or
// file that is reached twice is found once, so loops end.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/source/catalog.h"

#include <functional>
#include <string>
#include <vector>

namespace logwright {

struct FoundFile {
    enum class Kind { regular, standardInput, skipped, failed };
    std::string path;     ///< absolute; "-" for standard input
    std::string display;  ///< relative to the folder that was named; may hold any bytes
    Kind kind = Kind::regular;
    std::string note;  ///< why it was skipped or failed
};

/// Paths are taken in the order of their names, folders file by file in the order of the names in them.
/// Fails only where none of the paths exists, or on cancel.
Result<> walkFiles(const std::vector<std::string>& paths, const FileSelection& selection, TaskContext& task,
                   const std::function<void(const FoundFile&)>& found);

}  // namespace logwright
