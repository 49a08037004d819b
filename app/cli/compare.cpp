// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli compare: what is different between two projects, or two parts of one.

#include "app/cli/command.h"
#include "app/cli/finding_report.h"
#include "app/cli/project_file.h"
#include "engine/base/text.h"
#include "engine/project/comparing.h"
#include "engine/report/finding_json.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>

namespace logwright {

namespace {

struct CompareArguments {
    std::string before, after;  // projects
    std::string timeBefore, timeAfter;
    std::string sourcesBefore, sourcesAfter;
    ComparisonSettings settings;
    std::uint64_t count = 0;
    bool all = false;
    bool json = false;
};

using Json = nlohmann::ordered_json;

/// The sources whose name as it is shown begins so.
Result<std::vector<SourceId>> sourcesOf(const Project& project, const std::string& beginning) {
    std::vector<SourceId> chosen;
    for (const SourceInfo& source : project.sources()) {
        if (source.display.starts_with(beginning)) chosen.push_back(source.id);
    }
    if (!chosen.empty()) return chosen;
    return Error{"no source begins so", beginning, "analyze lists the sources", Error::Kind::usage};
}

Result<Filter> filterOf(const Project& project, const std::string& time, const std::string& sources) {
    Filter filter;
    if (!time.empty()) {
        auto range = timeRangeOf(time);
        if (!range) return range.error();
        filter.time = *range;
    }
    if (!sources.empty()) {
        auto chosen = sourcesOf(project, sources);
        if (!chosen) return chosen.error();
        filter.sources = std::move(*chosen);
    }
    return filter;
}

Json idOf(const std::optional<TemplateId>& id) {
    return id ? Json(raw(*id)) : Json(nullptr);
}

Json sideJson(const ChangeSide& side) {
    Json records = Json::array();
    for (const RecordIndex record : side.records) records.push_back(raw(record));
    return {{"template", idOf(side.id)}, {"next", idOf(side.next)},
            {"count", side.count},       {"of", side.of},
            {"figure", side.figure},     {"records", std::move(records)}};
}

Json changeJson(const Change& change) {
    return {{"kind", changeKindName(change.kind)},
            {"bits", change.bits},
            {"p", change.tail},
            {"sure", change.sure},
            {"words", change.words},
            {"template", change.pattern},
            {"next", change.next},
            {"slot", change.slot},
            {"value", change.value},
            {"before", sideJson(change.before)},
            {"after", sideJson(change.after)}};
}

Json rangeJson(const Comparison::Side& side) {
    return {{"records", side.records},
            {"begin", formatTime(side.range.begin)},
            {"end", formatTime(shownEnd(side.range.end))}};
}

void printJson(const Comparison& comparison, const std::vector<const Change*>& changes) {
    Json list = Json::array();
    for (const Change* change : changes) list.push_back(changeJson(*change));
    const Json json{{"before", rangeJson(comparison.before)},
                    {"after", rangeJson(comparison.after)},
                    {"looked", comparison.looked},
                    {"changes", std::move(list)}};
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void printText(const Comparison& comparison, const std::vector<const Change*>& changes) {
    const auto line = [](const char* name, const Comparison::Side& side) {
        std::cout << name << counted(side.records, "record") << ", " << formatTime(side.range.begin) << " to "
                  << formatTime(shownEnd(side.range.end)) << '\n';
    };
    line("before  ", comparison.before);
    line("after   ", comparison.after);
    std::uint64_t unsure = 0;
    for (const Change& change : comparison.changes) unsure += change.sure ? 0 : 1;
    std::cout << "looked at " << counted(comparison.looked, "possible change") << ": "
              << withThousands(comparison.changes.size() - unsure) << " sure, " << withThousands(unsure)
              << " could be chance\n\n";
    for (const Change* change : changes) {
        char bits[32];
        std::snprintf(bits, sizeof bits, "%6.1f bits  ", change->bits);
        std::cout << bits << (change->sure ? "" : "(could be chance) ") << printable(change->words) << '\n';
    }
}

Result<ExitCode> compare(const CompareArguments& arguments) {
    auto first = Project::open(arguments.before);
    if (!first) return first.error();
    Project& before = **first;
    std::unique_ptr<Project> second;
    if (!arguments.after.empty()) {
        auto opened = Project::open(arguments.after);
        if (!opened) return opened.error();
        second = std::move(*opened);
    }
    Project& after = second ? *second : before;
    auto chosenBefore = filterOf(before, arguments.timeBefore, arguments.sourcesBefore);
    if (!chosenBefore) return chosenBefore.error();
    auto chosenAfter = filterOf(after, arguments.timeAfter, arguments.sourcesAfter);
    if (!chosenAfter) return chosenAfter.error();
    if (!second && *chosenBefore == *chosenAfter) {
        return Error{"the two sides are the same", arguments.before,
                     "name another project, or --before and --after, or --before-sources and --after-sources",
                     Error::Kind::usage};
    }
    Result<Comparison> comparison = cancelledError();
    {
        TerminalProgress progress;
        comparison = compareProjects(before, after, {*chosenBefore, *chosenAfter, arguments.settings},
                                     progress.task());
    }
    if (!comparison) return comparison.error();
    std::vector<const Change*> changes;
    for (const Change& change : comparison->changes) {
        if (arguments.count > 0 && changes.size() == arguments.count) break;
        if (change.sure || arguments.all) changes.push_back(&change);
    }
    if (arguments.json) {
        printJson(*comparison, changes);
    } else {
        printText(*comparison, changes);
    }
    sayIfUnfinished(before);
    if (second) sayIfUnfinished(after);
    return changes.empty() ? ExitCode::nothingToDo : ExitCode::done;
}

void addOptions(CLI::App& command, CompareArguments& arguments) {
    command.add_option("BEFORE", arguments.before, "The project, as analyze made it")->required();
    command.add_option("AFTER", arguments.after, "Another one to compare it with; else parts of the first");
    command.add_option("--before", arguments.timeBefore, "Of the one side only this span of time, UTC")
        ->type_name("A..B");
    command.add_option("--after", arguments.timeAfter, "Of the other side only this span of time, UTC")
        ->type_name("A..B");
    command
        .add_option("--before-sources", arguments.sourcesBefore,
                    "Of the one side only sources whose name begins so")
        ->type_name("NAME");
    command
        .add_option("--after-sources", arguments.sourcesAfter,
                    "Of the other side only sources whose name begins so")
        ->type_name("NAME");
    command
        .add_option("--level", arguments.settings.level,
                    "The share of changes told as sure that may be chance (0.01)")
        ->type_name("SHARE")
        ->check(CLI::Range(0.0, 0.5).description(""));
    command.add_option("--count", arguments.count, "Print at most this many")
        ->type_name("N")
        ->check(CLI::PositiveNumber.description(""));
    command.add_flag("--all", arguments.all, "What could be chance too");
    command.add_flag("--json", arguments.json, "Print JSON, with records of both sides");
}

}  // namespace

void addCompareCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<CompareArguments>();
    CLI::App* command = app.add_subcommand(
        "compare", "Tell what changed between two projects, spans of time or sets of sources");
    addOptions(*command, *arguments);
    command->footer(
        "Examples:\n"
        "  logwright-cli compare good.logwright bad.logwright\n"
        "  logwright-cli compare week.logwright --before 2026-03-01..2026-03-02 --after "
        "2026-03-02..2026-03-03\n"
        "The most surprising first: a change of n bits comes by chance once in 2^n times. Rates are per "
        "hour, "
        "held\n"
        "against how much each side varies by itself.");
    command->callback([arguments, &exit] {
        auto code = compare(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
