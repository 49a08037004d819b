// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report_text.h"

#include "engine/base/text.h"
#include "engine/report/report_sections.h"
#include "ui/widgets/readable.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr int svgObject = QTextFormat::UserObject + 1;
constexpr int svgProperty = QTextFormat::UserProperty + 1;
constexpr int pixelsPerInch = 96;
constexpr qreal widthWithoutPage = 720;
constexpr qreal margin = 6;

const QColor ink(0x1f, 0x23, 0x28);
const QColor quietInk(0x59, 0x63, 0x6e);
const QColor slotInk(0x0b, 0x53, 0x94);
const QColor troubleInk(0xa9, 0x44, 0x00);
const QColor rule(0xd9, 0xde, 0xe4);

QTextCharFormat letters(qreal points, const QColor& colour, bool bold = false) {
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setForeground(colour);
    if (bold) format.setFontWeight(QFont::DemiBold);
    return format;
}

QTextCharFormat monospaced(qreal points, const QColor& colour) {
    QTextCharFormat format = letters(points, colour);
    format.setFontFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    return format;
}

/// Text without what a line of a page cannot show.
QString shown(const std::string& text) {
    QString words = fromEngine(validUtf8(text));
    for (QChar& letter : words) {
        if (letter == QLatin1Char('\n')) {
            letter = QChar::LineSeparator;
        } else if (letter.unicode() < 0x20) {
            letter = QChar(0x2400 + letter.unicode());
        } else if (letter.unicode() == 0xfffc) {
            letter = QChar::ReplacementCharacter;
        }
    }
    return words;
}

class TextWriter {
public:
    TextWriter(QTextDocument& text, std::size_t mostRows) : cursor_(&text), mostRows_(mostRows) {}

    void title(const ReportDocument& report) {
        block(0, 2);
        cursor_.insertText(shown(report.title), letters(18, ink, true));
        block(0, 8);
        cursor_.insertText(shown(report.subtitle), letters(9, quietInk));
    }

    void operator()(const ReportHeading& heading) {
        block(heading.minor ? 10 : 20, 4);
        cursor_.insertText(shown(heading.text), letters(heading.minor ? 10 : 13, ink, true));
    }
    void operator()(const ReportParagraph& paragraph) {
        block(0, 4);
        cursor_.insertText(shown(paragraph.text), letters(9, quietInk));
    }
    void operator()(const ReportFigures& figures) {
        constexpr int columns = 4;
        const auto rows = static_cast<int>((figures.size() + columns - 1) / columns);
        QTextTable* table = insertTable(rows, columns, 0);
        for (std::size_t i = 0; i < figures.size(); ++i) {
            QTextCursor cell = table->cellAt(static_cast<int>(i) / columns, static_cast<int>(i) % columns)
                                   .firstCursorPosition();
            cell.insertText(shown(figures[i].name) + QChar::LineSeparator, letters(8, quietInk));
            cell.insertText(shown(figures[i].value), letters(13, ink));
            if (!figures[i].more.empty()) {
                cell.insertText(QChar::LineSeparator + shown(figures[i].more), letters(8, quietInk));
            }
        }
        leaveTable();
    }
    void operator()(const ReportLegend& legend) {
        block(0, 2);
        for (const ReportLegend::Entry& entry : legend.entries) {
            const std::string mark =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" "
                "height=\"9\" class=\"" +
                entry.style + "\"/></svg>";
            insertPicture(cursor_, lonePicture({mark, {}, false}));
            cursor_.insertText(
                QStringLiteral(" ") + shown(entry.name + " " + entry.value) + QStringLiteral("    "),
                letters(9, ink));
        }
    }
    void operator()(const ReportPicture& picture) {
        block(2, 6);
        insertPicture(cursor_, lonePicture(picture));
    }
    void operator()(const ReportTable& table) {
        const std::size_t rows = std::min(table.rows.size(), mostRows_);
        QTextTable* made = insertTable(static_cast<int>(rows) + 1, static_cast<int>(table.columns.size()), 1);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            QTextCursor cell = made->cellAt(0, static_cast<int>(column)).firstCursorPosition();
            if (table.columns[column].kind == ReportCellKind::number) cell.setBlockFormat(toTheRight());
            cell.insertText(shown(table.columns[column].name), letters(8, quietInk, true));
            for (std::size_t row = 0; row < rows; ++row) {
                cell =
                    made->cellAt(static_cast<int>(row) + 1, static_cast<int>(column)).firstCursorPosition();
                writeCell(cell, table.rows[row][column], table.columns[column].kind);
            }
        }
        leaveTable();
        if (rows == table.rows.size()) return;
        (*this)(ReportParagraph{"and " + withThousands(table.rows.size() - rows) + " rows more"});
    }

