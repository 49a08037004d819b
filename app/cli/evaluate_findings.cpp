// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli evaluate findings: what was found, measured against the truth of a generated world or
// against labels.

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

struct EvaluateFindingsArguments {
    std::string project;
    std::string truth;
    std::string labels;
    bool alertColumn = false;
    bool all = false;
    bool json = false;
};

/// Null where there is nothing that it could be a share of.
Json shareOrNull(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? Json(nullptr) : Json(ratio(part, whole));
}

/// Null where nothing was to be found and nothing was.
Json f1(double precision, double recall, std::uint64_t claims, std::uint64_t planted) {
    return claims == 0 && planted == 0 ? Json(nullptr) : Json(harmonicMean(precision, recall));
}

Json kindJson(const KindFigures& figures) {
    const std::uint64_t claims = figures.claims - figures.elsewhere;
    return {{"precision", shareOrNull(figures.right, claims)},
            {"recall", shareOrNull(figures.found, figures.planted)},
            {"f1", f1(ratio(figures.right, claims), ratio(figures.found, figures.planted), claims,
                      figures.planted)},
            {"planted", figures.planted},
            {"found", figures.found},
            {"findings", figures.claims},
            {"right", figures.right},
            {"elsewhere", figures.elsewhere},
            {"strict_precision", shareOrNull(figures.right, figures.claims)}};
}

Json detectorJson(const DetectorFigures& figures) {
    return {{"precision", shareOrNull(figures.right, figures.findings)},
            {"recall", shareOrNull(figures.found, figures.planted)},
            {"f1", f1(ratio(figures.right, figures.findings), ratio(figures.found, figures.planted),
                      figures.findings, figures.planted)},
            {"planted", figures.planted},
            {"found", figures.found},
            {"findings", figures.findings},
            {"right", figures.right}};
}

std::string shareText(const Json& figure) {
    if (figure.is_null()) return "-";
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", figure.get<double>());
    return text;
}

