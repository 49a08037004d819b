// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Files that stand among logs and are none: settings, reports, the truth of a generated world.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/source/text_file.h"

namespace logwright {

/// Whether the whole file is one JSON object or array that is not made of records: it takes several lines, or
/// one that is longer than any record (longestLineText). An array that holds objects of a line each is a log,
/// and so is a file with one short object. Looks at brackets and quotes only, and stops where the first value
/// ends: a log of JSON lines costs its first line. False where the file cannot be read; it fails elsewhere.
bool isOneJsonDocument(const TextFile& file, const TaskContext& task);

}  // namespace logwright
