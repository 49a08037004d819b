// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/finding_json.h"

#include "engine/base/text.h"
#include "engine/detect/record_places.h"
#include "engine/secrets/secrets.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace logwright {

std::string findingSource(const Finding& finding, const Snapshot& snapshot) {
    const SourceInfo* source = snapshot.source(snapshot.sourceOf(finding.record));
    return source == nullptr ? "" : source->display;
}

std::string findingTemplate(const Finding& finding, const Snapshot& snapshot) {
    const Template* pattern = snapshot.templates().find(finding.templateId);
    return pattern == nullptr ? "" : redacted(pattern->text);
}

std::string findingName(FindingId id) {
    char text[32];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(raw(id)));
    return text;
}

nlohmann::ordered_json findingJson(const Finding& finding, const Snapshot& snapshot, bool reveal) {
    const auto shown = [reveal](const std::string& text) { return reveal ? text : redacted(text); };
    nlohmann::ordered_json json{{"finding", findingName(finding.id)},
                                {"time", formatTime(finding.begin)},
                                {"end", formatTime(finding.end)},
                                {"detector", detectorName(finding.detector)},
                                {"part", findingPartName(finding.part)},
                                {"rule", finding.rule},
                                {"score", finding.score},
                                {"severity", severityName(finding.severity)},
                                {"source", findingSource(finding, snapshot)},
                                {"place", RecordPlaces(snapshot).of(finding.record).number + 1},
                                {"record", raw(finding.record)},
                                {"last_record", raw(finding.lastRecord)},
                                {"template", raw(finding.templateId)},
                                {"template_text", findingTemplate(finding, snapshot)},
                                {"session", shown(finding.sessionName)},
                                {"reason", shown(finding.reason)},
                                {"pattern", findingName(FindingId{finding.pattern})},
                                {"verdict", verdictName(finding.verdict)},
                                {"cleared", finding.cleared},
                                {"gone", finding.gone},
                                {"note", shown(finding.note)}};
    if (const auto& said = finding.classification) {
        json["classification"] = {{"class", findingClassName(said->kind)},
                                  {"reason", shown(said->reason)},
                                  {"tags", said->tags},
                                  {"model", said->model},
                                  {"answered", formatTime(said->answered)}};
    }
    return json;
}

nlohmann::ordered_json detectorTrainingReportJson(const DetectorTraining& training) {
    nlohmann::ordered_json curve = nlohmann::ordered_json::array();
    for (const DetectorTraining::Point& point : training.curve) {
        curve.push_back({{"model", point.model},
                         {"epoch", point.epoch},
                         {"loss", point.loss},
                         {"held_out_loss", point.heldOutLoss}});
    }
    return {{"training", training.id},
            {"model", detectorModelName(training.model)},
            {"from", formatTime(training.data.begin)},
            {"to", formatTime(shownEnd(training.data.end))},
            {"events", training.events},
            {"sessions", training.sessions},
            {"complete", training.complete},
            {"stale", training.stale},
            {"cpu_seconds", training.seconds},
            {"metrics", training.metrics},
            {"curve", std::move(curve)}};
}

}  // namespace logwright
