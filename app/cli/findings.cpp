// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli findings: lists what detectors found.

#include "app/cli/command.h"
#include "app/cli/finding_report.h"
#include "app/cli/number_options.h"
#include "engine/base/text.h"
#include "engine/project/project.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace logwright {

namespace {

struct FindingsArguments {
    std::string project;
    std::vector<std::string> detectors;
    std::string verdict;
    std::string classification;
    std::string time;
    std::string session;
    std::int64_t templateId = -1;
    double leastScore = 0;
    std::uint64_t count = 0;
    bool all = false;
    bool odd = false;
    bool json = false;
    bool csv = false;
};

Result<std::vector<Finding>> chosen(const FindingTable& table, const FindingsArguments& arguments) {
    auto detectors = detectorsOf(arguments.detectors);
    if (!detectors) return detectors.error();
    TimeRange time{Timestamp::min(), Timestamp::max()};
    if (!arguments.time.empty()) {
        auto range = timeRangeOf(arguments.time);
        if (!range) return range.error();
        time = *range;
    }
    const auto verdict = verdictByName(arguments.verdict);
    const auto kind = findingClassByName(arguments.classification);
    std::vector<Finding> left;
    for (const Finding& finding : table.findings) {
        const bool hidden = finding.cleared || finding.gone || finding.verdict == Verdict::falsePositive;
        if (verdict ? finding.verdict != *verdict : hidden && !arguments.all) continue;
        if (kind && (!finding.classification || finding.classification->kind != *kind)) continue;
        if (!detectors->empty() && std::ranges::find(*detectors, finding.detector) == detectors->end()) {
            continue;
        }
        if (arguments.templateId >= 0 && std::int64_t{raw(finding.templateId)} != arguments.templateId) {
            continue;
        }
        if (!arguments.session.empty() && finding.sessionName != arguments.session) continue;
        if (!time.contains(finding.begin) || finding.score < arguments.leastScore) continue;
        left.push_back(finding);
    }
    if (arguments.odd) std::ranges::stable_sort(left, std::greater(), &Finding::score);
    if (arguments.count > 0 && left.size() > arguments.count) left.resize(arguments.count);
    return left;
}

void print(const std::vector<Finding>& findings, const Snapshot& snapshot,
           const FindingsArguments& arguments) {
    if (arguments.json) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const Finding& finding : findings) list.push_back(findingJson(finding, snapshot));
        std::cout << list.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
        return;
    }
    if (arguments.csv) printFindingCsvHead();
    for (const Finding& finding : findings) {
        if (arguments.csv) {
            printFindingCsv(finding, snapshot);
        } else {
            printFinding(finding, snapshot);
        }
    }
}

void sayWhyNone(const FindingTable& table, const std::string& project) {
    std::cout.flush();
    if (table.findings.empty()) {
        std::cerr << "logwright-cli: the project holds no findings; look for them with: logwright-cli detect "
                  << printable(project) << '\n';
        return;
    }
    const std::size_t count = table.findings.size();
    std::cerr
        << "logwright-cli: none of the " << counted(count, "finding")
        << " of the project is of what was asked for; --all takes in false positives and what is gone\n";
}

Result<ExitCode> listFindings(const FindingsArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    TaskContext task;
    auto table = (*project)->findings(task);
    if (!table) return table.error();
    auto snapshot = (*project)->snapshot(task);
    if (!snapshot) return snapshot.error();
    auto left = chosen(**table, arguments);
    if (!left) return left.error();
    print(*left, **snapshot, arguments);
    if (left->empty()) sayWhyNone(**table, arguments.project);
    return left->empty() ? ExitCode::nothingToDo : ExitCode::done;
}

}  // namespace

void addFindingsCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<FindingsArguments>();
    CLI::App* command = app.add_subcommand("findings", "List what the detectors found, by time");
    command->add_option("PROJECT", arguments->project, "The project, after detect")->required();
    command->add_option("--detector", arguments->detectors, "Only findings of these")
        ->type_name("NAME,...")
        ->delimiter(',');
    command->add_option("--verdict", arguments->verdict, "Only those with this verdict")
        ->type_name("VERDICT")
        ->check(CLI::IsMember({"none", "false-positive", "confirmed"}).description(""));
    command
        ->add_option("--class", arguments->classification, "Only those that a language model classified so")
        ->type_name("CLASS")
        ->check(CLI::IsMember({"normal", "anomaly"}).description(""));
    command->add_option("--time", arguments->time, "Only those of this span of time, UTC")->type_name("A..B");
    command->add_option("--template", arguments->templateId, "Only those in this template, by its id")
        ->type_name("ID");
    command->add_option("--session", arguments->session, "Only those in this session")->type_name("NAME");
    command->add_option("--least-score", arguments->leastScore, "Only those that score so much, 0 to 1")
        ->type_name("SCORE")
        ->check(CLI::Range(0.0, 1.0).description(""));
    command->add_option("--count", arguments->count, "Print at most this many")
        ->type_name("N")
        ->check(wholeNumber(1));
    command->add_flag("--odd-first", arguments->odd, "The highest scores first");
    command->add_flag("--all", arguments->all,
                      "Also false positives, what they cleared, and what was not found again");
    auto* json = command->add_flag("--json", arguments->json, "Print JSON");
    command->add_flag("--csv", arguments->csv, "Print CSV")->excludes(json);
    command->callback([arguments, &exit] {
        auto code = listFindings(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
