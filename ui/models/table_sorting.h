// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Tables are sorted by a click on their heading; this is the way for who has no pointer.

class QHeaderView;
class QWidget;

namespace logwright::ui {

/// The heading of the table that has the keyboard, or else of the first one in sight, of those in `window`
/// that can be sorted; null where there is none.
QHeaderView* sortableHeading(const QWidget& window);
/// Offers its columns in a menu, which sorts as a click on the heading would.
void askForOrder(QWidget& window);

}  // namespace logwright::ui
