// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/log_wiring.h"

#include "ui/log/bookmark_view.h"
#include "ui/log/log_view.h"
#include "ui/session/filter_keeper.h"
#include "ui/session/highlighters.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/readable.h"
#include "ui/window/dock_layout.h"

namespace logwright::ui {

void wireLog(const LogWiring& wiring) {
    LogView* log = &wiring.log;
    BookmarkView* bookmarks = &wiring.bookmarks;
    DockLayout* docks = &wiring.docks;
    MessageStrip* messages = &wiring.messages;
    BookmarkKeeper* keeper = &wiring.workspace.bookmarks();
    QObject::connect(log, &LogView::detailsRequested, docks,
                     [docks] { docks->open(QStringLiteral("details")); });
    QObject::connect(log, &LogView::noteWanted, bookmarks, [=](RecordIndex record) {
        docks->open(QStringLiteral("bookmarks"));
        bookmarks->writeNote(record);
    });
    QObject::connect(keeper, &BookmarkKeeper::removed, messages, [=] {
        messages->say(MessageStrip::Kind::information, LogView::tr("The bookmark and its note were removed"),
                      {}, LogView::tr("Undo"), [keeper] { keeper->undoRemoval(); });
    });
    const auto complain = [=](const QString& title, const Error& error) {
        messages->say(MessageStrip::Kind::problem, title, fromEngine(error.message()));
    };
    Workspace& workspace = wiring.workspace;
    QObject::connect(keeper, &BookmarkKeeper::refused, messages, complain);
    QObject::connect(&workspace.kept(), &WorkbenchKeeper::refused, messages, complain);
    QObject::connect(&workspace.savedFilters(), &FilterKeeper::refused, messages, complain);
    QObject::connect(&workspace.highlighters(), &Highlighters::refused, messages, complain);
}

}  // namespace logwright::ui
