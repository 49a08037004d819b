// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window.h"

#include "ui/charts/chart_accessible.h"
#include "ui/compare/compare_view.h"
#include "ui/details/details_view.h"
#include "ui/findings/detector_view.h"
#include "ui/findings/finding_actions.h"
#include "ui/findings/finding_view.h"
#include "ui/help/help_topics.h"
#include "ui/log/bookmark_view.h"
#include "ui/log/highlighter_view.h"
#include "ui/log/log_view.h"
#include "ui/overview/cardinality_view.h"
#include "ui/overview/overview_view.h"
#include "ui/overview/timeline_view.h"
#include "ui/relations/evidence_view.h"
#include "ui/relations/template_graph_view.h"
#include "ui/relations/tree_view.h"
#include "ui/search/search_bar.h"
#include "ui/search/search_results.h"
#include "ui/session/condition_words.h"
#include "ui/session/shown_secrets.h"
#include "ui/shortcuts/key_map.h"
#include "ui/sources/sources_panel.h"
#include "ui/tasks/tasks_panel.h"
#include "ui/templates/parameters_view.h"
#include "ui/templates/template_actions.h"
#include "ui/templates/template_view.h"
#include "ui/training/training_view.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"
#include "ui/window/changed_sources_dialog.h"
#include "ui/window/dock_layout.h"
#include "ui/window/filter_bar.h"
#include "ui/window/finding_wiring.h"
#include "ui/window/help_wiring.h"
#include "ui/window/layout_keeper.h"
#include "ui/window/log_wiring.h"
#include "ui/window/overview_wiring.h"
#include "ui/window/palette_entries.h"
#include "ui/window/relation_wiring.h"
#include "ui/window/report_wiring.h"
#include "ui/window/search_wiring.h"
#include "ui/window/source_wiring.h"
#include "ui/window/start_page.h"
#include "ui/window/status_figures.h"
#include "ui/window/window_actions.h"
#include "ui/workflow/workflow_view.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

namespace logwright::ui {

namespace {

constexpr auto projectSuffix = "logwright";

QString projectFilter() {
    return MainWindow::tr("Logwright projects (*.logwright)");
}

/// What was dropped on the window, as paths of this machine.
QStringList localPaths(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    return paths;
}

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      actions_(new WindowActions(this)),
      docks_(new DockLayout(*this)),
      messages_(new MessageStrip),
      start_(new StartPage(actions_->openFolder, actions_->openFiles, actions_->openProject)),
      pages_(new QStackedWidget),
      tabs_(new ViewTabs) {
    installChartAccessibility();
    setMinimumSize(960, 640);  // views and docks give way below what they would like
    setAcceptDrops(true);
    makeViews();
    setCentralWidget(makeCentre());
    makeDocks();
    makeBars();
    connectFileActions();
    connectViewActions();
    connectFilterActions();
    connectSession();
    connectEditor();
    wireOverview({*overview_, *log_, *templates_, *findings_, [this](QWidget* view) { showView(view); }});
    wireRelations({workspace_, *log_, *tree_, *relations_, *workflows_, *training_, *messages_,
                   *actions_->train, [this](QWidget* view) { showView(view); },
                   [this](const QString& file) { showWritten(file); }});
    wireFindings({workspace_, *findings_, *detectors_, *log_, *tree_, *workflows_, *messages_,
                  [this](QWidget* view) { showView(view); }});
    wireSearch({workspace_, *search_, *results_, *docks_, *messages_,
                [this] { tabs_->setCurrentWidget(log_); }, [this] { showView(log_); }});
    keys_ = new KeyMap(*this);
    wireHelp(*this, *actions_, *keys_);
    docks_->restore();
    QList<LayoutKeeper::Part> parts;
    for (const NamedView& each : views_) parts.append({each.name, each.widget});
    layout_ = std::make_unique<LayoutKeeper>(workspace_, *docks_, *tabs_, *log_, parts);
    showProject();
}

MainWindow::~MainWindow() {
    layout_.reset();
    // The views are children of the window and would outlive the workspace that they listen to.
    for (QDockWidget* dock : findChildren<QDockWidget*>()) delete dock;
    delete takeCentralWidget();
    delete statusBar();
}

void MainWindow::makeViews() {
    overview_ = new OverviewView(workspace_);
    log_ = new LogView(workspace_);
    templates_ = new TemplateView(workspace_);
    findings_ = new FindingView(workspace_);
    tree_ = new TreeView(workspace_);
    relations_ = new TemplateGraphView(workspace_);
    workflows_ = new WorkflowView(workspace_);
    training_ = new TrainingView(workspace_);
    detectors_ = new DetectorView(workspace_);
    auto* compare = new CompareView(workspace_);
    connect(compare, &CompareView::logWanted, this, [this] { showView(log_); });
    const auto add = [this](const QString& name, const QString& title, QWidget* view) {
        const QIcon icon = Theme::current().icon(name);
        views_.append({name, view});
        tabs_->addView(view, icon, title);
        setHelpTopic(*view, name);
        auto* show = new QAction(icon, title, this);
        show->setObjectName(QStringLiteral("view.") + name);
        if (views_.size() < 10)  // Ctrl+0 is the normal size of text
            show->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + views_.size())));
        connect(show, &QAction::triggered, this, [this, view] { showView(view); });
        viewActions_.append(show);
    };
    add(QStringLiteral("overview"), tr("Overview"), overview_);
    add(QStringLiteral("log"), tr("Log"), log_);
    add(QStringLiteral("templates"), tr("Templates"), templates_);
    add(QStringLiteral("findings"), tr("Findings"), findings_);
    add(QStringLiteral("correlations"), tr("Correlations"), tree_);
    add(QStringLiteral("relations"), tr("Relations"), relations_);
    add(QStringLiteral("workflow"), tr("Workflows"), workflows_);
    add(QStringLiteral("training"), tr("Training"), training_);
    add(QStringLiteral("detectors"), tr("Detectors"), detectors_);
    add(QStringLiteral("compare"), tr("Compare"), compare);
    tabs_->setCurrentWidget(log_);  // which has something to show first
}

