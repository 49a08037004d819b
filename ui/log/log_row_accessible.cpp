// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/log_row_accessible.h"

#include "ui/log/log_area.h"
#include "ui/models/time_text.h"
#include "ui/widgets/readable.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace logwright::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::LogArea)
};

/// The text of a row's record; where it is not here yet, it is asked for.
const ShownRecord* textOf(LogArea& area, std::int64_t row) {
    const RecordIndex record = area.recordAt(row);
    const ShownRecord* text = area.texts().find(record);
    if (!text) area.texts().want({record});
    return text;
}

class CellAccessible : public LogPartAccessible, public QAccessibleTableCellInterface {
public:
    CellAccessible(LogArea& area, std::int64_t row, LogColumn column)
        : LogPartAccessible(area, row), column_(column) {}

    QAccessible::Role role() const override {
        return row_ == headingsRow ? QAccessible::ColumnHeader : QAccessible::Cell;
    }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? cellText(*area_, row_, column_) : QString();
    }
    QRect rect() const override {
        const LogColumns::Extent extent = area_->columns().extent(column_);
        QRect cell = rowRect();
        cell.setLeft(cell.left() + extent.x);
        // The message has what is left.
        if (column_ != LogColumn::message) cell.setWidth(extent.width);
        return cell;
    }
    QAccessibleInterface* parent() const override {
        QAccessibleInterface* const table = log();
        return table ? table->child(clampedCount(row_ - headingsRow)) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    bool isSelected() const override { return state().selected; }
    QList<QAccessibleInterface*> columnHeaderCells() const override {
        QAccessibleInterface* const table = log();
        return table ? QList<QAccessibleInterface*>{table->child(0)->child(columnIndex())}
                     : QList<QAccessibleInterface*>();
    }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return static_cast<int>(shownColumns(*area_).indexOf(column_)); }
    int rowIndex() const override { return clampedCount(row_); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return log(); }

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableCellInterface && row_ != headingsRow)
            return static_cast<QAccessibleTableCellInterface*>(this);
        return LogPartAccessible::interface_cast(type);
    }

private:
    LogColumn column_;
};

}  // namespace

int clampedCount(std::int64_t count) {
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

std::int64_t rowsOf(const LogArea& area) {
    return area.rows() ? static_cast<std::int64_t>(area.rows()->size()) : 0;
}

QList<LogColumn> shownColumns(const LogArea& area) {
    QList<LogColumn> columns;
    const LogColumns& heading = area.columns();
    for (int place = 0; place < logColumnCount; ++place) {
        const int column = heading.logicalIndex(place);
        if (!heading.isSectionHidden(column)) columns.append(static_cast<LogColumn>(column));
    }
    return columns;
}

QString cellText(LogArea& area, std::int64_t row, LogColumn column) {
    if (row == headingsRow)
        return area.columns().model()->headerData(static_cast<int>(column), Qt::Horizontal).toString();
    const RecordFacts facts = factsOf(*area.snapshot(), area.recordAt(row));
    const SourceInfo* source = area.snapshot()->source(facts.source);
    const ShownRecord* text = nullptr;
    switch (column) {
        case LogColumn::time:
            return facts.timeUnknown ? Words::tr("no time") : timeText(facts.time);
        case LogColumn::source:
            return source ? fromEngine(source->display) : QString();
        case LogColumn::severity:
            return severityWord(facts.severity);
        case LogColumn::component:
            text = textOf(area, row);
            return text ? text->component : QString();
        case LogColumn::message:
            text = textOf(area, row);
            return text ? text->message : Words::tr("text is being read");
    }
    return {};
}

LogPartAccessible::LogPartAccessible(LogArea& area, std::int64_t row) : area_(&area), row_(row) {}

bool LogPartAccessible::isValid() const {
    return area_ && row_ < rowsOf(*area_);
}

QWindow* LogPartAccessible::window() const {
    return area_ ? area_->window()->windowHandle() : nullptr;
}

QAccessibleInterface* LogPartAccessible::log() const {
    return QAccessible::queryAccessibleInterface(area_.data());
}

QAccessible::State LogPartAccessible::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    if (row_ == headingsRow) return state;
    const std::optional<RowSpan> chosen = area_->chosenRows();
    state.offscreen = !area_->viewport()->rect().intersects(area_->rowRect(row_));
    state.selectable = true;
    state.focusable = true;
    state.selected = chosen && chosen->first <= row_ && row_ <= chosen->last;
    state.collapsed = state.expandable = area_->foldedInto(row_) > 0;
    return state;
}

QStringList LogPartAccessible::actionNames() const {
    return row_ == headingsRow ? QStringList() : QStringList{pressAction(), setFocusAction()};
}

void LogPartAccessible::doAction(const QString& name) {
    if (!isValid() || row_ == headingsRow) return;
    area_->chooseRow(row_);
    if (name == setFocusAction()) area_->setFocus(Qt::OtherFocusReason);
    if (name == pressAction()) Q_EMIT area_->recordOpened(area_->recordAt(row_));
}

void* LogPartAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QRect LogPartAccessible::rowRect() const {
    const QWidget* ground = area_->viewport();
    if (row_ == headingsRow) ground = &area_->columns();
    const QRect there = row_ == headingsRow ? ground->rect() : area_->rowRect(row_);
    return {ground->mapToGlobal(there.topLeft()), there.size()};
}

LogRowAccessible::~LogRowAccessible() {
    for (const QAccessible::Id cell : std::as_const(cells_)) QAccessible::deleteAccessibleInterface(cell);
}

QString LogRowAccessible::text(QAccessible::Text kind) const {
    if (kind != QAccessible::Name || !isValid()) return {};
    if (row_ == headingsRow) return Words::tr("Headings of the columns");
    (void)textOf(*area_, row_);
    return area_->rowText(row_);
}

QAccessible::State LogRowAccessible::state() const {
    QAccessible::State state = LogPartAccessible::state();
    state.focused = isValid() && row_ != headingsRow && area_->hasFocus() && area_->currentRow() == row_;
    return state;
}

QAccessibleInterface* LogRowAccessible::child(int place) const {
    const QList<LogColumn> columns = shownColumns(*area_);
    if (place < 0 || place >= columns.size()) return nullptr;
    const int column = static_cast<int>(columns[place]);
    if (const auto known = cells_.constFind(column); known != cells_.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto* made = new CellAccessible(*area_, row_, columns[place]);
    cells_.insert(column, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* LogRowAccessible::childAt(int x, int y) const {
    for (int place = 0; place < childCount(); ++place)
        if (QAccessibleInterface* const cell = child(place); cell->rect().contains(x, y)) return cell;
    return nullptr;
}

int LogRowAccessible::childCount() const {
    return static_cast<int>(shownColumns(*area_).size());
}

int LogRowAccessible::indexOfChild(const QAccessibleInterface* one) const {
    for (int place = 0; place < childCount(); ++place)
        if (child(place) == one) return place;
    return -1;
}

}  // namespace logwright::ui
