// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli search: records of a project by what they say and by their fields.

#include "app/cli/command.h"
#include "app/cli/number_options.h"
#include "app/cli/project_file.h"
#include "app/cli/record_report.h"
#include "engine/base/text.h"
#include "engine/search/query_words.h"
#include "engine/search/search_vocabulary.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace logwright {

namespace {

struct SearchArguments {
    std::string project;
    std::string query;
    std::uint64_t limit = 0;  // 0: all
    bool count = false;
    bool json = false;
    bool explain = false;
    bool hidden = false;
    bool reveal = false;
};

void printCount(const SearchSummary& summary, bool json) {
    if (!json) {
        std::cout << summary.hits << '\n';
        return;
    }
    std::cout << nlohmann::ordered_json{{"hits", summary.hits},
                                        {"records", summary.records},
                                        {"unreadable", summary.unreadable},
                                        {"bytes", summary.bytes}}
                     .dump()
              << '\n';
}

Result<ExitCode> search(const SearchArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    (*project)->revealSecrets(arguments.reveal);
    TerminalProgress progress;
    auto snapshot = (*project)->snapshot(progress.task());
    if (!snapshot) return snapshot.error();
    const auto query = parseSearch(arguments.query, parameterNames((*snapshot)->templates()));
    if (!query) return query.error();
    if (arguments.explain) {
        std::cout << printable(searchWords(*query)) << '\n';
        return ExitCode::done;
    }
    Filter filter;
    filter.withHidden = arguments.hidden;
    std::vector<TimelineRow> rows;
    const auto take = [&](std::span<const RecordIndex> hits, std::uint64_t) {
        if (arguments.count) return;
        for (const RecordIndex record : hits) rows.push_back((*snapshot)->rowOf(record));
    };
    const auto summary = (*project)->search(*snapshot, *query, filter, take, progress.task());
    if (!summary) return summary.error();
    if (arguments.count) {
        printCount(*summary, arguments.json);
    } else {
        std::ranges::sort(rows);
        if (arguments.limit > 0 && rows.size() > arguments.limit) rows.resize(arguments.limit);
        const RecordForm form = arguments.json ? RecordForm::json : RecordForm::lines;
        if (auto done = printRecords(**project, **snapshot, rows, form); !done) return done.error();
    }
    sayUnreadable(summary->unreadable, summary->problem);
    sayIfUnfinished(**project);
    return summary->hits == 0 ? ExitCode::nothingToDo : ExitCode::done;
}

constexpr const char* footer = R"(A query is one line, in quotes for the shell:
  timeout "no route"        both texts, anywhere in the record
  /took \d{4,} ms/          a regular expression; ^ and $ are ends of lines
  -heartbeat                not that; NOT does the same
  a OR (b c)                either; what stands side by side must both be there
  severity:error,fatal      also severity>=warning
  template:12               by its id, or by a part of its text or name
  source:nn component:dfs host:n7    a part of the name; = wants the whole one, * stands for anything
  session:blk_7             the whole name
  after:10:02 before:2015-10-18T10:17    a time of day, a date or both, UTC
  duration>2s size>=1MB ipv4:10.0.0.* $2:22    parameters by what stands in them, by place,
                            or by the word before them in the template (port:22)
  finding:yes               shows a finding; also by detector, as finding:rules
Letters match in either case unless a text has a capital one. Put a query that begins with - behind --.
What stands redacted is not found without --reveal.)";

}  // namespace

void addSearchCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<SearchArguments>();
    CLI::App* command = app.add_subcommand("search", "Find records by text, expression and field");
    command->add_option("PROJECT", arguments->project, "The project, as analyze made it")->required();
    command->add_option("QUERY", arguments->query, "What to look for")->required();
    command->add_flag("--count", arguments->count, "Print only how many records are found");
    command->add_option("--limit", arguments->limit, "Print at most this many, the earliest")
        ->type_name("N")
        ->check(wholeNumber(1));
    command->add_flag("--json", arguments->json, "Print JSON, with typed parameters and their places");
    command->add_flag("--explain", arguments->explain, "Say in words what would be looked for");
    command->add_flag("--hidden", arguments->hidden, "Records of hidden templates too");
    command->add_flag("--reveal", arguments->reveal,
                      "Find and show secrets in clear; otherwise a mark like [secret:jwt] stands for each");
    command->footer(footer);
    command->callback([arguments, &exit] {
        auto code = search(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
