// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli detect: finds what departs from what was learned as normal.

#include "app/cli/command.h"
#include "app/cli/finding_report.h"
#include "app/cli/project_file.h"
#include "engine/base/text.h"
#include "engine/mining/csv.h"
#include "engine/project/unreadable_records.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace logwright {

namespace {

struct DetectArguments {
    std::string project;
    std::vector<std::string> detectors;
    std::string rules;
    std::string time;
    double leastScore = 0.5;
    OutlierSettings outliers;
    bool json = false;
    bool fail = false;
};

nlohmann::ordered_json summaryJson(const DetectionSummary& summary) {
    nlohmann::ordered_json detectors = nlohmann::ordered_json::object();
    for (const auto& [detector, count] : summary.perDetector) {
        detectors[std::string(detectorName(detector))] = count;
    }
    nlohmann::ordered_json untrained = nlohmann::ordered_json::array();
    for (const DetectorModel model : summary.untrained) untrained.push_back(detectorModelName(model));
    nlohmann::ordered_json stale = nlohmann::ordered_json::array();
    for (const DetectorModel model : summary.stale) stale.push_back(detectorModelName(model));
    return {{"records", summary.records},
            {"findings", summary.findings},
            {"new", summary.fresh},
            {"gone", summary.gone},
            {"cleared", summary.cleared},
            {"false_positives", summary.falsePositives},
            {"confirmed", summary.confirmed},
            {"detectors", std::move(detectors)},
            {"untrained", std::move(untrained)},
            {"stale", std::move(stale)},
            {"cpu_seconds", summary.seconds}};
}

void printSummary(const DetectionSummary& summary) {
    std::cout << counted(summary.findings, "finding") << " in " << counted(summary.records, "record") << "; "
              << withThousands(summary.fresh) << " new, " << withThousands(summary.gone)
              << " of before gone\n";
    for (const auto& [detector, count] : summary.perDetector) {
        std::cout << "  " << detectorName(detector) << ": " << withThousands(count) << '\n';
    }
    if (summary.falsePositives + summary.confirmed + summary.cleared > 0) {
        std::cout << "verdicts: " << counted(summary.falsePositives, "false positive") << ", "
                  << withThousands(summary.confirmed) << " confirmed, " << withThousands(summary.cleared)
                  << " cleared by what was taught\n";
    }
}

const char* untrainedWords(DetectorModel model) {
    switch (model) {
        case DetectorModel::shape:
            return "logwright-cli: new templates and steps of sessions were not looked at: `train keys` "
                   "first\n";
        case DetectorModel::keys:
            return "logwright-cli: sequences of sessions were not looked at: `train keys` first\n";
        case DetectorModel::values:
            break;
    }
    return "logwright-cli: values of parameters were not looked at: `train values` first\n";
}

// Said on standard error, so that it is seen beside JSON too.
void warn(const DetectionSummary& summary) {
    for (const DetectorModel model : summary.untrained) {
        std::cerr << untrainedWords(model);
    }
    for (const DetectorModel model : summary.stale) {
        std::cerr << "logwright-cli: the templates have changed since " << detectorModelName(model)
                  << " was trained: train again\n";
    }
}

Result<ExitCode> detect(const DetectArguments& arguments) {
    DetectionSettings settings;
    settings.leastScore = arguments.leastScore;
    settings.outliers = arguments.outliers;
    auto detectors = detectorsOf(arguments.detectors);
    if (!detectors) return detectors.error();
    settings.detectors = std::move(*detectors);
    if (!arguments.time.empty()) {
        auto range = timeRangeOf(arguments.time);
        if (!range) return range.error();
        settings.time = *range;
    }
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    if (!arguments.rules.empty()) {
        auto yaml = readWholeFile(arguments.rules);
        if (!yaml) return yaml.error();
        if (auto pack = (*project)->addRules(*yaml, arguments.rules); !pack) return pack.error();
    }
    Result<DetectionSummary> summary = cancelledError();
    Result<UnreadableRecords> unreadable = cancelledError();
    {
        TerminalProgress progress;
        auto snapshot = (*project)->snapshot(progress.task());
        if (!snapshot) return snapshot.error();
        summary = (*project)->detect(settings, progress.task());
        if (summary) unreadable = unreadableRecords(**project, **snapshot, progress.task());
    }
    if (!summary) return summary.error();
    if (!unreadable) return unreadable.error();
    warn(*summary);
    sayUnreadable(unreadable->records, unreadable->problem);
    if (arguments.json) {
        std::cout << summaryJson(*summary).dump(2) << '\n';
    } else {
        printSummary(*summary);
    }
    if (!arguments.fail) return ExitCode::done;
    TaskContext task;
    auto table = (*project)->findings(task);
    if (!table) return table.error();
    const bool open = std::ranges::any_of((*table)->findings, [](const Finding& finding) {
        return !finding.gone && !finding.cleared && finding.verdict != Verdict::falsePositive;
    });
    return open ? ExitCode::nothingToDo : ExitCode::done;
}

}  // namespace

void addDetectCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<DetectArguments>();
    CLI::App* command = app.add_subcommand("detect", "Find what is out of line");
    command
        ->add_option("PROJECT", arguments->project,
                     "The project; what is normal is learned by train keys and train values")
        ->required();
    command
        ->add_option("--detector", arguments->detectors,
                     "Only these: new-template, steps, keys, values, flood, rate, rules, secrets,\n"
                     "session, lof, knn. Without: all but the last three, and of keys only what steps\n"
                     "does not tell. lof and knn compare the words of templates")
        ->type_name("NAME,...")
        ->delimiter(',');
    command
        ->add_option("--rules", arguments->rules,
                     "Look for these rules too (YAML), and keep them in the project; see `rules`")
        ->type_name("FILE");
    command->add_option("--time", arguments->time, "Only findings of this span of time, UTC")
        ->type_name("A..B");
    command->add_option("--least-score", arguments->leastScore, "Leave out what scores less, 0 to 1 (0.5)")
        ->type_name("SCORE")
        ->check(CLI::Range(0.0, 1.0).description(""));
    command
        ->add_option("--neighbours", arguments->outliers.neighbours,
                     "For lof and knn: how many templates are around one (20); one counts as often\n"
                     "as its number of records has digits")
        ->type_name("N")
        ->check(CLI::Range(1.0, 1e6).description(""));
    auto* contamination = command
                              ->add_option("--contamination", arguments->outliers.contamination,
                                           "For lof and knn: flag at most this share of the records (0.0005)")
                              ->type_name("SHARE")
                              ->check(CLI::Range(0.0, 1.0).description(""));
    command
        ->add_option("--lof-threshold", arguments->outliers.leastFactor,
                     "For lof: flag every template whose factor is so great, however many records it has")
        ->type_name("FACTOR")
        ->check(CLI::Range(1.0, 1e9).description(""))
        ->excludes(contamination);
    command
        ->add_option("--embeddings", arguments->outliers.embeddings,
                     "For lof and knn: compare templates by what they mean to this model, which\n"
                     "`classify --embed` asked before; without: by their words")
        ->type_name("MODEL");
    command->add_flag("--json", arguments->json, "Print JSON");
    command->add_flag("--fail-on-findings", arguments->fail,
                      "Exit with 1 where findings are left that no verdict calls a false positive");
    command->footer(
        "Findings are kept in the project; `findings` lists them. Detecting again keeps verdicts "
        "and notes.");
    command->callback([arguments, &exit] {
        auto code = detect(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
