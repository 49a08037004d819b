// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How every table of the views looks and behaves: rows of 24 pixels or what the font needs, air beside the
// text, headings over their columns, no grid, Tab leaves the table.

class QHeaderView;
class QPainter;
class QStyleOptionViewItem;
class QTableView;
class QTreeView;

namespace logwright::ui {

/// Air between a cell's edge and its text.
inline constexpr int cellAir = 8;

void dressTable(QTableView& table);
/// The heading alone, for views that are no tables.
void dressHeading(QHeaderView& heading);
/// Where the keyboard is in a table: for delegates that draw their cells themselves.
void drawCellFocus(QPainter& painter, const QStyleOptionViewItem& option);
/// Fits the row height to the font of the theme; dressTable() does it again when the theme changes.
void fitRows(QTableView& table);
/// The same for a tree; its rows are as high as its model says.
void dressTree(QTreeView& tree);

}  // namespace logwright::ui
