// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/help_wiring.h"

#include "ui/help/help_window.h"
#include "ui/shortcuts/key_map.h"
#include "ui/shortcuts/shortcuts_dialog.h"
#include "ui/window/about_dialog.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>

namespace logwright::ui {

void wireHelp(QWidget& window, const WindowActions& actions, KeyMap& keys) {
    const auto open = [](QDialog* dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    QObject::connect(actions.help, &QAction::triggered, &window, [&window, &keys] {
        const QString topic = helpTopicOf(QApplication::focusWidget());
        auto* help = window.findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
        if (!help) help = new HelpWindow(keys, &window);
        help->setAttribute(Qt::WA_DeleteOnClose);
        help->showTopic(topic);
        help->show();
        help->raise();
        help->activateWindow();
    });
    QObject::connect(actions.shortcuts, &QAction::triggered, &window,
                     [&window, &keys, open] { open(new ShortcutsDialog(keys, &window)); });
    QObject::connect(actions.about, &QAction::triggered, &window,
                     [&window, open] { open(new AboutDialog(&window)); });
}

}  // namespace logwright::ui
