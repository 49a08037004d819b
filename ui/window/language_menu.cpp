// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/language_menu.h"

#include "ui/session/language.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace logwright::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::LanguageMenu)
};

}  // namespace

void addLanguageMenu(QMenu& menu) {
    QMenu* languages = menu.addMenu(Words::tr("&Language"));
    auto* group = new QActionGroup(languages);
    const auto add = [&](const QString& name, const QString& code) {
        QAction* action = group->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == Language::current().choice());
        QObject::connect(action, &QAction::triggered, &Language::current(),
                         [code] { Language::current().choose(code); });
        languages->addAction(action);
    };
    add(Words::tr("As the &system"), {});
    languages->addSeparator();
    for (const Language::Known& known : Language::all()) add(known.name, known.code);
}

}  // namespace logwright::ui
