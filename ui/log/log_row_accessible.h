// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A row of the log as assistive technology sees it: it says all of itself and has a cell a column. It is no
// object of Qt's, but a place among the rows, and says what stands there now.

#include "ui/log/log_columns.h"

#include <QAccessible>
#include <QHash>
#include <QPointer>

#include <cstdint>

namespace logwright::ui {

class LogArea;

/// The row of headings, which stands before the first record.
inline constexpr std::int64_t headingsRow = -1;

/// A count of rows or cells as Qt's interfaces hold it.
int clampedCount(std::int64_t count);
std::int64_t rowsOf(const LogArea& area);
/// From left to right.
QList<LogColumn> shownColumns(const LogArea& area);
/// What a cell shows; of the headings the name of the column.
QString cellText(LogArea& area, std::int64_t row, LogColumn column);

/// What a row and its cells have in common. A press does what Return does.
class LogPartAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    LogPartAccessible(LogArea& area, std::int64_t row);

    std::int64_t row() const { return row_; }

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

protected:
    /// Where the whole row stands on the screen.
    QRect rowRect() const;
    QAccessibleInterface* log() const;

    QPointer<LogArea> area_;
    std::int64_t row_;
};

class LogRowAccessible : public LogPartAccessible {
public:
    using LogPartAccessible::LogPartAccessible;
    ~LogRowAccessible() override;

    QAccessible::Role role() const override { return QAccessible::Row; }
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    QRect rect() const override { return rowRect(); }
    QAccessibleInterface* parent() const override { return log(); }
    QAccessibleInterface* child(int place) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* one) const override;

private:
    mutable QHash<int, QAccessible::Id> cells_;  ///< those that were asked for, by column
};

}  // namespace logwright::ui
