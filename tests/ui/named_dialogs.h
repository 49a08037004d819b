// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The dialogs of the window by name, for tests that look at all of them.

#include "tests/ui/window_set_up.h"
#include "ui/log/highlighter_dialog.h"
#include "ui/search/search_bar.h"
#include "ui/sources/clock_dialog.h"
#include "ui/sources/format_dialog.h"
#include "ui/templates/template_view.h"
#include "ui/window/changed_sources_dialog.h"

#include <QDialog>
#include <QHash>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTableView>

namespace logwright::ui::test {

/// Those that no action of the window opens by itself; null for others.
inline QDialog* makeDialog(MainWindow& window, const QString& which) {
    Workspace& workspace = window.workspace();
    const SnapshotPtr snapshot = workspace.session().snapshot();
    const SourceInfo& source = snapshot->sources().front();
    if (which == QLatin1String("format")) return new FormatDialog(workspace, source, &window);
    if (which == QLatin1String("changes")) {
        std::vector<SourceChange> changes(2);
        changes[0].display = "cluster/nn.log";
        changes[1].display = "cluster/dn7.log";
        changes[1].kind = SourceChange::Kind::rewritten;
        return new ChangedSourcesDialog(changes, &window);
    }
    if (which == QLatin1String("clock")) {
        auto* dialog =
            new ClockDialog(workspace.clocks(), snapshot, QStringLiteral("nn.log"), {source.id}, &window);
        dialog->propose(std::chrono::seconds(3), QStringLiteral("It is late"));
        return dialog;
    }
    if (which == QLatin1String("highlighter")) {
        Highlighter highlighter;
        highlighter.query = "timeout";
        return new HighlighterDialog(workspace, highlighter, &window);
    }
    return nullptr;
}

/// Opens it, with something chosen that it can be about. Null where it does not open.
inline QDialog* openDialog(MainWindow& window, const QString& which) {
    if (QDialog* made = makeDialog(window, which)) {
        made->open();
        return made;
    }
    static const QHash<QString, QString> actions{{"report", "file.export-report"},
                                                 {"shortcuts", "help.shortcuts"},
                                                 {"help", "help.help"},
                                                 {"about", "help.about"},
                                                 {"palette", "help.palette"},
                                                 {"go-to", "log.go-to"},
                                                 {"merge", "templates.merge"},
                                                 {"split", "templates.split"},
                                                 {"ask-model", "findings.ask-model"},
                                                 {"save-search", "search.save"},
                                                 {"save-filter", "go.save-filter"}};
    if (which == QLatin1String("merge") || which == QLatin1String("split")) {
        TemplateView& templates = *window.findChild<TemplateView*>();
        window.tabs().setCurrentWidget(&templates);
        QTableView& table = templates.table();
        table.clearSelection();
        const int most = which == QLatin1String("merge") ? 2 : 1;
        for (int row = 0; row < most; ++row)
            table.selectionModel()->select(table.model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (which == QLatin1String("save-search"))
        window.findChild<SearchBar*>()->line().setText(QStringLiteral("timeout"));
    if (which == QLatin1String("save-filter"))
        window.workspace().filters().apply(window.workspace().severityCondition(0xfe));
    QAction& action = actionNamed(window, actions.value(which));
    if (!QTest::qWaitFor([&] { return action.isEnabled(); })) return nullptr;
    action.trigger();
    for (QDialog* dialog : window.findChildren<QDialog*>())
        if (dialog->isVisible()) return dialog;
    return nullptr;
}

}  // namespace logwright::ui::test
