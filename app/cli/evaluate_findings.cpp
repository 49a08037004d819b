// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli evaluate findings: what was found, measured against the truth of a generated world.

#include "app/cli/command.h"
#include "engine/project/project.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

struct EvaluateFindingsArguments {
    std::string project;
    std::string truth;
    bool all = false;
    bool json = false;
};

Json kindJson(const KindFigures& figures) {
    const double precision = ratio(figures.right, figures.claims - figures.elsewhere);
    const double recall = ratio(figures.found, figures.planted);
    return {{"precision", precision},
            {"recall", recall},
            {"f1", harmonicMean(precision, recall)},
            {"planted", figures.planted},
            {"found", figures.found},
            {"findings", figures.claims},
            {"right", figures.right},
            {"elsewhere", figures.elsewhere},
            {"strict_precision", ratio(figures.right, figures.claims)}};
}

Json detectorJson(const DetectorFigures& figures) {
    const double precision = ratio(figures.right, figures.findings);
    const double recall = ratio(figures.found, figures.planted);
    return {{"precision", precision},     {"recall", recall},       {"f1", harmonicMean(precision, recall)},
            {"planted", figures.planted}, {"found", figures.found}, {"findings", figures.findings},
            {"right", figures.right}};
}

void printRow(const std::string& name, const Json& figures) {
    char text[160];
    std::snprintf(text, sizeof text, "%-18s %9.3f %7.3f %7.3f %8llu %8llu\n", name.c_str(),
                  figures.at("precision").get<double>(), figures.at("recall").get<double>(),
                  figures.at("f1").get<double>(), figures.at("planted").get<unsigned long long>(),
                  figures.at("findings").get<unsigned long long>());
    std::cout << text;
}

void printTable(const char* title, const Json& rows) {
    char head[160];
    std::snprintf(head, sizeof head, "%-18s %9s %7s %7s %8s %8s\n", title, "precision", "recall", "f1",
                  "planted", "findings");
    std::cout << head;
    for (const auto& [name, figures] : rows.items()) printRow(name, figures);
}

Result<ExitCode> evaluate(const EvaluateFindingsArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    Result<FindingEvaluation> evaluation = cancelledError();
    {
        TerminalProgress progress;
        evaluation = (*project)->evaluateFindings(arguments.truth, arguments.all, progress.task());
    }
    if (!evaluation) return evaluation.error();
    Json json{{"kinds", Json::object()}, {"detectors", Json::object()}};
    for (const KindFigures& figures : evaluation->kinds) json["kinds"][figures.kind] = kindJson(figures);
    for (const DetectorFigures& figures : evaluation->detectors) {
        const std::string name = figures.detector ? std::string(detectorName(*figures.detector)) : "all";
        json["detectors"][name] = detectorJson(figures);
    }
    json["not_in_project"] = evaluation->notInProject;
    if (arguments.json) {
        std::cout << json.dump(2) << '\n';
    } else {
        printTable("kind", json.at("kinds"));
        std::cout << '\n';
        printTable("detector", json.at("detectors"));
    }
    return ExitCode::done;
}

}  // namespace

void addEvaluateFindingsCommand(CLI::App& group, CommandExit& exit) {
    auto arguments = std::make_shared<EvaluateFindingsArguments>();
    CLI::App* command = group.add_subcommand("findings", "Was what was planted found, and nothing else?");
    command->add_option("PROJECT", arguments->project, "The project of a generated world, after detect")
        ->required();
    command->add_option("--truth", arguments->truth, "The truth.json that generate wrote")
        ->type_name("FILE")
        ->required();
    command->add_flag("--all", arguments->all,
                      "Also what begins in the time that the detectors learned from");
    command->add_flag("--json", arguments->json, "Print JSON: all counts too");
    command->footer(
        "A kind's precision is of the findings that say they are of that kind; those that lie on another "
        "planted anomaly\n"
        "or on the incident are left out of it (`elsewhere`), and counted as false in `strict_precision`. A "
        "detector's\n"
        "recall is over all planted anomalies.");
    command->callback([arguments, &exit] {
        auto code = evaluate(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
