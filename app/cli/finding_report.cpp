// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/finding_report.h"

#include "engine/base/text.h"
#include "engine/relations/tree_words.h"
#include "engine/secrets/secrets.h"

#include <algorithm>
#include <cstdio>
#include <iomanip>
#include <iostream>

namespace logwright {

namespace {

std::string stateOf(const Finding& finding) {
    if (finding.verdict != Verdict::none) return std::string(verdictName(finding.verdict));
    return finding.cleared ? "cleared" : "";
}

std::string score(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", value);
    return text;
}

std::string tagList(const Classification& said) {
    std::string list;
    for (const std::string& tag : said.tags) list += (list.empty() ? "" : ", ") + tag;
    return list;
}

void printClassification(const Classification& said) {
    std::cout << "    " << printable(said.model) << ": " << findingClassName(said.kind);
    if (!said.reason.empty()) std::cout << ", " << printable(said.reason);
    if (!said.tags.empty()) std::cout << " [" << printable(tagList(said)) << ']';
    std::cout << '\n';
}

// A line for each model, from the first epoch to the last.
void printCurve(const DetectorTraining& training) {
    for (std::size_t i = 0; i < training.curve.size(); ++i) {
        const DetectorTraining::Point& last = training.curve[i];
        if (i + 1 < training.curve.size() && training.curve[i + 1].model == last.model) continue;
        const auto first = std::ranges::find(training.curve, last.model, &DetectorTraining::Point::model);
        char text[160];
        std::snprintf(
            text, sizeof text, "  network %u   epochs %.0f, loss %.4f to %.4f, held out %.4f to %.4f\n",
            last.model + 1, last.epoch, first->loss, last.loss, first->heldOutLoss, last.heldOutLoss);
        std::cout << text;
    }
}

}  // namespace

Result<const Finding*> findingByName(const FindingTable& table, const std::string& name) {
    const Finding* found = nullptr;
    for (const Finding& finding : table.findings) {
        if (!findingName(finding.id).starts_with(name)) continue;
        if (found != nullptr) {
            return Error{"more than one finding begins so", name, "write more of its name",
                         Error::Kind::usage};
        }
        found = &finding;
    }
    if (found == nullptr || name.empty()) {
        return Error{"there is no such finding", name, "`findings` lists them", Error::Kind::usage};
    }
    return found;
}

void printFinding(const Finding& finding, const Snapshot& snapshot) {
    const std::string state = stateOf(finding);
    std::cout << findingName(finding.id) << "  " << formatTime(finding.begin) << "  " << score(finding.score)
              << "  " << detectorName(finding.detector) << '/' << findingPartName(finding.part)
              << (finding.rule.empty() ? "" : '/' + finding.rule) << "  "
              << printable(findingSource(finding, snapshot));
    if (!finding.sessionName.empty()) std::cout << "  " << printable(finding.sessionName);
    if (!state.empty()) std::cout << "  [" << state << ']';
    if (finding.gone) std::cout << "  [not found again]";
    std::cout << "\n    " << printable(finding.reason) << '\n';
    if (!finding.note.empty()) std::cout << "    note: " << printable(finding.note) << '\n';
    if (finding.classification) printClassification(*finding.classification);
}

void printFindingCsvHead() {
    std::cout
        << "Finding,Time,End,Detector,Part,Rule,Score,Severity,Source,Record,EventId,EventTemplate,Session,"
           "Reason,Verdict,Cleared,Gone,Note,Classification,ClassificationReason,Tags,Model\n";
}

void printFindingCsv(const Finding& finding, const Snapshot& snapshot) {
    std::cout << findingName(finding.id) << ',' << formatTime(finding.begin) << ',' << formatTime(finding.end)
              << ',' << detectorName(finding.detector) << ',' << findingPartName(finding.part) << ','
              << finding.rule << ',' << score(finding.score) << ',' << severityName(finding.severity) << ','
              << csvField(findingSource(finding, snapshot)) << ',' << raw(finding.record) << ",E"
              << raw(finding.templateId) << ',' << csvField(findingTemplate(finding, snapshot)) << ','
              << csvField(finding.sessionName) << ',' << csvField(finding.reason) << ','
              << verdictName(finding.verdict) << ',' << (finding.cleared ? "yes" : "") << ','
              << (finding.gone ? "yes" : "") << ',' << csvField(finding.note);
    if (const auto& said = finding.classification) {
        std::cout << ',' << findingClassName(said->kind) << ',' << csvField(said->reason) << ','
                  << csvField(tagList(*said)) << ',' << csvField(said->model) << '\n';
    } else {
        std::cout << ",,,,\n";
    }
}

void printDetectorTraining(const DetectorTraining& training) {
    std::cout << "training " << training.id << ", " << detectorModelName(training.model)
              << (training.complete    ? ""
                  : training.cancelled ? ", stopped"
                                       : ", not ended")
              << (training.stale ? ", out of date: the templates have changed" : "") << '\n'
              << "  normal    " << counted(training.events, "record") << " in "
              << counted(training.sessions, "whole session") << ", " << formatTime(training.data.begin)
              << " to " << formatTime(shownEnd(training.data.end)) << '\n';
    for (const auto& [name, value] : training.metrics) {
        char text[64];
        std::snprintf(text, sizeof text, "%.6g", value);
        std::cout << "  " << std::left << std::setw(34) << name << std::right << text << '\n';
    }
    printCurve(training);
    char seconds[64];
    std::snprintf(seconds, sizeof seconds, "%.1f", training.seconds);
    std::cout << "  took      " << seconds << " s of processor time\n";
}

Result<TimeRange> timeRangeOf(const std::string& text) {
    const Error wrong{"this is not a time range", text,
                      "write A..B, for example 2026-03-01T10:00..2026-03-01T10:15", Error::Kind::usage};
    const std::size_t dots = text.find("..");
    if (dots == std::string::npos) return wrong;
    const std::string_view begin = std::string_view(text).substr(0, dots);
    const std::string_view end = std::string_view(text).substr(dots + 2);
    TimeRange range{Timestamp::min(), Timestamp::max()};
    if (!begin.empty() && !parseTime(begin, range.begin)) return wrong;
    if (!end.empty() && !parseTime(end, range.end)) return wrong;
    if (range.end < range.begin) {
        return Error{"this span of time ends before it begins", text, "write the earlier time first",
                     Error::Kind::usage};
    }
    return range;
}

Result<std::vector<Detector>> detectorsOf(const std::vector<std::string>& names) {
    std::vector<Detector> detectors;
    for (const std::string& name : names) {
        const auto detector = detectorByName(name);
        if (!detector || std::ranges::find(projectDetectors, *detector) == projectDetectors.end()) {
            std::string known;
            for (const Detector one : projectDetectors) {
                known += known.empty() ? "" : ", ";
                known += detectorName(one);
            }
            return Error{"there is no such detector", name, "the detectors are " + known, Error::Kind::usage};
        }
        detectors.push_back(*detector);
    }
    return detectors;
}

}  // namespace logwright
