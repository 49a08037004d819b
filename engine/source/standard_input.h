// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Standard input as a file that can be read at any place.

#include "engine/base/task.h"
#include "engine/source/spool.h"

namespace logwright {

/// Copies standard input to its end into the spool. Fails on cancel, on a full disk, and where the input
/// cannot be read.
Result<SpoolFile> spoolStandardInput(const Spool& spool, TaskContext& task);

}  // namespace logwright
