// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The document of a report as Markdown (CommonMark with GitHub's tables).

#include "engine/report/markdown_text.h"
#include "engine/report/report_document.h"

namespace logwright {

namespace {

std::string cellText(const ReportCell& cell, ReportCellKind kind) {
    std::string text;
    if (kind == ReportCellKind::code || kind == ReportCellKind::pattern) {
        text = markdownCode(cell.text);
    } else {
        text = markdownProse(cell.text);
    }
    if (cell.trouble && !text.empty()) text = "**" + text + "**";
    if (!cell.note.empty()) text += (text.empty() ? "" : "; ") + markdownProse(cell.note);
    return text;
}

class MarkdownWriter {
public:
    void operator()(const ReportHeading& heading) {
        out_ += (heading.minor ? "### " : "## ") + markdownProse(heading.text) + "\n\n";
    }
    void operator()(const ReportParagraph& paragraph) { out_ += markdownProse(paragraph.text) + "\n\n"; }
    void operator()(const ReportFigures& figures) {
        for (const ReportFigure& figure : figures) {
            out_ += "- " + markdownProse(figure.name) + ": **" + markdownProse(figure.value) + "**";
            if (!figure.more.empty()) out_ += ", " + markdownProse(figure.more);
            out_ += "\n";
        }
        out_ += "\n";
    }
    void operator()(const ReportLegend& legend) {
        for (const ReportLegend::Entry& entry : legend.entries) {
            if (!entry.value.empty())
                out_ += "- " + markdownProse(entry.name) + ": " + markdownProse(entry.value) + "\n";
        }
        out_ += "\n";
    }
    void operator()(const ReportPicture& picture) {
        // Four blanks make a block of code, in which nothing has a meaning.
        for (const std::string& line : picture.words) out_ += "    " + markdownLine(line) + "\n";
        if (!picture.words.empty()) out_ += "\n";
    }
    void operator()(const ReportTable& table) {
        std::string rule;
        for (const ReportColumn& column : table.columns) {
            out_ += "| " + markdownProse(column.name) + " ";
            rule += column.kind == ReportCellKind::number ? "| ---: " : "| --- ";
        }
        out_ += "|\n" + rule + "|\n";
        for (const auto& row : table.rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                out_ += "| " + cellText(row[i], table.columns[i].kind) + " ";
            }
            out_ += "|\n";
        }
        out_ += "\n";
    }
    std::string take() { return std::move(out_); }

private:
    std::string out_;
};

}  // namespace

std::string markdownReport(const ReportContents& contents) {
    const ReportDocument document = composeReport(contents);
    MarkdownWriter writer;
    for (const ReportBlock& block : document.blocks) std::visit(writer, block);
    return "# " + markdownProse(document.title) + "\n\n" + markdownProse(document.subtitle) + "\n\n" +
           writer.take();
}

}  // namespace logwright
