// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Draws one row of the log: time, source, severity and component from the columns at once, and the message
// once its text is here. Constant and variable parts are told apart by weight and tint, the line's own
// colours are kept.

#include "engine/events/snapshot.h"
#include "ui/log/record_text_cache.h"

#include <QFont>
#include <QFontMetrics>
#include <QRect>
#include <QTextLayout>

class QPainter;

namespace logwright {
struct Bookmark;
struct Finding;
}  // namespace logwright

namespace logwright::ui {

class LogColumns;
class SearchMarks;
struct RowHighlight;

/// Pixels before the first column, where findings and bookmarks are marked.
inline constexpr int logGutter = 22;

/// What the columns of a snapshot say of a record, before its text is read.
struct RecordFacts {
    RecordIndex record{};
    Timestamp time;
    Severity severity = Severity::none;
    SourceId source{};
    TemplateId templateId{};
    bool timeInherited = false;
    bool timeUnreadable = false;
    bool timeUnknown = false;  ///< `time` is that of the file
    bool severalLines = false;
};
RecordFacts factsOf(const Snapshot& snapshot, RecordIndex record);

/// How a row stands out from the others.
struct RowEmphasis {
    bool chosen = false;        ///< in the chosen range
    bool current = false;       ///< the one the keyboard stands on
    bool focused = false;       ///< the log has the keyboard
    bool sameTemplate = false;  ///< of the chosen template
    bool hovered = false;
    bool hit = false;                    ///< found by the search
    const SearchMarks* marks = nullptr;  ///< what of the message the search found
    const Finding* finding = nullptr;    ///< the worst of the record, marked in the gutter
    std::uint32_t folded = 0;            ///< rows of its template that it stands for
    const Bookmark* bookmark = nullptr;
    const RowHighlight* highlight = nullptr;
};

/// What lies behind a row of such a severity; lets through what is below it.
QColor severityTint(Severity severity);
/// What lies behind a row with a bookmark of a colour, 1 to 5.
QColor bookmarkTint(int colour);

class RecordPainter {
public:
    RecordPainter();
    /// Takes fonts and colours anew; layouts made before are made again when they are next painted.
    void restyle();

    const QFont& font() const { return font_; }
    int rowHeight() const;

    /// `columns` says where what stands; the message is moved left by `messageScroll` pixels. Returns where
    /// the mark of the rows that are folded into it stands; empty where there is none.
    QRect paint(QPainter& painter, const QRect& row, const LogColumns& columns, const Snapshot& snapshot,
                const RecordFacts& facts, ShownRecord* text, const RowEmphasis& emphasis,
                int messageScroll) const;

    /// Where a message that is not moved begins.
    static int messageBegin(const LogColumns& columns);
    /// Pixels the message takes; 0 before it was painted.
    static int messageWidth(const ShownRecord& text);

private:
    void paintGround(QPainter& painter, const QRect& row, const RecordFacts& facts,
                     const RowEmphasis& emphasis) const;
    void paintBookmark(QPainter& painter, const QRect& row, const Bookmark& bookmark) const;
    void paintSeverity(QPainter& painter, const QRect& cell, Severity severity) const;
    void paintMessage(QPainter& painter, const QRect& cell, ShownRecord& text, const RowEmphasis& emphasis,
                      int messageScroll) const;
    QList<QTextLayout::FormatRange> marksIn(ShownRecord& text, const RowEmphasis& emphasis) const;
    QRect paintBadge(QPainter& painter, const QRect& cell, const QString& words, int wantedX) const;
    void layOut(ShownRecord& text) const;

    QFont font_;
    QFontMetrics metrics_;
    int widestSeverity_ = 0;
    int style_ = 0;
};

}  // namespace logwright::ui
