// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/record_painter.h"

#include "engine/project/bookmarks.h"
#include "engine/record/record_reader.h"
#include "ui/log/log_columns.h"
#include "ui/log/row_highlights.h"
#include "ui/models/bookmark_mark.h"
#include "ui/models/finding_mark.h"
#include "ui/models/highlight_colour.h"
#include "ui/models/search_marks.h"
#include "ui/models/severity_mark.h"
#include "ui/models/time_text.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>
#include <utility>

namespace logwright::ui {

namespace {

constexpr int padding = 8;
constexpr int markSize = 9;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::RecordPainter)
};

QRect cellOf(const LogColumns& columns, LogColumn column, const QRect& row) {
    const LogColumns::Extent extent = columns.extent(column);
    const int width = column == LogColumn::message ? row.right() + 1 - extent.x : extent.width;
    if (!extent.shown) return {};
    // The first column makes room for the gutter.
    const int inset = extent.x == 0 ? logGutter : 0;
    return {extent.x + inset, row.top(), width - inset, row.height()};
}

void drawText(QPainter& painter, const QRect& cell, const QFontMetrics& metrics, const QString& text,
              const QColor& colour, Qt::TextElideMode elide = Qt::ElideRight) {
    if (cell.width() <= 2 * padding) return;
    const QRect inner = cell.adjusted(padding, 0, -padding, 0);
    // Measuring costs as much as drawing; in a monospaced font counting characters mostly tells enough. What
    // is wider than it counts is clipped.
    const bool fits = text.size() * metrics.averageCharWidth() <= inner.width();
    painter.setPen(colour);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fits ? text : metrics.elidedText(text, elide, inner.width()));
}

}  // namespace

RecordFacts factsOf(const Snapshot& snapshot, RecordIndex record) {
    const Snapshot::Place place = snapshot.place(record);
    const EventChunk& chunk = *place.chunk;
    const std::uint8_t flags = chunk.flags[place.index];
    return {.record = record,
            .time = chunk.time[place.index],
            .severity = chunk.severity(place.index),
            .source = chunk.source,
            .templateId = snapshot.templateOf(chunk.group[place.index]),
            .timeInherited = (flags & timeInherited) != 0,
            .timeUnreadable = (flags & timeUnreadable) != 0,
            .timeUnknown = (flags & timeUnknownFlag) != 0,
            .severalLines = (flags & severalLines) != 0};
}

RecordPainter::RecordPainter() : metrics_(font_) {
    restyle();
}

void RecordPainter::restyle() {
    font_ = Theme::current().logFont();
    metrics_ = QFontMetrics(font_);
    widestSeverity_ = 0;
    for (int severity = 1; severity < severityCount; ++severity) {
        const QString word = severityWord(static_cast<Severity>(severity));
        widestSeverity_ = std::max(widestSeverity_, metrics_.horizontalAdvance(word));
    }
    ++style_;
}

int RecordPainter::rowHeight() const {
    constexpr int air = 4;
    return metrics_.height() + air;
}

QRect RecordPainter::paint(QPainter& painter, const QRect& row, const LogColumns& columns,
                           const Snapshot& snapshot, const RecordFacts& facts, ShownRecord* text,
                           const RowEmphasis& emphasis, int messageScroll) const {
    const Theme& theme = Theme::current();
    paintGround(painter, row, facts, emphasis);
    painter.setFont(font_);
    const bool ownTime = !facts.timeInherited && !facts.timeUnknown;
    if (const QRect cell = cellOf(columns, LogColumn::time, row); !cell.isEmpty())
        drawText(painter, cell, metrics_, facts.timeUnknown ? Words::tr("no time") : timeText(facts.time),
                 ownTime ? theme.text() : theme.mutedText());
    if (const QRect cell = cellOf(columns, LogColumn::source, row); !cell.isEmpty()) {
        const SourceInfo* source = snapshot.source(facts.source);
        // A path begins with the host and ends with the file: both say more than what is between.
        drawText(painter, cell, metrics_, source ? fromEngine(source->display) : QString(), theme.mutedText(),
                 Qt::ElideMiddle);
    }
    if (const QRect cell = cellOf(columns, LogColumn::severity, row); !cell.isEmpty())
        paintSeverity(painter, cell, facts.severity);
    if (const QRect cell = cellOf(columns, LogColumn::component, row); !cell.isEmpty() && text)
        drawText(painter, cell, metrics_, text->component, theme.mutedText(), Qt::ElideLeft);
    const QRect message = cellOf(columns, LogColumn::message, row);
    if (!text)
        drawText(painter, message, metrics_, QStringLiteral("…"), theme.mutedText());
    else if (!text->problem.isEmpty())
        drawText(painter, message, metrics_, text->problem, theme.severityText(Severity::warning));
    else
        paintMessage(painter, message, *text, emphasis, messageScroll);
    // Behind the message where it ends in sight, else over its end, so that the marks always show.
    QStringList words;
    if (facts.severalLines && text && text->problem.isEmpty())
        words += text->lineCount == 2  ? Words::tr("+1 line")
                 : text->lineCount > 2 ? Words::tr("+%1 lines").arg(readableNumber(text->lineCount - 1))
                                       : Words::tr("+ more lines");
    if (emphasis.folded > 0) words += Words::tr("+%1 alike").arg(readableNumber(emphasis.folded));
    if (words.isEmpty()) return {};
    const int end = message.left() + padding - messageScroll + (text ? messageWidth(*text) : 0) + padding;
    const QRect badge = paintBadge(painter, message, words.join(QStringLiteral(" · ")), end);
    return emphasis.folded > 0 ? badge : QRect();
}

