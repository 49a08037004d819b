// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Who gives a view the keyboard gives it to what the view is about, if that shows.

class QWidget;

namespace logwright::ui {

/// `content`, somewhere in `view`, gets the keyboard in its place while it shows. A focus proxy would do the
/// same, but Tab goes from a view to its proxy past all that stands before it, and a hidden one holds it fast.
void passFocusTo(QWidget& view, QWidget& content);

}  // namespace logwright::ui
