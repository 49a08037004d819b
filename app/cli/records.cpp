// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli records: records of a project by place, template or time, with their parameters.

#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/number_options.h"
#include "app/cli/project_file.h"
#include "app/cli/record_report.h"
#include "engine/project/project.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <limits>

namespace logwright {

namespace {

struct RecordsArguments {
    std::string project;
    std::uint64_t from = 0;
    std::uint64_t count = 0;  // 0: as many as there are, or 20 where nothing narrows them down
    FilterOptions filter;
    bool json = false;
    bool csv = false;
    bool reveal = false;
};

Result<ExitCode> listRecords(const RecordsArguments& arguments) {
    if (auto asked = arguments.filter.filter(); !asked) return asked.error();
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    (*project)->revealSecrets(arguments.reveal);
    TaskContext task;
    auto snapshot = (*project)->snapshot(task);
    if (!snapshot) return snapshot.error();
    const auto filter = arguments.filter.filter(**project, *snapshot, task);
    if (!filter) return filter.error();
    auto rows = applyFilter(**snapshot, *filter, task);
    if (!rows) return rows.error();

    const std::uint64_t fallback = filter->empty() ? 20 : std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t begin = std::min(arguments.from, (*rows)->size());
    const std::uint64_t end =
        begin + std::min(arguments.count > 0 ? arguments.count : fallback, (*rows)->size() - begin);
    std::vector<TimelineRow> wanted;
    for (std::uint64_t at = begin; at < end; ++at) wanted.push_back((*rows)->at(at));
    const RecordForm form = arguments.json  ? RecordForm::json
                            : arguments.csv ? RecordForm::csv
                                            : RecordForm::lines;
    if (auto done = printRecords(**project, **snapshot, wanted, form); !done) return done.error();
    if ((*rows)->size() == 0) {
        std::cout.flush();
        std::cerr << "logwright-cli: " << arguments.filter.whyNothing(**snapshot, task) << '\n';
    }
    sayIfUnfinished(**project);
    return begin == end ? ExitCode::nothingToDo : ExitCode::done;
}

}  // namespace

void addRecordsCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<RecordsArguments>();
    CLI::App* command = app.add_subcommand("records", "Print records of a project in the order of time");
    command->add_option("PROJECT", arguments->project, "The project, as analyze made it")->required();
    command->add_option("--from", arguments->from, "Leave out this many of the records first")
        ->type_name("N")
        ->check(wholeNumber(0));
    command->add_option("--count", arguments->count, "Print at most this many")
        ->type_name("M")
        ->check(wholeNumber(1));
    addFilterOptions(*command, arguments->filter);
    auto* json =
        command->add_flag("--json", arguments->json, "Print JSON, with typed parameters and their places");
    command->add_flag("--csv", arguments->csv, "Print CSV")->excludes(json);
    command->add_flag("--reveal", arguments->reveal,
                      "Show secrets in clear; otherwise a mark like [secret:jwt] stands for each");
    command->footer(
        "Without --template, --time, --component, --filter or --count the first 20 records are printed. "
        "Records of a\n"
        "template that is hidden are left out, but where --template names it.");
    command->callback([arguments, &exit] {
        auto code = listRecords(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
