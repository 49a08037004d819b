// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/window_actions.h"

#include "engine/secrets/secrets.h"
#include "ui/findings/finding_actions.h"
#include "ui/findings/finding_view.h"
#include "ui/log/log_view.h"
#include "ui/models/table_sorting.h"
#include "ui/search/search_bar.h"
#include "ui/session/journal_source.h"
#include "ui/shortcuts/key_map.h"
#include "ui/templates/template_actions.h"
#include "ui/widgets/theme.h"
#include "ui/window/language_menu.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QWhatsThis>

namespace logwright::ui {

namespace {

QAction* make(QObject* parent, const char* name, const QString& text, const QList<QKeySequence>& keys = {},
              const QString& icon = {}) {
    auto* action = new QAction(text, parent);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    if (!icon.isEmpty()) action->setIcon(Theme::current().icon(icon));
    if (!keys.isEmpty()) action->setToolTip(action->toolTip() + hintOfKeys(keys));
    return action;
}

}  // namespace

WindowActions::WindowActions(QObject* parent) : QObject(parent) {
    openFolder =
        make(parent, "file.open-folder", tr("&Open folder..."), {Qt::CTRL | Qt::Key_O}, "open-folder");
    openFiles = make(parent, "file.open-files", tr("Open &files..."), {Qt::CTRL | Qt::SHIFT | Qt::Key_O},
                     "open-files");
    openProject = make(parent, "file.open-project", tr("Open &project..."), {Qt::CTRL | Qt::ALT | Qt::Key_O},
                       "project");
    saveCopy =
        make(parent, "file.save-copy", tr("&Save project copy as..."), {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    exportReport =
        make(parent, "file.export-report", tr("Write &report..."), {Qt::CTRL | Qt::Key_E}, "report");
    close = make(parent, "file.close", tr("&Close"), {Qt::CTRL | Qt::Key_W});
    quit = make(parent, "file.quit", tr("&Quit"), {Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);
    copy = make(parent, "edit.copy", tr("&Copy"), {QKeySequence(QKeySequence::Copy)}, "copy");
    find = make(parent, "edit.find", tr("&Find..."), {Qt::CTRL | Qt::Key_F}, "search");
    findTemplate =
        make(parent, "edit.find-template", tr("Find a &template..."), {Qt::CTRL | Qt::SHIFT | Qt::Key_F});

    auto* themes = new QActionGroup(this);
    themeSystem = make(parent, "view.theme-system", tr("As the &system"));
    themeLight = make(parent, "view.theme-light", tr("&Light"));
    themeDark = make(parent, "view.theme-dark", tr("&Dark"));
    for (QAction* theme : {themeSystem, themeLight, themeDark}) {
        theme->setCheckable(true);
        themes->addAction(theme);
    }
    biggerText = make(parent, "view.bigger-text", tr("&Bigger text"),
                      {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    smallerText = make(parent, "view.smaller-text", tr("S&maller text"), {Qt::CTRL | Qt::Key_Minus});
    normalText = make(parent, "view.normal-text", tr("&Normal text"), {Qt::CTRL | Qt::Key_0});
    sortBy = make(parent, "view.sort-by", tr("S&ort the table by..."), {Qt::CTRL | Qt::Key_R});
    connect(sortBy, &QAction::triggered, parent, [parent] { askForOrder(*qobject_cast<QWidget*>(parent)); });
    resetLayout = make(parent, "view.reset-layout", tr("&Reset layout"));
    revealSecrets = make(parent, "view.reveal-secrets", tr("Reveal &secrets"));
    revealSecrets->setCheckable(true);
    hideEmails = make(parent, "view.hide-emails", tr("Hide e-&mail addresses"));
    hideEmails->setToolTip(
        tr("E-mail addresses are secrets too: redacted everywhere, and found by detectors"));
    hideEmails->setCheckable(true);
    hideEmails->setChecked(emailAddressesHidden());

    back = make(parent, "go.back", tr("&Back"), {Qt::ALT | Qt::Key_Left, Qt::Key_Backspace}, "back");
    forward = make(parent, "go.forward", tr("&Forward"), {Qt::ALT | Qt::Key_Right}, "forward");
    liftLast = make(parent, "go.lift-last", tr("&Lift last condition"), {Qt::Key_Escape});
    clearFilter =
        make(parent, "go.clear-filter", tr("&Clear the filter"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, "clear");
    saveFilter =
        make(parent, "go.save-filter", tr("&Save the filter..."), {Qt::CTRL | Qt::ALT | Qt::Key_S}, "star");
    onlyErrors =
        make(parent, "go.only-errors", tr("Only &errors and above"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    onlyWarnings =
        make(parent, "go.only-warnings", tr("Only &warnings and above"), {Qt::CTRL | Qt::SHIFT | Qt::Key_W});

    lookForChanges = make(parent, "analyse.look-for-changes", tr("&Look for changed and new files"),
                          {Qt::Key_F5}, "refresh");
    follow = make(parent, "analyse.follow", tr("&Follow growing files"), {Qt::CTRL | Qt::Key_L}, "follow");
    follow->setCheckable(true);
    follow->setIconText(tr("Follow"));
    followJournal = make(parent, "analyse.follow-journal", tr("Follow the system's &journal"));
    followJournal->setVisible(!JournalSource::program().isEmpty());
    followJournal->setEnabled(followJournal->isVisible());
    lookForClocks = make(parent, "analyse.look-for-clocks", tr("Look for wrong cloc&ks"));
    readOn = make(parent, "analyse.read-on", tr("&Go on reading"), {Qt::SHIFT | Qt::Key_F5}, "reading");
    cancelAll =
        make(parent, "analyse.cancel-all", tr("&Cancel all tasks"), {Qt::CTRL | Qt::Key_Period}, "stop");
    train = make(parent, "analyse.train", tr("&Train relations..."), {Qt::CTRL | Qt::Key_T}, "training");
    // In the tool bar there is room for a word or two.
    exportReport->setIconText(tr("Report"));
    lookForChanges->setIconText(tr("Look for changes"));
    cancelAll->setIconText(tr("Cancel"));
    palette = make(parent, "help.palette", tr("Command &palette..."), {Qt::CTRL | Qt::Key_K});
    help = make(parent, "help.help", tr("&Help for this view"), {Qt::Key_F1});
    whatsThis = QWhatsThis::createAction(parent);
    whatsThis->setObjectName(QStringLiteral("help.whats-this"));
    shortcuts = make(parent, "help.shortcuts", tr("&Keyboard shortcuts..."), {Qt::CTRL | Qt::Key_F1});
    about = make(parent, "help.about", tr("&About Logwright"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::fillMenus(QMenuBar& bar, const QList<QAction*>& views, const QList<QAction*>& docks,
                              const SearchActions& search, const LogView& log,
                              const TemplateActions& templates, const FindingView& findings) {
    fillFileMenu(*bar.addMenu(tr("&File")));
    QMenu* edit = bar.addMenu(tr("&Edit"));
    edit->setToolTipsVisible(true);
    edit->addActions({templates.undo, templates.redo});
    edit->addSeparator();
    edit->addAction(copy);
    edit->addSeparator();
    edit->addAction(find);
    edit->addActions(search.all());
    edit->addSeparator();
    edit->addAction(findTemplate);
    edit->addSeparator();
    edit->addMenu(tr("&Bookmarks"))->addActions(log.bookmarkActions());
    edit->addMenu(tr("&Highlighters"))->addActions(log.highlightActions());
    fillViewMenu(*bar.addMenu(tr("&View")), views, docks, {log.foldAction(), log.unfoldAction()});
    QMenu* go = bar.addMenu(tr("&Go", "menu"));
    go->addActions({back, forward});
    go->addSeparator();
    go->addActions(log.goActions());
    go->addSeparator();
    go->addActions({onlyErrors, onlyWarnings});
    go->addSeparator();
    go->addActions({liftLast, clearFilter, saveFilter});
    fillTemplateMenu(*bar.addMenu(tr("&Templates")), templates);
    fillFindingMenu(*bar.addMenu(tr("F&indings")), findings);
    QMenu* analyse = bar.addMenu(tr("&Analyse"));
    analyse->addActions({follow, followJournal, lookForChanges, lookForClocks, readOn});
    analyse->addSeparator();
    analyse->addActions({train, findings.actions().detect, findings.actions().compareTemplates});
    analyse->addSeparator();
    analyse->addAction(cancelAll);
    bar.addMenu(tr("&Help"))->addActions({help, whatsThis, palette, shortcuts, about});
}

void WindowActions::fillFileMenu(QMenu& menu) {
    menu.addActions({openFolder, openFiles, openProject});
    QMenu* recent = menu.addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    menu.addSeparator();
    menu.addActions({saveCopy, exportReport});
    menu.addSeparator();
    menu.addActions({close, quit});
}

void WindowActions::fillViewMenu(QMenu& menu, const QList<QAction*>& views, const QList<QAction*>& docks,
                                 const QList<QAction*>& log) {
    menu.addActions(views);
    menu.addSeparator();
    menu.addActions(docks);
    menu.addAction(resetLayout);
    menu.addSeparator();
    menu.addActions(log);
    menu.addActions({sortBy, revealSecrets, hideEmails});
    menu.addSeparator();
    menu.addMenu(tr("&Theme"))->addActions({themeSystem, themeLight, themeDark});
    menu.addActions({biggerText, smallerText, normalText});
    addLanguageMenu(menu);
}

void WindowActions::fillTemplateMenu(QMenu& menu, const TemplateActions& templates) {
    // One that cannot be used says why.
    menu.setToolTipsVisible(true);
    templates.fillMenu(menu);
    menu.addSeparator();
    menu.addAction(templates.showHidden);
    menu.addSeparator();
    menu.addActions({templates.importTemplates, templates.exportTemplates});
}

void WindowActions::fillFindingMenu(QMenu& menu, const FindingView& findings) {
    const FindingActions& actions = findings.actions();
    menu.setToolTipsVisible(true);
    menu.addActions({actions.detect, actions.compareTemplates});
    menu.addSeparator();
    menu.addActions({findings.previousAction(), findings.nextAction()});
    menu.addSeparator();
    menu.addActions(actions.ofChosen());
    menu.addSeparator();
    menu.addActions({actions.whatLed, actions.workflow});
    menu.addSeparator();
    menu.addAction(actions.askModel);
    menu.addSeparator();
    menu.addActions({actions.exportVerdicts, actions.importVerdicts});
}

void WindowActions::fillRecent(QMenu& menu) {
    menu.clear();
    for (const Place& place : recentPlaces()) {
        const QString where =
            place.project.isEmpty() ? place.paths.join(QStringLiteral(", ")) : place.project;
        // An ampersand of a name is no mnemonic.
        QString words = placeTitle(place) + QStringLiteral("  –  ") + where;
        QAction* action = menu.addAction(words.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, place] { emit placeChosen(place); });
    }
    if (menu.isEmpty()) menu.addAction(tr("Nothing was opened yet"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("&Forget these"), this, &forgetRecentPlaces);
}

void WindowActions::fillToolBar(QToolBar& bar, QAction* detect) {
    bar.addActions({openFolder, openFiles});
    bar.addSeparator();
    bar.addActions({follow, lookForChanges, detect, cancelAll});
    bar.addSeparator();
    bar.addAction(exportReport);
}

}  // namespace logwright::ui
