// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The rows of the log: millions scroll smoothly, as only what shows is ever looked at. Time, severity and
// source stand at once, messages follow from the text cache. It knows snapshots and rows, not who computes
// them; choosing is told by signals and shown when told back.

#include "engine/events/row_folding.h"
#include "ui/log/record_painter.h"
#include "ui/log/record_text_cache.h"
#include "ui/log/row_highlights.h"
#include "ui/log/row_scroll.h"
#include "ui/models/search_marks.h"
#include "ui/session/bookmark_keeper.h"
#include "ui/session/finding_marks.h"

#include <QAbstractScrollArea>
#include <QHash>

#include <functional>
#include <optional>

namespace logwright::ui {

class LogColumns;

/// Positions in the filtered rows, both ends included.
struct RowSpan {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

class LogArea : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit LogArea(QWidget* parent = nullptr);
    ~LogArea() override;

    RecordTextCache& texts() { return texts_; }
    RowHighlights& highlights() { return highlights_; }
    LogColumns& columns() { return *columns_; }
    const LogColumns& columns() const { return *columns_; }

    /// Shows other rows, or the same of a newer snapshot. What was in sight stays where it was: the chosen
    /// record if it showed, else the first. `folds`: rows that stand for others, by head.
    void setRows(SnapshotPtr snapshot, RowSetPtr rows, std::vector<FoldedRows::Fold> folds = {});
    const SnapshotPtr& snapshot() const { return snapshot_; }
    const RowSetPtr& rows() const { return rows_; }

    /// Shows a record as chosen and brings it into sight, if it is among the rows.
    void showChosen(std::optional<RecordIndex> record);
    /// Marks the records of a template.
    void markTemplate(std::optional<TemplateId> id);
    /// Marks what a search found: the records for which `isHit` holds, and in them what `marks` says; nothing
    /// where there is no search.
    void markHits(std::function<bool(RecordIndex)> isHit, SearchMarks marks);
    /// Flags records with findings in the gutter.
    void markFindings(FindingMarksPtr marks);
    /// Draws ribbons and colours of bookmarked records; asks `bookmarks`, which must outlive it, while it
    /// paints.
    void markBookmarks(const BookmarkKeeper& bookmarks);

    /// Nothing where the snapshot does not hold it any more.
    std::optional<RecordIndex> currentRecord() const;
    std::optional<std::int64_t> currentRow() const { return currentRow_; }
    /// The rows that copying takes; nothing where none is chosen.
    std::optional<RowSpan> chosenRows() const;
    RecordIndex recordAt(std::int64_t row) const;
    /// Others that a row stands for, which are not among the rows; 0 for most.
    std::uint32_t foldedInto(std::int64_t row) const;
    /// While it follows, rows that come at the end are scrolled into sight, unless a person has scrolled
    /// away.
    void setFollowing(bool following);
    /// Brings the current record into sight, if it is among the rows.
    void revealCurrent();

    /// As a click on the row does; `extend` keeps the other end of the range.
    void chooseRow(std::int64_t row, bool extend = false);
    void chooseAll();

    std::int64_t firstVisibleRow() const { return scroll_.firstRow(); }
    int rowHeight() const { return scroll_.rowHeight(); }
    /// Where a row stands in the viewport, or would.
    QRect rowRect(std::int64_t row) const;
    /// The word of a message that stands at a place of the viewport; empty where none is there.
    QString wordAt(const QPoint& position);
    /// A record in words, for assistive technology: the current one, or that of a row.
    QString currentRowText();
    QString rowText(std::int64_t row);

Q_SIGNALS:
    void recordChosen(logwright::RecordIndex record);
    void recordOpened(logwright::RecordIndex record);
    void copyWanted();
    /// The rows folded into a record's are to be shown.
    void unfoldWanted(logwright::RecordIndex record);
    /// Right click or the Menu key: on the current row, at a place of the screen.
    void menuWanted(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void restyle();
    void layoutColumns();
    bool atFollowedEnd() const;
    void updateBars();
    void scrollBarActed(int action);
    void scrollTo(std::int64_t offset);
    void reveal(std::int64_t row);
    void moveCurrent(std::int64_t by, bool extend);
    void setCurrent(std::int64_t row, bool extend);
    void hover(std::int64_t row);
    void wantTexts();
    bool scrollSideways(int key, Qt::KeyboardModifiers modifiers);
    QString toolTipAt(const QPoint& position) const;
    QString findingWords(RecordIndex record) const;
    std::int64_t rowCount() const;

    SnapshotPtr snapshot_;
    RowSetPtr rows_;
    std::vector<FoldedRows::Fold> folds_;
    QHash<std::int64_t, QRect> foldMarks_;  ///< where they were painted last, by row
    RecordTextCache texts_;
    RowHighlights highlights_;
    RecordPainter painter_;
    RowScroll scroll_;
    LogColumns* columns_;
    std::optional<RecordIndex> current_;
    std::optional<RecordIndex> anchor_;  ///< the other end of the chosen range
    std::optional<std::int64_t> currentRow_;
    std::optional<std::int64_t> anchorRow_;
    std::optional<TemplateId> template_;
    FindingMarksPtr findings_;
    std::function<bool(RecordIndex)> isHit_;
    SearchMarks searchMarks_;
    const BookmarkKeeper* bookmarks_ = nullptr;
    std::int64_t hoveredRow_ = -1;
    int widestMessage_ = 0;
    bool following_ = false;
};

}  // namespace logwright::ui
