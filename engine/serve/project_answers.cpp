// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/serve/project_answers.h"

#include "engine/base/text.h"
#include "engine/project/project_insight.h"
#include "engine/project/tree_messages.h"
#include "engine/report/finding_json.h"
#include "engine/report/insight_export.h"
#include "engine/report/tree_export.h"

#include <nlohmann/json.hpp>

namespace logwright {

namespace {

constexpr std::size_t rateBins = 60;

}  // namespace

Result<ProjectAnswers> ProjectAnswers::open(const std::string& file, const std::string& name, bool reveal) {
    auto project = Project::open(file);
    if (!project) return project.error();
    (*project)->revealSecrets(reveal);
    return ProjectAnswers(std::move(*project), name, reveal);
}

Result<FindingLines> ProjectAnswers::findings(const FindingsQuestion& asked) {
    const std::lock_guard lock(*asking_);
    TaskContext task;
    auto table = project_->findings(task);
    if (!table) return table.error();
    auto snapshot = project_->snapshot(task);
    if (!snapshot) return snapshot.error();
    FindingLines answer;
    for (const Finding& finding : (*table)->findings) {
        const bool hidden = finding.cleared || finding.gone || finding.verdict == Verdict::falsePositive;
        if (asked.verdict ? finding.verdict != *asked.verdict : hidden && !asked.all) continue;
        if (asked.detector && finding.detector != *asked.detector) continue;
        const std::uint64_t place = answer.total++;
        if (place < asked.offset || (asked.limit && place - asked.offset >= *asked.limit)) continue;
        answer.lines += findingJson(finding, **snapshot, reveal_)
                            .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        answer.lines += '\n';
    }
    return answer;
}

Result<std::string> ProjectAnswers::tree(std::uint64_t row, TreeSettings::Direction direction) {
    const std::lock_guard lock(*asking_);
    TaskContext task;
    auto snapshot = project_->snapshot(task);
    if (!snapshot) return snapshot.error();
    if (row >= (*snapshot)->recordCount()) {
        return Error{
            "there is no record " + std::to_string(row), "",
            "the project holds " + withThousands((*snapshot)->recordCount()) + " records, counted from 0",
            Error::Kind::input};
    }
    TreeSettings settings;
    settings.direction = direction;
    auto tree = project_->correlationTree(
        **snapshot, (*snapshot)->recordAt(TimelineRow{static_cast<std::uint32_t>(row)}), settings, task);
    if (!tree) return tree.error();
    auto messages = treeMessages(*project_, **snapshot, *tree);
    if (!messages) return messages.error();
    return treeJson(*tree, **snapshot, *messages);
}

Result<std::string> ProjectAnswers::insight() {
    const std::lock_guard lock(*asking_);
    TaskContext task;
    const auto measured = measureProject(*project_, {{}, rateBins}, task);
    if (!measured) return measured.error();
    const SecuritySummary security = summariseSecurity(measured->findings, measured->insight);
    return insightJson({name_, std::chrono::system_clock::now(), *measured->snapshot, measured->statistics,
                        measured->insight, security, measured->falsePositives});
}

}  // namespace logwright
