// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the service answers of the project as a whole: findings, trees, insight. One question at a time, so
// that many clients cost no more memory than one.

#include "engine/project/project.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace logwright {

/// Which findings are asked for.
struct FindingsQuestion {
    bool all = false;  ///< also those cleared, called false or not found again
    std::optional<Detector> detector;
    std::optional<Verdict> verdict;  ///< then just those, in force or not
    std::uint64_t offset = 0;        ///< leave out so many
    std::optional<std::uint64_t> limit;
};

struct FindingLines {
    std::string lines;
    std::uint64_t total = 0;  ///< asked for, before offset and limit
};

class ProjectAnswers {
public:
    static Result<ProjectAnswers> open(const std::string& file, const std::string& name, bool reveal);

    /// A line of JSON a finding, by time.
    Result<FindingLines> findings(const FindingsQuestion& asked);
    /// What led to a record, or what it led to; the record is told by its row on the timeline.
    Result<std::string> tree(std::uint64_t row, TreeSettings::Direction direction);
    Result<std::string> insight();

private:
    ProjectAnswers(std::unique_ptr<Project> project, std::string name, bool reveal)
        : project_(std::move(project)), name_(std::move(name)), reveal_(reveal) {}

    std::unique_ptr<std::mutex> asking_ = std::make_unique<std::mutex>();
    std::unique_ptr<Project> project_;
    std::string name_;
    bool reveal_;
};

}  // namespace logwright
