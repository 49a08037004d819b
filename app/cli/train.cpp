// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli train: learns models from a project and keeps them in it.

#include "app/cli/command.h"
#include "app/cli/number_options.h"
#include "app/cli/relation_report.h"
#include "engine/project/project.h"
#include "engine/relations/cardinality_classes.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace logwright {

namespace {

struct TrainArguments {
    std::string project;
    TrainingSettings settings;
    std::string model = "excitation";
    int epochs = 0;
    double minutes = 0;
    bool json = false;
};

TrainingSettings settingsOf(const TrainArguments& arguments) {
    TrainingSettings settings = arguments.settings;
    if (arguments.model == relationModelName(RelationModelKind::attention)) {
        settings.model = RelationModelKind::attention;
    }
    if (arguments.epochs > 0) settings.epochs = arguments.epochs;
    if (arguments.minutes > 0) {
        const auto seconds = static_cast<std::int64_t>(arguments.minutes * 60);
        settings.time = std::chrono::seconds(std::max<std::int64_t>(seconds, 1));
    }
    std::ranges::sort(settings.cardinalities);
    std::vector<int>& cardinalities = settings.cardinalities;
    cardinalities.erase(std::unique(cardinalities.begin(), cardinalities.end()), cardinalities.end());
    return settings;
}

void warnOfLowCardinalities(const TrainingSettings& settings) {
    if (settings.cardinalities.empty() || settings.cardinalities.front() >= leastLearnedCardinality) return;
    std::cerr << "logwright-cli: templates of a cardinality below " << leastLearnedCardinality
              << " are seen fewer than 1,000 times: less can be learned of them\n";
}

Result<ExitCode> trainRelations(const TrainArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    const TrainingSettings settings = settingsOf(arguments);
    warnOfLowCardinalities(settings);
    Result<TrainingRun> run = cancelledError();
    {
        TerminalProgress progress;
        run = (*project)->trainRelations(settings, {}, progress.task());
    }
    if (!run) return run.error();
    if (arguments.json) {
        std::cout << runReportJson(*run, false).dump(2) << '\n';
    } else {
        printRun(*run, false);
    }
    return ExitCode::done;
}

void addOptions(CLI::App& command, TrainArguments& arguments) {
    command.add_option("PROJECT", arguments.project, "The project, as analyze made it")->required();
    command
        .add_option("--cardinality", arguments.settings.cardinalities,
                    "Cardinalities to explain; without, 3 and above")
        ->type_name("N,...")
        ->delimiter(',')
        ->check(CLI::Range(0, 9).description(""));
    command.add_option("--model", arguments.model, "excitation (the default) or logflow")
        ->type_name("NAME")
        ->check(CLI::IsMember({"excitation", "logflow"}).description(""));
    command.add_flag("--one-model", arguments.settings.oneForAll,
                     "logflow: one model for all cardinalities instead of one each");
    command.add_option("--device", arguments.settings.device, "logflow: auto (the default), cpu or cuda")
        ->type_name("NAME")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}).description(""));
    auto* epochs = command.add_option("--epochs", arguments.epochs, "Stop after so many passes")
                       ->type_name("N")
                       ->check(wholeNumber(1, std::numeric_limits<int>::max()));
    command.add_option("--minutes", arguments.minutes, "Stop after so long")
        ->type_name("M")
        ->check(positiveAmount())
        ->excludes(epochs);
    command
        .add_option("--held-out", arguments.settings.heldOut,
                    "Share of the events, the latest, that is kept to measure with (0.25)")
        ->type_name("SHARE")
        ->check(CLI::Range(0.05, 0.9).description(""));
    command.add_option("--window", arguments.settings.windowLength, "Events looked at before each")
        ->type_name("N")
        ->check(CLI::Range(1u, longestWindow).description(""));
    command.add_option("--seed", arguments.settings.seed, "Of what is drawn at random (1)")->type_name("S");
    command.add_flag("--json", arguments.json, "Print JSON");
}

}  // namespace

void addTrainCommand(CLI::App& app, CommandExit& exit) {
    CLI::App* train = app.add_subcommand("train", "Learn from a project");
    train->require_subcommand(1);
    auto arguments = std::make_shared<TrainArguments>();
    CLI::App* command = train->add_subcommand("relations", "Learn which events lead to which");
    addOptions(*command, *arguments);
    command->footer(
        "Without --epochs and --minutes the training ends when the model gains no more. A training that was "
        "killed or\n"
        "stopped goes on when the same is asked for again; one stopped with Ctrl+C keeps the best so far.");
    command->callback([arguments, &exit] {
        auto code = trainRelations(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
    addTrainDetectorCommands(*train, exit);
}

}  // namespace logwright
