// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report says of the whole: figures, rates over time, who writes, cardinalities.

#include "engine/base/text.h"
#include "engine/report/charts.h"
#include "engine/report/insight_words.h"
#include "engine/report/markup.h"
#include "engine/report/report_sections.h"
#include "engine/report/tree_labels.h"

#include <cstdio>

namespace logwright {

namespace {

constexpr std::size_t mostComponents = 12;

std::string rounded(double number, const char* format) {
    char text[64];
    std::snprintf(text, sizeof text, format, number);
    return text;
}

std::string rateText(double rate) {
    return rate < 1000 ? rounded(rate, "%.3g") : withThousands(static_cast<std::uint64_t>(rate + 0.5));
}

struct SourceTotals {
    std::uint64_t bytes = 0;
    std::uint64_t lines = 0;
    std::uint64_t unreadableTimes = 0;
    std::uint64_t read = 0;
    std::uint64_t skipped = 0;
    std::uint64_t failed = 0;
};

SourceTotals totals(const std::vector<SourceInfo>& sources) {
    SourceTotals sum;
    for (const SourceInfo& source : sources) {
        sum.bytes += source.bytes;
        sum.lines += source.lines;
        sum.unreadableTimes += source.unreadableTimes;
        sum.read += source.state == SourceInfo::State::read || source.state == SourceInfo::State::changed;
        sum.skipped += source.state == SourceInfo::State::skipped;
        sum.failed += source.state == SourceInfo::State::failed;
    }
    return sum;
}

std::string sourcesWords(const SourceTotals& sum) {
    std::string words;
    if (sum.skipped > 0) words = withThousands(sum.skipped) + " skipped";
    if (sum.failed > 0)
        words += (words.empty() ? "" : ", ") + withThousands(sum.failed) + " could not be read";
    return words;
}

ReportFigure timeFigure(const RecordRates& rates) {
    const std::size_t digits = rates.span() < std::chrono::minutes(10) ? 19 : 16;
    return {"Time covered", durationText(rates.span()),
            timeText(rates.first).substr(0, digits) + "\nto " + timeText(rates.last).substr(0, digits)};
}

ReportFigure rateFigure(const RecordRates& rates) {
    return {
        "Records a minute", rateText(*rates.perMinute()),
        "at most " + withThousands(rates.minute.records) + ", " + timeText(rates.minute.begin).substr(0, 16)};
}

std::string findingsWords(const ReportContents& contents) {
    std::string words = "risk " + lowerCase(riskLevelName(contents.security.risk));
    if (contents.security.confirmed > 0)
        words += ", " + withThousands(contents.security.confirmed) + " confirmed";
    if (contents.falsePositives > 0)
        words += ", " + counted(contents.falsePositives, "false positive") + " left out";
    return words;
}

ReportFigures figures(const ReportContents& contents) {
    const Insight& insight = contents.insight;
    const SourceTotals sum = totals(contents.snapshot->sources());
    const std::string all = contents.filterWords.empty()
                                ? "in " + counted(sum.lines, "line")
                                : "of " + withThousands(contents.snapshot->recordCount());
    ReportFigures list{{"Records", withThousands(contents.statistics.records), all},
                       {"Templates", withThousands(insight.diversity.templates),
                        "entropy " + rounded(insight.diversity.entropy, "%.2f") + " bits"},
                       {"Sources", withThousands(sum.read), sourcesWords(sum)},
                       {"Text", humanBytes(sum.bytes), ""}};
    if (insight.rates.records > 0) list.push_back(timeFigure(insight.rates));
    if (insight.rates.perMinute()) list.push_back(rateFigure(insight.rates));
    list.push_back({"Errors and worse", withThousands(insight.errors), counted(insight.warnings, "warning")});
    list.push_back({"Findings", withThousands(contents.findings.size()), findingsWords(contents)});
    if (sum.unreadableTimes > 0) {
        list.push_back(
            {"Unreadable times", withThousands(sum.unreadableTimes), "placed beside their neighbours"});
    }
    return list;
}

ReportLegend severities(const Statistics& statistics) {
    ReportLegend legend;
    for (int severity = severityCount - 1; severity >= 0; --severity) {
        const std::uint64_t count = statistics.bySeverity[static_cast<std::size_t>(severity)];
        if (count == 0) continue;
        const auto kind = static_cast<Severity>(severity);
        const std::string name = kind == Severity::none ? "no severity" : std::string(severityName(kind));
        legend.entries.push_back({"s" + std::to_string(severity), name, withThousands(count)});
    }
    return legend;
}

void addRates(const ReportContents& contents, ReportBlocks& blocks) {
    blocks.push_back(ReportHeading{"Records over time", true});
    const std::string chart = timelineChart(contents.statistics.rate);
    if (chart.empty()) {
        blocks.push_back(ReportParagraph{"No record has a time that could be read."});
        return;
    }
    blocks.push_back(severities(contents.statistics));
    blocks.push_back(ReportPicture{chart, {}, false});
    for (const RecordGap& gap : contents.insight.rates.gaps) {
        blocks.push_back(ReportParagraph{"Nothing was written for " + durationText(gap.length()) + " from " +
                                         timeText(gap.begin).substr(0, 19) + "."});
    }
}

void addComponents(const ReportContents& contents, ReportBlocks& blocks) {
    ReportTable table{{{"Component", ReportCellKind::code},
                       {"Records", ReportCellKind::number},
                       {"Share", ReportCellKind::number},
                       {"Errors", ReportCellKind::number}},
                      {}};
    for (const ComponentStatistics& component : contents.statistics.components) {
        if (component.name.empty() || table.rows.size() == mostComponents) continue;
        table.rows.push_back({{clippedText(contents.shown(component.name), 200)},
                              {withThousands(component.count)},
                              {percentText(shareOf(component.count, contents.statistics.records))},
                              {withThousands(errorsOf(component.bySeverity))}});
    }
    if (table.rows.empty()) return;
    blocks.push_back(ReportHeading{"Who writes most", true});
    const std::size_t listed = table.rows.size();
    blocks.push_back(std::move(table));
    if (contents.insight.components > listed) {
        blocks.push_back(ReportParagraph{
            counted(contents.insight.components - listed, "more component writes", "more components write") +
            " less."});
    }
}

}  // namespace

void addOverview(const ReportContents& contents, ReportBlocks& blocks) {
    blocks.push_back(ReportHeading{"Overview"});
    blocks.push_back(figures(contents));
    addRates(contents, blocks);
    addComponents(contents, blocks);
}

void addCardinalities(const ReportContents& contents, ReportBlocks& blocks) {
    blocks.push_back(ReportHeading{"Cardinality"});
    const std::vector<CardinalityBar>& bars = contents.statistics.cardinalities;
    const std::string chart = cardinalityChart(bars);
    if (chart.empty()) {
        blocks.push_back(ReportParagraph{"There are no templates yet."});
        return;
    }
    blocks.push_back(ReportParagraph{
        "A template seen 10 to 99 times has cardinality 1, one seen 100 to 999 times has cardinality 2, and "
        "so on. Counted over the whole project."});
    blocks.push_back(ReportLegend{{{"templates", "templates", ""}, {"records", "records", ""}}});
    std::vector<std::string> words;
    for (const CardinalityBar& bar : bars) {
        words.push_back("cardinality " + std::to_string(bar.cardinality) + ": " +
                        counted(bar.templates, "template") + ", " + counted(bar.records, "record"));
    }
    blocks.push_back(ReportPicture{chart, std::move(words), false});
}

}  // namespace logwright
