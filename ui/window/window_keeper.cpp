// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/window_keeper.h"

#include "engine/project/project.h"
#include "ui/session/filter_keeper.h"
#include "ui/session/language.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/stored_settings.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace logwright::ui {

namespace {

/// Where a person was.
struct Whereabouts {
    Place place;
    int view = 0;
    QList<Condition> conditions;
    bool withHidden = false;
    std::optional<RecordIndex> record;
    std::optional<TemplateId> chosenTemplate;
};

/// What is open, as it is opened again.
Place openPlace(const EngineSession& session) {
    const std::shared_ptr<Project> project = session.project();
    if (!project) return {};
    const QString file = fromEngine(project->file());
    const QStringList paths = session.openedPaths();
    if (file == automaticProjectFile(paths)) return {paths, {}};
    // Files are sources of the project; in folders there may be new ones.
    const bool folders =
        std::ranges::any_of(paths, [](const QString& path) { return QFileInfo(path).isDir(); });
    return folders ? Place{paths, file} : Place{{}, file};
}

Whereabouts whereaboutsIn(MainWindow& window) {
    Workspace& workspace = window.workspace();
    Whereabouts where;
    where.place = openPlace(workspace.session());
    where.view = window.tabs().currentIndex();
    where.conditions = workspace.filters().conditions();
    where.withHidden = workspace.filters().withHidden();
    where.record = workspace.selection().record();
    where.chosenTemplate = workspace.selection().templateId();
    return where;
}

void goTo(MainWindow& window, const Whereabouts& where) {
    Workspace& workspace = window.workspace();
    window.tabs().setCurrentIndex(where.view);
    for (const Condition& condition : where.conditions)
        workspace.filters().apply(conditionOf(workspace, keptCondition(condition)));
    workspace.filters().setWithHidden(where.withHidden);
    const bool there = where.record && raw(*where.record) < workspace.session().snapshot()->recordCount();
    if (there)
        workspace.selection().chooseRecord(*where.record, where.chosenTemplate);
    else if (where.chosenTemplate)
        workspace.selection().chooseTemplate(where.chosenTemplate);
}

/// Opens the place, and goes where the person was when its records are there.
void openAndGoTo(MainWindow& window, const Whereabouts& where) {
    if (where.place == Place{}) return;
    window.open(where.place);
    EngineSession& session = window.workspace().session();
    auto* once = new QObject(&window);
    QObject::connect(&session, &EngineSession::projectChanged, once, [&window, &session, once, where] {
        if (session.opening()) return;
        once->deleteLater();
        if (session.hasProject()) goTo(window, where);
    });
}

}  // namespace

WindowKeeper::WindowKeeper(QObject* parent) : QObject(parent), window_(std::make_unique<MainWindow>()) {
    // Later, when the menu that it was chosen from is closed.
    connect(&Language::current(), &Language::changed, this, &WindowKeeper::replace, Qt::QueuedConnection);
    window_->show();
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::replace() {
    const Whereabouts where = whereaboutsIn(*window_);
    const QByteArray geometry = window_->saveGeometry();
    QApplication::setQuitOnLastWindowClosed(false);
    window_->close();
    window_.reset();  // the project is free to be opened again
    waitForStoredSettings();
    window_ = std::make_unique<MainWindow>();
    window_->restoreGeometry(geometry);
    window_->show();
    QApplication::setQuitOnLastWindowClosed(true);
    openAndGoTo(*window_, where);
    emit replaced();
}

}  // namespace logwright::ui
