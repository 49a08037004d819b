// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli relations: which templates lead to which, as learned; the trainings of a project.

#include "app/cli/command.h"
#include "app/cli/number_options.h"
#include "app/cli/relation_report.h"
#include "engine/base/text.h"
#include "engine/project/project.h"
#include "engine/relations/tree_words.h"
#include "engine/report/relations_json.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <iomanip>
#include <iostream>

namespace logwright {

namespace {

struct RelationsArguments {
    std::string project;
    bool json = false;
    bool doubtful = false;
    bool trainings = false;
    std::int64_t use = 0;
    std::int64_t remove = 0;
};

std::string figure(const char* format, double value) {
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

Result<ExitCode> listTrainings(const Project& project, bool json) {
    std::vector<std::string> damaged;
    auto runs = project.trainingRuns(damaged);
    if (!runs) return runs.error();
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const TrainingRun& run : *runs) {
        if (json) {
            list.push_back(runReportJson(run, false));
            list.back().erase("stale");
        } else {
            printRun(run, false);
            std::cout << '\n';
        }
    }
    if (json) std::cout << list.dump(2) << '\n';
    for (const std::string& one : damaged) std::cerr << "logwright-cli: " << printable(one) << '\n';
    if (!damaged.empty()) return ExitCode::inputUnreadable;
    return runs->empty() ? ExitCode::nothingToDo : ExitCode::done;
}

void printRelations(const std::vector<TemplateRelation>& relations, const Snapshot& snapshot) {
    for (const TemplateRelation& relation : relations) {
        const PairStatistics& pair = relation.statistics;
        std::cout << std::setw(5) << figure("%.0f %%", relation.strength * 100) << "  "
                  << printable(shortTemplate(snapshot, relation.cause)) << "\n       -> "
                  << printable(shortTemplate(snapshot, relation.effect)) << "\n       "
                  << lagWords(pair.medianLagSeconds) << ", lift " << figure("%.1f", pair.lift) << " ("
                  << figure("%.1f", pair.liftLow) << " to " << figure("%.1f", pair.liftHigh) << ")";
        const std::string doubt = doubtOf(&pair, pair.medianLagSeconds);
        std::cout << (doubt.empty() ? "" : "; doubtful: " + doubt) << '\n';
    }
}

Result<ExitCode> listRelations(const RelationsArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    if (arguments.remove > 0) {
        if (auto done = (*project)->removeTrainingRun(arguments.remove); !done) return done.error();
        return ExitCode::done;
    }
    if (arguments.use > 0) {
        if (auto done = (*project)->chooseTrainingRun(arguments.use); !done) return done.error();
        return ExitCode::done;
    }
    if (arguments.trainings) return listTrainings(**project, arguments.json);
    TerminalProgress progress;
    auto use = (*project)->relations(progress.task());
    if (!use) return use.error();
    auto snapshot = (*project)->snapshot(progress.task());
    if (!snapshot) return snapshot.error();
    std::vector<TemplateRelation> relations = templateRelations(*use->learned);
    if (!arguments.doubtful) {
        std::erase_if(relations, [](const auto& relation) { return !relation.statistics.sure(); });
    }
    if (arguments.json) {
        const nlohmann::ordered_json json{{"training", runReportJson(use->run, use->stale)},
                                          {"relations", relationsJson(relations, **snapshot)}};
        std::cout << json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    } else {
        printRun(use->run, use->stale);
        std::cout << '\n';
        printRelations(relations, **snapshot);
    }
    return relations.empty() ? ExitCode::nothingToDo : ExitCode::done;
}

}  // namespace

void addRelationsCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<RelationsArguments>();
    CLI::App* command =
        app.add_subcommand("relations", "List which templates lead to which, the strongest first");
    command->add_option("PROJECT", arguments->project, "The project, with trained relations")->required();
    command->add_flag("--json", arguments->json, "Print JSON: all statistics too");
    command->add_flag("--doubtful", arguments->doubtful,
                      "Also those that the plain statistics do not bear out");
    auto* trainings =
        command->add_flag("--trainings", arguments->trainings, "List the trainings of the project instead");
    auto* use = command
                    ->add_option("--use", arguments->use,
                                 "From now on use this training, by its number; without, the newest is used")
                    ->type_name("N")
                    ->check(wholeNumber(1, std::numeric_limits<std::int32_t>::max()))
                    ->excludes(trainings);
    command->add_option("--remove", arguments->remove, "Remove this training with its models")
        ->type_name("N")
        ->check(wholeNumber(1, std::numeric_limits<std::int32_t>::max()))
        ->excludes(trainings)
        ->excludes(use);
    command->callback([arguments, &exit] {
        auto code = listRelations(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
