// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which records of a project nobody can read any more, because their files are gone, locked or shorter than
// they were: what tells something of texts must tell that it did not see these.

#include "engine/project/project.h"

namespace logwright {

struct UnreadableRecords {
    std::uint64_t records = 0;
    std::uint64_t sources = 0;  ///< that hold them
    std::string problem;        ///< why, of the first of them
};

/// Looks at a few records of each source: one that has become shorter has lost its end.
Result<UnreadableRecords> unreadableRecords(const Project& project, const Snapshot& snapshot,
                                            TaskContext& task);

}  // namespace logwright
