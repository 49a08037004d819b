// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/report.h"

#include "engine/base/text.h"
#include "engine/report/markup.h"
#include "engine/report/report_sections.h"
#include "engine/report/report_style.h"
#include "engine/secrets/secrets.h"

#include <algorithm>

namespace logwright {

std::optional<ReportSection> reportSectionByName(std::string_view name) {
    const auto found = std::ranges::find(reportSectionNames, name);
    if (found == reportSectionNames.end()) return std::nullopt;
    return static_cast<ReportSection>(found - reportSectionNames.begin());
}

std::optional<ReportFormat> reportFormatByName(std::string_view name) {
    const auto found = std::ranges::find(reportFormatNames, name);
    if (found == reportFormatNames.end()) return std::nullopt;
    return static_cast<ReportFormat>(found - reportFormatNames.begin());
}

std::optional<ReportFormat> reportFormatOfFile(std::string_view file) {
    const std::string name = lowerCase(file);
    if (name.ends_with(".html") || name.ends_with(".htm")) return ReportFormat::html;
    if (name.ends_with(".md") || name.ends_with(".markdown")) return ReportFormat::markdown;
    if (name.ends_with(".json")) return ReportFormat::json;
    if (name.ends_with(".csv")) return ReportFormat::csv;
    return std::nullopt;
}

bool ReportContents::has(ReportSection section) const {
    return std::ranges::find(sections, section) != sections.end();
}

std::string ReportContents::shown(std::string_view text) const {
    return revealed ? std::string(text) : redacted(text);
}

std::string reportText(const ReportContents& contents, ReportFormat format) {
    switch (format) {
        case ReportFormat::html:
            return htmlReport(contents);
        case ReportFormat::markdown:
            return markdownReport(contents);
        case ReportFormat::json:
            return jsonReport(contents);
        case ReportFormat::csv:
            return csvReport(contents);
    }
    return {};
}

ReportDocument composeReport(const ReportContents& contents) {
    ReportDocument document;
    document.title = clippedText(contents.title, 300);
    document.subtitle = "Logwright report made " + timeText(contents.made).substr(0, 16) +
                        ". All times are UTC." +
                        (contents.filterWords.empty() ? "" : " " + contents.filterWords);
    if (!contents.snapshot->complete())
        document.subtitle += " The analysis had not finished: more records are to come.";
    if (contents.unreadable > 0) {
        document.subtitle += " Not complete: the text of " + counted(contents.unreadable, "record") +
                             " cannot be read any more (" + clippedText(contents.unreadableWhy, 300) + ").";
    }
    if (contents.revealed) document.subtitle += " Secrets stand in clear.";
    constexpr std::array adders{addOverview, addCardinalities, addTemplates, addFindings,
                                addTrees,    addWorkflows,     addNotes,     addOrigin};
    for (std::size_t i = 0; i < adders.size(); ++i) {
        if (contents.has(static_cast<ReportSection>(i))) adders[i](contents, document.blocks);
    }
    return document;
}

std::string lonePicture(const ReportPicture& picture) {
    if (picture.ownColours) return picture.svg;
    const std::size_t end = picture.svg.find('>');
    if (end == std::string::npos) return picture.svg;
    return picture.svg.substr(0, end + 1) + "<style>" + std::string(lonePictureStyle()) + "</style>" +
           picture.svg.substr(end + 1);
}

}  // namespace logwright
