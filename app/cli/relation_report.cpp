// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/relation_report.h"

#include "engine/base/text.h"
#include "engine/relations/training_run_json.h"
#include "engine/report/finding_json.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iomanip>
#include <iostream>

namespace logwright {

namespace {

std::string figure(const char* format, double value) {
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string stateOf(const TrainingRun& run) {
    if (run.complete) return "complete";
    return run.cancelled ? "stopped before its end" : "not finished";
}

void printScores(const TrainingRun& run) {
    if (run.scores.empty()) return;
    std::cout << "\ncardinality  templates      events  precision  recall    F1   F1 over events\n";
    for (const ClassScore& score : run.scores) {
        if (score.onlyChoice || score.templates.empty()) {
            std::cout << std::setw(11) << (score.cardinality < 0 ? "all" : std::to_string(score.cardinality))
                      << std::setw(11) << score.templates.size() << std::setw(12)
                      << withThousands(score.events)
                      << (score.onlyChoice ? "  the only template of its model: nothing to measure\n"
                                           : "  nothing to measure\n");
            continue;
        }
        std::cout << std::setw(11) << (score.cardinality < 0 ? "all" : std::to_string(score.cardinality))
                  << std::setw(11) << score.templates.size() << std::setw(12) << withThousands(score.events)
                  << std::setw(11) << figure("%.3f", score.macro.precision) << std::setw(8)
                  << figure("%.3f", score.macro.recall) << std::setw(6) << figure("%.3f", score.macro.f1)
                  << std::setw(17) << figure("%.3f", score.micro.f1) << '\n';
    }
}

}  // namespace

double windowsPerCpuSecond(const TrainingRun& run) {
    return run.cpuSeconds > 0 ? static_cast<double>(run.windows) / run.cpuSeconds : 0;
}

nlohmann::ordered_json runReportJson(const TrainingRun& run, bool stale) {
    TrainingRun brief = run;
    brief.curve.clear();
    for (ClassScore& score : brief.scores) score.templates.clear();
    auto json = nlohmann::ordered_json::parse(trainingRunToJson(brief));
    json.erase("curve");
    json.erase("templates_hash");
    for (auto& score : json["scores"]) score.erase("templates");
    json["started"] = formatTime(run.started);
    json["held_out_from"] = formatTime(run.heldOutFrom);
    json["data"] = {formatTime(run.data.begin), formatTime(shownEnd(run.data.end))};
    json["windows_per_cpu_second"] = windowsPerCpuSecond(run);
    json["stale"] = stale;
    return json;
}

void warnOfStaleTraining(std::int64_t run) {
    std::cerr << "logwright-cli: the templates have changed since training " << run
              << ": what it says may be wrong; train the relations again\n";
}

void printRun(const TrainingRun& run, bool stale) {
    std::cout << "training " << run.id << ": " << relationModelName(run.settings.model) << ", "
              << stateOf(run) << "; " << counted(run.events, "event") << ", held out from "
              << formatTime(run.heldOutFrom) << '\n'
              << counted(run.windows, "window") << " in " << figure("%.1f", run.seconds) << " s ("
              << withThousands(static_cast<std::uint64_t>(windowsPerCpuSecond(run)))
              << " a second of processor time) on " << run.device << '\n';
    if (stale) std::cout << "the templates have changed since: train again\n";
    printScores(run);
}

}  // namespace logwright
