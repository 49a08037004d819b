// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text.h"
#include "engine/report/charts.h"
#include "engine/report/markup.h"
#include "engine/report/report.h"
#include "engine/report/report_style.h"
#include "engine/secrets/secrets.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::size_t mostRows = 2000;
constexpr std::size_t longestTemplate = 600;  // characters

std::string element(const char* name, const char* style, const std::string& content) {
    return std::string("<") + name + " class=\"" + style + "\">" + content + "</" + name + ">";
}

std::string figure(const char* name, const std::string& value, const std::string& more = {}) {
    return std::string("<div><dt>") + name + "</dt><dd>" + value +
           (more.empty() ? "" : "<small>" + more + "</small>") + "</dd></div>";
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

std::string summary(const ReportInput& input) {
    const Snapshot& snapshot = input.snapshot;
    const Statistics& statistics = input.statistics;
    const SourceTotals sum = totals(snapshot.sources());
    const auto severe = [&](Severity severity) {
        return statistics.bySeverity[static_cast<std::size_t>(severity)];
    };

    std::string out = "<dl class=\"figures\">";
    out +=
        figure("Records", withThousands(snapshot.recordCount()), "in " + withThousands(sum.lines) + " lines");
    out += figure("Templates", withThousands(statistics.templates.size()));
    out += figure("Sources", withThousands(sum.read), sourcesWords(sum));
    out += figure("Text", humanBytes(sum.bytes));
    if (const auto span = snapshot.span()) {
        const std::size_t digits = span->end - span->begin < std::chrono::minutes(10) ? 19 : 16;
        out += figure(
            "Time covered", durationText(span->end - span->begin),
            timeText(span->begin).substr(0, digits) + "<br>to " + timeText(span->end).substr(0, digits));
    }
    out += figure("Errors and worse", withThousands(severe(Severity::error) + severe(Severity::fatal)),
                  withThousands(severe(Severity::warning)) + " warnings");
    if (sum.unreadableTimes > 0) {
        out +=
            figure("Unreadable times", withThousands(sum.unreadableTimes), "placed beside their neighbours");
    }
    return out + "</dl>";
}

std::string stateWords(const SourceInfo& source) {
    switch (source.state) {
        case SourceInfo::State::waiting:
            return "waiting";
        case SourceInfo::State::reading:
            return "being read";
        case SourceInfo::State::read:
            return "read";
        case SourceInfo::State::skipped:
            return "skipped";
        case SourceInfo::State::failed:
            return "<span class=\"trouble\">could not be read</span>";
        case SourceInfo::State::changed:
            return "<span class=\"trouble\">changed since</span>";
    }
    return {};
}

std::string formatWords(const SourceInfo& source) {
    std::string words = escapeMarkup(clippedText(source.format, 200));
    if (source.formatShare > 0 && source.formatShare < 0.995) {
        const auto percent = static_cast<int>(source.formatShare * 100 + 0.5);
        words += " <span class=\"quiet\">" + std::to_string(percent) + " %</span>";
    }
    return words;
}

std::string sourceRow(const SourceInfo& source) {
    std::string state = stateWords(source);
    if (!source.note.empty())
        state += "<div class=\"note\">" + escapeMarkup(clippedText(source.note, 400)) + "</div>";
    const bool hasText = source.records > 0 || source.lines > 0;
    return "<tr>" + element("td", "file", escapeMarkup(clippedText(source.display, 400))) + "<td>" +
           formatWords(source) + "</td><td>" + (hasText ? escapeMarkup(source.encoding) : "") + "</td>" +
           element("td", "n", hasText ? withThousands(source.records) : "") +
           element("td", "n", humanBytes(source.bytes)) + element("td", "state", state) + "</tr>\n";
}

std::string sourcesTable(const std::vector<SourceInfo>& sources) {
    std::string out =
        "<h2>Sources</h2>\n<div class=\"wide\"><table><thead><tr><th>File</th><th>Format</th>"
        "<th>Encoding</th><th class=\"n\">Records</th><th class=\"n\">Text</th><th>State</th></tr></thead>"
        "<tbody>\n";
    const std::size_t shown = std::min(sources.size(), mostRows);
    for (std::size_t i = 0; i < shown; ++i) out += sourceRow(sources[i]);
    out += "</tbody></table></div>\n";
    if (shown < sources.size()) {
        const SourceTotals rest =
            totals({sources.begin() + static_cast<std::ptrdiff_t>(shown), sources.end()});
        const std::string words = sourcesWords(rest);
        out += element("p", "quiet",
                       withThousands(sources.size() - shown) + " more sources are not listed here" +
                           (words.empty() ? "." : ", of which " + words + "."));
    }
    return out;
}

std::string templateRow(const TemplateStatistics& row, const Template* pattern) {
    const std::string text =
        pattern == nullptr ? "" : templateMarkup(clippedText(redacted(pattern->text), longestTemplate));
    return "<tr>" + element("td", "n", std::to_string(raw(row.id))) + element("td", "template", text) +
           element("td", "n", withThousands(row.count)) +
           element("td", "n", std::to_string(row.cardinality)) + "<td>" + severityBar(row.bySeverity) +
           "</td><td>" + sparkline(row.rate) + "</td>" +
           element("td", "time", timeText(row.first).substr(0, 19)) +
           element("td", "time", timeText(row.last).substr(0, 19)) + "</tr>\n";
}

std::string templatesTable(const ReportInput& input) {
    std::vector<const TemplateStatistics*> rows;
    for (const TemplateStatistics& row : input.statistics.templates) {
        if (row.count > 0) rows.push_back(&row);
    }
    std::ranges::sort(rows, [](const TemplateStatistics* a, const TemplateStatistics* b) {
        return a->count != b->count ? a->count > b->count : a->id < b->id;
    });
    std::string out =
        "<h2>Templates</h2>\n<p class=\"quiet\">The constant part of the messages, most frequent first. "
        "<span class=\"template\"><b>&lt;*&gt;</b></span> stands where they vary.</p>\n";
    if (rows.empty()) return out + "<p class=\"empty\">No records were read, so there are no templates.</p>";
    out +=
        "<div class=\"wide\"><table><thead><tr><th class=\"n\">Id</th><th>Template</th><th "
        "class=\"n\">Count</th>"
        "<th class=\"n\" title=\"floor(log10(count))\">Card.</th><th>Severity</th><th>Over "
        "time</th><th>First</th>"
        "<th>Last</th></tr></thead><tbody>\n";
    const std::size_t shown = std::min(rows.size(), mostRows);
    for (std::size_t i = 0; i < shown; ++i) {
        out += templateRow(*rows[i], input.snapshot.templates().find(rows[i]->id));
    }
    out += "</tbody></table></div>\n";
    if (shown < rows.size()) {
        std::uint64_t left = 0;
        for (std::size_t i = shown; i < rows.size(); ++i) left += rows[i]->count;
        out += element("p", "quiet",
                       withThousands(rows.size() - shown) +
                           " rarer templates are not listed here; they have " + withThousands(left) +
                           " records in all, at most " + withThousands(rows[shown]->count) + " each.");
    }
    return out;
}

std::string charts(const ReportInput& input) {
    const Statistics& statistics = input.statistics;
    return "<h2>Records over time</h2>\n" + severityLegend(statistics.bySeverity) + "<div class=\"wide\">" +
           timelineChart(statistics.rate) + "</div>" +
           "\n<h2>Cardinality</h2>\n<p class=\"quiet\">A template seen 10 to 99 times has cardinality 1, one "
           "seen "
           "100 to 999 times has cardinality 2, and so on.</p>\n"
           "<ul class=\"legend\"><li><svg width=\"10\" height=\"10\" aria-hidden=\"true\"><rect width=\"10\" "
           "height=\"10\" "
           "class=\"templates\"/></svg> templates</li><li><svg width=\"10\" height=\"10\" "
           "aria-hidden=\"true\"><rect "
           "width=\"10\" height=\"10\" class=\"records\"/></svg> records</li></ul>" +
           cardinalityChart(statistics.cardinalities) + "\n";
}

}  // namespace

std::string htmlReport(const ReportInput& input) {
    const std::string title = escapeMarkup(clippedText(input.title, 300));
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        // Nothing in this page may load or run anything, whatever stood in the logs.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'\">\n<title>" +
        title + " - Logwright report</title>\n<style>" + std::string(reportStyle()) +
        "</style>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n";
    out += "<p class=\"quiet\">Logwright report made " + timeText(input.made).substr(0, 16) +
           ". All times are UTC." +
           (input.snapshot.complete() ? "" : " The analysis had not finished: more records are to come.") +
           "</p>\n";
    out += summary(input);
    out += charts(input);
    out += sourcesTable(input.snapshot.sources());
    out += templatesTable(input);
    return out + "</main>\n</body>\n</html>\n";
}

}  // namespace logwright
