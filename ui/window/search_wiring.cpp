// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/search_wiring.h"

#include "ui/search/search_bar.h"
#include "ui/search/search_results.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"
#include "ui/window/dock_layout.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTimer>

namespace logwright::ui {

namespace {

constexpr int leastRows = 6;

/// Room for some hits, which the log gives: the other docks below keep their heights.
void giveRoom(const SearchResults& results) {
    auto* const window = qobject_cast<QMainWindow*>(results.window());
    if (!window || !results.isVisible()) return;
    const int row = QFontMetrics(Theme::current().logFont()).height() + 4;
    const int heading = results.fontMetrics().height() + 16;
    const int missing = heading + leastRows * row - results.height();
    if (missing <= 0) return;
    QList<QDockWidget*> docks;
    QList<int> heights;
    for (QDockWidget* dock : window->findChildren<QDockWidget*>()) {
        const bool below = window->dockWidgetArea(dock) == Qt::BottomDockWidgetArea && !dock->isFloating();
        if (!below || !dock->isVisible() || dock->visibleRegion().isEmpty()) continue;
        docks.append(dock);
        heights.append(dock->height() + (dock->isAncestorOf(&results) ? missing : 0));
    }
    window->resizeDocks(docks, heights, Qt::Vertical);
}

}  // namespace

void wireSearch(const SearchWiring& wiring) {
    Search* search = &wiring.workspace.search();
    DockLayout* docks = &wiring.docks;
    SearchResults* results = &wiring.results;
    QObject::connect(search, &Search::changed, results, [=, shown = false]() mutable {
        if (shown == search->active()) return;
        shown = search->active();
        docks->setVisible(QStringLiteral("results"), shown);
        // The dock has its height once it is laid out.
        if (shown) QTimer::singleShot(0, results, [results] { giveRoom(*results); });
    });
    QObject::connect(&wiring.bar, &SearchBar::hitWanted, &wiring.results, wiring.bringLog);
    QObject::connect(&wiring.results, &SearchResults::hitOpened, &wiring.results, wiring.showLog);
    const auto complain = [messages = &wiring.messages](const QString& title, const Error& error) {
        messages->say(MessageStrip::Kind::problem, title, fromEngine(error.message()));
    };
    QObject::connect(&wiring.workspace.searchFilters(), &SearchFilters::refused, &wiring.messages, complain);
    QObject::connect(&search->keeper(), &SearchKeeper::refused, &wiring.messages, complain);
}

}  // namespace logwright::ui
