// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli evaluate workflows: learned workflows against those of a generated world.

#include "app/cli/command.h"
#include "engine/base/text.h"
#include "engine/project/project.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

struct EvaluateWorkflowsArguments {
    std::string project;
    std::string truth;
    bool json = false;
};

Json edgesJson(const std::vector<NamedEdge>& edges) {
    Json list = Json::array();
    for (const NamedEdge& edge : edges) {
        list.push_back({{"from", edge.from}, {"to", edge.to}, {"count", edge.count}});
    }
    return list;
}

Json figuresJson(const WorkflowFigures& figures) {
    Json workflows = Json::array();
    for (const TrueWorkflowFigures& one : figures.trueWorkflows) {
        workflows.push_back({{"name", one.name},
                             {"edges", one.edges},
                             {"found", one.found},
                             {"not_told_apart", one.notToldApart}});
    }
    return {{"precision", figures.precision()},
            {"recall", figures.recall()},
            {"edges", figures.edges},
            {"found", figures.found},
            {"wrong", figures.wrong},
            {"free", figures.free},
            {"unclear", figures.unclear},
            {"edges_not_told_apart", figures.notToldApart},
            {"workflows_learned", figures.workflows},
            {"tracks", figures.tracks},
            {"workflows", std::move(workflows)},
            {"missed", edgesJson(figures.missed)},
            {"mistaken", edgesJson(figures.mistaken)}};
}

void printFigures(const WorkflowFigures& figures) {
    char text[160];
    std::snprintf(text, sizeof text, "precision %.3f, recall %.3f", figures.precision(), figures.recall());
    std::cout << "by " << trackSourceName(figures.source) << ": " << text << "; " << figures.found << " of "
              << counted(figures.edges, "edge") << " found, " << figures.wrong << " wrong; "
              << counted(figures.workflows, "workflow") << " of " << counted(figures.tracks, "track") << '\n';
    for (const TrueWorkflowFigures& one : figures.trueWorkflows) {
        std::cout << "  " << printable(one.name) << ": " << one.found << " of " << one.edges;
        if (one.notToldApart > 0)
            std::cout << "; " << one.notToldApart << " more not told apart by templates";
        std::cout << '\n';
    }
}

Result<ExitCode> evaluate(const EvaluateWorkflowsArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    Result<WorkflowEvaluation> evaluation = cancelledError();
    {
        TerminalProgress progress;
        evaluation = (*project)->evaluateWorkflows(arguments.truth, {}, progress.task());
    }
    if (!evaluation) return evaluation.error();
    if (!arguments.json) {
        for (const WorkflowFigures& figures : evaluation->ways) printFigures(figures);
        return ExitCode::done;
    }
    Json json{{"by", Json::object()}};
    for (const WorkflowFigures& figures : evaluation->ways) {
        json["by"][std::string(trackSourceName(figures.source))] = figuresJson(figures);
    }
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    return ExitCode::done;
}

}  // namespace

void addEvaluateWorkflows(CLI::App& group, CommandExit& exit) {
    auto arguments = std::make_shared<EvaluateWorkflowsArguments>();
    CLI::App* command = group.add_subcommand("workflows", "Are the steps of tasks those that were planted?");
    command->add_option("PROJECT", arguments->project, "The project of a generated world")->required();
    command->add_option("--truth", arguments->truth, "The truth.json that generate wrote")
        ->type_name("FILE")
        ->required();
    command->add_flag("--json", arguments->json, "Print JSON, each edge missed or mistaken too");
    command->footer(
        "Measured three times: with the sessions that records name; by values that records share, without "
        "sessions;\n"
        "and by nothing but template, source and time. An edge between steps that the truth writes side by "
        "side, or\n"
        "between a planted cause and its effect, counts neither way.");
    command->callback([arguments, &exit] {
        auto code = evaluate(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
