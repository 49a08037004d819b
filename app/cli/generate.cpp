// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli generate: logs of an invented data centre, with the truth about them.

#include "app/cli/command.h"
#include "app/cli/generate/world.h"
#include "engine/base/text.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <filesystem>
#include <iostream>

namespace logwright {

namespace {

struct GenerateArguments {
    std::uint64_t records = 200'000;
    std::uint64_t seed = 1;
    std::string folder;
    std::string start;
    bool force = false;
};

Result<generate::Settings> settingsFrom(const GenerateArguments& arguments) {
    generate::Settings settings;
    settings.records = arguments.records;
    settings.seed = arguments.seed;
    settings.folder = arguments.folder;
    if (!arguments.start.empty()) {
        Timestamp start;
        if (!parseTime(arguments.start, start)) {
            return Error{"is no time", "--start " + arguments.start, "write it as 2025-03-03T00:00:00Z",
                         Error::Kind::usage};
        }
        settings.start =
            std::chrono::duration_cast<std::chrono::microseconds>(start.time_since_epoch()).count();
    }
    std::error_code failure;
    if (!arguments.force && std::filesystem::exists(arguments.folder, failure) &&
        !std::filesystem::is_empty(arguments.folder, failure)) {
        return Error{"the folder is not empty", arguments.folder,
                     "choose another one, or add --force to write over what is there", Error::Kind::usage};
    }
    return settings;
}

ExitCode runGenerate(const GenerateArguments& arguments) {
    const Result<generate::Settings> settings = settingsFrom(arguments);
    if (!settings) return sayError(settings.error());
    const auto began = std::chrono::steady_clock::now();
    Result<generate::Summary> summary = [&] {
        TerminalProgress progress;
        return generate::generateWorld(*settings, progress.task());
    }();
    if (!summary) return sayError(summary.error());
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    const auto rate = static_cast<std::uint64_t>(static_cast<double>(summary->records) / took.count());
    std::cout << counted(summary->records, "record") << " of " << counted(summary->templates, "template")
              << ", " << humanBytes(summary->bytes) << ", in " << counted(summary->files, "file") << " below "
              << arguments.folder << "\n"
              << counted(summary->anomalies, "anomaly", "anomalies")
              << " planted; truth.json says which and where\n";
    std::cerr << counted(rate, "record") << " a second\n";
    return ExitCode::done;
}

}  // namespace

void addGenerateCommand(CLI::App& app, CommandExit& exit) {
    CLI::App* command = app.add_subcommand(
        "generate",
        "Writes logs of an invented data centre: nine services on fifteen hosts in seven formats.\n"
        "Sessions follow workflows; causes have effects; anomalies and one incident are planted,\n"
        "and truth.json says what stands where. The same numbers give the same bytes.");
    auto arguments = std::make_shared<GenerateArguments>();
    command->add_option("--out", arguments->folder, "Folder to write to; made if it is not there")
        ->required()
        ->type_name("DIR");
    command->add_option("--records", arguments->records, "How many records to write")
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{4'000'000'000}))
        ->type_name("N")
        ->capture_default_str();
    command->add_option("--seed", arguments->seed, "Another seed gives another world of the same kind")
        ->type_name("S")
        ->capture_default_str();
    command->add_option("--start", arguments->start, "Time of the first record [2025-03-03T00:00:00Z]")
        ->type_name("TIME");
    command->add_flag("--force", arguments->force, "Write into a folder that is not empty");
    command->footer("Example: logwright-cli generate --records 1000000 --seed 7 --out world");
    command->callback([arguments, &exit] { exit.code = runGenerate(*arguments); });
}

}  // namespace logwright
