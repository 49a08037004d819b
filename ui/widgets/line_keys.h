// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A line of text claims more keys than it has a use for, and takes them from the actions of its window.

class QLineEdit;

namespace logwright::ui {

/// From now on keys of the window's actions act in `line` too; undo, redo, cut and copy only where the line
/// itself has nothing to undo or to copy.
void leaveKeysToWindow(QLineEdit& line);

}  // namespace logwright::ui