QWidget* MainWindow::makeCentre() {
    work_ = new QWidget;
    auto* workLayout = new QVBoxLayout(work_);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(0);
    search_ = new SearchBar(workspace_);
    workLayout->addWidget(search_);
    auto* filter = new FilterBar(workspace_, actions_->back, actions_->forward, actions_->clearFilter,
                                 actions_->saveFilter);
    setHelpTopic(*search_, QStringLiteral("search"));
    setHelpTopic(*filter, QStringLiteral("filter"));
    workLayout->addWidget(filter);
    workLayout->addWidget(tabs_, 1);
    pages_->addWidget(start_);
    pages_->addWidget(work_);

    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(pages_, 1);
    layout->addWidget(messages_);  // below, where it moves nothing that a person is about to click
    return centre;
}

void MainWindow::makeDocks() {
    const auto add = [this](const QString& id, const QString& title, QWidget* view) {
        setHelpTopic(*docks_->add(id, title, view), id);
        views_.append({id, view});
    };
    auto* sources = new SourcesPanel(workspace_);
    connect(sources, &SourcesPanel::openFolderWanted, actions_->openFolder, &QAction::trigger);
    add(QStringLiteral("sources"), tr("Sources"), sources);
    add(QStringLiteral("cardinality"), tr("Cardinality"), new CardinalityView(workspace_));
    add(QStringLiteral("details"), tr("Details"), new DetailsView(workspace_));
    add(QStringLiteral("parameters"), tr("Parameters"), new ParametersView(workspace_));
    auto* evidence = new EvidenceView(workspace_);
    connect(evidence, &EvidenceView::logWanted, this, [this] { showView(log_); });
    add(QStringLiteral("evidence"), tr("Evidence"), evidence);
    add(QStringLiteral("timeline"), tr("Timeline"), new TimelineView(workspace_));
    auto* bookmarks = new BookmarkView(workspace_);
    add(QStringLiteral("bookmarks"), tr("Bookmarks"), bookmarks);
    wireLog({workspace_, *log_, *bookmarks, *docks_, *messages_});
    add(QStringLiteral("tasks"), tr("Tasks"), new TasksPanel(workspace_.session()));
    results_ = new SearchResults(workspace_);
    add(QStringLiteral("results"), tr("Search results"), results_);
    auto* highlighters = new HighlighterView(workspace_);
    connect(highlighters, &HighlighterView::newWanted, log_->highlightActions().back(), &QAction::trigger);
    add(QStringLiteral("highlighters"), tr("Highlighters"), highlighters);
}

