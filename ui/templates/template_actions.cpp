// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/template_actions.h"

#include "engine/project/template_exchange.h"
#include "ui/models/template_parts.h"
#include "ui/session/edit_words.h"
#include "ui/templates/edit_preview_dialog.h"
#include "ui/templates/parts_dialog.h"
#include "ui/templates/parts_field.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>

#include <algorithm>

namespace logwright::ui {

namespace {

QAction* make(QObject* parent, const char* name, const QString& text, const QKeySequence& key = {},
              const char* icon = "") {
    auto* action = new QAction(text, parent);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    if (*icon != '\0') action->setIcon(Theme::current().icon(QLatin1String(icon)));
    return action;
}

QString csvFilter() {
    return TemplateActions::tr("Tables of templates (*.csv)");
}

}  // namespace

TemplateActions::TemplateActions(Workspace& workspace, QWidget* over)
    : QObject(over), workspace_(workspace), over_(over) {
    merge = make(this, "templates.merge", tr("&Merge..."), Qt::Key_M, "merge");
    split = make(this, "templates.split", tr("&Split by value..."), {}, "split");
    toWords = make(this, "templates.to-words", tr("Turn parameter into &words..."));
    toParameter = make(this, "templates.to-parameter", tr("Turn word into p&arameter..."));
    rename = make(this, "templates.rename", tr("&Rename..."), Qt::Key_F2, "rename");
    pin = make(this, "templates.pin", tr("&Pin"), Qt::Key_P, "pin");
    hide = make(this, "templates.hide", tr("&Hide"), Qt::Key_H, "hidden");
    // Only in the table: elsewhere the same keys are letters.
    for (QAction* action : ofChosen()) action->setShortcutContext(Qt::WidgetShortcut);
    showHidden = make(this, "templates.show-hidden", tr("Show hi&dden templates"));
    showHidden->setCheckable(true);
    importTemplates = make(this, "templates.import", tr("&Import templates..."));
    exportTemplates = make(this, "templates.export", tr("&Export templates..."));
    undo = make(this, "edit.undo", tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), "undo");
    redo = make(this, "edit.redo", tr("&Redo"), {}, "redo");
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});

    connect(merge, &QAction::triggered, this, &TemplateActions::mergeChosen);
    connect(split, &QAction::triggered, this, [this] { choosePart(Part::slot); });
    connect(toWords, &QAction::triggered, this, [this] { choosePart(Part::slot); });
    connect(toParameter, &QAction::triggered, this, [this] { choosePart(Part::word); });
    connect(rename, &QAction::triggered, this, &TemplateActions::renameWanted);
    connect(pin, &QAction::triggered, this, &TemplateActions::togglePin);
    connect(hide, &QAction::triggered, this, &TemplateActions::toggleHidden);
    connect(showHidden, &QAction::triggered, &workspace_.filters(), &FilterStack::setWithHidden);
    connect(importTemplates, &QAction::triggered, this, &TemplateActions::askImport);
    connect(exportTemplates, &QAction::triggered, this, &TemplateActions::askExport);
    connect(undo, &QAction::triggered, &workspace_.history(), &ChangeHistory::undo);
    connect(redo, &QAction::triggered, &workspace_.history(), &ChangeHistory::redo);
    connect(&workspace_.history(), &ChangeHistory::changed, this, &TemplateActions::refresh);
    connect(&workspace_.filters(), &FilterStack::changed, this, &TemplateActions::refresh);
    connect(&workspace_.session(), &EngineSession::snapshotChanged, this, &TemplateActions::refresh);
    refresh();
}

void TemplateActions::fillMenu(QMenu& menu) const {
    menu.addActions({merge, split, toWords, toParameter});
    menu.addSeparator();
    menu.addActions({rename, pin, hide});
}

void TemplateActions::setChosen(std::vector<TemplateId> chosen) {
    if (chosen == chosen_) return;
    chosen_ = std::move(chosen);
    refresh();
}

bool TemplateActions::allChosen(bool Template::*mark) const {
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    return !chosen_.empty() && std::all_of(chosen_.begin(), chosen_.end(), [&](TemplateId id) {
        const Template* known = snapshot->templates().find(id);
        return known && known->*mark;
    });
}

void TemplateActions::allow(QAction* action, const QString& hint, const QStringList& reasons) const {
    const auto reason =
        std::find_if(reasons.begin(), reasons.end(), [](const QString& r) { return !r.isEmpty(); });
    const bool allowed = reason == reasons.end();
    action->setEnabled(allowed);
    action->setStatusTip(allowed ? hint : *reason);
    action->setToolTip(action->statusTip());
}

