// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/workflow_export.h"
#include "engine/secrets/secrets.h"

#include <nlohmann/json.hpp>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

Json stepJson(const WorkflowStep& step, const Snapshot& snapshot) {
    const Template* pattern = snapshot.templates().find(step.id);
    Json json{{"template", raw(step.id)}, {"text", pattern != nullptr ? redacted(pattern->text) : ""},
              {"visits", step.visits},    {"share", step.share},
              {"starts", step.starts},    {"ends", step.ends},
              {"side_by_side", nullptr}};
    if (step.group != noGroup) json["side_by_side"] = step.group;
    return json;
}

Json workflowJson(const Workflow& workflow, const Snapshot& snapshot) {
    Json steps = Json::array();
    for (const WorkflowStep& step : workflow.steps) steps.push_back(stepJson(step, snapshot));
    Json edges = Json::array();
    for (const WorkflowEdge& edge : workflow.edges) {
        edges.push_back({{"from", raw(workflow.steps[edge.from].id)},
                         {"to", raw(workflow.steps[edge.to].id)},
                         {"count", edge.count},
                         {"share", edge.share},
                         {"median_seconds", edge.medianSeconds},
                         {"p95_seconds", edge.p95Seconds},
                         {"loop", edge.loop}});
    }
    Json groups = Json::array();
    for (const auto& group : workflow.sideBySide) {
        Json ids = Json::array();
        for (const std::uint32_t step : group) ids.push_back(raw(workflow.steps[step].id));
        groups.push_back(std::move(ids));
    }
    return {{"title", workflowTitle(workflow, snapshot)},
            {"executions", workflow.executions},
            {"median_seconds", workflow.medianSeconds},
            {"p95_seconds", workflow.p95Seconds},
            {"steps", std::move(steps)},
            {"edges", std::move(edges)},
            {"side_by_side", std::move(groups)}};
}

}  // namespace

std::string workflowsJson(const LearnedWorkflows& learned, std::span<const Workflow> workflows,
                          const Snapshot& snapshot) {
    Json list = Json::array();
    for (const Workflow& workflow : workflows) list.push_back(workflowJson(workflow, snapshot));
    const Json json{{"by", trackSourceName(learned.source)},
                    {"tracks", learned.workflowOfTrack.size()},
                    {"workflows", std::move(list)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace logwright
