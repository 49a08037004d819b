// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/project_insight.h"

namespace logwright {

Result<ProjectInsight> measureProject(Project& project, const StatisticsRequest& request, TaskContext& task) {
    auto snapshot = project.snapshot(task);
    if (!snapshot) return snapshot.error();
    auto table = project.findings(task);
    if (!table) return table.error();
    auto rows = applyFilter(**snapshot, request.filter, task);
    if (!rows) return rows.error();
    auto statistics = countRecords(**snapshot, request, task);
    if (!statistics) return statistics.error();
    std::vector<Finding> findings = findingsInForce((*table)->findings, **snapshot, request.filter);
    const std::uint64_t untrue = countFalsePositives((*table)->findings, **snapshot, request.filter);
    auto insight = measureInsight(**snapshot, **rows, *statistics, findings, task);
    if (!insight) return insight.error();
    return ProjectInsight{*snapshot, std::move(*statistics), std::move(findings), untrue,
                          std::move(*insight)};
}

}  // namespace logwright
