// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli insight: what a project's logs are like, in figures; and the summary as files.

#include "app/cli/command.h"
#include "app/cli/filter_options.h"
#include "app/cli/project_file.h"
#include "engine/base/text.h"
#include "engine/project/project.h"
#include "engine/project/project_insight.h"
#include "engine/report/insight_export.h"
#include "engine/secrets/secrets.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <filesystem>
#include <iomanip>
#include <iostream>

namespace logwright {

namespace {

struct InsightArguments {
    std::string project;
    FilterOptions filter;
    std::string summary;
    bool json = false;
};

constexpr std::size_t rateBins = 60;
constexpr std::size_t mostPrinted = 5;

std::string rounded(double number, const char* format = "%.2f") {
    char text[64];
    std::snprintf(text, sizeof text, format, number);
    return text;
}

std::string meanText(double mean) {
    return mean < 1000 ? rounded(mean, "%.3g") : withThousands(static_cast<std::uint64_t>(mean + 0.5));
}

std::string percent(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? "0 %" : rounded(100 * static_cast<double>(part) / static_cast<double>(whole)) + " %";
}

void printPeak(const char* unit, const std::optional<double>& mean, const PeakRate& peak) {
    std::cout << "  " << std::left << std::setw(9) << unit << std::right << std::setw(12)
              << (mean ? meanText(*mean) : "unknown") << " on average, at most "
              << withThousands(peak.records) << " at " << formatTime(peak.begin) << '\n';
}

void printTime(const RecordRates& rates) {
    if (rates.records == 0) {
        std::cout << "time        no record tells its time\n";
        return;
    }
    std::cout << "time        " << formatTime(rates.first) << " to " << formatTime(rates.last) << '\n';
    printPeak("a second", rates.perSecond(), rates.second);
    printPeak("a minute", rates.perMinute(), rates.minute);
    printPeak("an hour", rates.perHour(), rates.hour);
    for (const RecordGap& gap : rates.gaps) {
        const double seconds = std::chrono::duration<double>(gap.length()).count();
        std::cout << "  gap of " << rounded(seconds, "%.0f") << " s from " << formatTime(gap.begin) << '\n';
    }
}

void printComponents(const Statistics& statistics, const Insight& insight) {
    std::cout << "components  " << withThousands(insight.components) << '\n';
    std::size_t printed = 0;
    for (const ComponentStatistics& component : statistics.components) {
        if (component.name.empty()) continue;
        if (printed++ == mostPrinted) break;
        std::cout << std::setw(14) << withThousands(component.count) << "  "
                  << percent(component.count, statistics.records) << ", errors "
                  << percent(errorsOf(component.bySeverity), component.count) << "  "
                  << printable(redacted(component.name)) << '\n';
    }
}

void print(const InsightExport& input) {
    const Insight& insight = input.insight;
    const SecuritySummary& security = input.security;
    std::cout << "records     " << withThousands(insight.records) << '\n'
              << "templates   " << withThousands(insight.diversity.templates) << ", entropy "
              << rounded(insight.diversity.entropy) << " bits, the most frequent has "
              << rounded(100 * insight.diversity.topShare) << " %\n";
    printTime(insight.rates);
    std::cout << "errors      " << withThousands(insight.errors) << ", "
              << (insight.errorRate ? rounded(100 * *insight.errorRate) + " %"
                                    : std::string("the logs tell no severity"))
              << "; warnings " << withThousands(insight.warnings) << '\n';
    printComponents(input.statistics, insight);
    std::cout << "floods      " << withThousands(insight.floods.floods) << ", "
              << counted(insight.floods.records, "record") << '\n'
              << "risk        " << riskLevelName(security.risk) << ": "
              << counted(security.incidents(), "incident") << ", "
              << counted(security.critical, "critical record") << ", "
              << counted(security.findings, "finding") << '\n';
    for (const auto& [detector, count] : security.perDetector) {
        std::cout << std::setw(14) << withThousands(count) << "  " << detectorName(detector) << '\n';
    }
}

Result<> writeSummary(const InsightExport& input, std::span<const Anomaly> anomalies,
                      const std::string& folder) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed) return Error{"the folder could not be made", folder, "choose another folder"};
    const std::filesystem::path into(folder);
    const std::pair<const char*, std::string> files[] = {
        {"summary.json", summaryJson(input, anomalies)},
        {"summary.csv", summaryCsv(input, anomalies)},
        {"anomalies.json", anomaliesJson(anomalies, input.snapshot)},
        {"anomalies.jsonl", anomaliesJsonLines(anomalies, input.snapshot)},
        {"anomalies.csv", anomaliesCsv(anomalies, input.snapshot)}};
    for (const auto& [name, text] : files) {
        if (auto done = writeFile((into / name).string(), text); !done) return done;
        std::cout << (into / name).string() << '\n';
    }
    return Done{};
}

