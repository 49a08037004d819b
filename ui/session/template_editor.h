// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A person's hand on the templates of the open project: applies edits, one at a time, takes them back and
// does them again, and knows what was done. What a change would do is asked with a preview first where it
// moves records; see EditPreviewDialog.

#include "engine/project/project.h"
#include "ui/session/engine_session.h"

#include <QObject>
#include <QString>

namespace logwright::ui {

class TemplateEditor : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive the editor.
    explicit TemplateEditor(EngineSession& session, QObject* parent = nullptr);

    /// Why nothing can be changed just now, as a sentence; empty where it can.
    QString hindrance() const;

    /// Edits made and not undone, and those undone.
    const TemplateEditHistory& history() const { return history_; }
    bool canUndo() const { return !history_.done.empty() && hindrance().isEmpty(); }
    bool canRedo() const { return !history_.undone.empty() && hindrance().isEmpty(); }

    /// Each runs as a task; refused() says why nothing came of it.
    void apply(const TemplateEdit& edit);
    void apply(const Result<TemplateEdit>& edit);  ///< as what makes edits gives them
    void undo();
    void redo();

    /// So many templates are hidden, with so many records.
    struct Hidden {
        std::uint64_t templates = 0;
        std::uint64_t records = 0;
        bool operator==(const Hidden&) const = default;
    };
    const Hidden& hidden() const { return hidden_; }

signals:
    void changed();  ///< history, hindrance or what is hidden
    /// An edit was applied (or done again): what was done, to be said with the way back.
    void applied(const QString& words);
    void undone(const QString& words);
    void refused(const QString& title, const logwright::Error& error);

private:
    enum class Step { apply, undo, redo };
    struct Outcome;
    void run(Step step, const TemplateEdit& edit);
    void finish(Step step, const TemplateEdit& edit, const Result<>& result, const Outcome& outcome);
    void readHistory();
    void takeSnapshot();

    EngineSession& session_;
    TemplateEditHistory history_;
    Hidden hidden_;
    bool busy_ = false;
    QString lastHindrance_;
};

}  // namespace logwright::ui
