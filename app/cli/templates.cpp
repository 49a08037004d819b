// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli templates: the templates of a project with their counts.

#include "app/cli/command.h"
#include "app/cli/project_file.h"
#include "engine/base/text.h"
#include "engine/insight/statistics.h"
#include "engine/project/project.h"
#include "engine/report/template_json.h"
#include "engine/secrets/secrets.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <iomanip>
#include <iostream>

namespace logwright {

namespace {

struct TemplatesArguments {
    std::string project;
    bool json = false;
    bool csv = false;
    bool hidden = false;
    bool reveal = false;
};

struct Row {
    const TemplateStatistics* statistics;
    const Template* pattern;
};

// Most frequent first; equal counts by id.
std::vector<Row> rowsOf(const Snapshot& snapshot, const Statistics& statistics, bool withHidden) {
    std::vector<Row> rows;
    for (const TemplateStatistics& entry : statistics.templates) {
        const Template* pattern = snapshot.templates().find(entry.id);
        if (withHidden || !pattern->hidden) rows.push_back({&entry, pattern});
    }
    std::ranges::stable_sort(
        rows, [](const Row& a, const Row& b) { return a.statistics->total > b.statistics->total; });
    return rows;
}

std::string timeText(const TemplateStatistics& entry, Timestamp time) {
    return entry.count > 0 ? formatTime(time) : "";
}

// As a person sees it: secrets are marks unless --reveal was given.
using ShownText = std::function<std::string(std::string_view)>;

void printJson(const std::vector<Row>& rows, const ShownText& shown) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Row& row : rows) {
        list.push_back(templateJson(*row.statistics, *row.pattern, row.statistics->total, shown));
    }
    std::cout << list.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

void printCsv(const std::vector<Row>& rows, const ShownText& shown) {
    std::cout << "EventId,EventTemplate,Count,Cardinality,First,Last";
    for (int severity = 0; severity < severityCount; ++severity) {
        std::cout << ',' << severityName(static_cast<Severity>(severity));
    }
    std::cout << ",Name,Pinned,Hidden\n";
    for (const Row& row : rows) {
        std::cout << 'E' << raw(row.statistics->id) << ',' << csvField(shown(row.pattern->text)) << ','
                  << row.statistics->total << ',' << row.statistics->cardinality << ','
                  << timeText(*row.statistics, row.statistics->first) << ','
                  << timeText(*row.statistics, row.statistics->last);
        for (const std::uint64_t count : row.statistics->bySeverity) std::cout << ',' << count;
        std::cout << ',' << csvField(row.pattern->name) << ',' << (row.pattern->pinned ? "yes" : "") << ','
                  << (row.pattern->hidden ? "yes" : "") << '\n';
    }
}

// A name stands in quotes before the text.
std::string namedText(const Template& pattern, const ShownText& shown) {
    const std::string text = printable(shown(pattern.text));
    if (pattern.name.empty()) return text;
    std::string name = "\"";
    for (const char c : printable(pattern.name)) name.append(c == '"' ? 2 : 1, c);
    return name + "\" " + text;
}

void printTable(const std::vector<Row>& rows, const ShownText& shown) {
    std::cout << std::setw(8) << "id" << std::setw(14) << "count"
              << "  card.   template\n";
    for (const Row& row : rows) {
        std::cout << std::setw(8) << raw(row.statistics->id) << std::setw(14)
                  << withThousands(row.statistics->total) << std::setw(6) << row.statistics->cardinality
                  << ' ' << (row.pattern->pinned ? 'P' : ' ') << (row.pattern->hidden ? 'H' : ' ') << ' '
                  << namedText(*row.pattern, shown) << '\n';
    }
}

Result<ExitCode> listTemplates(const TemplatesArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    TaskContext task;
    auto snapshot = (*project)->snapshot(task);
    if (!snapshot) return snapshot.error();
    StatisticsRequest request;
    request.filter.withHidden = true;
    auto statistics = countRecords(**snapshot, request, task);
    if (!statistics) return statistics.error();
    const std::vector<Row> rows = rowsOf(**snapshot, *statistics, arguments.hidden);
    const ShownText shown = [&](std::string_view text) {
        return arguments.reveal ? std::string(text) : redacted(text);
    };
    if (arguments.json) {
        printJson(rows, shown);
    } else if (arguments.csv) {
        printCsv(rows, shown);
    } else {
        printTable(rows, shown);
    }
    if (const std::size_t left = statistics->templates.size() - rows.size(); left > 0) {
        std::cout.flush();
        std::cerr << counted(left, "template is", "templates are") << " hidden; --hidden lists them too\n";
    }
    sayIfUnfinished(**project);
    return rows.empty() ? ExitCode::nothingToDo : ExitCode::done;
}

}  // namespace

void addTemplatesCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<TemplatesArguments>();
    CLI::App* command =
        app.add_subcommand("templates", "List the templates of a project, the most frequent first");
    command->add_option("PROJECT", arguments->project, "The project, as analyze made it")->required();
    auto* json =
        command->add_flag("--json", arguments->json, "Print JSON: all figures, severities and times too");
    command
        ->add_flag("--csv", arguments->csv,
                   "Print CSV; analyze and mine take it back with --given (where there are\n"
                   "secrets in templates, only with --reveal)")
        ->excludes(json);
    command->add_flag("--reveal", arguments->reveal,
                      "Show secrets in clear; otherwise a mark like [secret:jwt] stands for each");
    command->add_flag("--hidden", arguments->hidden, "List hidden templates too");
    command->footer(
        "The cardinality of a template is the number of digits of its count less one: a template seen 10,000 "
        "to\n"
        "99,999 times has cardinality 4. P stands before a template that is pinned, H before one that is "
        "hidden;\n"
        "a name stands in quotes before the text.");
    command->callback([arguments, &exit] {
        auto code = listTemplates(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