Result<std::vector<Anomaly>> readAnomalies(const Project& project, std::span<const Finding> findings,
                                           const Snapshot& snapshot) {
    auto packs = project.rulePacks();
    if (!packs) return packs.error();
    RuleTags ruleTags;
    for (const RulePack& pack : *packs) {
        for (const Rule& rule : pack.rules) ruleTags[rule.name] = rule.tags;
    }
    std::vector<Anomaly> anomalies = anomaliesOf(findings, snapshot, ruleTags);
    std::vector<RecordIndex> records;
    for (const Anomaly& anomaly : anomalies) records.push_back(anomaly.record);
    auto texts = project.readRecords(snapshot, records);
    if (!texts) return texts.error();
    for (std::size_t i = 0; i < anomalies.size(); ++i) anomalies[i].text = (*texts)[i].line;
    return anomalies;
}

Result<ExitCode> showInsight(const InsightArguments& arguments) {
    if (auto asked = arguments.filter.filter(); !asked) return asked.error();
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    const auto measured = [&]() -> Result<ProjectInsight> {
        TerminalProgress progress;  // off the terminal before anything is printed
        const auto snapshot = (*project)->snapshot(progress.task());
        if (!snapshot) return snapshot.error();
        auto filter = arguments.filter.filter(**project, *snapshot, progress.task());
        if (!filter) return filter.error();
        return measureProject(**project, {*std::move(filter), rateBins}, progress.task());
    }();
    if (!measured) return measured.error();
    const SecuritySummary security = summariseSecurity(measured->findings, measured->insight);
    const InsightExport input{std::filesystem::path(arguments.project).filename().string(),
                              std::chrono::system_clock::now(),
                              *measured->snapshot,
                              measured->statistics,
                              measured->insight,
                              security,
                              measured->falsePositives};
    if (!arguments.summary.empty()) {
        auto anomalies = readAnomalies(**project, measured->findings, *measured->snapshot);
        if (!anomalies) return anomalies.error();
        if (auto done = writeSummary(input, *anomalies, arguments.summary); !done) return done.error();
    } else if (arguments.json) {
        std::cout << insightJson(input);
    } else {
        print(input);
    }
    if (measured->insight.records == 0) {
        TaskContext task;
        std::cout.flush();
        std::cerr << "logwright-cli: " << arguments.filter.whyNothing(*measured->snapshot, task) << '\n';
    }
    sayIfUnfinished(**project);
    return measured->insight.records == 0 ? ExitCode::nothingToDo : ExitCode::done;
}

}  // namespace

void addInsightCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<InsightArguments>();
    CLI::App* command = app.add_subcommand(
        "insight", "Tell what the logs are like: variety, rates, errors, components, risk");
    command->add_option("PROJECT", arguments->project, "The project, as analyze made it")->required();
    addFilterOptions(*command, arguments->filter);
    auto* json = command->add_flag("--json", arguments->json, "Print JSON, with errors over time");
    command
        ->add_option("--summary", arguments->summary,
                     "Write summary.json and anomalies.json to this folder, with the keys that LogAnomaly\n"
                     "documents, and both as CSV")
        ->type_name("DIR")
        ->excludes(json);
    command->footer(
        "The risk is HIGH with more than 5 findings of rules and secrets, or more than 10 other records\n"
        "that have findings and are errors, or whose finding a person confirmed; MEDIUM with more than 2,\n"
        "or more than 5.");
    command->callback([arguments, &exit] {
        auto code = showInsight(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