void MainWindow::makeBars() {
    actions_->fillMenus(*menuBar(), viewActions_, docks_->toggleActions(), search_->actions(), *log_,
                        templates_->actions(), *findings_);
    auto* bar = new QToolBar(tr("Tool bar"), this);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(16, 16));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    actions_->fillToolBar(*bar, findings_->actions().detect);
    addToolBar(bar);
    auto* status = new StatusFigures(workspace_);
    setStatusBar(status);
    connect(status, &StatusFigures::recordsWanted, this, [this] { showView(log_); });
    connect(status, &StatusFigures::templatesWanted, this, [this] { showView(templates_); });
    connect(status, &StatusFigures::problemsWanted, this, [this] {
        docks_->open(QStringLiteral("sources"));
        findChild<SourcesPanel*>()->showNextProblem();
    });
    connect(status, &StatusFigures::sourcesWanted, this, [this] { docks_->open(QStringLiteral("sources")); });
}

void MainWindow::connectFileActions() {
    connect(actions_->openFolder, &QAction::triggered, this, &MainWindow::openFolder);
    connect(actions_->openFiles, &QAction::triggered, this, &MainWindow::openFiles);
    connect(actions_->openProject, &QAction::triggered, this, &MainWindow::openProject);
    connect(actions_->saveCopy, &QAction::triggered, this, &MainWindow::saveCopy);
    connect(actions_->exportReport, &QAction::triggered, this, &MainWindow::exportReport);
    connect(actions_->close, &QAction::triggered, &workspace_.session(), &EngineSession::closeProject);
    connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
    connect(actions_, &WindowActions::placeChosen, this, &MainWindow::open);
    connect(start_, &StartPage::placeChosen, this, &MainWindow::open);
    connect(actions_->lookForChanges, &QAction::triggered, &workspace_.session(),
            &EngineSession::lookForChanges);
    connect(actions_->follow, &QAction::triggered, &workspace_.follower(), &SourceFollower::setFollowing);
    connect(&workspace_.follower(), &SourceFollower::changed, this, &MainWindow::refreshActions);
    wireSources(workspace_, *actions_, *messages_);
    connect(actions_->readOn, &QAction::triggered, &workspace_.session(), &EngineSession::analyze);
    connect(actions_->cancelAll, &QAction::triggered, &workspace_.session(), &EngineSession::cancelAll);
}

