// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/source_wiring.h"

#include "ui/session/journal_source.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/readable.h"
#include "ui/window/window_actions.h"

#include <QAction>

namespace logwright::ui {

void wireSources(Workspace& workspace, WindowActions& actions, MessageStrip& messages) {
    MessageStrip* strip = &messages;
    ClockSetter* clocks = &workspace.clocks();
    const auto refuse = [strip](const QString& title, const Error& error) {
        strip->say(MessageStrip::Kind::problem, title, fromEngine(error.message()));
    };
    QObject::connect(actions.lookForClocks, &QAction::triggered, clocks, &ClockSetter::look);
    const auto say = [=](const QString& words, bool trained, const QString& way,
                         void (ClockSetter::*back)()) {
        const QString more =
            trained ? ClockSetter::tr(
                          "Relations and detectors have learned from the former times; training again "
                          "may tell more.")
                    : QString();
        strip->say(MessageStrip::Kind::information, words, more, way, [=] { (clocks->*back)(); });
    };
    QObject::connect(clocks, &ClockSetter::applied, strip, [=](const QString& words, bool trained) {
        say(words, trained, ClockSetter::tr("Undo"), &ClockSetter::undo);
    });
    QObject::connect(clocks, &ClockSetter::undone, strip, [=](const QString& words, bool trained) {
        say(words, trained, ClockSetter::tr("Redo"), &ClockSetter::redo);
    });
    QObject::connect(clocks, &ClockSetter::nothingWrong, strip, [=] {
        strip->say(
            MessageStrip::Kind::information, ClockSetter::tr("No clock is seen to be wrong"),
            ClockSetter::tr("Where hosts share ids of requests, sessions or blocks, their clocks agree."));
    });
    QObject::connect(clocks, &ClockSetter::refused, strip, refuse);

    auto* journal = new JournalSource(workspace.session(), workspace.follower(), &actions);
    QObject::connect(actions.followJournal, &QAction::triggered, journal, &JournalSource::follow);
    QObject::connect(journal, &JournalSource::refused, strip, refuse);
}

}  // namespace logwright::ui
