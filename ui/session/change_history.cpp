// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/change_history.h"

#include "ui/session/edit_words.h"
#include "ui/widgets/readable.h"

namespace logwright::ui {

ChangeHistory::ChangeHistory(EngineSession& session, TemplateEditor& editor, FindingReview& review,
                             ClockSetter& clocks, QObject* parent)
    : QObject(parent), editor_(editor), review_(review), clocks_(clocks) {
    connect(&session, &EngineSession::projectChanged, this, [this] {
        done_.clear();
        undone_.clear();
    });
    connect(&editor_, &TemplateEditor::applied, this, [this] { did(Kind::templates); });
    connect(&editor_, &TemplateEditor::undone, this, [this] { took(Kind::templates); });
    connect(&review_, &FindingReview::judged, this, [this] { did(Kind::verdicts); });
    connect(&review_, &FindingReview::undone, this, [this] { took(Kind::verdicts); });
    connect(&clocks_, &ClockSetter::applied, this, [this] { did(Kind::clocks); });
    connect(&clocks_, &ClockSetter::undone, this, [this] { took(Kind::clocks); });
    connect(&editor_, &TemplateEditor::changed, this, &ChangeHistory::changed);
    connect(&review_, &FindingReview::changed, this, &ChangeHistory::changed);
    connect(&review_, &FindingReview::findingsChanged, this, &ChangeHistory::changed);
    connect(&clocks_, &ClockSetter::changed, this, &ChangeHistory::changed);
}

void ChangeHistory::did(Kind kind) {
    done_.push_back(kind);
    // Done again, or done anew, which forgets what was undone of its kind.
    if (!canRedo(kind))
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

bool ChangeHistory::canUndo(Kind kind) const {
    switch (kind) {
        case Kind::templates:
            return !editor_.history().done.empty();
        case Kind::verdicts:
            return review_.table()->undo.has_value();
        case Kind::clocks:
            return !clocks_.history().done.empty();
        default:
            return false;
    }
}

bool ChangeHistory::canRedo(Kind kind) const {
    switch (kind) {
        case Kind::templates:
            return !editor_.history().undone.empty();
        case Kind::verdicts:
            return review_.table()->redo.has_value();
        case Kind::clocks:
            return !clocks_.history().undone.empty();
        default:
            return false;
    }
}

ChangeHistory::Kind ChangeHistory::undoKind() const {
    if (!done_.empty() && canUndo(done_.back())) return done_.back();
    for (const Kind kind : {Kind::clocks, Kind::verdicts, Kind::templates}) {
        if (canUndo(kind)) return kind;
    }
    return Kind::none;
}

ChangeHistory::Kind ChangeHistory::redoKind() const {
    if (!undone_.empty() && canRedo(undone_.back())) return undone_.back();
    // Of what was undone before the project was opened, the other way around: the templates were undone last.
    for (const Kind kind : {Kind::templates, Kind::verdicts, Kind::clocks}) {
        if (canRedo(kind)) return kind;
    }
    return Kind::none;
}

QString ChangeHistory::hindrance(Kind kind) const {
    switch (kind) {
        case Kind::verdicts:
            return review_.hindrance();
        case Kind::clocks:
            return clocks_.hindrance();
        default:
            return editor_.hindrance();
    }
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
        case Kind::clocks:
            return clocks_.words(clocks_.history().done.back());
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
        case Kind::clocks:
            return clocks_.words(clocks_.history().undone.front());
        default:
            return {};
    }
}

void ChangeHistory::undo() {
    switch (undoKind()) {
        case Kind::verdicts:
            return review_.undo();
        case Kind::clocks:
            return clocks_.undo();
        default:
            return editor_.undo();
    }
}

void ChangeHistory::redo() {
    switch (redoKind()) {
        case Kind::verdicts:
            return review_.redo();
        case Kind::clocks:
            return clocks_.redo();
        default:
            return editor_.redo();
    }
}

}  // namespace logwright::ui