QColor severityTint(Severity severity) {
    const Theme& theme = Theme::current();
    QColor tint = theme.severityColour(severity);
    tint.setAlpha(theme.isDark() ? 34 : 22);
    return tint;
}

QColor bookmarkTint(int colour) {
    QColor tint = bookmarkColour(colour);
    tint.setAlpha(Theme::current().isDark() ? 40 : 32);
    return tint;
}

void RecordPainter::paintGround(QPainter& painter, const QRect& row, const RecordFacts& facts,
                                const RowEmphasis& emphasis) const {
    const Theme& theme = Theme::current();
    if (emphasis.chosen) {
        painter.fillRect(row, theme.accentTint());
    } else if (emphasis.bookmark && emphasis.bookmark->colour > 0) {
        painter.fillRect(row.adjusted(logGutter, 0, 0, 0), bookmarkTint(emphasis.bookmark->colour));
    } else if (emphasis.highlight && emphasis.highlight->colour > 0) {
        painter.fillRect(row, highlightTint(emphasis.highlight->colour));
    } else if (facts.severity >= Severity::error) {
        painter.fillRect(row, severityTint(facts.severity));
    } else if (emphasis.hovered) {
        painter.fillRect(row, theme.hoverTint());
    }
    // What was just coloured is chosen still: its colour shows at the edge.
    if (emphasis.chosen && emphasis.bookmark && emphasis.bookmark->colour > 0)
        painter.fillRect(QRect(row.left(), row.top(), logGutter, row.height()),
                         bookmarkTint(emphasis.bookmark->colour));
    else if (emphasis.chosen && emphasis.highlight && emphasis.highlight->colour > 0)
        painter.fillRect(QRect(row.left(), row.top(), logGutter, row.height()),
                         highlightTint(emphasis.highlight->colour));
    if (emphasis.hit)
        painter.fillRect(QRect(row.left(), row.top(), logGutter, row.height()), theme.matchTint());
    if (emphasis.sameTemplate)
        painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), theme.accent());
    if (emphasis.finding) {
        constexpr int left = 6;
        const QRectF box(row.left() + left, row.center().y() - markSize / 2.0 + 0.5, markSize, markSize + 1);
        drawFindingMark(painter, box, *emphasis.finding);
    }
    if (emphasis.bookmark) paintBookmark(painter, row, *emphasis.bookmark);
    if (emphasis.current && emphasis.focused) {
        painter.setPen(theme.accent());
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(0, 0, -1, -1));
    }
}

void RecordPainter::paintBookmark(QPainter& painter, const QRect& row, const Bookmark& bookmark) const {
    const QColor colour = bookmarkColour(bookmark.colour);
    // A ribbon with a notch; filled where there is a note.
    constexpr double left = 15.5, width = 6, height = 10;
    const double top = row.center().y() - height / 2;
    const QPolygonF ribbon({{row.left() + left, top},
                            {row.left() + left + width, top},
                            {row.left() + left + width, top + height},
                            {row.left() + left + width / 2, top + height - 3},
                            {row.left() + left, top + height}});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.25));
    painter.setBrush(bookmark.note.empty() ? Qt::NoBrush : QBrush(colour));
    painter.drawPolygon(ribbon);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void RecordPainter::paintSeverity(QPainter& painter, const QRect& cell, Severity severity) const {
    if (severity == Severity::none) return;
    const QRect inner = cell.adjusted(padding, 0, -padding, 0);
    const int side = std::min(markSize, inner.width());
    drawSeverityMark(painter, QRectF(inner.left(), cell.center().y() - side / 2, side, side), severity);
    const QRect words = inner.adjusted(markSize + 6, 0, padding, 0);
    // All in words or all in letters: a column of both is read twice.
    const bool fits = widestSeverity_ <= words.width();
    painter.setPen(Theme::current().severityText(severity));
    if (words.width() > 0)
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fits ? severityWord(severity) : severityLetter(severity));
}

