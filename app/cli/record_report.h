// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Records as commands print them: lines for a person, JSON or CSV with typed parameters.

#include "engine/project/project.h"

#include <span>

namespace logwright {

enum class RecordForm { lines, json, csv };

/// Reads the records of these rows, some at a time, and prints them on standard output.
Result<> printRecords(const Project& project, const Snapshot& snapshot, std::span<const TimelineRow> rows,
                      RecordForm form);

}  // namespace logwright
