// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Copying, as every view offers it in its menu. The key itself is not the action's: the window's own Copy has
// it and hands it to the widget with the keyboard, which answers in keyPressEvent().

class QAction;
class QKeyEvent;
class QObject;
class QString;

namespace logwright::ui {

/// A menu entry that names the key beside its text.
QAction* makeCopyAction(const QString& text, QObject* parent);

bool isCopyKey(const QKeyEvent& event);

}  // namespace logwright::ui
