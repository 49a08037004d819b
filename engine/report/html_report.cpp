// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The document of a report as one page of HTML.

#include "engine/report/markup.h"
#include "engine/report/report_document.h"
#include "engine/report/report_style.h"

namespace logwright {

namespace {

std::string element(const char* name, const char* style, const std::string& content) {
    const std::string kind = *style == '\0' ? "" : std::string(" class=\"") + style + "\"";
    return std::string("<") + name + kind + ">" + content + "</" + name + ">";
}

/// Escaped, with a break where a line ends.
std::string lines(const std::string& text) {
    std::string out;
    for (const char c : escapeMarkup(text)) {
        if (c == '\n') {
            out += "<br>";
        } else {
            out += c;
        }
    }
    return out;
}

const char* styleOf(ReportCellKind kind) {
    switch (kind) {
        case ReportCellKind::code:
            return "code";
        case ReportCellKind::pattern:
            return "template";
        case ReportCellKind::number:
            return "n";
        case ReportCellKind::time:
            return "time";
        case ReportCellKind::text:
        case ReportCellKind::picture:
            break;
    }
    return "";
}

std::string cellMarkup(const ReportCell& cell, ReportCellKind kind) {
    std::string content;
    if (kind == ReportCellKind::picture) {
        content = cell.svg;
    } else if (kind == ReportCellKind::pattern) {
        content = templateMarkup(cell.text);
    } else {
        content = lines(cell.text);
    }
    if (cell.trouble) content = element("span", "trouble", content);
    if (!cell.note.empty()) content += element("div", "note", lines(cell.note));
    return element("td", styleOf(kind), content);
}

/// A drawing's own style would be one of the whole page, which has the same rules for it.
std::string withoutStyle(const std::string& svg) {
    constexpr std::string_view end = "</style>\n";
    const std::size_t from = svg.find("<style>");
    const std::size_t to = svg.find(end);
    if (from == std::string::npos || to == std::string::npos) return svg;
    return svg.substr(0, from) + svg.substr(to + end.size());
}

class HtmlWriter {
public:
    void operator()(const ReportHeading& heading) {
        out_ += element(heading.minor ? "h3" : "h2", "", escapeMarkup(heading.text)) + "\n";
    }
    void operator()(const ReportParagraph& paragraph) {
        out_ += element("p", "quiet", lines(paragraph.text)) + "\n";
    }
    void operator()(const ReportFigures& figures) {
        out_ += "<ul class=\"figures\">";
        for (const ReportFigure& figure : figures) {
            out_ += "<li><span>" + escapeMarkup(figure.name) + "</span><b>" + escapeMarkup(figure.value) +
                    "</b>" + (figure.more.empty() ? "" : "<small>" + lines(figure.more) + "</small>") +
                    "</li>";
        }
        out_ += "</ul>\n";
    }
    void operator()(const ReportLegend& legend) {
        out_ += "<ul class=\"legend\">";
        for (const ReportLegend::Entry& entry : legend.entries) {
            out_ +=
                "<li><svg width=\"10\" height=\"10\" aria-hidden=\"true\"><rect width=\"10\" height=\"10\" "
                "class=\"" +
                entry.style + "\"/></svg> " + escapeMarkup(entry.name) +
                (entry.value.empty() ? "" : " <span>" + escapeMarkup(entry.value) + "</span>") + "</li>";
        }
        out_ += "</ul>\n";
    }
    void operator()(const ReportPicture& picture) {
        out_ += element("div", picture.ownColours ? "wide graph" : "wide", withoutStyle(picture.svg)) + "\n";
    }
    void operator()(const ReportTable& table) {
        out_ += "<div class=\"wide\"><table><thead><tr>";
        for (const ReportColumn& column : table.columns) {
            out_ +=
                element("th", column.kind == ReportCellKind::number ? "n" : "", escapeMarkup(column.name));
        }
        out_ += "</tr></thead><tbody>\n";
        for (const auto& row : table.rows) {
            out_ += "<tr>";
            for (std::size_t i = 0; i < row.size(); ++i) out_ += cellMarkup(row[i], table.columns[i].kind);
            out_ += "</tr>\n";
        }
        out_ += "</tbody></table></div>\n";
    }
    std::string take() { return std::move(out_); }

private:
    std::string out_;
};

}  // namespace

std::string htmlReport(const ReportContents& contents) {
    const ReportDocument document = composeReport(contents);
    const std::string title = escapeMarkup(document.title);
    HtmlWriter writer;
    for (const ReportBlock& block : document.blocks) std::visit(writer, block);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           // Nothing in this page may load or run anything, whatever stood in the logs.
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n<title>" +
           title + " - Logwright report</title>\n<style>" + std::string(reportStyle()) +
           "</style>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n<p class=\"quiet\">" +
           escapeMarkup(document.subtitle) + "</p>\n" + writer.take() + "</main>\n</body>\n</html>\n";
}

}  // namespace logwright
