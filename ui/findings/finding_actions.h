// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a person can do with the chosen findings, as actions: the same ones stand in the menu bar, in the
// menus of browser and log and behind their keys. One that cannot be used says why.

#include "ui/session/workspace.h"

#include <QObject>

#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace logwright::ui {

class FindingActions : public QObject {
    Q_OBJECT
public:
    /// `over` is what dialogs open over.
    FindingActions(Workspace& workspace, QWidget* over);

    QAction* falsePositive;
    QAction* confirmed;
    QAction* noVerdict;
    QAction* note;
    QAction* whatLed;
    QAction* workflow;  ///< its session as the workflow view draws it
    QAction* detect;
    QAction* compareTemplates;  ///< what is said in unusual words
    QAction* askModel;          ///< a language model, about the findings that score highest
    QAction* exportVerdicts;
    QAction* importVerdicts;

    /// Those with a key of one letter, for the widgets in which such keys act.
    QList<QAction*> ofChosen() const { return {falsePositive, confirmed, noVerdict, note}; }

    /// The findings that the actions go for.
    void setChosen(std::vector<FindingId> chosen);
    const std::vector<FindingId>& chosen() const { return chosen_; }
    /// The one, or the first of several; null where none is chosen.
    const Finding* first() const;

signals:
    void causesWanted(logwright::RecordIndex record);
    void workflowWanted(logwright::RecordIndex record);
    /// Nothing was learned yet: training is wanted, and then a detection.
    void trainingWanted();

private:
    void judge(Verdict verdict);
    void writeNote();
    void ask(const std::vector<FindingId>& findings, const VerdictEffect& effect);
    void askExport();
    void askImport();
    void refresh();

    Workspace& workspace_;
    QWidget* over_;
    std::vector<FindingId> chosen_;
};

}  // namespace logwright::ui
