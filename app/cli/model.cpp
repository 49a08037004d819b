// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli export-model, import-model: what a project has learned, without its logs.

#include "app/cli/command.h"
#include "engine/base/text.h"
#include "engine/project/model_file.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace logwright {

namespace {

struct ModelArguments {
    std::string project;
    std::string file;
};

ExitCode say(const Result<ModelSummary>& summary, const std::string& written) {
    if (!summary) return sayError(summary.error());
    std::cout << printable(written) << ": " << counted(summary->templates, "template") << ", "
              << counted(summary->relationRuns, "trained relation") << ", "
              << counted(summary->detectorTrainings, "trained detector") << "; the model has "
              << counted(summary->bytes, "byte") << '\n';
    if (summary->templatesWithSecrets > 0) {
        std::cout.flush();
        std::cerr << "what looks like a secret stands in the text of "
                  << counted(summary->templatesWithSecrets, "template")
                  << ", and so in the model; treat it as you treat the logs\n";
    }
    return ExitCode::done;
}

}  // namespace

void addModelCommands(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<ModelArguments>();
    CLI::App* outward =
        app.add_subcommand("export-model", "Write what a project has learned to a file, without its logs");
    outward->add_option("PROJECT", arguments->project, "The project")->required();
    outward->add_option("FILE", arguments->file, "The model file to write")->required();
    outward->footer(
        "The model holds templates and the miner's state, edits, rules, relations and detectors; no "
        "records,\n"
        "findings or names of files. The miner's state has an example of each form of message, as it was\n"
        "read. serve takes a model file as it is.");
    outward->callback([arguments, &exit] {
        exit.code = say(exportModel(arguments->project, arguments->file), arguments->file);
    });

    CLI::App* inward =
        app.add_subcommand("import-model", "Make a project of a model file, to analyse other logs with it");
    inward->add_option("FILE", arguments->file, "The file that export-model wrote")->required();
    inward->add_option("PROJECT", arguments->project, "The project to make; there is none of this name yet")
        ->required();
    inward->footer(
        "analyze --project PROJECT then reads logs into it. Its templates stay those of the model, as its\n"
        "relations and detectors know them: a line that fits none of them gets the template <*>.");
    inward->callback([arguments, &exit] {
        exit.code = say(importModel(arguments->file, arguments->project), arguments->project);
    });
}

}  // namespace logwright
