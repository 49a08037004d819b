// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What tests of the window begin with: the logs of a data centre in a project, and a window that is shown and
// has come to rest.

#include "test_home.h"
#include "ui/shortcuts/key_map.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QProcess>
#include <QTest>

#include <memory>

namespace logwright::ui::test {

constexpr int patienceMs = 120'000;

struct DataCentre {
    QString folder;          ///< of the logs
    QString project;         ///< in which they are analysed and findings are detected
    bool relations = false;  ///< are trained too
};

/// Makes it by the command; what went wrong, if anything did.
inline QByteArray makeDataCentre(const DataCentre& centre) {
    QList<QStringList> commands{
        {"generate", "--records", "20000", "--seed", "5", "--out", centre.folder},
        {"analyze", centre.folder, "--project", centre.project},
    };
    if (centre.relations) commands.append({"train", "relations", centre.project, "--cardinality", "1,2,3"});
    commands.append({{"train", "values", centre.project}, {"detect", centre.project}});
    for (const QStringList& command : commands) {
        QProcess run;
        run.start(QStringLiteral(LOGWRIGHT_CLI), command);
        if (!run.waitForFinished(patienceMs))
            return command.join(QLatin1Char(' ')).toUtf8() + " does not end";
        if (run.exitCode() != 0) return run.readAllStandardError();
    }
    return {};
}

/// As the tests' pictures want it, whatever was chosen before.
inline void chooseLightTheme() {
    Theme::current().restore();
    Theme::current().choose(Theme::Choice::light);
}

/// Null where it does not become the active one.
inline std::unique_ptr<MainWindow> showWindow(const QSize& size = {1440, 900}) {
    auto window = std::make_unique<MainWindow>();
    window->resize(size);
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window.get()) ? std::move(window) : nullptr;
}

/// A whole project is open, and no task of it is under way.
inline bool atRest(Workspace& workspace) {
    return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting() &&
           workspace.session().snapshot()->complete();
}

inline QAction& actionNamed(MainWindow& window, const QString& name) {
    for (const KeyedAction& one : window.keys().actions())
        if (one.action->objectName() == name) return *one.action;
    qFatal("no action %s", qPrintable(name));
}

}  // namespace logwright::ui::test
