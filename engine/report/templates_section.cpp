// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report says of templates, findings and notes: a table each.

#include "engine/base/sentence.h"
#include "engine/base/text.h"
#include "engine/report/charts.h"
#include "engine/report/markup.h"
#include "engine/report/report_sections.h"

#include <algorithm>
#include <cstdio>

namespace logwright {

namespace {

constexpr std::size_t longestTemplate = 600;  // characters
constexpr std::size_t longestReason = 600;

using Kind = ReportCellKind;

std::string severityWords(const std::array<std::uint64_t, severityCount>& counts) {
    std::string words;
    for (int severity = severityCount - 1; severity >= 0; --severity) {
        const std::uint64_t count = counts[static_cast<std::size_t>(severity)];
        if (count == 0) continue;
        words += (words.empty() ? "" : ", ") + withThousands(count) + " " +
                 std::string(severityName(static_cast<Severity>(severity)));
    }
    return words;
}

std::string templateText(const ReportContents& contents, TemplateId id) {
    const Template* pattern = contents.snapshot->templates().find(id);
    return pattern == nullptr ? "" : clippedText(contents.shown(pattern->text), longestTemplate);
}

std::vector<ReportCell> templateRow(const ReportContents& contents, const TemplateStatistics& row) {
    const Template* pattern = contents.snapshot->templates().find(row.id);
    return {{std::to_string(raw(row.id))},
            {templateText(contents, row.id), pattern == nullptr ? "" : clippedText(pattern->name, 200)},
            {withThousands(row.count)},
            {std::to_string(row.cardinality)},
            {severityWords(row.bySeverity), "", severityBar(row.bySeverity)},
            {"", "", sparkline(row.rate)},
            {timeText(row.first).substr(0, 19)},
            {timeText(row.last).substr(0, 19)}};
}

std::string restWords(std::span<const TemplateStatistics* const> rest) {
    std::uint64_t records = 0;
    for (const TemplateStatistics* row : rest) records += row->count;
    return counted(rest.size(), "rarer template is", "rarer templates are") + " not listed here; in all " +
           counted(records, "record") + ", at most " + withThousands(rest.front()->count) + " each.";
}

std::string verdictWords(const Finding& finding) {
    return finding.verdict == Verdict::none ? "" : std::string(verdictName(finding.verdict));
}

std::string score(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

std::string detectorWords(const Finding& finding) {
    std::string words(detectorName(finding.detector));
    if (finding.part != FindingPart::whole) words += "\n" + std::string(findingPartName(finding.part));
    if (!finding.rule.empty()) words += "\n" + clippedText(finding.rule, 100);
    return words;
}

/// The person's note, and what a language model thinks of it.
std::string remarks(const ReportContents& contents, const Finding& finding) {
    std::string words;
    if (!finding.note.empty()) words = "Note: " + contents.shown(finding.note);
    if (finding.classification) {
        words += (words.empty() ? "" : "\n") + finding.classification->model + ": " +
                 std::string(findingClassName(finding.classification->kind)) + ", " +
                 contents.shown(finding.classification->reason);
    }
    return clippedText(words, 2 * longestReason);
}

std::string placeWords(const ReportContents& contents, const Finding& finding) {
    const SourceInfo* source = contents.snapshot->source(contents.snapshot->sourceOf(finding.record));
    std::string words = source == nullptr ? "" : source->display;
    if (!finding.sessionName.empty()) words += "\n" + contents.shown(finding.sessionName);
    return clippedText(words, 300);
}

std::vector<ReportCell> findingRow(const ReportContents& contents, const Finding& finding) {
    return {{timeText(finding.begin).substr(0, 19)},
            {score(finding.score)},
            {detectorWords(finding)},
            {clippedText(asReadSentence(contents.shown(finding.reason)), longestReason),
             remarks(contents, finding)},
            {placeWords(contents, finding)},
            {verdictWords(finding), "", "", finding.verdict == Verdict::confirmed}};
}

}  // namespace

void addTemplates(const ReportContents& contents, ReportBlocks& blocks) {
    std::vector<const TemplateStatistics*> rows;
    for (const TemplateStatistics& row : contents.statistics.templates) {
        if (row.count > 0) rows.push_back(&row);
    }
    std::ranges::sort(rows, [](const TemplateStatistics* a, const TemplateStatistics* b) {
        return a->count != b->count ? a->count > b->count : a->id < b->id;
    });
    blocks.push_back(ReportHeading{"Templates"});
    if (rows.empty()) {
        blocks.push_back(ReportParagraph{"No records were read, so there are no templates."});
        return;
    }
    blocks.push_back(ReportParagraph{
        "The constant part of the messages, most frequent first. <*> stands where they vary."});
    ReportTable table{{{"Id", Kind::number},
                       {"Template", Kind::pattern},
                       {"Count", Kind::number},
                       {"Card.", Kind::number},
                       {"Severity", Kind::picture},
                       {"Over time", Kind::picture},
                       {"First", Kind::time},
                       {"Last", Kind::time}},
                      {}};
    const std::size_t shown = std::min(rows.size(), mostReportRows);
    for (std::size_t i = 0; i < shown; ++i) table.rows.push_back(templateRow(contents, *rows[i]));
    blocks.push_back(std::move(table));
    if (shown < rows.size()) blocks.push_back(ReportParagraph{restWords(std::span(rows).subspan(shown))});
}

void addFindings(const ReportContents& contents, ReportBlocks& blocks) {
    blocks.push_back(ReportHeading{"Findings"});
    std::vector<const Finding*> rows;
    for (const Finding& finding : contents.findings) rows.push_back(&finding);
    std::ranges::stable_sort(rows, std::greater(), [](const Finding* one) { return one->score; });
    std::string words = rows.empty() ? "The detectors found nothing, or did not look yet."
                                     : "What the detectors found out of line, the highest score first.";
    if (contents.falsePositives > 0)
        words += " " +
                 counted(contents.falsePositives, "that people call false is", "that people call false are") +
                 " left out.";
    blocks.push_back(ReportParagraph{words});
    if (rows.empty()) return;
    ReportTable table{{{"Time", Kind::time},
                       {"Score", Kind::number},
                       {"Detector", Kind::text},
                       {"Reason", Kind::text},
                       {"Where", Kind::code},
                       {"Verdict", Kind::text}},
                      {}};
    const std::size_t shown = std::min(rows.size(), mostReportRows);
    for (std::size_t i = 0; i < shown; ++i) table.rows.push_back(findingRow(contents, *rows[i]));
    blocks.push_back(std::move(table));
    if (shown < rows.size()) {
        blocks.push_back(ReportParagraph{
            counted(rows.size() - shown, "finding of a lower score is", "findings of lower scores are") +
            " not listed here."});
    }
}

void addNotes(const ReportContents& contents, ReportBlocks& blocks) {
    blocks.push_back(ReportHeading{"Notes"});
    ReportTable table{
        {{"Time", Kind::time}, {"On", Kind::text}, {"Note", Kind::text}, {"What it is about", Kind::pattern}},
        {}};
    for (const ReportBookmark& mark : contents.bookmarks) {
        const bool timed = contents.snapshot->timeKnown(mark.record);
        table.rows.push_back(
            {{timed ? timeText(contents.snapshot->time(mark.record)).substr(0, 19) : ""},
             {mark.colour > 0 ? "bookmark " + std::to_string(mark.colour) : std::string("bookmark")},
             {clippedText(contents.shown(mark.note), 4 * longestReason)},
             {clippedText(contents.shown(mark.message), longestTemplate)}});
    }
    for (const Finding& finding : contents.findings) {
        if (finding.note.empty()) continue;
        table.rows.push_back({{timeText(finding.begin).substr(0, 19)},
                              {"finding"},
                              {clippedText(contents.shown(finding.note), 4 * longestReason)},
                              {templateText(contents, finding.templateId)}});
    }
    if (table.rows.empty()) {
        blocks.push_back(ReportParagraph{"Nobody wrote a note."});
    } else {
        blocks.push_back(std::move(table));
    }
}

}  // namespace logwright
