// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Reading records for the log's views: what runs on the worker.

#include "engine/project/project.h"

#include <string>

namespace logwright::ui {

/// First lines; for records of several lines also how many they are.
Result<std::vector<RecordText>> readForLog(const Project& project, const Snapshot& snapshot,
                                           const std::vector<RecordIndex>& records);

/// All lines of the records as they stand in the file, one newline after each. A record that cannot be read
/// is an error.
Result<std::string> readWholeText(const Project& project, const Snapshot& snapshot,
                                  const std::vector<RecordIndex>& records, const TaskContext& task);

}  // namespace logwright::ui
