// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report was made from, for people: program, settings, trainings with their seeds, files with hashes.

#include "engine/base/text.h"
#include "engine/report/markup.h"
#include "engine/report/report_sections.h"
#include "engine/report/source_words.h"

#include <algorithm>

namespace logwright {

namespace {

using Kind = ReportCellKind;

std::string stateWords(SourceInfo::State state) {
    switch (state) {
        case SourceInfo::State::waiting:
            return "waiting";
        case SourceInfo::State::reading:
            return "being read";
        case SourceInfo::State::read:
            return "read";
        case SourceInfo::State::skipped:
            return "skipped";
        case SourceInfo::State::failed:
            return "could not be read";
        case SourceInfo::State::changed:
            return "changed since";
    }
    return {};
}

std::string formatWords(const SourceInfo& source) {
    std::string words = clippedText(source.format, 200);
    if (source.formatChosen) words += ", chosen";
    if (source.formatShare > 0 && source.formatShare < 0.995)
        words += " " + std::to_string(static_cast<int>(source.formatShare * 100 + 0.5)) + " %";
    return words;
}

std::string at(const std::vector<std::string>& list, std::size_t i) {
    return i < list.size() ? list[i] : "";
}

std::vector<ReportCell> sourceRow(const ReportContents& contents, std::size_t i) {
    const SourceInfo& source = contents.snapshot->sources()[i];
    const bool hasText = source.records > 0 || source.lines > 0;
    const std::string change = at(contents.origin.fileChanges, i);
    const bool trouble = source.state == SourceInfo::State::failed ||
                         source.state == SourceInfo::State::changed || !change.empty();
    std::string note = clippedText(sourceNote(source), 400);
    const std::string hash = at(contents.origin.fileHashes, i);
    return {{clippedText(source.display, 400), hash.empty() ? "" : "SHA-256 " + hash},
            {formatWords(source)},
            {hasText ? source.encoding : ""},
            {hasText ? withThousands(source.records) : ""},
            {humanBytes(source.bytes)},
            {change.empty() ? stateWords(source.state) : change, std::move(note), "", trouble}};
}

std::string miningWords(const MinerSettings& mining) {
    std::string words = "Mined by " + mining.miner;
    if (mining.miner == "drain") {
        words += " (depth " + std::to_string(mining.drainDepth) + ", at most " +
                 std::to_string(mining.drainMaxChildren) + " children)";
    }
    if (!mining.masks.empty()) words += ", " + counted(mining.masks.size(), "mask");
    if (!mining.given.empty()) words += ", " + counted(mining.given.size(), "template") + " given";
    if (mining.frozen) words += ", no others learned";
    return words;
}

std::string settingsWords(const ReportOrigin& origin) {
    std::string words = origin.mining ? miningWords(*origin.mining) : "Nothing was mined yet";
    if (origin.templateEdits > 0)
        words += "; " + counted(origin.templateEdits, "edit of templates", "edits of templates") + " by hand";
    std::string packs;
    for (const std::string& pack : origin.rulePacks)
        packs += (packs.empty() ? "" : ", ") + clippedText(pack, 60);
    if (!packs.empty()) words += "; rules: " + packs;
    return words + ".";
}

std::string spanWords(const TimeRange& range) {
    return timeText(range.begin).substr(0, 16) + " to " + timeText(range.end).substr(0, 16);
}

std::string seedOf(const DetectorTraining& training) {
    return training.model == DetectorModel::keys ? std::to_string(training.settings.keys.seed) : "";
}

void addTrainings(const ReportOrigin& origin, ReportBlocks& blocks) {
    ReportTable table{{{"Training", Kind::text},
                       {"Began", Kind::time},
                       {"Learned from", Kind::text},
                       {"Records", Kind::number},
                       {"Seed", Kind::number},
                       {"State", Kind::text}},
                      {}};
    for (const TrainingRun& run : origin.relations) {
        table.rows.push_back({{"relations " + std::to_string(run.id) + ", " +
                               std::string(relationModelName(run.settings.model))},
                              {timeText(run.started).substr(0, 16)},
                              {spanWords(run.data)},
                              {withThousands(run.events)},
                              {std::to_string(run.settings.seed)},
                              {run.complete    ? "complete"
                               : run.cancelled ? "stopped"
                                               : "not ended"}});
    }
    for (const DetectorTraining& training : origin.detectors) {
        const std::string state = training.complete    ? "complete"
                                  : training.cancelled ? "stopped"
                                                       : "not ended";
        table.rows.push_back(
            {{std::string(detectorModelName(training.model)) + " " + std::to_string(training.id)},
             {timeText(training.started).substr(0, 16)},
             {spanWords(training.data)},
             {withThousands(training.events)},
             {seedOf(training)},
             {training.stale ? state + ", out of date" : state}});
    }
    for (const std::string& words : origin.damaged) blocks.push_back(ReportParagraph{words});
    if (table.rows.empty()) {
        blocks.push_back(ReportParagraph{"Nothing was trained."});
    } else {
        blocks.push_back(std::move(table));
    }
}

}  // namespace

void addOrigin(const ReportContents& contents, ReportBlocks& blocks) {
    blocks.push_back(ReportHeading{"What this was made from"});
    blocks.push_back(ReportParagraph{"Logwright " LOGWRIGHT_VERSION ", project " +
                                     clippedText(contents.origin.project, 200) + ". " +
                                     settingsWords(contents.origin)});
    addTrainings(contents.origin, blocks);
    const std::vector<SourceInfo>& sources = contents.snapshot->sources();
    blocks.push_back(ReportHeading{"Sources", true});
    ReportTable table{{{"File", Kind::code},
                       {"Format", Kind::text},
                       {"Encoding", Kind::text},
                       {"Records", Kind::number},
                       {"Text", Kind::number},
                       {"State", Kind::text}},
                      {}};
    const std::size_t shown = std::min(sources.size(), mostReportRows);
    for (std::size_t i = 0; i < shown; ++i) table.rows.push_back(sourceRow(contents, i));
    blocks.push_back(std::move(table));
    if (shown < sources.size()) {
        blocks.push_back(
            ReportParagraph{counted(sources.size() - shown, "more source is", "more sources are") +
                            " not listed here; the report as JSON has all."});
    }
}

}  // namespace logwright
