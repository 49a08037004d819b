// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli workflow: the tasks that records are steps of, and where a session left its task's path.

#include "app/cli/command.h"
#include "engine/base/text.h"
#include "engine/project/project.h"
#include "engine/relations/tree_words.h"
#include "engine/report/tree_labels.h"
#include "engine/report/workflow_export.h"

#include <CLI/CLI.hpp>

#include <iomanip>
#include <iostream>

namespace logwright {

namespace {

struct WorkflowArguments {
    std::string project;
    std::string by;
    WorkflowRequest request;
    std::uint32_t number = 0;
    std::int64_t row = -1;
    bool json = false;
    bool dot = false;
    bool svg = false;
};

std::string nameOf(const Workflow& workflow, std::uint32_t step, const Snapshot& snapshot) {
    return printable(shortTemplate(snapshot, workflow.steps[step].id));
}

void printWorkflow(std::size_t number, const Workflow& workflow, const Snapshot& snapshot) {
    std::cout << number << "  " << printable(workflowTitle(workflow, snapshot)) << "\n   "
              << counted(workflow.executions, "execution") << ", " << lagWords(workflow.medianSeconds)
              << " (95 % within " << lagWords(workflow.p95Seconds) << ")\n";
    for (std::uint32_t s = 0; s < workflow.steps.size(); ++s) {
        const WorkflowStep& step = workflow.steps[s];
        std::cout << "   " << std::setw(3) << s + 1 << ". " << nameOf(workflow, s, snapshot);
        if (step.starts > 0) std::cout << "  [begins]";
        if (step.ends > 0) std::cout << "  [ends]";
        if (step.group != noGroup) std::cout << "  [in any order, group " << step.group + 1 << "]";
        std::cout << '\n';
        for (const WorkflowEdge& edge : workflow.edges) {
            if (edge.from != s) continue;
            std::cout << "        " << std::setw(5) << percentText(edge.share) << " -> " << edge.to + 1
                      << ", " << lagWords(edge.medianSeconds) << (edge.loop ? ", a loop" : "") << '\n';
        }
    }
}

std::string departureWords(const Departure& departure, const Workflow& workflow, const Snapshot& snapshot) {
    std::string words;
    switch (departure.kind) {
        case Departure::Kind::unknownStep:
            words = "no step of this workflow";
            break;
        case Departure::Kind::otherStep:
            words = "does not come here";
            break;
        case Departure::Kind::wrongStart:
            words = "no execution begins so";
            break;
        case Departure::Kind::leftOut:
            words = "came before all steps side by side were done";
            break;
        case Departure::Kind::stopped:
            words = "stops here";
            break;
    }
    if (departure.expected.empty()) return words;
    words += "; expected: ";
    for (std::size_t i = 0; i < std::min<std::size_t>(3, departure.expected.size()); ++i) {
        words += (i > 0 ? ", " : "") + nameOf(workflow, departure.expected[i].step, snapshot) + " (" +
                 percentText(departure.expected[i].share) + ")";
    }
    return words;
}

/// The session of a record, laid over its workflow.
Result<ExitCode> followRecord(const WorkflowArguments& arguments, const LearnedWorkflows& learned,
                              const Snapshot& snapshot) {
    if (arguments.row >= snapshot.recordCount()) {
        return Error{"there is no record " + std::to_string(arguments.row), arguments.project,
                     "the project holds " + counted(snapshot.recordCount(), "record") +
                         ", counted from 0; records --json tells their rows",
                     Error::Kind::usage};
    }
    const RecordIndex record = snapshot.recordAt(TimelineRow{static_cast<std::uint32_t>(arguments.row)});
    const auto track = learned.trackOf(record);
    const std::uint32_t number = track ? learned.workflowOfTrack[*track] : noWorkflow;
    if (number == noWorkflow) {
        std::cout << "this record is of no workflow\n";
        return ExitCode::nothingToDo;
    }
    const Workflow& workflow = learned.workflows[number];
    const auto events = eventsOfTrack(learned, *track, snapshot);
    const SessionPath path = followSession(workflow, events);
    std::cout << printable(workflowTitle(workflow, snapshot)) << '\n';
    for (std::size_t i = 0; i < events.size(); ++i) {
        std::cout << "  " << formatTime(events[i].time) << "  "
                  << printable(shortTemplate(snapshot, events[i].id)) << '\n';
        for (const Departure& departure : path.departures) {
            if (departure.event != i) continue;
            std::cout << "    ! " << departureWords(departure, workflow, snapshot) << '\n';
        }
    }
    return path.departures.empty() ? ExitCode::done : ExitCode::nothingToDo;
}

Result<ExitCode> showWorkflows(const WorkflowArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    WorkflowRequest request = arguments.request;
    request.by = trackSourceByName(arguments.by);
    Result<LearnedWorkflowsPtr> result = cancelledError();
    Result<SnapshotPtr> snapshot = cancelledError();
    {
        TerminalProgress progress;
        snapshot = (*project)->snapshot(progress.task());
        if (!snapshot) return snapshot.error();
        result = (*project)->workflows(*snapshot, request, progress.task());
    }
    if (!result) return result.error();
    const LearnedWorkflows& learned = **result;
    if (arguments.row >= 0) return followRecord(arguments, learned, **snapshot);
    if (arguments.number > learned.workflows.size()) {
        return Error{"there is no workflow " + std::to_string(arguments.number), arguments.project,
                     "there are " + std::to_string(learned.workflows.size()), Error::Kind::usage};
    }
    const std::size_t first = arguments.number == 0 ? 0 : arguments.number - 1;
    const std::size_t count = arguments.number == 0 ? learned.workflows.size() : 1;
    const auto chosen = std::span(learned.workflows).subspan(first, count);
    if (arguments.json) {
        std::cout << workflowsJson(learned, chosen, **snapshot);
    } else if (arguments.dot) {
        std::cout << workflowsDot(chosen, **snapshot);
    } else if (arguments.svg) {
        if (!chosen.empty()) std::cout << workflowSvg(chosen.front(), **snapshot);
    } else {
        std::cout << "by " << trackSourceName(learned.source) << ": "
                  << counted(learned.workflows.size(), "workflow") << '\n';
        for (std::size_t i = 0; i < count; ++i) {
            std::cout << '\n';
            printWorkflow(first + i + 1, chosen[i], **snapshot);
        }
    }
    return chosen.empty() ? ExitCode::nothingToDo : ExitCode::done;
}

void addOptions(CLI::App& command, WorkflowArguments& arguments) {
    command.add_option("PROJECT", arguments.project, "The project")->required();
    command
        .add_option("--by", arguments.by,
                    "What ties the records of a task together: sessions, values that they share, or nothing "
                    "but times")
        ->type_name("WAY")
        ->check(CLI::IsMember({"sessions", "values", "times"}));
    command
        .add_flag("--without-sessions", arguments.request.withoutSessions,
                  "Do not read which session a record names")
        ->excludes("--by");
    command
        .add_option("--share", arguments.request.settings.leastShare,
                    "Leave out edges that less than this share of the visits of their first step take (0.01)")
        ->type_name("SHARE")
        ->check(CLI::Range(0.0, 1.0).description(""));
    auto* number = command.add_option("--workflow", arguments.number, "Only this one, by its number")
                       ->type_name("N")
                       ->check(CLI::PositiveNumber.description(""));
    auto* record =
        command
            .add_option("--record", arguments.row,
                        "Where the session of this record left its workflow; by its row as records --json "
                        "prints it")
            ->type_name("N")
            ->check(CLI::NonNegativeNumber.description(""))
            ->excludes(number);
    auto* json = command.add_flag("--json", arguments.json, "Print JSON")->excludes(record);
    auto* dot = command.add_flag("--dot", arguments.dot, "Print graphs for Graphviz")
                    ->excludes(json)
                    ->excludes(record);
    command
        .add_flag("--svg", arguments.svg,
                  "Print a drawing of one workflow, the most frequent without --workflow")
        ->excludes(json)
        ->excludes(dot)
        ->excludes(record);
}

}  // namespace

void addWorkflowCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<WorkflowArguments>();
    CLI::App* command =
        app.add_subcommand("workflow", "Show the tasks that records are steps of: branches, loops, times");
    addOptions(*command, *arguments);
    command->footer(
        "Without --by, sessions are read where most records name one; else records are tied together by "
        "values "
        "that\n"
        "they share near in time.");
    command->callback([arguments, &exit] {
        auto code = showWorkflows(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
