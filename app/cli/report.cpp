// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli report: what is known of a project in one file.

#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/project_file.h"
#include "engine/base/text.h"
#include "engine/project/report_gathering.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace logwright {

namespace {

struct ReportArguments {
    std::string project;
    std::string out;
    std::string format;
    std::string title;
    std::vector<std::string> sections;
    std::vector<std::uint32_t> trees;      // rows
    std::vector<std::uint32_t> workflows;  // numbers, from 1
    FilterOptions filter;
    bool reveal = false;
    bool noHashes = false;
};

Result<ReportFormat> formatOf(const ReportArguments& arguments) {
    const auto format =
        arguments.format.empty() ? reportFormatOfFile(arguments.out) : reportFormatByName(arguments.format);
    if (format) return *format;
    return Error{"its name does not tell the format", arguments.out,
                 "end it with .html, .md, .json or .csv, or name a --format", Error::Kind::usage};
}

Result<ReportRequest> requestOf(const ReportArguments& arguments, Filter filter, const Snapshot& snapshot) {
    ReportRequest request;
    request.title = arguments.title;
    request.reveal = arguments.reveal;
    request.hashes = !arguments.noHashes;
    request.filter = std::move(filter);
    for (const std::string& name : arguments.sections) {
        const auto section = reportSectionByName(name);
        if (section) request.sections.push_back(*section);
    }
    const auto without = [&](const char* name) {
        return !arguments.sections.empty() &&
               std::ranges::find(arguments.sections, name) == arguments.sections.end();
    };
    const char* const idle = !arguments.trees.empty() && without("trees")           ? "trees"
                             : !arguments.workflows.empty() && without("workflows") ? "workflows"
                                                                                    : nullptr;
    if (idle != nullptr) {
        return Error{std::string("some ") + idle + " are chosen, and the sections are without them",
                     "--sections", std::string("add ") + idle + " to them", Error::Kind::usage};
    }
    for (const std::uint32_t row : arguments.trees) {
        if (row >= snapshot.recordCount()) {
            return Error{"there is no record " + std::to_string(row), arguments.project,
                         "the project holds " + counted(snapshot.recordCount(), "record") +
                             ", counted from 0; records --json tells their rows",
                         Error::Kind::usage};
        }
        request.trees.push_back(snapshot.recordAt(TimelineRow{row}));
    }
    for (const std::uint32_t number : arguments.workflows) request.workflows.push_back(number - 1);
    return request;
}

Result<ReportContents> gather(Project& project, const ReportArguments& arguments) {
    TerminalProgress progress;
    auto snapshot = project.snapshot(progress.task());
    if (!snapshot) return snapshot.error();
    auto filter = arguments.filter.filter(project, *snapshot, progress.task());
    if (!filter) return filter.error();
    auto request = requestOf(arguments, *std::move(filter), **snapshot);
    if (!request) return request.error();
    return gatherReport(project, *request, progress.task());
}

Result<ExitCode> report(const ReportArguments& arguments) {
    auto format = formatOf(arguments);
    if (!format) return format.error();
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    (*project)->revealSecrets(arguments.reveal);
    if (auto done = refuseToReplaceLogs(arguments.out, **project); !done) return done.error();
    auto contents = gather(**project, arguments);
    if (!contents) return contents.error();
    if (auto done = writeFile(arguments.out, reportText(*contents, *format)); !done) return done.error();
    sayUnreadable(contents->unreadable, contents->unreadableWhy);
    if (contents->statistics.records == 0) {
        TaskContext task;
        std::cerr << "logwright-cli: " << arguments.filter.whyNothing(*contents->snapshot, task) << '\n';
    }
    sayIfUnfinished(**project);
    return contents->statistics.records == 0 ? ExitCode::nothingToDo : ExitCode::done;
}

void addOptions(CLI::App& command, ReportArguments& arguments) {
    command.add_option("PROJECT", arguments.project, "The project, as analyze made it")->required();
    command.add_option("--out", arguments.out, "Write the report to this file")
        ->type_name("FILE")
        ->required();
    command.add_option("--format", arguments.format, "html, markdown, json or csv; else by the file's name")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"html", "markdown", "json", "csv"}).description(""));
    command.add_option("--title", arguments.title, "Its title; else the project's name")->type_name("TEXT");
    command
        .add_option("--sections", arguments.sections,
                    "Only these: overview, cardinalities, templates, findings, trees, workflows, notes,\n"
                    "origin; else all, trees and workflows where some are chosen")
        ->type_name("NAME,...")
        ->delimiter(',')
        ->check(CLI::IsMember(std::vector<std::string>(reportSectionNames.begin(), reportSectionNames.end()))
                    .description(""));
    command
        .add_option("--tree", arguments.trees,
                    "Draw what led to this record, by its row as records --json prints it; more than once\n"
                    "for more")
        ->type_name("N");
    command
        .add_option("--workflow", arguments.workflows,
                    "Draw this workflow, by its number as workflow prints it; more than once for more")
        ->type_name("N")
        ->check(CLI::PositiveNumber.description(""));
    addFilterOptions(command, arguments.filter);
    command.add_flag("--reveal", arguments.reveal,
                     "Secrets in clear; otherwise a mark like [secret:jwt] stands for each");
    command.add_flag("--no-hashes", arguments.noHashes,
                     "Leave out the hashes of the logs' files, for which all of them are read");
}

}  // namespace

void addReportCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<ReportArguments>();
    CLI::App* command = app.add_subcommand("report", "Write what is known of a project into one file");
    addOptions(*command, *arguments);
    command->footer(
        "Examples:\n"
        "  logwright-cli report sample.logwright --out sample.html --tree 150000 --workflow 1\n"
        "  logwright-cli report sample.logwright --out morning.md --sections overview,findings\n"
        "      --time 2026-03-01T06:00..2026-03-01T12:00\n"
        "HTML is one page that loads nothing. In CSV each row is a figure: section, row of a list, field, "
        "value.");
    command->callback([arguments, &exit] {
        auto code = report(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