void RecordPainter::paintMessage(QPainter& painter, const QRect& cell, ShownRecord& text,
                                 const RowEmphasis& emphasis, int messageScroll) const {
    if (text.layoutStyle != style_) layOut(text);
    const Theme& theme = Theme::current();
    painter.save();
    painter.setClipRect(cell.adjusted(padding, 0, 0, 0));
    painter.setPen(theme.constantText());
    const int x = cell.left() + padding - messageScroll;
    const int y = cell.top() + (cell.height() - metrics_.height()) / 2;
    text.layout->draw(&painter, QPointF(x, y), marksIn(text, emphasis));
    painter.restore();
}

// What the search found stands over what is highlighted.
QList<QTextLayout::FormatRange> RecordPainter::marksIn(ShownRecord& text, const RowEmphasis& emphasis) const {
    const Theme& theme = Theme::current();
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat format;
    format.setForeground(theme.text());
    if (const RowHighlight* highlight = emphasis.highlight) {
        if (std::exchange(text.highlightedBy, highlight->number) != highlight->number) {
            text.highlighted.clear();
            for (const RowHighlight::Words& words : highlight->words)
                for (const SearchMarks::Span& span : words.marks->in(text.message))
                    text.highlighted.push_back({{span.begin, span.length}, words.colour});
        }
        for (const ShownRecord::Highlighted& each : text.highlighted) {
            format.setBackground(highlightTint(each.colour));
            ranges.append({each.span.begin, each.span.length, format});
        }
    }
    if (!emphasis.hit || !emphasis.marks) return ranges;
    if (std::exchange(text.foundMarks, emphasis.marks->number()) != emphasis.marks->number()) {
        text.found.clear();
        for (const SearchMarks::Span& span : emphasis.marks->in(text.message))
            text.found.push_back({span.begin, span.length});
    }
    format.setBackground(theme.matchTint());
    for (const ShownRecord::Span& span : text.found) ranges.append({span.begin, span.length, format});
    return ranges;
}

QRect RecordPainter::paintBadge(QPainter& painter, const QRect& cell, const QString& words,
                                int wantedX) const {
    const Theme& theme = Theme::current();
    const int width = metrics_.horizontalAdvance(words) + 2 * padding;
    const QRect badge(std::max(cell.left(), std::min(wantedX, cell.right() + 1 - width)), cell.top() + 2,
                      width, cell.height() - 4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.gridLine());
    painter.setBrush(theme.window());
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.mutedText());
    painter.drawText(badge, Qt::AlignCenter, words);
    return badge;
}

void RecordPainter::layOut(ShownRecord& text) const {
    const Theme& theme = Theme::current();
    QList<QTextLayout::FormatRange> formats;
    for (const ShownRecord::Span& span : text.parameters) {
        QTextCharFormat format;
        format.setForeground(theme.variableText());
        format.setBackground(theme.variableTint());
        format.setFontWeight(QFont::DemiBold);
        formats.append({span.begin, span.length, format});
    }
    for (const ShownRecord::Colour& colour : text.colours) {
        QTextCharFormat format;
        if (colour.foreground >= 0) format.setForeground(theme.ansiColour(colour.foreground));
        if (colour.background >= 0) format.setBackground(theme.ansiColour(colour.background));
        if (colour.bold) format.setFontWeight(QFont::Bold);
        formats.append({colour.span.begin, colour.span.length, format});
    }
    text.layout = std::make_shared<QTextLayout>(text.message, font_);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    // Rows of a log read from the left; right-to-left words inside keep their own order.
    option.setTextDirection(Qt::LeftToRight);
    option.setTabStopDistance(8 * metrics_.horizontalAdvance(QLatin1Char(' ')));
    text.layout->setTextOption(option);
    text.layout->setFormats(formats);
    text.layout->setCacheEnabled(true);
    text.layout->beginLayout();
    QTextLine line = text.layout->createLine();
    if (line.isValid()) line.setPosition(QPointF(0, 0));
    text.layout->endLayout();
    text.layoutStyle = style_;
}

int RecordPainter::messageBegin(const LogColumns& columns) {
    return cellOf(columns, LogColumn::message, QRect(0, 0, 1, 1)).left() + padding;
}

int RecordPainter::messageWidth(const ShownRecord& text) {
    if (!text.layout || text.layout->lineCount() == 0) return 0;
    return static_cast<int>(std::ceil(text.layout->lineAt(0).naturalTextWidth()));
}

}  // namespace logwright::ui
