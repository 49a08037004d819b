// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the Help menu does: the help of the view that has the keyboard, the shortcuts, what the program is.

class QWidget;

namespace logwright::ui {

class KeyMap;
class WindowActions;

/// `keys`: of all actions of the window; it must live as long as the window.
void wireHelp(QWidget& window, const WindowActions& actions, KeyMap& keys);

}  // namespace logwright::ui
