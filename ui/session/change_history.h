// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One undo for the window: edits of templates, verdicts on findings and clocks that were set, in the order in
// which a person made them. Each keeps its own history in the project; here is only whose turn it is. What
// was done before the project was opened comes after what was done since, clocks before verdicts, and
// verdicts before edits of templates.

#include "ui/session/clock_setter.h"
#include "ui/session/finding_review.h"
#include "ui/session/template_editor.h"

#include <QObject>

#include <vector>

namespace logwright::ui {

class ChangeHistory : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    ChangeHistory(EngineSession& session, TemplateEditor& editor, FindingReview& review, ClockSetter& clocks,
                  QObject* parent = nullptr);

    /// What undo() takes back, to stand after "Undo"; empty where there is nothing.
    QString undoWords() const;
    QString redoWords() const;
    /// Why neither can be done just now, as a sentence; empty where it can.
    QString undoHindrance() const;
    QString redoHindrance() const;
    void undo();
    void redo();

signals:
    void changed();

private:
    enum class Kind { none, templates, verdicts, clocks };
    bool canUndo(Kind kind) const;
    bool canRedo(Kind kind) const;
    Kind undoKind() const;
    Kind redoKind() const;
    QString hindrance(Kind kind) const;
    void did(Kind kind);
    void took(Kind kind);

    TemplateEditor& editor_;
    FindingReview& review_;
    ClockSetter& clocks_;
    std::vector<Kind> done_;
    std::vector<Kind> undone_;
};

}  // namespace logwright::ui
