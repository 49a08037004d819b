// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a report is to hold, and reading it off a project.

#include "engine/project/project.h"
#include "engine/report/report.h"

namespace logwright {

struct ReportRequest {
    std::string title;                    ///< empty: the project's name
    std::vector<ReportSection> sections;  ///< in any order; empty: all but trees and workflows, and those
                                          ///< where some were chosen
    Filter filter;
    std::vector<RecordIndex> trees;  ///< the roots
    TreeSettings treeSettings;
    std::vector<std::uint32_t> workflows;  ///< positions; empty: the five most frequent
    bool reveal = false;                   ///< secrets in clear; records are read as the project shows them
    bool hashes = true;                    ///< of all source files, which are read whole for it
};

/// Reads only what the sections need. Cancelled, nothing is told.
Result<ReportContents> gatherReport(Project& project, const ReportRequest& request, TaskContext& task);

/// An error where writing a report to `file` would replace a log of the project or the project itself.
Result<> refuseToReplaceLogs(const std::string& file, const Project& project);

}  // namespace logwright
