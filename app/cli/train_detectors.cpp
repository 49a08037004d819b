// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli train keys, train values: what is normal, for the detectors.

#include "app/cli/command.h"
#include "app/cli/finding_report.h"
#include "app/cli/number_options.h"
#include "engine/project/project.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace logwright {

namespace {

struct TrainDetectorsArguments {
    std::string project;
    DetectorTrainingSettings settings;
    std::string time;
    std::vector<std::string> sources;
    std::string without;
    bool json = false;
};

Result<std::vector<SourceId>> sourcesNamed(const Project& project, const std::vector<std::string>& names) {
    const std::vector<SourceInfo> all = project.sources();
    std::vector<SourceId> ids;
    for (const std::string& name : names) {
        const auto found = std::ranges::find(all, name, &SourceInfo::display);
        if (found == all.end()) {
            return Error{"there is no such file in the project", name, "`analyze --json` lists them",
                         Error::Kind::usage};
        }
        ids.push_back(found->id);
    }
    return ids;
}

Result<ExitCode> train(const TrainDetectorsArguments& arguments) {
    DetectorTrainingSettings settings = arguments.settings;
    if (!arguments.time.empty()) {
        auto range = timeRangeOf(arguments.time);
        if (!range) return range.error();
        settings.normal.time = *range;
    }
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    auto sources = sourcesNamed(**project, arguments.sources);
    if (!sources) return sources.error();
    settings.normal.sources = std::move(*sources);
    if (!arguments.without.empty()) {
        TaskContext task;
        auto planted = (*project)->plantedRecords(arguments.without, task);
        if (!planted) return planted.error();
        settings.normal.without = std::move(*planted);
    }
    Result<std::vector<DetectorTraining>> trainings = cancelledError();
    {
        TerminalProgress progress;
        trainings = (*project)->trainDetectors(settings, progress.task());
    }
    if (!trainings) return trainings.error();
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const DetectorTraining& training : *trainings) {
        if (arguments.json) {
            list.push_back(detectorTrainingReportJson(training));
        } else {
            printDetectorTraining(training);
        }
    }
    if (arguments.json) std::cout << list.dump(2) << '\n';
    return ExitCode::done;
}

void addOptions(CLI::App& command, TrainDetectorsArguments& arguments) {
    command.add_option("PROJECT", arguments.project, "The project, as analyze made it")->required();
    auto* share = command.add_option("--share", arguments.settings.normal.share,
                                     "Share of the records, the earliest, that is taken as normal (0.6)");
    share->type_name("SHARE")->check(CLI::Range(0.01, 1.0).description(""));
    command.add_option("--time", arguments.time, "Take this span of time, UTC, as normal instead")
        ->type_name("A..B")
        ->excludes(share);
    command.add_option("--source", arguments.sources, "Take only these files as normal, as they are listed")
        ->type_name("FILE,...")
        ->delimiter(',');
    command
        .add_option("--without", arguments.without,
                    "Leave out what this truth.json of a generated world calls an anomaly")
        ->type_name("FILE");
    command.add_flag("--json", arguments.json, "Print JSON");
    command.footer(
        "Records that were confirmed as anomalies are left out, with their sessions. Behaviour "
        "that is rare in what is\n"
        "taken as normal does not count as normal.");
}

void addOne(CLI::App& group, const char* name, const char* what, std::vector<DetectorModel> models,
            CommandExit& exit) {
    auto arguments = std::make_shared<TrainDetectorsArguments>();
    arguments->settings.models = std::move(models);
    CLI::App* command = group.add_subcommand(name, what);
    addOptions(*command, *arguments);
    command->callback([arguments, &exit] {
        auto code = train(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace

void addTrainDetectorCommands(CLI::App& train, CommandExit& exit) {
    addOne(train, "keys", "Learn the templates and steps of normal sessions", {DetectorModel::shape}, exit);
    addOne(train, "values", "Learn the normal values of parameters", {DetectorModel::values}, exit);
}

}  // namespace logwright
