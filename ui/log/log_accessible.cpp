// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/log_accessible.h"

#include "ui/log/log_area.h"
#include "ui/log/log_columns.h"
#include "ui/log/log_row_accessible.h"
#include "ui/widgets/readable.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace logwright::ui {

namespace {

/// Rows that are kept for who asked: a walk through millions keeps no more.
constexpr qsizetype mostKept = 1000;
/// Of the chosen rows these many are listed; how many there are is told in full.
constexpr std::int64_t mostListed = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::LogArea)
};

class LogAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit LogAccessible(LogArea* area) : QAccessibleWidget(area, QAccessible::Table) {}
    ~LogAccessible() override { forget(); }

    LogArea& area() const { return *static_cast<LogArea*>(widget()); }

    /// Of a record, or of the headings.
    QAccessibleInterface* row(std::int64_t number) const {
        if (number < headingsRow || number >= rowsOf(area())) return nullptr;
        if (const auto known = rows_.constFind(number); known != rows_.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* made = new LogRowAccessible(area(), number);
        rows_.insert(number, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    bool keepsMany() const { return rows_.size() > mostKept; }
    void forget() {
        for (const QAccessible::Id id : std::as_const(rows_)) QAccessible::deleteAccessibleInterface(id);
        rows_.clear();
    }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value) return area().currentRowText();
        if (kind == QAccessible::Description)
            return Words::tr("%1 records by time")
                .arg(readableNumber(static_cast<std::uint64_t>(rowsOf(area()))));
        return QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiSelectable = true;
        state.extSelectable = true;
        return state;
    }
    QAccessibleInterface* child(int index) const override { return row(std::int64_t{index} + headingsRow); }
    int childCount() const override { return clampedCount(rowsOf(area()) + 1); }
    int indexOfChild(const QAccessibleInterface* one) const override {
        const auto* part = dynamic_cast<const LogRowAccessible*>(one);
        return part ? clampedCount(part->row() - headingsRow) : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint in = area().viewport()->mapFromGlobal(QPoint(x, y));
        if (in.x() < 0 || in.x() >= area().viewport()->width()) return nullptr;
        if (in.y() < 0) return in.y() >= -area().columns().height() ? row(headingsRow) : nullptr;
        if (in.y() >= area().viewport()->height()) return nullptr;
        const std::int64_t first = area().firstVisibleRow();
        return row(first + (in.y() - area().rowRect(first).top()) / area().rowHeight());
    }
    QAccessibleInterface* focusChild() const override {
        return area().hasFocus() && area().currentRow() ? row(*area().currentRow()) : nullptr;
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int rowNumber, int column) const override {
        QAccessibleInterface* const line = rowNumber < 0 ? nullptr : row(rowNumber);
        return line ? line->child(column) : nullptr;
    }
    int columnCount() const override { return static_cast<int>(shownColumns(area()).size()); }
    int rowCount() const override { return clampedCount(rowsOf(area())); }
    QString columnDescription(int column) const override {
        const QList<LogColumn> columns = shownColumns(area());
        return column >= 0 && column < columns.size() ? cellText(area(), headingsRow, columns[column])
                                                      : QString();
    }
    QString rowDescription(int) const override { return {}; }

    int selectedRowCount() const override {
        const std::optional<RowSpan> chosen = area().chosenRows();
        return chosen ? clampedCount(chosen->last - chosen->first + 1) : 0;
    }
    QList<int> selectedRows() const override {
        QList<int> rows;
        if (const std::optional<RowSpan> chosen = area().chosenRows())
            for (std::int64_t one = chosen->first; one <= chosen->last && rows.size() < mostListed; ++one)
                rows.append(clampedCount(one));
        return rows;
    }
    int selectedCellCount() const override {
        return clampedCount(std::int64_t{selectedRowCount()} * columnCount());
    }
    QList<QAccessibleInterface*> selectedCells() const override {
        QList<QAccessibleInterface*> cells;
        for (const int one : selectedRows())
            for (int column = 0; column < columnCount(); ++column) cells.append(cellAt(one, column));
        return cells;
    }
    bool isRowSelected(int one) const override {
        const std::optional<RowSpan> chosen = area().chosenRows();
        return chosen && chosen->first <= one && one <= chosen->last;
    }
    bool selectRow(int one) override {
        if (one < 0 || one >= rowsOf(area())) return false;
        area().chooseRow(one);
        return true;
    }
    // Records are chosen whole, and one is always current.
    bool unselectRow(int) override { return false; }
    int selectedColumnCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { forget(); }

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableInterface) return static_cast<QAccessibleTableInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

private:
    mutable QHash<std::int64_t, QAccessible::Id> rows_;
};

LogAccessible* tableOf(LogArea* area) {
    return area ? dynamic_cast<LogAccessible*>(QAccessible::queryAccessibleInterface(area)) : nullptr;
}

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* area = qobject_cast<LogArea*>(object);
    return area ? new LogAccessible(area) : nullptr;
}

/// A reader heard that the text is on its way: it hears the text when it is there.
void tellTextWhenRead(LogArea& area, std::int64_t row) {
    if (area.texts().find(area.recordAt(row))) return;
    const auto arrived = [&area, row] {
        if (area.currentRow() != row) return;
        LogAccessible* const table = tableOf(&area);
        if (!table || !area.texts().find(area.recordAt(row))) return tellTextWhenRead(area, row);
        QAccessibleEvent named(table->row(row), QAccessible::NameChanged);
        QAccessible::updateAccessibility(&named);
    };
    QObject::connect(&area.texts(), &RecordTextCache::arrived, &area, arrived, Qt::SingleShotConnection);
}

}  // namespace

void installLogAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed);
}

void tellRowChosen(LogArea& area) {
    LogAccessible* const table = QAccessible::isActive() ? tableOf(&area) : nullptr;
    if (!table || !area.currentRow()) return;
    if (table->keepsMany()) table->forget();
    QAccessibleInterface* const row = table->row(*area.currentRow());
    QAccessibleEvent selected(table, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&selected);
    if (area.hasFocus()) {
        QAccessibleEvent focused(row, QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
    tellTextWhenRead(area, *area.currentRow());
}

void tellRowsChanged(LogArea& area) {
    LogAccessible* const table = QAccessible::isActive() ? tableOf(&area) : nullptr;
    if (!table) return;
    QAccessibleTableModelChangeEvent changed(table, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&changed);
}

}  // namespace logwright::ui