void MainWindow::connectViewActions() {
    Theme& theme = Theme::current();
    const auto choose = [&theme](Theme::Choice choice) { return [&theme, choice] { theme.choose(choice); }; };
    connect(actions_->themeSystem, &QAction::triggered, &theme, choose(Theme::Choice::system));
    connect(actions_->themeLight, &QAction::triggered, &theme, choose(Theme::Choice::light));
    connect(actions_->themeDark, &QAction::triggered, &theme, choose(Theme::Choice::dark));
    const auto size = [&theme](int step) {
        return [&theme, step] { theme.setFontSize(theme.fontSize() + step); };
    };
    connect(actions_->biggerText, &QAction::triggered, &theme, size(1));
    connect(actions_->smallerText, &QAction::triggered, &theme, size(-1));
    connect(actions_->normalText, &QAction::triggered, &theme,
            [&theme] { theme.setFontSize(Theme::normalFontSize); });
    connect(&theme, &Theme::themeChanged, this, &MainWindow::refreshActions);
    connect(actions_->revealSecrets, &QAction::triggered, &workspace_.session(),
            &EngineSession::revealSecrets);
    connect(actions_->hideEmails, &QAction::toggled, this, [this](bool hide) {
        keepEmailsHidden(hide);
        emit workspace_.session().secretsRevealedChanged();
    });
    connect(actions_->resetLayout, &QAction::triggered, docks_, &DockLayout::reset);
    connect(actions_->copy, &QAction::triggered, this, &MainWindow::copy);
    connect(actions_->find, &QAction::triggered, search_, &SearchBar::start);
    connect(actions_->findTemplate, &QAction::triggered, this, [this] {
        showView(templates_);
        templates_->focusSearch();
    });
    // Beside the log stands the record, beside the templates the values of the chosen one, beside what leads
    // to what the evidence.
    connect(tabs_, &QTabWidget::currentChanged, this, [this] {
        const QWidget* view = tabs_->currentWidget();
        if (view == overview_) return;  // it has no one thing that something could stand beside
        const bool ofRecords = view == log_ || view == findings_ || view == workflows_;
        docks_->bringForward(ofRecords            ? QStringLiteral("details")
                             : view == templates_ ? QStringLiteral("parameters")
                                                  : QStringLiteral("evidence"));
    });
    connect(actions_->palette, &QAction::triggered, this, [this] {
        const PaletteSources sources{workspace_,
                                     *menuBar(),
                                     *keys_,
                                     [this] { showView(templates_); },
                                     [this] { showView(log_); },
                                     [this](const QString& typed) { search_->search(typed); }};
        auto* dialog = new CommandPalette(paletteEntries(sources), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::connectFilterActions() {
    FilterStack& filters = workspace_.filters();
    connect(actions_->back, &QAction::triggered, &filters, &FilterStack::goBack);
    connect(actions_->forward, &QAction::triggered, &filters, &FilterStack::goForward);
    connect(actions_->clearFilter, &QAction::triggered, &filters, &FilterStack::clear);
    connect(actions_->liftLast, &QAction::triggered, this, &MainWindow::lift);
    const auto only = [this](Severity lowest) {
        return [this, lowest] {
            workspace_.filters().toggle(workspace_.severityCondition(severitiesFrom(lowest)));
        };
    };
    connect(actions_->onlyErrors, &QAction::triggered, this, only(Severity::error));
    connect(actions_->onlyWarnings, &QAction::triggered, this, only(Severity::warning));
    connect(&filters, &FilterStack::changed, this, &MainWindow::refreshActions);
}

void MainWindow::connectSession() {
    EngineSession& session = workspace_.session();
    connect(&session, &EngineSession::projectChanged, this, &MainWindow::showProject);
    connect(&session, &EngineSession::tasksChanged, this, &MainWindow::refreshActions);
    connect(&session, &EngineSession::sourcesChangedOnDisk, this, &MainWindow::takeChanges);
    connect(&session, &EngineSession::written, this, &MainWindow::showWritten);
    const auto complain = [this](const QString& title, const Error& error) {
        messages_->say(MessageStrip::Kind::problem, title, fromEngine(error.message()));
    };
    connect(&session, &EngineSession::failed, this, complain);
    connect(&workspace_.editor(), &TemplateEditor::refused, this, complain);
}

void MainWindow::connectEditor() {
    TemplateEditor& editor = workspace_.editor();
    const auto say = [this](const QString& words, const QString& way, void (TemplateEditor::*back)()) {
        messages_->say(MessageStrip::Kind::information, words, {}, way,
                       [this, back] { (workspace_.editor().*back)(); });
    };
    connect(&editor, &TemplateEditor::applied, this,
            [=](const QString& words) { say(words, tr("Undo"), &TemplateEditor::undo); });
    connect(&editor, &TemplateEditor::undone, this,
            [=](const QString& words) { say(words, tr("Redo"), &TemplateEditor::redo); });
    connect(templates_, &TemplateView::showWanted, this, [this] { showView(templates_); });
}

void MainWindow::open(const Place& place) {
    messages_->hide();
    if (!place.paths.isEmpty())
        workspace_.session().openPathsInto(place.paths, place.project);
    else if (!place.project.isEmpty())
        workspace_.session().openProject(place.project);
}

void MainWindow::askFor(QFileDialog* dialog, const std::function<void(const QStringList&)>& then) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, then);
    dialog->open();
}

void MainWindow::openFolder() {
    auto* dialog = new QFileDialog(this, tr("Open a folder of logs"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    askFor(dialog, [this](const QStringList& folders) { open({folders, {}}); });
}

void MainWindow::openFiles() {
    auto* dialog = new QFileDialog(this, tr("Open log files"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    askFor(dialog, [this](const QStringList& files) { open({files, {}}); });
}

void MainWindow::openProject() {
    auto* dialog = new QFileDialog(this, tr("Open a project"), {}, projectFilter());
    dialog->setFileMode(QFileDialog::ExistingFile);
    askFor(dialog, [this](const QStringList& files) { open({{}, files.value(0)}); });
}

void MainWindow::saveCopy() {
    auto* dialog = new QFileDialog(this, tr("Save a copy of the project"), {}, projectFilter());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(projectSuffix));
    askFor(dialog, [this](const QStringList& files) { workspace_.session().saveCopy(files.value(0)); });
}

void MainWindow::exportReport() {
    askForReport(workspace_, *messages_, this);
}

void MainWindow::copy() {
    // Each view knows what copying means in it and answers to the key; the menu sends it there.
    QWidget* focus = QApplication::focusWidget();
    if (!focus) return;
    QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
    QApplication::sendEvent(focus, &press);
}

void MainWindow::lift() {
    if (messages_->isVisible())
        messages_->hide();
    else if (workspace_.search().active())
        workspace_.search().lift();
    else if (!workspace_.filters().conditions().isEmpty())
        workspace_.filters().liftLast();
    else
        workspace_.selection().clear();
}

void MainWindow::showView(QWidget* view) {
    tabs_->setCurrentWidget(view);
    view->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::refreshActions() {
    EngineSession& session = workspace_.session();
    const FilterStack& filters = workspace_.filters();
    const bool open = session.hasProject();
    const QList<QAction*> ofProject{actions_->saveCopy,       actions_->exportReport, actions_->find,
                                    actions_->findTemplate,   actions_->onlyErrors,   actions_->onlyWarnings,
                                    actions_->lookForChanges, actions_->train,        actions_->revealSecrets,
                                    actions_->follow,         actions_->lookForClocks};
    for (QAction* action : ofProject) action->setEnabled(open);
    actions_->close->setEnabled(open || session.opening());
    actions_->back->setEnabled(filters.canGoBack());
    actions_->forward->setEnabled(filters.canGoForward());
    for (QAction* action : {actions_->clearFilter, actions_->saveFilter})
        action->setEnabled(!filters.conditions().isEmpty());
    actions_->readOn->setEnabled(open && session.unfinished());
    actions_->cancelAll->setEnabled(!session.tasks().isEmpty());
    actions_->revealSecrets->setChecked(session.secretsRevealed());
    actions_->follow->setChecked(workspace_.follower().following());
    for (QAction* action : viewActions_) action->setEnabled(open);
    const Theme::Choice choice = Theme::current().choice();
    actions_->themeSystem->setChecked(choice == Theme::Choice::system);
    actions_->themeLight->setChecked(choice == Theme::Choice::light);
    actions_->themeDark->setChecked(choice == Theme::Choice::dark);
}

void MainWindow::showProject() {
    const EngineSession& session = workspace_.session();
    const bool open = session.hasProject() || session.opening();
    if (!open) start_->refresh();
    const bool comes = open && pages_->currentWidget() != work_;
    pages_->setCurrentWidget(open ? work_ : start_);
    if (comes) tabs_->currentWidget()->setFocus(Qt::OtherFocusReason);
    docks_->setShown(open);
    statusBar()->setVisible(open);
    setWindowTitle(open ? tr("%1 – Logwright").arg(session.title()) : QStringLiteral("Logwright"));
    refreshActions();
}

void MainWindow::takeChanges(const std::vector<SourceChange>& changes) {
    auto* dialog = new ChangedSourcesDialog(changes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        for (const ChangedSourcesDialog::Answer& answer : dialog->answers())
            workspace_.session().rereadSource(answer.source, answer.how);
    });
    dialog->open();
}

void MainWindow::showWritten(const QString& file) {
    const QString suffix = QFileInfo(file).suffix();
    const bool forPrograms = suffix == QLatin1String("csv") || suffix == QLatin1String(projectSuffix);
    const auto show = [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); };
    messages_->say(MessageStrip::Kind::information,
                   suffix == QLatin1String("csv")           ? tr("The templates were written")
                   : suffix == QLatin1String(projectSuffix) ? tr("The copy was written")
                                                            : tr("The drawing was written"),
                   file, forPrograms ? QString() : tr("Open it"), show);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    docks_->save();
    layout_->keepNow();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localPaths(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty()) return;
    event->acceptProposedAction();
    const bool project =
        paths.size() == 1 && QFileInfo(paths.front()).suffix() == QLatin1String(projectSuffix);
    open(project ? Place{{}, paths.front()} : Place{paths, {}});
}

}  // namespace logwright::ui
