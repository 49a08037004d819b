// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every button and field of every dialog is reached by Tab and by Shift+Tab.

#include "test_home.h"
#include "ui/findings/classification_dialog.h"
#include "ui/log/highlighter_dialog.h"
#include "ui/log/log_area.h"
#include "ui/log/log_view.h"
#include "ui/report/report_dialog.h"
#include "ui/search/search_bar.h"
#include "ui/shortcuts/key_map.h"
#include "ui/sources/clock_dialog.h"
#include "ui/sources/format_dialog.h"
#include "ui/templates/template_view.h"
#include "ui/widgets/theme.h"
#include "ui/window/changed_sources_dialog.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTest>

#include <memory>
#include <set>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr int patienceMs = 120'000;
constexpr int mostSteps = 200;

bool canBeUsed(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget);
}

/// Parts that Qt puts into its own widgets.
bool isPart(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
           qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QAbstractItemView*>(parent);
}

QString describe(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(widget.metaObject()->className()),
             button ? button->text() : widget.accessibleName());
}

/// Of buttons that exclude each other Tab goes to one, arrows to the others.
bool besideAReached(const QWidget& widget, const std::set<const QWidget*>& reached) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!button || !(button->autoExclusive() || (button->group() && button->group()->exclusive())))
        return false;
    for (const QObject* sibling : widget.parentWidget()->children())
        if (reached.contains(qobject_cast<const QWidget*>(sibling))) return true;
    return false;
}

std::set<const QWidget*> walk(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    std::set<const QWidget*> reached;
    QWidget* const first = QApplication::focusWidget();
    for (int step = 0; step < mostSteps; ++step) {
        QWidget* const here = QApplication::focusWidget();
        if (!here || (step > 0 && here == first)) break;
        reached.insert(here);
        QTest::keyClick(here, key, modifiers);
        QCoreApplication::processEvents();
    }
    return reached;
}

}  // namespace

class WindowDialogReach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void cleanupTestCase() { window_.reset(); }
    void everyDialogIsWalkedByTab_data();
    void everyDialogIsWalkedByTab();

private:
    bool atRest() {
        Workspace& workspace = window_->workspace();
        return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting() &&
               workspace.session().snapshot()->complete();
    }
    QAction& action(const char* name) {
        for (const KeyedAction& one : window_->keys().actions())
            if (one.action->objectName() == QLatin1String(name)) return *one.action;
        qFatal("no action %s", name);
    }
    QDialog* openDialog(const QString& which);
    QDialog* makeDialog(const QString& which);

    test::TestHome home_;
    std::unique_ptr<MainWindow> window_;
};

void WindowDialogReach::initTestCase() {
    const QString folder = home_.path(QStringLiteral("centre"));
    const QString project = home_.path(QStringLiteral("centre.logwright"));
    const QList<QStringList> steps{{"generate", "--records", "20000", "--seed", "5", "--out", folder},
                                   {"analyze", folder, "--project", project},
                                   {"train", "values", project},
                                   {"detect", project}};
    for (const QStringList& step : steps) {
        QProcess run;
        run.start(QStringLiteral(LOGWRIGHT_CLI), step);
        QVERIFY(run.waitForFinished(patienceMs));
        QVERIFY2(run.exitCode() == 0, run.readAllStandardError().constData());
    }
    Theme::current().restore();
    Theme::current().choose(Theme::Choice::light);
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    window_->open({{}, project});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    window_->workspace().reveal(RecordIndex{1500});
    window_->workspace().findings().choose(window_->workspace().findings().table()->findings.front().id);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
}

void WindowDialogReach::everyDialogIsWalkedByTab_data() {
    QTest::addColumn<QString>("dialog");
    for (const char* dialog :
         {"report", "shortcuts", "help", "about", "palette", "go-to", "merge", "split", "ask-model",
          "save-search", "save-filter", "format", "changes", "clock", "highlighter"})
        QTest::newRow(dialog) << QString::fromLatin1(dialog);
}

