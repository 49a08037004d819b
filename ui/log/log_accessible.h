// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The log as assistive technology sees it: a table whose first child is the row of headings and whose others
// are the records, each a row that says all of itself and has a cell a column. Rows are made when they are
// asked for and let go when the log shows others, so millions cost nothing.

namespace logwright::ui {

class LogArea;

/// Makes Qt ask us about every LogArea. Calling it again changes nothing.
void installLogAccessibility();

/// The current row is another, or the chosen range is: says so to who listens, and the row's text as soon as
/// it is read.
void tellRowChosen(LogArea& area);
/// The log shows other rows.
void tellRowsChanged(LogArea& area);

}  // namespace logwright::ui
