// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Makes or changes a highlighter: what it looks for, said back in words, its colour, and a name.

#include "engine/project/highlighter.h"
#include "ui/session/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace logwright::ui {

class HighlighterDialog : public QDialog {
    Q_OBJECT
public:
    /// `workspace` must outlive it. One without a query is to be a new one.
    HighlighterDialog(Workspace& workspace, const Highlighter& highlighter, QWidget* parent);

    Highlighter highlighter() const;

private:
    void readQuery();
    void say(const QString& words, bool fits);

    Workspace& workspace_;
    Highlighter highlighter_;
    QLineEdit* query_;
    QLabel* meaning_;
    QLineEdit* name_;
    QComboBox* colour_;
    QComboBox* extent_;
    QPushButton* keep_;
};

}  // namespace logwright::ui
