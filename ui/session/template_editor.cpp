// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/template_editor.h"

#include "ui/session/edit_words.h"
#include "ui/widgets/readable.h"

#include <QPointer>

namespace logwright::ui {

/// What a change leaves beside the snapshot, from the worker to the window.
struct TemplateEditor::Outcome {
    TemplateEditHistory history;
    bool historyRead = false;
};

TemplateEditor::TemplateEditor(EngineSession& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session_, &EngineSession::projectChanged, this, [this] {
        history_ = {};
        busy_ = false;
        takeSnapshot();
        emit changed();
        readHistory();
    });
    connect(&session_, &EngineSession::snapshotChanged, this, &TemplateEditor::takeSnapshot);
    connect(&session_, &EngineSession::tasksChanged, this, [this] {
        const QString now = hindrance();
        if (now != std::exchange(lastHindrance_, now)) emit changed();
    });
}

QString TemplateEditor::hindrance() const {
    if (!session_.hasProject()) return tr("Open logs first: there are no templates yet.");
    if (session_.analysing()) return tr("An analysis is running: templates can be changed when it is done.");
    if (session_.working())
        return tr("A training is under way: templates can be changed when it is done or stopped.");
    if (busy_) return tr("Another change of the templates is under way.");
    return {};
}

void TemplateEditor::apply(const TemplateEdit& edit) {
    run(Step::apply, edit);
}

void TemplateEditor::apply(const Result<TemplateEdit>& edit) {
    if (edit)
        apply(*edit);
    else
        emit refused(tr("The templates were not changed"), edit.error());
}

void TemplateEditor::undo() {
    if (canUndo()) run(Step::undo, history_.done.back());
}

void TemplateEditor::redo() {
    if (canRedo()) run(Step::redo, history_.undone.front());
}

void TemplateEditor::run(Step step, const TemplateEdit& edit) {
    const QString reason = hindrance();
    if (!reason.isEmpty())
        return emit refused(tr("The templates were not changed"), Error{reason.toStdString(), "", ""});
    busy_ = true;
    emit changed();
    const auto outcome = std::make_shared<Outcome>();
    const auto work = [step, edit, outcome](Project& project, TaskContext& task) -> Result<SnapshotPtr> {
        Result<SnapshotPtr> snapshot = step == Step::apply  ? project.editTemplates(edit, task)
                                       : step == Step::undo ? project.undoTemplateEdit(task, edit)
                                                            : project.redoTemplateEdit(task, edit);
        // Also of use where nothing came of it: another program may have edited, too.
        Result<TemplateEditHistory> history = project.templateEdits();
        if (history) outcome->history = *std::move(history);
        outcome->historyRead = history.ok();
        return snapshot;
    };
    session_.changeRecords(
        editDoing(edit), work,
        [this, step, edit, outcome, alive = QPointer<TemplateEditor>(this)](const Result<>& result) {
            if (alive) finish(step, edit, result, *outcome);
        });
}

void TemplateEditor::finish(Step step, const TemplateEdit& edit, const Result<>& result,
                            const Outcome& outcome) {
    busy_ = false;
    if (outcome.historyRead) history_ = outcome.history;
    emit changed();
    if (!result) {
        if (result.error().kind != Error::Kind::cancelled)
            emit refused(tr("The templates were not changed"), result.error());
        return;
    }
    if (step == Step::undo) return emit undone(tr("Undone: %1").arg(editWords(edit)));
    QString words = editDone(edit);
    // What was hidden is out of sight: its weight is said.
    std::uint64_t records = 0;
    for (const TemplateId id : edit.templates) records += session_.snapshot()->totalOf(id);
    if (edit.kind == TemplateEdit::Kind::hide)
        words += tr(" (%1 record(s))", nullptr, pluralNumber(records)).arg(readableNumber(records));
    emit applied(words);
}

void TemplateEditor::readHistory() {
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    session_.request<TemplateEditHistory>(
        this, "template edits", [project](TaskContext&) { return project->templateEdits(); },
        [this](Result<TemplateEditHistory> history) {
            // A change made meanwhile knows better.
            if (!history || busy_ || !history_.done.empty() || !history_.undone.empty()) return;
            history_ = *std::move(history);
            emit changed();
        });
}

void TemplateEditor::takeSnapshot() {
    const SnapshotPtr snapshot = session_.snapshot();
    const std::vector<Template>& templates = snapshot->templates().templates;
    Hidden hidden;
    for (std::size_t i = 0; i < templates.size(); ++i) {
        if (!templates[i].hidden) continue;
        ++hidden.templates;
        hidden.records += snapshot->totals()[i];
    }
    if (hidden == hidden_) return;
    hidden_ = hidden;
    emit changed();
}

}  // namespace logwright::ui
