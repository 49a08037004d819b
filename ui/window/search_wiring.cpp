// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/search_wiring.h"

#include "ui/search/search_bar.h"
#include "ui/search/search_results.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/readable.h"
#include "ui/window/dock_layout.h"

namespace logwright::ui {

void wireSearch(const SearchWiring& wiring) {
    Search* search = &wiring.workspace.search();
    DockLayout* docks = &wiring.docks;
    SearchResults* results = &wiring.results;
    QObject::connect(search, &Search::changed, results, [=, shown = false]() mutable {
        if (shown == search->active()) return;
        shown = search->active();
        docks->setVisible(QStringLiteral("results"), shown);
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
