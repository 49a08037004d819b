// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A template in full: its name and text, how many records it has, what it was before, and what a person did
// to it.

#include "engine/mining/template_edit.h"
#include "ui/session/workspace.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace logwright::ui {

class FactGrid;

/// What the template was, a line each: a text of its own, or a template that went up in it. Empty for none.
QString formerWords(const Template& known);
/// What a person did to the template, a line each, oldest first. Empty for nothing.
QString editsOf(const Template& known, const std::vector<TemplateEdit>& edits);

class TemplateDetails : public QWidget {
    Q_OBJECT
public:
    explicit TemplateDetails(Workspace& workspace, QWidget* parent = nullptr);

    /// Null where none is shown.
    const Template* shown() const;
    QString formerText() const;
    QString editsText() const;

private:
    void refresh();
    void restyle();

    Workspace& workspace_;
    FactGrid* facts_;
    QLabel* name_;
    QLabel* text_;
    QLabel* records_;
    QLabel* marks_;
    QLabel* former_;
    QLabel* edits_;
    QToolButton* filter_;
};

}  // namespace logwright::ui
