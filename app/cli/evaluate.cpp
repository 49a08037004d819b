// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli evaluate: what was learned, measured against the truth of a generated world.

#include "app/cli/command.h"
#include "app/cli/number_options.h"
#include "app/cli/relation_report.h"
#include "engine/base/text.h"
#include "engine/project/project.h"
#include "engine/relations/tree_words.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

struct EvaluateArguments {
    std::string project;
    std::string truth;
    EvaluationSettings settings;
    bool json = false;
};

/// Nothing where there is nothing to measure: that is no share of zero.
Json share(std::uint64_t part, std::uint64_t whole) {
    if (whole == 0) return nullptr;
    return static_cast<double>(part) / static_cast<double>(whole);
}

/// F1 over what was held out, or nothing where nothing could be.
Json f1Of(const TrainingRun& run) {
    if (run.scores.empty() || run.scores.back().events == 0) return nullptr;
    return run.scores.back().macro.f1;
}

Json figuresJson(const RelationFigures& figures, const Snapshot& snapshot) {
    Json relations = Json::array();
    for (const EffectFigures& one : figures.relations) {
        relations.push_back({{"effects", one.effects},
                             {"cause_in_tree", share(one.causeInTree, one.effects)},
                             {"cause_first", share(one.causeFirst, one.effects)}});
    }
    Json unplanted = Json::array();
    for (const UnplantedPair& pair : figures.unplanted) {
        unplanted.push_back({{"cause", shortTemplate(snapshot, pair.cause)},
                             {"effect", shortTemplate(snapshot, pair.effect)},
                             {"edges", pair.edges}});
    }
    return {{"training", figures.run.id},
            {"in_use", figures.inUse},
            {"stale", figures.stale},
            {"effects", figures.all.effects},
            {"effects_not_learned", figures.notLearned},
            {"cause_in_tree", share(figures.all.causeInTree, figures.all.effects)},
            {"cause_first", share(figures.all.causeFirst, figures.all.effects)},
            {"sure_edges", figures.sureEdges},
            {"unplanted_sure_edges", share(figures.unplantedSureEdges, figures.sureEdges)},
            {"sure_pairs", figures.surePairs},
            {"unplanted_sure_pairs", share(figures.unplantedSurePairs, figures.surePairs)},
            {"windows_per_cpu_second", windowsPerCpuSecond(figures.run)},
            {"f1", f1Of(figures.run)},
            {"relations", std::move(relations)},
            {"unplanted", std::move(unplanted)}};
}

void printFigures(const std::string& name, const Json& figures) {
    const auto percent = [&](const char* key) {
        if (figures.at(key).is_null()) return std::string("nothing to measure");
        const double value = figures.at(key).get<double>() * 100;
        char text[32];
        std::snprintf(text, sizeof text, "%.1f %%", value);
        return std::string(text);
    };
    const auto count = [&](const char* key) { return withThousands(figures.at(key).get<std::uint64_t>()); };
    std::cout << name << ", training " << figures.at("training")
              << (figures.at("in_use").get<bool>() ? ", in use" : ", not the one in use") << '\n'
              << "  effects held out              " << count("effects") << ", and "
              << count("effects_not_learned") << " of templates too seldom to learn\n"
              << "  true cause in the first level " << percent("cause_in_tree") << '\n'
              << "  true cause ranked first       " << percent("cause_first") << '\n'
              << "  sure edges                    " << count("sure_edges") << ", of these not planted "
              << percent("unplanted_sure_edges") << '\n'
              << "  sure pairs of templates       " << count("sure_pairs") << ", of these not planted "
              << percent("unplanted_sure_pairs") << '\n';
}

void sayNothingToMeasure(const RelationFigures& figures) {
    std::cerr << "logwright-cli: training " << figures.run.id << ": ";
    if (figures.notLearned > 0) {
        std::cerr << counted(figures.notLearned, "effect stands", "effects stand")
                  << " in the time that was held out, none of a template that it learned; "
                     "train with more cardinalities\n";
    } else {
        std::cerr << "no effect of the truth stands in the time that was held out: is it the truth of these "
                     "logs?\n";
    }
}

ExitCode codeOf(const RelationEvaluation& evaluation) {
    if (!evaluation.damaged.empty()) return ExitCode::inputUnreadable;
    const bool measured = std::ranges::any_of(
        evaluation.models, [](const RelationFigures& figures) { return figures.all.effects > 0; });
    return measured || evaluation.shuffled ? ExitCode::done : ExitCode::nothingToDo;
}

Result<ExitCode> evaluate(const EvaluateArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    Result<RelationEvaluation> evaluation = cancelledError();
    {
        TerminalProgress progress;
        evaluation = (*project)->evaluateRelations(arguments.truth, arguments.settings, progress.task());
    }
    if (!evaluation) return evaluation.error();
    TaskContext task;
    auto snapshot = (*project)->snapshot(task);
    if (!snapshot) return snapshot.error();
    for (const std::string& one : evaluation->damaged) std::cerr << "logwright-cli: " << one << '\n';
    for (const RelationFigures& figures : evaluation->models) {
        if (figures.stale) warnOfStaleTraining(figures.run.id);
        if (figures.all.effects == 0) sayNothingToMeasure(figures);
    }
    const ExitCode code = codeOf(*evaluation);
    Json json{{"models", Json::object()}};
    for (const RelationFigures& figures : evaluation->models) {
        json["models"][std::string(relationModelName(figures.run.settings.model))] =
            figuresJson(figures, **snapshot);
    }
    if (evaluation->shuffled) {
        json["shuffled"] = {{"pairs", evaluation->shuffled->pairs},
                            {"sure_pairs", evaluation->shuffled->sure}};
    }
    if (arguments.json) {
        std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
        return code;
    }
    for (const auto& [name, figures] : json["models"].items()) printFigures(name, figures);
    if (evaluation->shuffled) {
        std::cout << "shuffled: " << counted(evaluation->shuffled->pairs, "pair") << ", "
                  << withThousands(evaluation->shuffled->sure) << " of them sure\n";
    }
    return code;
}

}  // namespace

void addEvaluateCommand(CLI::App& app, CommandExit& exit) {
    CLI::App* group = app.add_subcommand("evaluate", "Measure what was learned against a known truth");
    group->require_subcommand(1);
    auto arguments = std::make_shared<EvaluateArguments>();
    CLI::App* command = group->add_subcommand("relations", "Are the true causes in the trees, and first?");
    command
        ->add_option("PROJECT", arguments->project,
                     "The project of a generated world, with trained relations")
        ->required();
    command->add_option("--truth", arguments->truth, "The truth.json that generate wrote")
        ->type_name("FILE")
        ->required();
    command
        ->add_option("--effects", arguments->settings.mostEffects, "Look at this many effects at most (4000)")
        ->type_name("N")
        ->check(wholeNumber(1));
    command->add_flag("--shuffled", arguments->settings.shuffled,
                      "Also learn the same events in random order: no edge of that may be sure");
    command->add_flag("--json", arguments->json, "Print JSON, each planted relation too");
    command->footer(
        "Measured are the training in use (see relations --use) and the newest of the other kind of model.\n"
        "Effects are those of the truth that stand in the time that was held out of the training. An edge is "
        "planted\n"
        "where the truth has it as a relation, a chain of relations, effects of one cause, steps of one "
        "workflow "
        "or\n"
        "phases of the incident.");
    command->callback([arguments, &exit] {
        auto code = evaluate(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
    addEvaluateFindingsCommand(*group, exit);
    addEvaluateSessionsCommand(*group, exit);
    addEvaluateWorkflows(*group, exit);
}

}  // namespace logwright
