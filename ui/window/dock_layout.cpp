// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/dock_layout.h"

#include "ui/widgets/stored_settings.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <QTabWidget>

#include <algorithm>

namespace logwright::ui {

namespace {

/// Raised when the docks become others, so that an old layout is not laid over them.
constexpr int layoutVersion = 6;

/// Of the dock of search results when it first opens: its title, header and some eight hits, where the window
/// has room for that.
int resultsHeight(const QMainWindow& window) {
    return std::min(13 * window.fontMetrics().height(), window.height() / 4);
}

constexpr auto geometryKey = "window/geometry";
constexpr auto stateKey = "window/state";

}  // namespace

DockLayout::DockLayout(QMainWindow& window) : QObject(&window), window_(window) {
    window_.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks |
                           QMainWindow::AllowTabbedDocks);
    window_.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window_.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    // Tab leads into docks behind another's tab too: who is there is to be seen.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        for (QDockWidget* dock : docks_)
            if (now && dock->isAncestorOf(now) && dock->visibleRegion().isEmpty()) dock->raise();
    });
}

QDockWidget* DockLayout::add(const QString& id, const QString& title, QWidget* content) {
    auto* dock = new QDockWidget(title, &window_);
    dock->setObjectName(id);
    dock->setWidget(content);
    dock->setAccessibleName(title);
    docks_.append(dock);
    auto* toggle = new QAction(title, &window_);
    toggle->setObjectName(QStringLiteral("docks.") + id);
    toggle->setCheckable(true);
    toggle->setChecked(dock->toggleViewAction()->isChecked());
    if (docks_.size() <= 10)  // Alt+0 is the tenth
        toggle->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + docks_.size() % 10)));
    toggles_.append(toggle);
    connect(toggle, &QAction::triggered, this, [this, dock, toggle] {
        // One behind another's tab is brought forward: to close it one sees it first.
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            dock->hide();
        else
            open(dock->objectName());
        toggle->setChecked(dock->toggleViewAction()->isChecked());
    });
    connect(dock->toggleViewAction(), &QAction::toggled, toggle, &QAction::setChecked);
    return dock;
}

QDockWidget* DockLayout::dock(const char* id) const {
    return window_.findChild<QDockWidget*>(QLatin1String(id));
}

void DockLayout::placeAsAtFirst() {
    QDockWidget* const sources = dock("sources");
    QDockWidget* const cardinality = dock("cardinality");
    QDockWidget* const details = dock("details");
    QDockWidget* const parameters = dock("parameters");
    QDockWidget* const evidence = dock("evidence");
    QDockWidget* const results = dock("results");
    QDockWidget* const timeline = dock("timeline");
    QDockWidget* const tasks = dock("tasks");
    QDockWidget* const bookmarks = dock("bookmarks");
    QDockWidget* const highlighters = dock("highlighters");
    for (QDockWidget* each : docks_) {
        each->setFloating(false);
        window_.removeDockWidget(each);  // one that has a place already is not split off anew
    }
    window_.addDockWidget(Qt::LeftDockWidgetArea, sources);
    window_.splitDockWidget(sources, cardinality, Qt::Vertical);
    window_.addDockWidget(Qt::RightDockWidgetArea, details);
    window_.tabifyDockWidget(details, parameters);
    window_.tabifyDockWidget(parameters, evidence);
    for (const Qt::DockWidgetArea side : {Qt::BottomDockWidgetArea, Qt::RightDockWidgetArea})
        window_.setTabPosition(side, QTabWidget::North);
    window_.addDockWidget(Qt::BottomDockWidgetArea, results);
    window_.splitDockWidget(results, timeline, Qt::Vertical);
    window_.splitDockWidget(timeline, tasks, Qt::Vertical);
    window_.tabifyDockWidget(timeline, bookmarks);
    window_.tabifyDockWidget(bookmarks, highlighters);
    for (QDockWidget* each : docks_) each->show();
    results->hide();       // until there is a search
    highlighters->hide();  // until a person wants to see them
    timeline->raise();
    details->raise();
}

