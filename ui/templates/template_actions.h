// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Everything that a person can do to the chosen templates, as actions: the same ones stand in the menu bar,
// in the table's menu and behind its keys. One that cannot be used says why.

#include "ui/session/workspace.h"

#include <QObject>
#include <QStringList>

#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace logwright::ui {

class TemplateActions : public QObject {
    Q_OBJECT
public:
    /// `over` is what dialogs open over.
    TemplateActions(Workspace& workspace, QWidget* over);

    QAction* merge;
    QAction* split;
    QAction* toWords;
    QAction* toParameter;
    QAction* rename;
    QAction* pin;
    QAction* hide;
    QAction* showHidden;
    QAction* importTemplates;
    QAction* exportTemplates;
    QAction* undo;
    QAction* redo;

    /// Those that go for the chosen templates and have a key in the table.
    QList<QAction*> ofChosen() const { return {merge, split, toWords, toParameter, rename, pin, hide}; }
    void fillMenu(QMenu& menu) const;

    /// The templates that the actions go for.
    void setChosen(std::vector<TemplateId> chosen);
    const std::vector<TemplateId>& chosen() const { return chosen_; }

    /// Previews a merge of `templates` into the first of them.
    void mergeTemplates(std::vector<TemplateId> templates);
    void importFrom(const QString& file);

signals:
    void renameWanted();
    /// Just before `templates` go out of sight.
    void hiding(const std::vector<logwright::TemplateId>& templates);

private:
    enum class Part { slot, word };
    void mergeChosen();
    void choosePart(Part part);
    void togglePin();
    void toggleHidden();
    void askImport();
    void askExport();
    void refresh();
    void refreshUndo();
    bool allChosen(bool Template::*mark) const;
    /// Sets what the action can do and, where it cannot, why.
    void allow(QAction* action, const QString& hint, const QStringList& reasons) const;

    Workspace& workspace_;
    QWidget* over_;
    std::vector<TemplateId> chosen_;
};

}  // namespace logwright::ui
