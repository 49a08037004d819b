// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/log_area.h"

#include "engine/detect/record_places.h"
#include "ui/log/log_accessible.h"
#include "ui/log/log_columns.h"
#include "ui/log/row_lookup.h"
#include "ui/models/display_text.h"
#include "ui/models/time_text.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace logwright::ui {

namespace {
constexpr int messagePadding = 24;
}

LogArea::LogArea(QWidget* parent) : QAbstractScrollArea(parent), columns_(new LogColumns(this)) {
    installLogAccessibility();
    setAccessibleName(tr("Log records"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::ArrowCursor);
    connect(&texts_, &RecordTextCache::arrived, viewport(), qOverload<>(&QWidget::update));
    connect(&highlights_, &RowHighlights::arrived, viewport(), qOverload<>(&QWidget::update));
    connect(&Theme::current(), &Theme::themeChanged, this, &LogArea::restyle);
    connect(columns_, &QHeaderView::sectionResized, this, [this] {
        updateBars();
        viewport()->update();
    });
    connect(columns_, &QHeaderView::geometriesChanged, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &LogArea::scrollBarActed);
    restyle();
}

LogArea::~LogArea() = default;

void LogArea::restyle() {
    painter_.restyle();
    widestMessage_ = 0;
    layoutColumns();
    updateBars();
    viewport()->update();
}

void LogArea::layoutColumns() {
    const int height = columns_->height();
    setViewportMargins(0, height, 0, 0);
    columns_->setGeometry(0, 0, viewport()->width(), height);
    qsizetype longestSource = 0;
    if (snapshot_)
        for (const SourceInfo& source : snapshot_->sources())
            longestSource = std::max(longestSource, fromEngine(source.display).size());
    columns_->fitTo(painter_.font(), viewport()->width(), longestSource);
}

std::int64_t LogArea::rowCount() const {
    return rows_ ? static_cast<std::int64_t>(rows_->size()) : 0;
}

RecordIndex LogArea::recordAt(std::int64_t row) const {
    return snapshot_->recordAt(rows_->at(static_cast<std::uint64_t>(row)));
}

std::optional<RecordIndex> LogArea::currentRecord() const {
    return current_ && snapshot_ && raw(*current_) < snapshot_->recordCount() ? current_ : std::nullopt;
}

std::uint32_t LogArea::foldedInto(std::int64_t row) const {
    if (folds_.empty()) return 0;
    const TimelineRow head = rows_->at(static_cast<std::uint64_t>(row));
    const auto fold = std::ranges::lower_bound(folds_, head, {}, &FoldedRows::Fold::head);
    return fold != folds_.end() && fold->head == head ? fold->hidden : 0;
}

void LogArea::setRows(SnapshotPtr snapshot, RowSetPtr rows, std::vector<FoldedRows::Fold> folds) {
    const bool atTop = scroll_.offset() == 0;
    const bool toTheEnd = atFollowedEnd();
    std::optional<RecordIndex> held;
    int heldY = 0;
    if (currentRow_ && viewport()->rect().intersects(rowRect(*currentRow_))) {
        held = current_;
        heldY = scroll_.yOf(*currentRow_);
    } else if (rowCount() > 0 && !atTop) {
        held = recordAt(scroll_.firstRow());
        heldY = scroll_.firstRowY();
    }
    if (snapshot != snapshot_) {
        texts_.outdate();
        highlights_.outdate();
        if (snapshot && snapshot_) {
            // Where several files grow, records are numbered anew.
            for (std::optional<RecordIndex>* one : {&current_, &anchor_, &held})
                if (*one) *one = sameRecord(*snapshot_, **one, *snapshot);
        }
    }
    const bool otherSources =
        snapshot && (!snapshot_ || snapshot->sources().size() != snapshot_->sources().size());
    snapshot_ = std::move(snapshot);
    rows_ = std::move(rows);
    folds_ = std::move(folds);
    const auto rowOf = [this](std::optional<RecordIndex> record) -> std::optional<std::int64_t> {
        if (!record || !snapshot_ || !rows_) return std::nullopt;
        const RowPlace place = placeIn(*rows_, *snapshot_, *record);
        return place.present ? std::optional(static_cast<std::int64_t>(place.position)) : std::nullopt;
    };
    currentRow_ = rowOf(current_);
    anchorRow_ = rowOf(anchor_);
    widestMessage_ = 0;
    if (otherSources) layoutColumns();
    updateBars();
    if (!toTheEnd && held && rows_ && snapshot_) {
        const auto row = static_cast<std::int64_t>(placeIn(*rows_, *snapshot_, *held).position);
        scrollTo(row * scroll_.rowHeight() - heldY);
    }
    viewport()->update();
    tellRowsChanged(*this);
}

void LogArea::showChosen(std::optional<RecordIndex> record) {
    if (record == current_) return;
    current_ = record;
    anchor_ = record;
    currentRow_.reset();
    if (record && snapshot_ && rows_) {
        const RowPlace place = placeIn(*rows_, *snapshot_, *record);
        if (place.present) {
            currentRow_ = static_cast<std::int64_t>(place.position);
            if (!viewport()->rect().contains(rowRect(*currentRow_))) scroll_.centre(*currentRow_);
            scrollTo(scroll_.offset());
        }
    }
    anchorRow_ = currentRow_;
    viewport()->update();
}

void LogArea::setFollowing(bool following) {
    following_ = following;
    if (following) scrollTo(scroll_.greatestOffset());
}

void LogArea::revealCurrent() {
    if (currentRow_) reveal(*currentRow_);
}

void LogArea::markTemplate(std::optional<TemplateId> id) {
    template_ = id;
    viewport()->update();
}

void LogArea::markHits(std::function<bool(RecordIndex)> isHit, SearchMarks marks) {
    isHit_ = std::move(isHit);
    // What the same ones found in the lines is kept.
    if (marks.typed() != searchMarks_.typed()) searchMarks_ = std::move(marks);
    viewport()->update();
}

void LogArea::markFindings(FindingMarksPtr marks) {
    findings_ = std::move(marks);
    viewport()->update();
}

void LogArea::markBookmarks(const BookmarkKeeper& bookmarks) {
    bookmarks_ = &bookmarks;
    connect(bookmarks_, &BookmarkKeeper::changed, viewport(), qOverload<>(&QWidget::update));
}

std::optional<RowSpan> LogArea::chosenRows() const {
    if (!currentRow_) return std::nullopt;
    const std::int64_t other = anchorRow_.value_or(*currentRow_);
    return RowSpan{std::min(*currentRow_, other), std::max(*currentRow_, other)};
}

QRect LogArea::rowRect(std::int64_t row) const {
    return {0, scroll_.yOf(row), viewport()->width(), scroll_.rowHeight()};
}

void LogArea::chooseRow(std::int64_t row, bool extend) {
    if (rowCount() == 0) return;
    setCurrent(std::clamp<std::int64_t>(row, 0, rowCount() - 1), extend);
}

void LogArea::chooseAll() {
    if (rowCount() == 0) return;
    anchorRow_ = 0;
    anchor_ = recordAt(0);
    if (!currentRow_) return setCurrent(rowCount() - 1, true);
    currentRow_ = rowCount() - 1;
    current_ = recordAt(*currentRow_);
    viewport()->update();
    tellRowChosen(*this);
}

void LogArea::setCurrent(std::int64_t row, bool extend) {
    currentRow_ = row;
    current_ = recordAt(row);
    if (!extend || !anchorRow_) {
        anchorRow_ = currentRow_;
        anchor_ = current_;
    }
    reveal(row);
    viewport()->update();
    Q_EMIT recordChosen(*current_);
    tellRowChosen(*this);
}

void LogArea::moveCurrent(std::int64_t by, bool extend) {
    if (rowCount() == 0) return;
    // Without a current row the first key press takes what is in sight, not the other end of the log.
    if (!currentRow_) return setCurrent(scroll_.rowAt(0), false);
    setCurrent(std::clamp<std::int64_t>(*currentRow_ + by, 0, rowCount() - 1), extend);
}

void LogArea::reveal(std::int64_t row) {
    scroll_.reveal(row);
    scrollTo(scroll_.offset());
}

void LogArea::scrollTo(std::int64_t offset) {
    scroll_.setOffset(offset);
    const QSignalBlocker quiet(verticalScrollBar());
    verticalScrollBar()->setValue(scroll_.barValue());
    viewport()->update();
}

void LogArea::scrollContentsBy(int dx, int dy) {
    Q_UNUSED(dx);
    if (dy != 0) scroll_.setBarValue(verticalScrollBar()->value());
    viewport()->update();
}

void LogArea::scrollBarActed(int action) {
    // In a proportional bar a step of the bar is not a step of the log: steps are made here, exactly.
    const auto step = [this](std::int64_t pixels) {
        scroll_.moveBy(pixels);
        verticalScrollBar()->setSliderPosition(scroll_.barValue());
        // The bar's value may be the same as before; the rows are not.
        viewport()->update();
    };
    const std::int64_t page = std::int64_t(scroll_.pageRows()) * scroll_.rowHeight();
    switch (action) {
        case QAbstractSlider::SliderSingleStepAdd:
            return step(scroll_.rowHeight());
        case QAbstractSlider::SliderSingleStepSub:
            return step(-scroll_.rowHeight());
        case QAbstractSlider::SliderPageStepAdd:
            return step(page);
        case QAbstractSlider::SliderPageStepSub:
            return step(-page);
        default:
            return;
    }
}

bool LogArea::atFollowedEnd() const {
    return following_ && scroll_.offset() == scroll_.greatestOffset();
}

void LogArea::updateBars() {
    const bool toTheEnd = atFollowedEnd();
    scroll_.setExtent(static_cast<std::uint64_t>(rowCount()), painter_.rowHeight(), viewport()->height());
    if (toTheEnd) scroll_.setOffset(scroll_.greatestOffset());
    const QSignalBlocker quiet(verticalScrollBar());
    verticalScrollBar()->setRange(0, scroll_.barMaximum());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(scroll_.rowHeight());
    verticalScrollBar()->setValue(scroll_.barValue());
    const LogColumns::Extent message = columns_->extent(LogColumn::message);
    const int room = viewport()->width() - message.x;
    horizontalScrollBar()->setRange(0, std::max(0, widestMessage_ + messagePadding - room));
    horizontalScrollBar()->setPageStep(std::max(1, room));
    horizontalScrollBar()->setSingleStep(40);
}

void LogArea::wantTexts() {
    // What shows first, then a page ahead and a page behind, so that a scroll by pages finds texts waiting.
    std::vector<RecordIndex> records;
    const std::int64_t first = scroll_.firstRow();
    const int shown = scroll_.visibleRows();
    const auto add = [&](std::int64_t from, std::int64_t to) {
        for (std::int64_t row = std::max<std::int64_t>(from, 0); row < std::min(to, rowCount()); ++row)
            records.push_back(recordAt(row));
    };
    add(first, first + shown);
    add(first + shown, first + 2 * shown);
    add(first - shown, first);
    texts_.want(records);
    highlights_.want(records);
}

void LogArea::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::current().base());
    if (rowCount() == 0 || !snapshot_) return;
    const std::optional<RowSpan> chosen = chosenRows();
    const std::int64_t end = scroll_.firstRow() + scroll_.visibleRows();
    int widest = widestMessage_;
    foldMarks_.clear();
    for (std::int64_t row = scroll_.firstRow(); row < end; ++row) {
        const RecordFacts facts = factsOf(*snapshot_, recordAt(row));
        ShownRecord* text = texts_.find(facts.record);
        const RowHighlight highlight = highlights_.at(facts.record);
        const RowEmphasis emphasis{.chosen = chosen && chosen->first <= row && row <= chosen->last,
                                   .current = currentRow_ == row,
                                   .focused = hasFocus(),
                                   .sameTemplate = template_ == facts.templateId,
                                   .hovered = hoveredRow_ == row,
                                   .hit = isHit_ && isHit_(facts.record),
                                   .marks = &searchMarks_,
                                   .finding = findings_ ? findings_->worstAt(facts.record) : nullptr,
                                   .folded = foldedInto(row),
                                   .bookmark = bookmarks_ ? bookmarks_->at(facts.record) : nullptr,
                                   .highlight = &highlight};
        const QRect mark = painter_.paint(painter, rowRect(row), *columns_, *snapshot_, facts, text, emphasis,
                                          horizontalScrollBar()->value());
        if (!mark.isEmpty()) foldMarks_.insert(row, mark);
        if (text) widest = std::max(widest, RecordPainter::messageWidth(*text));
    }
    const bool currentInSight = currentRow_ && viewport()->rect().intersects(rowRect(*currentRow_));
    if (hasFocus() && !currentInSight) drawFocus(painter, viewport()->rect());
    if (widest != widestMessage_) {
        widestMessage_ = widest;
        // The bar may come or go, which must not happen while painting.
        QMetaObject::invokeMethod(this, &LogArea::updateBars, Qt::QueuedConnection);
    }
    wantTexts();
}

void LogArea::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layoutColumns();
    updateBars();
}

bool LogArea::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos())), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) hover(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

void LogArea::hover(std::int64_t row) {
    if (row == hoveredRow_) return;
    hoveredRow_ = row;
    viewport()->update();
}

}  // namespace logwright::ui
