// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli clock: sources whose clocks were wrong.

#include "app/cli/command.h"
#include "app/cli/project_file.h"
#include "engine/base/text.h"
#include "engine/project/project.h"
#include "engine/project/project_clocks.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iomanip>
#include <iostream>
#include <optional>

namespace logwright {

namespace {

struct ClockArguments {
    std::string project;
    std::vector<std::string> set;  // source, seconds
    bool suggest = false;
    bool apply = false;
    bool undo = false;
    bool redo = false;
    bool json = false;
};

double secondsOf(std::chrono::nanoseconds time) {
    return std::chrono::duration<double>(time).count();
}

void printClocks(const Snapshot& snapshot, bool json) {
    for (const SourceInfo& source : snapshot.sources()) {
        if (json) {
            std::cout << nlohmann::ordered_json{{"source", source.display},
                                                {"offset_seconds", secondsOf(source.clockOffset)},
                                                {"records", source.records}}
                             .dump()
                      << '\n';
        } else {
            const bool set = source.clockOffset.count() != 0;
            std::cout << std::setw(14) << (set ? clockOffsetText(source.clockOffset) : "as written") << "  "
                      << printable(source.display) << '\n';
        }
    }
}

nlohmann::ordered_json suggestionJson(const Snapshot& snapshot, const ClockSuggestion& suggestion) {
    nlohmann::ordered_json sources = nlohmann::ordered_json::array();
    for (const SourceId id : suggestion.sources) sources.push_back(snapshot.source(id)->display);
    return {{"clock", suggestion.name},
            {"peer", suggestion.peer},
            {"correction_seconds", secondsOf(suggestion.correction)},
            {"uncertainty_seconds", secondsOf(suggestion.uncertainty)},
            {"pairs", suggestion.pairs},
            {"records", suggestion.records},
            {"sources", std::move(sources)}};
}

void printSuggestions(const Snapshot& snapshot, const std::vector<ClockSuggestion>& suggestions, bool json) {
    for (const ClockSuggestion& suggestion : suggestions) {
        if (json) {
            std::cout << suggestionJson(snapshot, suggestion).dump() << '\n';
            continue;
        }
        const std::string by = clockOffsetText(std::chrono::abs(suggestion.correction)).substr(1);
        std::cout << printable(suggestion.name) << "'s clock seems " << by
                  << (suggestion.correction.count() > 0 ? " behind " : " ahead of ")
                  << printable(suggestion.peer) << "'s, give or take "
                  << clockOffsetText(suggestion.uncertainty).substr(1) << "; "
                  << counted(suggestion.pairs, "matched pair") << ", "
                  << counted(suggestion.records, "record") << " would move\n";
    }
    if (suggestions.empty() && !json) std::cout << "No clock is seen to be wrong.\n";
}

/// What was learned from the former times stays as it is.
void sayWhatWasLearned(Project& project) {
    std::vector<std::string> damaged;
    const auto relations = project.trainingRuns(damaged);
    const auto detectors = project.detectorTrainings(damaged);
    if ((relations && !relations->empty()) || (detectors && !detectors->empty())) {
        std::cerr
            << "logwright-cli: relations or detectors were learned from the former times: train again\n";
    }
}

Result<ExitCode> change(Project& project, const std::function<Result<>(SourceClocks&)>& act,
                        const ClockArguments& arguments, TaskContext& task) {
    auto after = project.changeClocks(act, task);
    if (!after) return after.error();
    printClocks(**after, arguments.json);
    sayWhatWasLearned(project);
    return ExitCode::done;
}

Result<ExitCode> setClock(Project& project, const ClockArguments& arguments, TaskContext& task) {
    const auto offset = parseClockOffset(arguments.set[1]);
    if (!offset) return offset.error();
    std::vector<SourceClock> clocks;
    for (const SourceId id : sourcesNamed(project.sources(), arguments.set[0]))
        clocks.push_back({id, *offset});
    if (clocks.empty()) {
        return Error{"there is no source '" + arguments.set[0] + "'", arguments.project,
                     "name a file or a folder as 'clock PROJECT' lists them", Error::Kind::usage};
    }
    return change(
        project, [&](SourceClocks& all) { return all.set(clocks); }, arguments, task);
}

Result<ExitCode> suggest(Project& project, const ClockArguments& arguments, TaskContext& task) {
    auto suggestions = project.suggestClocks(task);
    if (!suggestions) return suggestions.error();
    auto snapshot = project.snapshot(task);
    if (!snapshot) return snapshot.error();
    printSuggestions(**snapshot, *suggestions, arguments.json);
    if (suggestions->empty()) return ExitCode::nothingToDo;
    if (!arguments.apply) return ExitCode::done;
    std::vector<SourceClock> clocks;
    for (const ClockSuggestion& suggestion : *suggestions) {
        const std::vector<SourceClock> some = suggestedClocks(**snapshot, suggestion);
        clocks.insert(clocks.end(), some.begin(), some.end());
    }
    auto after = project.changeClocks([&](SourceClocks& all) { return all.set(clocks); }, task);
    if (!after) return after.error();
    sayWhatWasLearned(project);
    return ExitCode::done;
}

Result<ExitCode> clock(const ClockArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    TerminalProgress progress;
    if (arguments.suggest) return suggest(**project, arguments, progress.task());
    if (!arguments.set.empty()) return setClock(**project, arguments, progress.task());
    if (arguments.undo || arguments.redo) {
        const auto step = [&](SourceClocks& all) { return arguments.undo ? all.undo() : all.redo(); };
        return change(**project, step, arguments, progress.task());
    }
    auto snapshot = (*project)->snapshot(progress.task());
    if (!snapshot) return snapshot.error();
    printClocks(**snapshot, arguments.json);
    return ExitCode::done;
}

constexpr const char* footer =
    R"(Without an option, lists what is added to the times of each source. SOURCE is a file or a folder, as
listed; SECONDS may be negative and have a fraction, and 0 goes back to what the lines say:
  logwright-cli clock sample.logwright --suggest
  logwright-cli clock sample.logwright --set web2 +3.2
  logwright-cli clock sample.logwright --set store1/kern.log -0.25
Records stay as written in their files; all times shown and all analyses use the corrected time.
Relations and detectors that were trained before have learned from the former times; train again.
Exit code 1: nothing to suggest.)";

}  // namespace

void addClockCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<ClockArguments>();
    CLI::App* command = app.add_subcommand("clock", "Set sources right whose clocks were wrong");
    command->add_option("PROJECT", arguments->project, "The project, as analyze made it")->required();
    CLI::Option* suggest = command->add_flag(
        "--suggest", arguments->suggest, "Find clocks that values shared by several hosts prove to be wrong");
    command->add_flag("--apply", arguments->apply, "Set the clocks as suggested")->needs(suggest);
    CLI::Option* set = command->add_option("--set", arguments->set, "Add so many seconds to a source's times")
                           ->type_name("SOURCE SECONDS")
                           ->expected(2)
                           ->excludes(suggest);
    CLI::Option* undo = command->add_flag("--undo", arguments->undo, "Take the last setting back");
    CLI::Option* redo = command->add_flag("--redo", arguments->redo, "Do the last one taken back again");
    undo->excludes(suggest)->excludes(set)->excludes(redo);
    redo->excludes(suggest)->excludes(set);
    command->add_flag("--json", arguments->json, "Print JSON, an object a line");
    command->footer(footer);
    command->callback([arguments, &exit] {
        auto code = clock(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
