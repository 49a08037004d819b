// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a project's logs are like, in figures: everything that an insight is written from.

#include "engine/insight/security_summary.h"
#include "engine/project/project.h"

#include <vector>

namespace logwright {

struct ProjectInsight {
    SnapshotPtr snapshot;
    Statistics statistics;
    std::vector<Finding> findings;  ///< in force
    std::uint64_t falsePositives = 0;
    Insight insight;
};

/// Of the records that the request's filter leaves.
Result<ProjectInsight> measureProject(Project& project, const StatisticsRequest& request, TaskContext& task);

}  // namespace logwright