private:
    void block(qreal above, qreal below) {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        if (fresh_) {
            cursor_.setBlockFormat(format);
        } else {
            cursor_.insertBlock(format);
        }
        fresh_ = false;
    }

    QTextTable* insertTable(int rows, int columns, int headings) {
        block(2, 0);
        QTextTableFormat format;
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setBorder(headings > 0 ? 0.5 : 0);
        format.setBorderBrush(rule);
        format.setBorderCollapse(true);
        format.setHeaderRowCount(headings);
        format.setBottomMargin(8);  // that of the block behind it does not count
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        return cursor_.insertTable(rows, columns, format);
    }
    void leaveTable() {
        cursor_.movePosition(QTextCursor::End);
        fresh_ = true;  // a table leaves an empty block behind it
    }

    static void insertPicture(QTextCursor& cursor, const std::string& svg) {
        QTextCharFormat format;
        format.setObjectType(svgObject);
        format.setProperty(svgProperty, QByteArray::fromStdString(svg));
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }

    static QTextBlockFormat toTheRight() {
        QTextBlockFormat format;
        format.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
        return format;
    }

    static void writePattern(QTextCursor& cell, const std::string& text) {
        const QStringList words = shown(text).split(QStringLiteral("<*>"));
        QTextCharFormat slot = monospaced(8, slotInk);
        slot.setFontWeight(QFont::Bold);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (i > 0) cell.insertText(QStringLiteral("<*>"), slot);
            cell.insertText(words[i], monospaced(8, ink));
        }
    }

    static void writeCell(QTextCursor& cell, const ReportCell& content, ReportCellKind kind) {
        const QColor colour = content.trouble ? troubleInk : kind == ReportCellKind::time ? quietInk : ink;
        switch (kind) {
            case ReportCellKind::picture:
                if (!content.svg.empty()) insertPicture(cell, lonePicture({content.svg, {}, false}));
                break;
            case ReportCellKind::pattern:
                writePattern(cell, content.text);
                break;
            case ReportCellKind::code:
                cell.insertText(shown(content.text), monospaced(8, colour));
                break;
            case ReportCellKind::number: {
                cell.setBlockFormat(toTheRight());
                cell.insertText(shown(content.text), letters(8.5, colour));
                break;
            }
            case ReportCellKind::text:
            case ReportCellKind::time:
                cell.insertText(shown(content.text), letters(8.5, colour, content.trouble));
                break;
        }
        if (!content.note.empty())
            cell.insertText(QChar::LineSeparator + shown(content.note), letters(7.5, quietInk));
    }

    QTextCursor cursor_;
    std::size_t mostRows_;
    bool fresh_ = true;
};

}  // namespace

QSizeF SvgTextObject::intrinsicSize(QTextDocument* document, int, const QTextFormat& format) {
    QSvgRenderer renderer(format.property(svgProperty).toByteArray());
    const QSizeF size = renderer.viewBoxF().size();
    const qreal page = document->pageSize().width() > 0 ? document->pageSize().width() : widthWithoutPage;
    const qreal most = page - 2 * document->documentMargin() - 2 * margin;
    return size.width() > most ? size * (most / size.width()) : size;
}

void SvgTextObject::drawObject(QPainter* painter, const QRectF& place, QTextDocument*, int,
                               const QTextFormat& format) {
    QSvgRenderer renderer(format.property(svgProperty).toByteArray());
    renderer.render(painter, place);
}

void fillReportText(const ReportDocument& report, std::size_t mostRows, QTextDocument& text) {
    text.setUndoRedoEnabled(false);
    text.documentLayout()->registerHandler(svgObject, new SvgTextObject(&text));
    TextWriter writer(text, mostRows);
    writer.title(report);
    for (const ReportBlock& block : report.blocks) std::visit(writer, block);
}

Result<> writePdf(const ReportDocument& report, const QString& file, TaskContext& task) {
    QSaveFile out(file);
    const auto cannot = [&] {
        return Error{"cannot be written: " + out.errorString().toStdString(), file.toStdString(),
                     "choose another place"};
    };
    if (!out.open(QIODevice::WriteOnly)) return cannot();
    QPdfWriter writer(&out);
    writer.setTitle(shown(report.title));
    writer.setCreator(QStringLiteral("Logwright"));
    writer.setResolution(pixelsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 15, 15, 18), QPageLayout::Millimeter);
    QTextDocument text;
    text.setDocumentMargin(0);
    text.documentLayout()->setPaintDevice(&writer);
    const QSizeF page(writer.width(), writer.height());
    text.setPageSize(page);
    fillReportText(report, mostReportRows, text);

    QPainter painter(&writer);
    const int pages = text.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (task.stopRequested()) return cancelledError();
        task.report({"Writing pages", static_cast<std::uint64_t>(number), static_cast<std::uint64_t>(pages),
                     "pages", 0});
        if (number > 0) writer.newPage();
        const QRectF place(QPointF(0, number * page.height()), page);
        painter.save();
        painter.translate(0, -place.top());
        painter.setClipRect(place);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = place;
        context.palette.setColor(QPalette::Text, ink);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setPen(quietInk);
        painter.drawText(QRectF(0, page.height() + 8, page.width(), 20), Qt::AlignRight,
                         QStringLiteral("%1 / %2").arg(number + 1).arg(pages));
    }
    painter.end();
    return out.commit() ? Result<>(Done{}) : Result<>(cannot());
}

}  // namespace logwright::ui
