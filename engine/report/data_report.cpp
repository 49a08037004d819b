// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report for programs: JSON, and the same as CSV with a figure a row.

#include "engine/base/text.h"
#include "engine/detect/detector_store.h"
#include "engine/relations/training_run_json.h"
#include "engine/report/finding_json.h"
#include "engine/report/insight_words.h"
#include "engine/report/report.h"
#include "engine/report/source_words.h"
#include "engine/report/template_json.h"
#include "engine/report/tree_export.h"
#include "engine/report/workflow_export.h"

#include <algorithm>

namespace logwright {

namespace {

Json overviewOf(const ReportContents& contents) {
    return insightFigures({contents.origin.project, contents.made, *contents.snapshot, contents.statistics,
                           contents.insight, contents.security, contents.falsePositives});
}

Json cardinalitiesOf(const Statistics& statistics) {
    Json list = Json::array();
    for (const CardinalityBar& bar : statistics.cardinalities) {
        list.push_back(
            {{"cardinality", bar.cardinality}, {"templates", bar.templates}, {"records", bar.records}});
    }
    return list;
}

Json templatesOf(const ReportContents& contents) {
    std::vector<const TemplateStatistics*> rows;
    for (const TemplateStatistics& row : contents.statistics.templates) {
        if (row.count > 0) rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, std::greater(), [](const TemplateStatistics* row) { return row->count; });
    Json list = Json::array();
    for (const TemplateStatistics* row : rows) {
        const Template* pattern = contents.snapshot->templates().find(row->id);
        if (pattern == nullptr) continue;
        list.push_back(templateJson(*row, *pattern, row->count,
                                    [&](std::string_view text) { return contents.shown(text); }));
    }
    return list;
}

Json findingsOf(const ReportContents& contents) {
    Json list = Json::array();
    for (const Finding& finding : contents.findings)
        list.push_back(findingJson(finding, *contents.snapshot, contents.revealed));
    return list;
}

Json treesOf(const ReportContents& contents) {
    Json list = Json::array();
    for (const ReportTree& one : contents.trees)
        list.push_back(Json::parse(treeJson(one.tree, *contents.snapshot, one.messages)));
    return list;
}

Json workflowsOf(const ReportContents& contents) {
    std::vector<Workflow> chosen;
    for (const std::uint32_t number : contents.workflows)
        chosen.push_back(contents.learned->workflows[number]);
    if (chosen.empty()) return Json::array();
    return Json::parse(workflowsJson(*contents.learned, chosen, *contents.snapshot));
}

Json notesOf(const ReportContents& contents) {
    Json list = Json::array();
    for (const ReportBookmark& mark : contents.bookmarks) {
        const bool timed = contents.snapshot->timeKnown(mark.record);
        list.push_back({{"on", "bookmark"},
                        {"time", timed ? formatTime(contents.snapshot->time(mark.record)) : ""},
                        {"record", raw(mark.record)},
                        {"colour", mark.colour},
                        {"message", contents.shown(mark.message)},
                        {"note", contents.shown(mark.note)}});
    }
    for (const Finding& finding : contents.findings) {
        if (finding.note.empty()) continue;
        list.push_back({{"on", "finding"},
                        {"time", formatTime(finding.begin)},
                        {"finding", findingName(finding.id)},
                        {"record", raw(finding.record)},
                        {"note", contents.shown(finding.note)}});
    }
    return list;
}

Json sourcesOf(const ReportContents& contents) {
    constexpr std::array<std::string_view, 6> stateNames{"waiting", "reading", "read",
                                                         "skipped", "failed",  "changed"};
    Json list = Json::array();
    const std::vector<SourceInfo>& sources = contents.snapshot->sources();
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const SourceInfo& source = sources[i];
        Json json{{"source", source.display},
                  {"state", stateNames[static_cast<std::size_t>(source.state)]},
                  {"format", source.format},
                  {"format_chosen", source.formatChosen},
                  {"encoding", source.encoding},
                  {"encoding_chosen", source.encodingChosen},
                  {"compression", source.compression},
                  {"records", source.records},
                  {"lines", source.lines},
                  {"bytes", source.bytes},
                  {"unreadable_times", source.unreadableTimes},
                  {"note", sourceNote(source)}};
        if (i < contents.origin.fileHashes.size()) json["sha256"] = contents.origin.fileHashes[i];
        if (i < contents.origin.fileChanges.size()) json["change"] = contents.origin.fileChanges[i];
        list.push_back(std::move(json));
    }
    return list;
}

Json miningOf(const std::optional<MinerSettings>& mining) {
    if (!mining) return nullptr;
    Json masks = Json::array();
    for (const Mask& mask : mining->masks) masks.push_back({{"name", mask.name}, {"regex", mask.regex}});
    return {{"miner", mining->miner},
            {"drain_depth", mining->drainDepth},
            {"drain_similarity", mining->drainSimilarity},
            {"drain_max_children", mining->drainMaxChildren},
            {"spell_tau", mining->spellTau},
            {"masks", std::move(masks)},
            {"given", mining->given.size()},
            {"frozen", mining->frozen}};
}

Json originOf(const ReportContents& contents) {
    const ReportOrigin& origin = contents.origin;
    Json relations = Json::array();
    for (const TrainingRun& run : origin.relations) {
        Json json = Json::parse(trainingRunToJson(run));
        // How it went, and how well, is not what it was made from.
        for (const char* key : {"curve", "scores"}) json.erase(key);
        json["id"] = run.id;
        relations.push_back(std::move(json));
    }
    Json detectors = Json::array();
    for (const DetectorTraining& training : origin.detectors) {
        Json json = Json::parse(detectorTrainingToJson(training));
        json.erase("curve");
        json["id"] = training.id;
        json["stale"] = training.stale;
        detectors.push_back(std::move(json));
    }
    return {{"program", "logwright " LOGWRIGHT_VERSION},
            {"project", origin.project},
            {"mining", miningOf(origin.mining)},
            {"template_edits", origin.templateEdits},
            {"rule_packs", origin.rulePacks},
            {"relations", std::move(relations)},
            {"detectors", std::move(detectors)},
            {"damaged", origin.damaged},
            {"sources", sourcesOf(contents)}};
}

Json sectionOf(const ReportContents& contents, ReportSection section) {
    switch (section) {
        case ReportSection::overview:
            return overviewOf(contents);
        case ReportSection::cardinalities:
            return cardinalitiesOf(contents.statistics);
        case ReportSection::templates:
            return templatesOf(contents);
        case ReportSection::findings:
            return findingsOf(contents);
        case ReportSection::trees:
            return treesOf(contents);
        case ReportSection::workflows:
            return workflowsOf(contents);
        case ReportSection::notes:
            return notesOf(contents);
        case ReportSection::origin:
            return originOf(contents);
    }
    return nullptr;
}

Json reportOf(const ReportContents& contents) {
    Json json{{"title", contents.title},
              {"made", formatTime(contents.made)},
              {"complete", contents.snapshot->complete() && contents.unreadable == 0},
              {"unreadable", {{"records", contents.unreadable}, {"problem", contents.unreadableWhy}}},
              {"records_chosen", contents.filterWords.empty() ? Json("all") : Json(contents.filterWords)},
              {"secrets", contents.revealed ? "in clear" : "redacted"}};
    for (const ReportSection section : contents.sections)
        json[std::string(reportSectionName(section))] = sectionOf(contents, section);
    return json;
}

std::string valueText(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_null() || value.is_structured()) return {};  // structured: an empty list
    return dumped(value, -1);
}

void addRows(const std::string& section, const std::string& row, const Json& value, std::string& csv) {
    const auto add = [&](const std::string& field, const Json& figure) {
        csv += csvField(section) + "," + row + "," + csvField(field) + "," +
               csvField(printable(valueText(figure))) + "\n";
    };
    if (value.is_primitive()) {
        add("", value);
        return;
    }
    const Json paths = value.flatten();
    for (const auto& [path, figure] : paths.items()) add(path.empty() ? path : path.substr(1), figure);
}

}  // namespace

std::string jsonReport(const ReportContents& contents) {
    return dumped(reportOf(contents), 2) + "\n";
}

std::string csvReport(const ReportContents& contents) {
    std::string csv = "Section,Row,Field,Value\n";
    const Json report = reportOf(contents);
    for (const auto& [section, value] : report.items()) {
        if (!value.is_array()) {
            addRows(section, "", value, csv);
            continue;
        }
        for (std::size_t row = 0; row < value.size(); ++row)
            addRows(section, std::to_string(row + 1), value[row], csv);
    }
    return csv;
}

}  // namespace logwright