void TemplateActions::refresh() {
    const QString busy = workspace_.editor().hindrance();
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    const Template* one = chosen_.size() == 1 ? snapshot->templates().find(chosen_.front()) : nullptr;
    const QString none = chosen_.empty() ? tr("Choose a template first.") : QString();
    const QString notOne = one ? QString() : tr("Choose one template: this goes for one at a time.");
    const QString few =
        chosen_.size() < 2 ? tr("Choose two templates or more, with Ctrl or Shift.") : QString();
    const QString noSlot = one && slotCount(*one) == 0 ? tr("This template has no parameters.") : QString();
    const bool pinned = allChosen(&Template::pinned);
    const bool hidden = allChosen(&Template::hidden);
    pin->setText(pinned ? tr("Un&pin") : tr("&Pin"));
    hide->setText(hidden ? tr("No longer &hidden") : tr("&Hide"));

    allow(merge, tr("Makes the chosen templates one"), {busy, none, few});
    allow(split, tr("Gives values of a parameter templates of their own"), {busy, none, notOne, noSlot});
    allow(toWords, tr("Gives every value of a parameter a template of its own"),
          {busy, none, notOne, noSlot});
    allow(toParameter, tr("Makes templates that differ in one word one"), {busy, none, notOne});
    allow(rename, tr("Gives the template a name"), {busy, none, notOne});
    allow(pin,
          pinned ? tr("Lets mining change the template again")
                 : tr("Keeps the template as it is, whatever mining finds"),
          {busy, none});
    allow(hide,
          hidden ? tr("Shows the template in the views again") : tr("Leaves the template out of the views"),
          {busy, none});
    const QString empty = workspace_.session().hasProject() ? QString() : busy;
    allow(importTemplates, tr("Takes templates over from a CSV file"), {busy});
    allow(exportTemplates, tr("Writes the templates to a CSV file"), {empty});
    const bool withHidden = workspace_.filters().withHidden();
    allow(showHidden, tr("Shows templates that were hidden, and their records, in grey"),
          {empty, workspace_.editor().hidden().templates == 0 && !withHidden ? tr("No template is hidden.")
                                                                             : QString()});
    showHidden->setChecked(withHidden);
    refreshUndo();
}

void TemplateActions::refreshUndo() {
    const ChangeHistory& history = workspace_.history();
    const QString back = history.undoWords();
    const QString again = history.redoWords();
    undo->setText(back.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(back));
    redo->setText(again.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(again));
    allow(undo, tr("Takes the last change of templates, verdicts, filters, bookmarks or highlighters back"),
          {history.undoHindrance(),
           back.isEmpty() ? tr("Nothing was changed that could be undone.") : QString()});
    allow(redo, tr("Does the change that was undone last again"),
          {history.redoHindrance(), again.isEmpty() ? tr("No change was undone.") : QString()});
}

void TemplateActions::mergeChosen() {
    // The one that most records know stays, and of those with a name one of them.
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    std::vector<TemplateId> templates = chosen_;
    const auto weight = [&](TemplateId id) {
        const Template* known = snapshot->templates().find(id);
        return std::pair(known && !known->name.empty(), snapshot->totalOf(id));
    };
    std::stable_sort(templates.begin(), templates.end(),
                     [&](TemplateId left, TemplateId right) { return weight(right) < weight(left); });
    mergeTemplates(std::move(templates));
}

void TemplateActions::mergeTemplates(std::vector<TemplateId> templates) {
    openPreview(workspace_, mergeEdit(workspace_.session().snapshot()->templates(), std::move(templates)),
                over_);
}

void TemplateActions::choosePart(Part part) {
    if (chosen_.size() != 1) return;
    PartsDialog* dialog = openParts(workspace_, chosen_.front(), over_);
    if (part == Part::slot)
        dialog->parts().chooseSlot(0);
    else
        dialog->parts().chooseFirstWord();
}

void TemplateActions::togglePin() {
    const bool pins = !allChosen(&Template::pinned);
    const Result<TemplateEdit> edit = pinEdit(workspace_.session().snapshot()->templates(), chosen_, pins);
    if (pins) return workspace_.editor().apply(edit);
    // Without the pin the template is what mining makes of it, which may be one with others.
    openPreview(workspace_, edit, over_);
}

void TemplateActions::toggleHidden() {
    const bool show = allChosen(&Template::hidden);
    const Result<TemplateEdit> edit = hideEdit(workspace_.session().snapshot()->templates(), chosen_, !show);
    if (!show && !workspace_.filters().withHidden()) emit hiding(chosen_);
    workspace_.editor().apply(edit);
}

void TemplateActions::askImport() {
    auto* dialog = new QFileDialog(over_, tr("Import templates"), {}, csvFilter());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &TemplateActions::importFrom);
    dialog->open();
}

void TemplateActions::importFrom(const QString& file) {
    workspace_.session().runTask<TemplateEdit>(
        this, tr("Reading templates"), [file = file.toStdString()](TaskContext&) { return importEdit(file); },
        [this](const Result<TemplateEdit>& edit) { openPreview(workspace_, edit, over_); });
}

void TemplateActions::askExport() {
    auto* dialog = new QFileDialog(over_, tr("Export templates"), {}, csvFilter());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, &workspace_.session(), &EngineSession::exportTemplates);
    dialog->open();
}

}  // namespace logwright::ui
