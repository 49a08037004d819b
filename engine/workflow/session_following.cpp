// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/session_following.h"

#include "engine/workflow/workflow_building.h"

#include <algorithm>
#include <map>

namespace logwright {

namespace {

/// Steps side by side that fewer of the executions come to are no loss where they do not come.
constexpr double hardlyMissing = 0.95;

/// Follows one session.
class Following {
public:
    Following(const Workflow& workflow, std::span<const WorkflowEvent> events)
        : workflow_(workflow), events_(events) {
        for (const WorkflowStep& step : workflow.steps) groups_.push_back(step.group);
        groups_.push_back(noGroup);  // of what the workflow does not know
    }

    SessionPath follow() {
        const auto unknown = static_cast<EventType>(workflow_.steps.size());
        for (const WorkflowEvent& event : events_) {
            path_.steps.push_back(workflow_.stepOf(event.id));
            types_.push_back(path_.steps.back().value_or(unknown));
        }
        const std::vector<StepVisit> visits = visitsOf(types_, groups_);
        const StepVisit* before = nullptr;
        for (const StepVisit& visit : visits) {
            if (types_[visit.begin] == unknown) {
                depart(Departure::Kind::unknownStep, visit.begin, before ? after(*before) : starts());
                continue;  // what comes next is compared with what came before it
            }
            if (before == nullptr) {
                checkStart(visit);
            } else {
                goOn(*before, visit);
            }
            before = &visit;
        }
        if (before != nullptr) checkEnd(*before);
        return std::move(path_);
    }

private:
    std::vector<ExpectedStep> starts() const {
        std::vector<ExpectedStep> expected;
        for (std::uint32_t s = 0; s < workflow_.steps.size(); ++s) {
            const WorkflowStep& step = workflow_.steps[s];
            if (step.starts > 0) expected.push_back({s, part(step.starts, workflow_.executions)});
        }
        return sorted(std::move(expected));
    }

    /// What comes after a visit; for a group, after the last of its steps.
    std::vector<ExpectedStep> after(const StepVisit& visit) const {
        std::vector<ExpectedStep> expected;
        for (const WorkflowEdge& edge : workflow_.edges) {
            if (edge.from == types_[visit.end - 1]) expected.push_back({edge.to, edge.share});
        }
        return sorted(std::move(expected));
    }

    std::vector<ExpectedStep> missingFrom(const StepVisit& visit) const {
        const std::uint32_t group = groups_[types_[visit.begin]];
        std::vector<ExpectedStep> missing;
        if (group == noGroup) return missing;
        struct Choice {
            std::vector<std::uint32_t> steps;
            double share = 0;
            bool came = false;
        };
        std::map<std::pair<std::uint32_t, std::uint32_t>, Choice> choices;  // a step alone is one of itself
        const auto came = std::span(types_).subspan(visit.begin, visit.end - visit.begin);
        double most = 0;
        for (const std::uint32_t member : workflow_.sideBySide[group]) {
            const WorkflowStep& step = workflow_.steps[member];
            Choice& choice = choices[{step.choice, step.choice == noGroup ? member : 0}];
            choice.steps.push_back(member);
            choice.share += step.share;
            choice.came = choice.came || std::ranges::find(came, member) != came.end();
            most = std::max(most, choice.share);
        }
        for (const auto& [unused, choice] : choices) {
            if (choice.came || choice.share < hardlyMissing * most) continue;
            for (const std::uint32_t member : choice.steps)
                missing.push_back({member, std::min(1.0, workflow_.steps[member].share / most)});
        }
        return sorted(std::move(missing));
    }

    void goOn(const StepVisit& before, const StepVisit& visit) {
        if (auto missing = missingFrom(before); !missing.empty()) {
            depart(Departure::Kind::leftOut, visit.begin, std::move(missing));
        }
        bool any = false;
        for (std::size_t i = before.begin; i < before.end; ++i) {
            for (std::size_t j = visit.begin; j < visit.end; ++j) {
                const WorkflowEdge* edge = workflow_.edge(types_[i], types_[j]);
                if (edge == nullptr) continue;
                any = true;
                path_.edges.push_back(static_cast<std::uint32_t>(edge - workflow_.edges.data()));
            }
        }
        if (!any) depart(Departure::Kind::otherStep, visit.begin, after(before));
    }

    void checkStart(const StepVisit& visit) {
        const bool begins =
            std::ranges::any_of(std::span(types_).subspan(visit.begin, visit.end - visit.begin),
                                [&](EventType step) { return workflow_.steps[step].starts > 0; });
        if (!begins) depart(Departure::Kind::wrongStart, visit.begin, starts());
    }

    void checkEnd(const StepVisit& visit) {
        if (auto missing = missingFrom(visit); !missing.empty()) {
            depart(Departure::Kind::stopped, events_.size() - 1, std::move(missing));
            return;
        }
        if (workflow_.steps[types_[visit.end - 1]].ends > 0) return;
        const bool groupEnds =
            std::ranges::any_of(std::span(types_).subspan(visit.begin, visit.end - visit.begin),
                                [&](EventType step) { return workflow_.steps[step].ends > 0; });
        if (!groupEnds) depart(Departure::Kind::stopped, events_.size() - 1, after(visit));
    }

    void depart(Departure::Kind kind, std::size_t event, std::vector<ExpectedStep> expected) {
        const bool hasCame = kind != Departure::Kind::stopped;
        path_.departures.push_back(
            {kind, event, std::move(expected), hasCame ? path_.steps[event] : std::nullopt});
    }

    static double part(std::uint64_t count, std::uint64_t whole) {
        return whole == 0 ? 0 : static_cast<double>(count) / static_cast<double>(whole);
    }
    static std::vector<ExpectedStep> sorted(std::vector<ExpectedStep> expected) {
        std::ranges::stable_sort(expected, std::ranges::greater{}, &ExpectedStep::share);
        return expected;
    }

    const Workflow& workflow_;
    std::span<const WorkflowEvent> events_;
    std::vector<std::uint32_t> groups_;
    std::vector<EventType> types_;  // steps as types, one beyond them for the unknown
    SessionPath path_;
};

}  // namespace

SessionPath followSession(const Workflow& workflow, std::span<const WorkflowEvent> events) {
    return Following(workflow, events).follow();
}

std::optional<std::size_t> workflowOf(std::span<const Workflow> workflows,
                                      std::span<const WorkflowEvent> events) {
    std::optional<std::size_t> best;
    double most = 0;
    for (std::size_t w = 0; w < workflows.size(); ++w) {
        double known = 0;
        for (std::size_t i = 0; i < events.size(); ++i) {
            const auto step = workflows[w].stepOf(events[i].id);
            if (!step) continue;
            known += 1;
            if (i == 0 && workflows[w].steps[*step].starts > 0) known += 0.5;
        }
        if (known > most) {
            most = known;
            best = w;
        }
    }
    return best;
}

}  // namespace logwright
