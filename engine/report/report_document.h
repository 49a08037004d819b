// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A report for people before it is HTML, Markdown or PDF: headings, paragraphs, figures, tables and pictures
// one after the other. All text in it is plain; whoever writes it out escapes it.

#include "engine/report/report.h"

#include <string>
#include <variant>
#include <vector>

namespace logwright {

struct ReportHeading {
    std::string text;
    bool minor = false;  ///< below the heading of a section
};

struct ReportParagraph {
    std::string text;
};

struct ReportFigure {
    std::string name, value;
    std::string more;  ///< lines of small print; may be empty
};
using ReportFigures = std::vector<ReportFigure>;

/// What the colours of the next picture stand for.
struct ReportLegend {
    struct Entry {
        std::string style;  ///< its class in the style sheet
        std::string name, value;
    };
    std::vector<Entry> entries;
};

/// A drawing (SVG, markup), and the same in words, line by line, where a picture cannot stand.
struct ReportPicture {
    std::string svg;
    std::vector<std::string> words;
    bool ownColours = false;  ///< it brings its style with it; else it takes the page's
};

enum class ReportCellKind : std::uint8_t {
    text,
    code,     ///< as logs or files write it
    pattern,  ///< a template: slots stand out
    number,   ///< to be aligned at its end
    time,     ///< not to be broken
    picture,  ///< small; `text` says the same
};

struct ReportCell {
    std::string text;
    std::string note = {};  ///< small print below; may be empty
    std::string svg = {};   ///< of a picture
    bool trouble = false;   ///< stands out in a column of text
};

struct ReportColumn {
    std::string name;
    ReportCellKind kind = ReportCellKind::text;
};

struct ReportTable {
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows;
};

using ReportBlock =
    std::variant<ReportHeading, ReportParagraph, ReportFigures, ReportLegend, ReportPicture, ReportTable>;

struct ReportDocument {
    std::string title;
    std::string subtitle;
    std::vector<ReportBlock> blocks;
};

ReportDocument composeReport(const ReportContents& contents);

/// The drawing as it can stand alone, in the colours of a light page.
std::string lonePicture(const ReportPicture& picture);

}  // namespace logwright
