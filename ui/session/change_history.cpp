// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/change_history.h"

#include "ui/session/edit_words.h"
#include "ui/widgets/readable.h"

namespace logwright::ui {

ChangeHistory::ChangeHistory(EngineSession& session, TemplateEditor& editor, FindingReview& review,
                             QObject* parent)
    : QObject(parent), editor_(editor), review_(review) {
    connect(&session, &EngineSession::projectChanged, this, [this] {
        done_.clear();
        undone_.clear();
    });
    connect(&editor_, &TemplateEditor::applied, this, [this] { did(Kind::templates); });
    connect(&editor_, &TemplateEditor::undone, this, [this] { took(Kind::templates); });
    connect(&review_, &FindingReview::judged, this, [this] { did(Kind::verdicts); });
    connect(&review_, &FindingReview::undone, this, [this] { took(Kind::verdicts); });
    connect(&editor_, &TemplateEditor::changed, this, &ChangeHistory::changed);
    connect(&review_, &FindingReview::changed, this, &ChangeHistory::changed);
    connect(&review_, &FindingReview::findingsChanged, this, &ChangeHistory::changed);
}

void ChangeHistory::did(Kind kind) {
    done_.push_back(kind);
    // Done again, or done anew, which forgets what was undone of its kind.
    const bool anew = kind == Kind::templates ? editor_.history().undone.empty() : !review_.table()->redo;
    if (anew)
        std::erase(undone_, kind);
    else if (!undone_.empty() && undone_.back() == kind)
        undone_.pop_back();
    emit changed();
}

void ChangeHistory::took(Kind kind) {
    if (!done_.empty() && done_.back() == kind) done_.pop_back();
    undone_.push_back(kind);
    emit changed();
}

ChangeHistory::Kind ChangeHistory::undoKind() const {
    const bool edits = !editor_.history().done.empty();
    const bool verdicts = review_.table()->undo.has_value();
    if (!done_.empty() && (done_.back() == Kind::templates ? edits : verdicts)) return done_.back();
    return verdicts ? Kind::verdicts : edits ? Kind::templates : Kind::none;
}

ChangeHistory::Kind ChangeHistory::redoKind() const {
    const bool edits = !editor_.history().undone.empty();
    const bool verdicts = review_.table()->redo.has_value();
    if (!undone_.empty() && (undone_.back() == Kind::templates ? edits : verdicts)) return undone_.back();
    // Of what was undone before the project was opened, the templates come first: verdicts were undone
    // before.
    return edits ? Kind::templates : verdicts ? Kind::verdicts : Kind::none;
}

QString ChangeHistory::hindrance(Kind kind) const {
    return kind == Kind::verdicts ? review_.hindrance() : editor_.hindrance();
}

QString ChangeHistory::undoHindrance() const {
    return hindrance(undoKind());
}
QString ChangeHistory::redoHindrance() const {
    return hindrance(redoKind());
}

QString ChangeHistory::undoWords() const {
    switch (undoKind()) {
        case Kind::templates:
            return editWords(editor_.history().done.back());
        case Kind::verdicts:
            return fromEngine(*review_.table()->undo);
        default:
            return {};
    }
}

QString ChangeHistory::redoWords() const {
    switch (redoKind()) {
        case Kind::templates:
            return editWords(editor_.history().undone.front());
        case Kind::verdicts:
            return fromEngine(*review_.table()->redo);
        default:
            return {};
    }
}

void ChangeHistory::undo() {
    if (undoKind() == Kind::verdicts)
        review_.undo();
    else
        editor_.undo();
}

void ChangeHistory::redo() {
    if (redoKind() == Kind::verdicts)
        review_.redo();
    else
        editor_.redo();
}

}  // namespace logwright::ui
