// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Every action of the window with its words, icon and shortcut, and the menus they stand in. What they do is
// connected by the window.

#include "ui/session/project_places.h"

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QToolBar;

namespace logwright::ui {

class FindingView;
class LogView;
class TemplateActions;
struct SearchActions;

class WindowActions : public QObject {
    Q_OBJECT
public:
    explicit WindowActions(QObject* parent);

    QAction* openFolder;
    QAction* openFiles;
    QAction* openProject;
    QAction* saveCopy;
    QAction* exportReport;
    QAction* close;
    QAction* quit;
    QAction* copy;
    QAction* find;
    QAction* findTemplate;
    QAction* themeSystem;
    QAction* themeLight;
    QAction* themeDark;
    QAction* biggerText;
    QAction* smallerText;
    QAction* normalText;
    QAction* resetLayout;
    QAction* revealSecrets;
    QAction* hideEmails;
    QAction* back;
    QAction* forward;
    QAction* liftLast;
    QAction* clearFilter;
    QAction* saveFilter;
    QAction* onlyErrors;
    QAction* onlyWarnings;
    QAction* follow;
    QAction* followJournal;  ///< hidden where the system has none
    QAction* lookForChanges;
    QAction* lookForClocks;
    QAction* sortBy;
    QAction* readOn;
    QAction* cancelAll;
    QAction* train;
    QAction* palette;
    QAction* help;
    QAction* whatsThis;
    QAction* shortcuts;
    QAction* about;

    /// Fills the bars. `views` are the actions that show a view of the middle, `docks` those that show a
    /// dock; the views have actions of their own.
    void fillMenus(QMenuBar& bar, const QList<QAction*>& views, const QList<QAction*>& docks,
                   const SearchActions& search, const LogView& log, const TemplateActions& templates,
                   const FindingView& findings);
    void fillToolBar(QToolBar& bar, QAction* detect);

signals:
    void placeChosen(const logwright::ui::Place& place);

private:
    void fillFileMenu(QMenu& menu);
    void fillViewMenu(QMenu& menu, const QList<QAction*>& views, const QList<QAction*>& docks,
                      const QList<QAction*>& log);
    static void fillTemplateMenu(QMenu& menu, const TemplateActions& templates);
    static void fillFindingMenu(QMenu& menu, const FindingView& findings);
    void fillRecent(QMenu& menu);
};

}  // namespace logwright::ui
