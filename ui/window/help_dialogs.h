// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the Help menu shows: every shortcut of the window, and what this program is.

#include <QDialog>

class QAction;

namespace logwright::ui {

class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    /// Lists the actions that have a shortcut, in their order.
    explicit ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent = nullptr);
};

class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

}  // namespace logwright::ui
