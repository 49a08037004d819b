// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli train keys, train values: what is normal, for the detectors.

#include "app/cli/command.h"
#include "app/cli/finding_report.h"
#include "app/cli/number_options.h"
#include "engine/base/text.h"
#include "engine/project/project.h"
#include "engine/record/session_key.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <limits>
#include <set>

namespace logwright {

namespace {

struct TrainDetectorsArguments {
    std::string project;
    DetectorTrainingSettings settings;
    std::string time;
    std::vector<std::string> sources;
    std::string without;
    std::string sessions;
    int epochs = 0;
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

/// A file with the name of a session a line; each once.
Result<std::vector<SessionKey>> sessionsNamed(const std::string& path) {
    std::ifstream file(path);
    if (!file) {
        return Error{"the file with the names of normal sessions cannot be read", path,
                     "give a file with a name a line", Error::Kind::usage};
    }
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    std::set<SessionKey> sessions;
    bool first = true;
    for (std::string line; std::getline(file, line); first = false) {
        std::string_view name = line;
        if (first && name.starts_with(byteOrderMark)) name.remove_prefix(byteOrderMark.size());
        const std::size_t begin = name.find_first_not_of(" \t\r");
        if (begin == std::string_view::npos) continue;
        sessions.insert(sessionKeyOf(name.substr(begin, name.find_last_not_of(" \t\r") + 1 - begin)));
    }
    if (sessions.empty()) {
        return Error{"there is no name of a session in the file", path, "give a file with a name a line",
                     Error::Kind::usage};
    }
    return std::vector(sessions.begin(), sessions.end());
}

/// Of the sessions that were named, those that nothing was learned from.
void sayMissing(const TrainDetectorsArguments& arguments, std::size_t named, std::size_t learned) {
    if (learned >= named) return;
    std::cerr << "logwright-cli: of " << counted(named, "session") << " named in " << arguments.sessions
              << ", " << withThousands(named - learned) << (named - learned == 1 ? " is" : " are")
              << " not in the logs, or not whole in what is normal\n";
}

Result<ExitCode> train(const TrainDetectorsArguments& arguments) {
    DetectorTrainingSettings settings = arguments.settings;
    if (!arguments.time.empty()) {
        auto range = timeRangeOf(arguments.time);
        if (!range) return range.error();
        settings.normal.time = *range;
    }
    if (!arguments.sessions.empty()) {
        auto sessions = sessionsNamed(arguments.sessions);
        if (!sessions) return sessions.error();
        settings.normal.sessions = std::move(*sessions);
    }
    if (arguments.epochs > 0) settings.keys.epochs = arguments.epochs;
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
        trainings = (*project)->trainDetectors(settings, {}, progress.task());
    }
    if (!trainings) return trainings.error();
    if (trainings->size() < settings.models.size()) {
        std::cerr << "logwright-cli: there are no sessions in what is normal: no sequences were learned\n";
    }
    if (!trainings->empty()) {
        sayMissing(arguments, settings.normal.sessions.size(), trainings->front().sessions);
    }
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
        .add_option("--normal-session", arguments.sessions,
                    "Take only the sessions that this file names as normal, one a line")
        ->type_name("FILE")
        ->excludes(share);
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

void addKeyOptions(CLI::App& command, TrainDetectorsArguments& arguments) {
    KeyModelSettings& keys = arguments.settings.keys;
    command.add_option("--window", keys.window, "h: steps of a session before the one that is judged (10)")
        ->type_name("N")
        ->check(CLI::Range(1, 64).description(""));
    command
        .add_option("--g", keys.topG,
                    "DeepLog's rule: a step that is not among the N most likely is out of\n"
                    "line (the paper takes 9); without, one that is less likely, beside the\n"
                    "most likely, than nearly all of held-out normal sessions")
        ->type_name("N")
        ->check(CLI::Range(1, 100'000).description(""));
    command.add_option("--layers", keys.layers, "Layers of the network (2)")
        ->type_name("N")
        ->check(CLI::Range(1, 8).description(""));
    command.add_option("--hidden", keys.hidden, "Cells of a layer (64)")
        ->type_name("N")
        ->check(CLI::Range(1, 512).description(""));
    command.add_option("--epochs", arguments.epochs, "Stop after so many; without, when it gains no more")
        ->type_name("N")
        ->check(wholeNumber(1, std::numeric_limits<int>::max()));
    command.add_option("--seed", keys.seed, "Of what is drawn at random (1)")->type_name("S");
    command.add_option("--device", keys.device, "auto (the default), cpu or cuda")
        ->type_name("NAME")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}).description(""));
}

void addOne(CLI::App& group, const char* name, const char* what, std::vector<DetectorModel> models,
            CommandExit& exit) {
    auto arguments = std::make_shared<TrainDetectorsArguments>();
    arguments->settings.models = std::move(models);
    CLI::App* command = group.add_subcommand(name, what);
    addOptions(*command, *arguments);
    const bool ofKeys = std::ranges::find(arguments->settings.models, DetectorModel::keys) !=
                        arguments->settings.models.end();
    if (ofKeys) addKeyOptions(*command, *arguments);
    command->callback([arguments, &exit] {
        auto code = train(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace

void addTrainDetectorCommands(CLI::App& train, CommandExit& exit) {
    addOne(train, "keys", "Learn the templates, steps and sequences of normal sessions",
           {DetectorModel::shape, DetectorModel::keys}, exit);
    addOne(train, "values", "Learn the normal values of parameters", {DetectorModel::values}, exit);
}

}  // namespace logwright