void DockLayout::sizeAsAtFirst() {
    QDockWidget* const sources = dock("sources");
    QDockWidget* const details = dock("details");
    // The middle is what a person reads: on a small screen the sides give way first.
    const int left = std::clamp(window_.width() * 22 / 100, 240, 340);
    const int right = std::clamp(window_.width() * 22 / 100, 250, 340);
    window_.resizeDocks({sources, details}, {left, right}, Qt::Horizontal);
    window_.resizeDocks({sources, dock("cardinality")}, {340, 240}, Qt::Vertical);
    // On a small screen the timeline is lower too: the log is what is read.
    const int timeline = std::clamp(window_.height() * 30 / 100 - 100, 80, 200);
    window_.resizeDocks({dock("results"), dock("timeline"), dock("tasks")},
                        {resultsHeight(window_), timeline, 56}, Qt::Vertical);
}

void DockLayout::restore() {
    const QSettings settings;
    window_.resize(1440, 900);
    window_.restoreGeometry(settings.value(geometryKey).toByteArray());
    placeAsAtFirst();
    sizeAsAtFirst();
    window_.restoreState(settings.value(stateKey).toByteArray(), layoutVersion);
}

void DockLayout::save() const {
    storeSettings([geometry = window_.saveGeometry(), state = this->state()](QSettings& settings) {
        settings.setValue(geometryKey, geometry);
        settings.setValue(stateKey, state);
    });
}

QByteArray DockLayout::state() const {
    return shown_ ? window_.saveState(layoutVersion) : putAway_;
}

void DockLayout::takeUp(const QByteArray& state) {
    if (shown_)
        window_.restoreState(state, layoutVersion);
    else if (!state.isEmpty())
        putAway_ = state;
}

void DockLayout::reset() {
    if (!shown_) return;
    placeAsAtFirst();
    // Docks that were just placed in a window on the screen take sizes only once they are laid out.
    QMetaObject::invokeMethod(this, &DockLayout::sizeAsAtFirst, Qt::QueuedConnection);
}

void DockLayout::setShown(bool shown) {
    if (shown == shown_) return;
    shown_ = shown;
    for (QAction* toggle : toggles_) toggle->setEnabled(shown);
    if (shown) {
        window_.restoreState(putAway_, layoutVersion);
        return;
    }
    putAway_ = window_.saveState(layoutVersion);
    for (QDockWidget* dock : docks_) dock->hide();
}

void DockLayout::bringForward(const QString& id) {
    for (QDockWidget* dock : docks_)
        if (dock->objectName() == id && !window_.tabifiedDockWidgets(dock).isEmpty()) dock->raise();
}

// Of those that share its place; one behind another keeps the size that it had in front.
QDockWidget* DockLayout::inFront(QDockWidget* dock) const {
    for (QDockWidget* other : window_.tabifiedDockWidgets(dock))
        if (!other->visibleRegion().isEmpty()) return other;
    return dock;
}

void DockLayout::setVisible(const QString& id, bool visible) {
    QDockWidget* const meant = dock(id.toLatin1());
    if (meant == nullptr || meant->isHidden() != (visible && shown_)) return;
    window_.layout()->activate();  // a layout that was just taken up is not laid out yet
    // What a dock at the bottom leaves is the log's, not that of the docks below it.
    QList<QDockWidget*> resized{inFront(dock("timeline")), dock("tasks")};
    QList<int> heights{resized[0]->height(), resized[1]->height()};
    if (!visible) heightBefore_[meant] = meant->height();
    meant->setVisible(visible && shown_);
    if (visible) {
        resized.prepend(meant);
        heights.prepend(heightBefore_.value(meant, resultsHeight(window_)));
    }
    window_.resizeDocks(resized, heights, Qt::Vertical);
}

void DockLayout::open(const QString& id) {
    for (QDockWidget* dock : docks_) {
        if (dock->objectName() != id) continue;
        dock->show();
        dock->raise();
        dock->widget()->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace logwright::ui
