// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The workflows that sessions follow: graphs of steps with branches, loops and steps that run side by side.
// They are written down in workflow_table.cpp and made ready here.

#include "app/cli/generate/scribe.h"

#include <span>
#include <string_view>
#include <vector>

namespace logwright::generate {

struct BranchRow {
    std::string_view to;
    std::uint32_t share;  ///< in proportion to the other branches
};

/// How long a step takes: `least`, plus an exponential time with mean `extra` that grows with the load of the
/// day and is cut at six times its mean.
struct DelayRow {
    Micros least = 0;
    Micros extra = 0;
};

/// A line that is written side by side with others of its step.
struct TogetherRow {
    std::string_view line;
    unsigned lane = 0;
    DelayRow delay;
};

/// A step, named by the line that it writes; a suffix from '#' on tells steps with the same line apart. A
/// step with `together` writes those lines instead, in any order, and goes on when all are written.
struct StepRow {
    std::string_view name;
    DelayRow delay;  ///< before the line
    std::vector<BranchRow> next;
    unsigned lane = 0;
    std::vector<TogetherRow> together = {};
};

struct WorkflowRow {
    std::string_view name;
    std::string_view session;    ///< a Pattern: what names a session in its lines
    std::uint32_t share;         ///< of all records, in thousandths
    std::vector<StepRow> steps;  ///< the first is where sessions begin
};
std::vector<WorkflowRow> workflowTable();

struct Branch {
    std::uint32_t to;
    std::uint32_t upTo;  ///< cumulated share
};

struct Together {
    LineId line;
    unsigned lane;
    DelayRow delay;
};

struct Step {
    std::string_view name;
    LineId line = 0;
    unsigned lane = 0;
    DelayRow delay;
    std::vector<Branch> next;
    std::vector<Together> together;
    /// Every session that comes here comes from steps that lead nowhere else, and goes on to one same step
    /// that cannot be reached without this one: leaving it out, or stopping at it, breaks the workflow.
    bool firm = false;
};

struct Workflow {
    std::string_view name;
    Pattern session;
    std::uint32_t share;
    std::vector<Step> steps;
    Micros meanDuration = 0;       ///< of a session
    std::int64_t meanRecords = 0;  ///< of a session, in thousandths
};

inline constexpr std::uint32_t noStep = ~0u;

/// The step after `step`; noStep at the end of the session.
inline std::uint32_t chooseNext(const Step& step, Random& random) {
    if (step.next.empty()) return noStep;
    const std::uint32_t draw = random.below(step.next.back().upTo);
    for (const Branch& branch : step.next) {
        if (draw < branch.upTo) return branch.to;
    }
    return noStep;
}

/// Throws std::logic_error where the table names lines or steps that do not exist.
std::vector<Workflow> makeWorkflows(const Scribe& scribe);

}  // namespace logwright::generate