void printRow(const std::string& name, const Json& figures) {
    char text[160];
    std::snprintf(text, sizeof text, "%-18s %9s %7s %7s %8llu %8llu\n", name.c_str(),
                  shareText(figures.at("precision")).c_str(), shareText(figures.at("recall")).c_str(),
                  shareText(figures.at("f1")).c_str(), figures.at("planted").get<unsigned long long>(),
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

Json labelJson(const LabelFigures& figures) {
    Json curve = Json::array();
    for (const LabelCurvePoint& point : figures.curve) {
        curve.push_back(
            {{"least_score", point.leastScore}, {"precision", point.precision}, {"recall", point.recall}});
    }
    return {{"tp", figures.truePositives},
            {"fp", figures.falsePositives},
            {"fn", figures.falseNegatives},
            {"tn", figures.trueNegatives},
            {"precision", figures.precision()},
            {"recall", figures.recall()},
            {"f1", harmonicMean(figures.precision(), figures.recall())},
            {"average_precision", figures.averagePrecision},
            {"curve", curve}};
}

void printLabels(const LabelEvaluation& evaluation, const Json& detectors, bool sessions) {
    std::cout << counted(evaluation.units, sessions ? "labelled session" : "record") << ", "
              << evaluation.abnormal << " of them abnormal";
    if (evaluation.unlabelled > 0)
        std::cout << "; " << counted(evaluation.unlabelled, "session has", "sessions have") << " no label";
    if (evaluation.notInProject > 0) {
        std::cout << "; "
                  << counted(evaluation.notInProject, "label is of a session", "labels are of sessions")
                  << " not in the project";
    }
    char text[200];
    std::snprintf(text, sizeof text, "\n\n%-14s %8s %8s %8s %8s %9s %7s %7s %7s\n", "detector", "tp", "fp",
                  "fn", "tn", "precision", "recall", "f1", "average");
    std::cout << text;
    for (const auto& [name, row] : detectors.items()) {
        const auto count = [&](const char* what) { return row.at(what).get<unsigned long long>(); };
        const auto share = [&](const char* what) { return row.at(what).get<double>(); };
        std::snprintf(text, sizeof text, "%-14s %8llu %8llu %8llu %8llu %9.3f %7.3f %7.3f %7.3f\n",
                      name.c_str(), count("tp"), count("fp"), count("fn"), count("tn"), share("precision"),
                      share("recall"), share("f1"), share("average_precision"));
        std::cout << text;
    }
}

std::string nameOf(std::optional<Detector> detector) {
    return detector ? std::string(detectorName(*detector)) : "all";
}

Result<ExitCode> evaluateLabels(Project& project, const EvaluateFindingsArguments& arguments) {
    Result<LabelEvaluation> evaluation = cancelledError();
    {
        TerminalProgress progress;
        const auto file = arguments.alertColumn ? std::nullopt : std::optional(arguments.labels);
        evaluation = project.evaluateLabels(file, arguments.all, progress.task());
    }
    if (!evaluation) return evaluation.error();
    Json json{{"detectors", Json::object()},
              {"units", evaluation->units},
              {"abnormal", evaluation->abnormal},
              {"unlabelled", evaluation->unlabelled},
              {"not_in_project", evaluation->notInProject}};
    for (const LabelFigures& figures : evaluation->detectors) {
        json["detectors"][nameOf(figures.detector)] = labelJson(figures);
    }
    if (arguments.json) {
        std::cout << json.dump(2) << '\n';
    } else {
        printLabels(*evaluation, json.at("detectors"), !arguments.alertColumn);
    }
    return ExitCode::done;
}

Result<ExitCode> evaluate(const EvaluateFindingsArguments& arguments) {
    if (arguments.truth.empty() && arguments.labels.empty() && !arguments.alertColumn) {
        return Error{"there is nothing to measure against", "", "give --truth, --labels or --alert-column",
                     Error::Kind::usage};
    }
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    if (arguments.truth.empty()) return evaluateLabels(**project, arguments);
    Result<FindingEvaluation> evaluation = cancelledError();
    {
        TerminalProgress progress;
        evaluation = (*project)->evaluateFindings(arguments.truth, arguments.all, progress.task());
    }
    if (!evaluation) return evaluation.error();
    Json json{{"kinds", Json::object()}, {"detectors", Json::object()}};
    for (const KindFigures& figures : evaluation->kinds) json["kinds"][figures.kind] = kindJson(figures);
    for (const DetectorFigures& figures : evaluation->detectors) {
        json["detectors"][nameOf(figures.detector)] = detectorJson(figures);
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
    CLI::App* command = group.add_subcommand("findings", "Was what is out of line found, and nothing else?");
    command->add_option("PROJECT", arguments->project, "The project, after detect")->required();
    auto* truth = command
                      ->add_option("--truth", arguments->truth,
                                   "Of a generated world: the truth.json that generate wrote")
                      ->type_name("FILE");
    auto* labels = command
                       ->add_option("--labels", arguments->labels,
                                    "Rows of a session's name and its label: blk_1,Normal or blk_2,Anomaly")
                       ->type_name("FILE")
                       ->excludes(truth);
    command
        ->add_flag("--alert-column", arguments->alertColumn,
                   "The first word of each record is its label, - of a normal one (BGL, Thunderbird)")
        ->excludes(truth)
        ->excludes(labels);
    command->add_flag("--all", arguments->all,
                      "Also what begins in the time that the detectors learned from");
    command->add_flag("--json", arguments->json, "Print JSON: all counts too");
    command->footer(
        "A kind's precision is of the findings that say they are of that kind; those that lie on another "
        "planted anomaly\n"
        "or on the incident are left out of it (`elsewhere`), and counted as false in `strict_precision`. A "
        "detector's\n"
        "recall is over all planted anomalies. Against labels it is sessions or records that count, each "
        "once "
        "for a\n"
        "detector; `average` is the average precision over falling scores. A dash (null in JSON): there is "
        "nothing to "
        "count.");
    command->callback([arguments, &exit] {
        auto code = evaluate(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
