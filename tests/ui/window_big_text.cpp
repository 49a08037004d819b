// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text at twice its size: in every view, dock and dialog nothing is cut, and all of it fits the screen.

#include "clipped_texts.h"
#include "test_home.h"
#include "ui/findings/classification_dialog.h"
#include "ui/log/log_view.h"
#include "ui/report/report_dialog.h"
#include "ui/search/search_bar.h"
#include "ui/shortcuts/key_map.h"
#include "ui/sources/format_dialog.h"
#include "ui/templates/template_view.h"
#include "ui/widgets/theme.h"
#include "ui/window/changed_sources_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTest>

#include <functional>
#include <memory>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr int patienceMs = 120'000;

}  // namespace

class WindowBigText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void cleanupTestCase() { window_.reset(); }
    void viewsAndDocksAreWhole_data();
    void viewsAndDocksAreWhole();
    void dialogsAreWhole_data();
    void dialogsAreWhole();

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
    /// Looks at the window or a dialog of it; where it does not fit, what of it.
    QStringList look(QWidget& shown, const QString& name, const QSize& room);
    QDialog* openDialog(const QString& which);
    void resize(const QSize& size) {
        window_->resize(size);
        QTRY_COMPARE(window_->size(), size);
        window_->actions().resetLayout->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
        QTest::qWait(100);  // layouts that were asked for
    }

    test::TestHome home_;
    QString folder_;
    std::unique_ptr<MainWindow> window_;
};

void WindowBigText::initTestCase() {
    QVERIFY(QDir().mkpath(QStringLiteral(LOGWRIGHT_PICTURES)));
    folder_ = home_.path(QStringLiteral("centre"));
    const QString project = home_.path(QStringLiteral("centre.logwright"));
    const QList<QStringList> steps{{"generate", "--records", "20000", "--seed", "5", "--out", folder_},
                                   {"analyze", folder_, "--project", project},
                                   {"train", "relations", project, "--cardinality", "1,2,3"},
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
    Theme::current().setFontSize(2 * Theme::normalFontSize);
    window_ = std::make_unique<MainWindow>();
    window_->resize(1920, 1080);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    window_->open({{}, project});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    window_->workspace().reveal(RecordIndex{1500});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
}

QStringList WindowBigText::look(QWidget& shown, const QString& name, const QSize& room) {
    shown.grab().save(
        QStringLiteral("%1/big-%2-%3.png").arg(QStringLiteral(LOGWRIGHT_PICTURES), name).arg(room.width()));
    QStringList wrong = test::clippedTexts(shown);
    // Tabs of docks give way where the docks are narrow: what is cut a pointer's rest says.
    for (const QTabBar* bar : shown.findChildren<QTabBar*>())
        for (int tab = 0; tab < bar->count(); ++tab)
            if (qobject_cast<const QMainWindow*>(bar->parentWidget()) &&
                bar->tabToolTip(tab) == bar->tabText(tab))
                wrong.removeIf([&](const QString& one) {
                    return one.contains(QStringLiteral("QTabBar")) && one.contains(bar->tabText(tab));
                });
    if (shown.width() > room.width() || shown.height() > room.height())
        wrong << QStringLiteral("it takes %1 x %2").arg(shown.width()).arg(shown.height());
    for (QString& one : wrong) one.prepend(name + QStringLiteral(": "));
    return wrong;
}

void WindowBigText::viewsAndDocksAreWhole_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("1920x1080") << QSize(1920, 1080);
    QTest::newRow("1440x900") << QSize(1440, 900);
}

void WindowBigText::viewsAndDocksAreWhole() {
    QFETCH(QSize, size);
    resize(size);
    QStringList wrong;
    for (int view = 0; view < window_->views().size(); ++view) {
        const QString name = window_->views().at(view).name;
        if (view < window_->tabs().count()) {
            window_->tabs().setCurrentIndex(view);
        } else {
            auto* dock = window_->findChild<QDockWidget*>(name);
            dock->show();
            dock->raise();
        }
        QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
        QTest::qWait(100);
        wrong += look(*window_, name, size);
    }
    // The middle is what a person reads: it has room left for some of it.
    window_->actions().resetLayout->trigger();
    window_->tabs().setCurrentIndex(1);
    QTest::qWait(100);
    QWidget* log = window_->tabs().currentWidget();
    if (log->height() < 10 * window_->fontMetrics().height())
        wrong << QStringLiteral("the log is only %1 high").arg(log->height());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void WindowBigText::dialogsAreWhole_data() {
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(1920, 1080), QSize(1440, 900)})
        for (const char* dialog : {"report", "shortcuts", "help", "about", "palette", "go-to", "merge",
                                   "split", "ask-model", "save-search", "format", "changes"})
            QTest::addRow("%s %d", dialog, size.width()) << QString::fromLatin1(dialog) << size;
}

QDialog* WindowBigText::openDialog(const QString& which) {
    const QHash<QString, const char*> actions{{"report", "file.export-report"},
                                              {"shortcuts", "help.shortcuts"},
                                              {"help", "help.help"},
                                              {"about", "help.about"},
                                              {"palette", "help.palette"},
                                              {"go-to", "log.go-to"},
                                              {"merge", "templates.merge"},
                                              {"split", "templates.split"},
                                              {"ask-model", "findings.ask-model"},
                                              {"save-search", "search.save"}};
    if (which == QLatin1String("format")) {
        const SourceInfo source = window_->workspace().session().snapshot()->sources().front();
        auto* dialog = new FormatDialog(window_->workspace(), source, window_.get());
        dialog->show();
        return dialog;
    }
    if (which == QLatin1String("changes")) {
        std::vector<SourceChange> changes(2);
        changes[0].display = "cluster/nn.log";
        changes[1].display = "cluster/dn7.log";
        changes[1].kind = SourceChange::Kind::rewritten;
        auto* dialog = new ChangedSourcesDialog(changes, window_.get());
        dialog->show();
        return dialog;
    }
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
    QTest::qWait(50);
    action(actions.value(which)).trigger();
    for (QDialog* dialog : window_->findChildren<QDialog*>())
        if (dialog->isVisible()) return dialog;
    return nullptr;
}

void WindowBigText::dialogsAreWhole() {
    QFETCH(QString, dialog);
    QFETCH(QSize, size);
    if (window_->size() != size) resize(size);
    QDialog* const shown = openDialog(dialog);
    QVERIFY2(shown, qPrintable(dialog));
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    if (auto* report = qobject_cast<ReportDialog*>(shown))
        QTRY_VERIFY_WITH_TIMEOUT(!report->gathering(), patienceMs);
    QTest::qWait(150);
    const QStringList wrong = look(*shown, dialog, size);
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->close();
    QTRY_VERIFY(window_->findChildren<QDialog*>().isEmpty());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_MAIN(WindowBigText)
#include "window_big_text.moc"
