// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/workflow.h"

#include <stdexcept>
#include <string>

namespace logwright::generate {

namespace {

std::uint32_t stepIndex(const WorkflowRow& row, std::string_view name) {
    for (std::uint32_t i = 0; i < row.steps.size(); ++i) {
        if (row.steps[i].name == name) return i;
    }
    throw std::logic_error("workflow " + std::string(row.name) + " has no step " + std::string(name));
}

Step makeStep(const WorkflowRow& workflow, const StepRow& row, const Scribe& scribe) {
    Step step;
    step.name = row.name;
    step.lane = row.lane;
    step.delay = row.delay;
    for (const TogetherRow& part : row.together) {
        step.together.push_back({scribe.line(part.line), part.lane, part.delay});
    }
    if (step.together.empty()) step.line = scribe.line(row.name.substr(0, row.name.find('#')));
    std::uint32_t sum = 0;
    for (const BranchRow& branch : row.next) {
        sum += branch.share;
        step.next.push_back({stepIndex(workflow, branch.to), sum});
    }
    return step;
}

bool leadsOnlyTo(const Step& step, std::uint32_t target) {
    return step.next.size() == 1 && step.next.front().to == target;
}

void findFirmSteps(Workflow& workflow) {
    for (std::uint32_t i = 1; i < workflow.steps.size(); ++i) {
        Step& step = workflow.steps[i];
        if (step.next.size() != 1 || !step.together.empty()) continue;
        bool reached = false;
        bool firm = true;
        for (const Step& before : workflow.steps) {
            for (const Branch& branch : before.next) {
                if (branch.to != i) continue;
                reached = true;
                firm = firm && leadsOnlyTo(before, i) && before.together.empty();
            }
        }
        step.firm = reached && firm;
    }
}

/// Walks the graph many times: how many records a session has, and how long it takes, on average.
void measure(Workflow& workflow) {
    constexpr int walks = 4000;
    Random random(0x6d656173);
    std::int64_t records = 0;
    Micros duration = 0;
    for (int walk = 0; walk < walks; ++walk) {
        for (std::uint32_t at = 0; at != noStep; at = chooseNext(workflow.steps[at], random)) {
            const Step& step = workflow.steps[at];
            records += step.together.empty() ? 1 : static_cast<std::int64_t>(step.together.size());
            duration += step.delay.least + step.delay.extra;
        }
    }
    workflow.meanRecords = records * 1000 / walks;
    workflow.meanDuration = duration / walks;
}

}  // namespace

std::vector<Workflow> makeWorkflows(const Scribe& scribe) {
    std::vector<Workflow> workflows;
    for (const WorkflowRow& row : workflowTable()) {
        Workflow workflow{row.name, Pattern(row.session), row.share, {}, 0, 0};
        for (const StepRow& step : row.steps) workflow.steps.push_back(makeStep(row, step, scribe));
        findFirmSteps(workflow);
        measure(workflow);
        workflows.push_back(std::move(workflow));
    }
    return workflows;
}

}  // namespace logwright::generate