QDialog* WindowDialogReach::makeDialog(const QString& which) {
    Workspace& workspace = window_->workspace();
    const SnapshotPtr snapshot = workspace.session().snapshot();
    if (which == QLatin1String("format"))
        return new FormatDialog(workspace, snapshot->sources().front(), window_.get());
    if (which == QLatin1String("changes")) {
        std::vector<SourceChange> changes(2);
        changes[0].display = "cluster/nn.log";
        changes[1].display = "cluster/dn7.log";
        changes[1].kind = SourceChange::Kind::rewritten;
        return new ChangedSourcesDialog(changes, window_.get());
    }
    if (which == QLatin1String("clock")) {
        auto* dialog = new ClockDialog(workspace.clocks(), snapshot, QStringLiteral("nn.log"),
                                       {snapshot->sources().front().id}, window_.get());
        dialog->propose(std::chrono::seconds(3), QStringLiteral("It is late"));
        return dialog;
    }
    if (which == QLatin1String("highlighter")) {
        Highlighter highlighter;
        highlighter.query = "timeout";
        return new HighlighterDialog(workspace, highlighter, window_.get());
    }
    return nullptr;
}

QDialog* WindowDialogReach::openDialog(const QString& which) {
    if (QDialog* made = makeDialog(which)) {
        made->open();
        return made;
    }
    const QHash<QString, const char*> actions{{"report", "file.export-report"},
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
    TemplateView& templates = *window_->findChild<TemplateView*>();
    if (which == QLatin1String("merge") || which == QLatin1String("split")) {
        window_->tabs().setCurrentWidget(&templates);
        QTableView& table = templates.table();
        table.clearSelection();
        const int most = which == QLatin1String("merge") ? 2 : 1;
        for (int row = 0; row < most; ++row)
            table.selectionModel()->select(table.model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (which == QLatin1String("save-search")) window_->findChild<SearchBar*>()->line().setText("timeout");
    if (which == QLatin1String("save-filter"))
        window_->workspace().filters().apply(window_->workspace().severityCondition(0xfe));
    QTest::qWait(50);
    action(actions.value(which)).trigger();
    for (QDialog* dialog : window_->findChildren<QDialog*>())
        if (dialog->isVisible()) return dialog;
    return nullptr;
}

void WindowDialogReach::everyDialogIsWalkedByTab() {
    QFETCH(QString, dialog);
    QDialog* const shown = openDialog(dialog);
    QVERIFY2(shown, qPrintable(dialog));
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    if (auto* report = qobject_cast<ReportDialog*>(shown))
        QTRY_VERIFY_WITH_TIMEOUT(!report->gathering(), patienceMs);
    shown->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown));
    if (dialog == QLatin1String("go-to"))  // with a place that can be gone to, so that all can be used
        QTest::keyClicks(shown->findChild<QLineEdit*>(), QStringLiteral("17"));
    QTRY_VERIFY(QApplication::focusWidget());
    const std::set<const QWidget*> forwards = walk(Qt::Key_Tab, {});
    const std::set<const QWidget*> back = walk(Qt::Key_Backtab, Qt::ShiftModifier);
    QStringList unreached;
    for (const QWidget* widget : shown->findChildren<QWidget*>()) {
        if (widget->window() != shown || !canBeUsed(*widget) || isPart(*widget)) continue;
        if (!widget->isVisible() || !widget->isEnabled() || besideAReached(*widget, forwards)) continue;
        // The palette's list is walked from its line.
        if (dialog == QLatin1String("palette") && qobject_cast<const QAbstractItemView*>(widget)) continue;
        if (!forwards.contains(widget)) unreached << QStringLiteral("Tab: ") + describe(*widget);
        if (!back.contains(widget)) unreached << QStringLiteral("Shift+Tab: ") + describe(*widget);
    }
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->close();
    QTRY_VERIFY(window_->findChildren<QDialog*>().isEmpty());
    QVERIFY2(unreached.isEmpty(), qPrintable("are not reached:\n" + unreached.join(QLatin1Char('\n'))));
}

QTEST_MAIN(WindowDialogReach)
#include "window_dialog_reach.moc"
