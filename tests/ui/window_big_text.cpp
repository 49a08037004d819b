// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text at twice its size: in every view, dock and dialog nothing is cut, and all of it fits the screen.

#include "clipped_texts.h"
#include "tests/ui/named_dialogs.h"
#include "tests/ui/window_pictures.h"
#include "ui/report/report_dialog.h"
#include "ui/window/window_actions.h"

#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QTest>

#include <functional>
#include <memory>

using namespace logwright;
using namespace logwright::ui;

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
    bool atRest() { return test::atRest(window_->workspace()); }
    /// Looks at the window or a dialog of it; where it does not fit, what of it.
    QStringList look(QWidget& shown, const QString& name, const QSize& room);
    void resize(const QSize& size) {
        window_->resize(size);
        QTRY_COMPARE(window_->size(), size);
        window_->actions().resetLayout->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
        QVERIFY(test::standsStill(*window_));
    }

    test::TestHome home_;
    std::unique_ptr<MainWindow> window_;
};

void WindowBigText::initTestCase() {
    QVERIFY(QDir().mkpath(QStringLiteral(LOGWRIGHT_PICTURES)));
    const test::DataCentre centre{.folder = home_.path(QStringLiteral("centre")),
                                  .project = home_.path(QStringLiteral("centre.logwright")),
                                  .relations = true};
    const QByteArray problem = test::makeDataCentre(centre);
    QVERIFY2(problem.isEmpty(), problem.constData());
    test::chooseLightTheme();
    Theme::current().setFontSize(2 * Theme::normalFontSize);
    window_ = test::showWindow({1920, 1080});
    QVERIFY(window_);
    window_->open({{}, centre.project});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
    window_->workspace().reveal(RecordIndex{1500});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
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
        QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
        QVERIFY(test::standsStill(*window_));
        wrong += look(*window_, name, size);
    }
    // The middle is what a person reads: it has room left for some of it.
    window_->actions().resetLayout->trigger();
    window_->tabs().setCurrentIndex(1);
    QVERIFY(test::standsStill(*window_));
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

void WindowBigText::dialogsAreWhole() {
    QFETCH(QString, dialog);
    QFETCH(QSize, size);
    if (window_->size() != size) resize(size);
    QDialog* const shown = test::openDialog(*window_, dialog);
    QVERIFY2(shown, qPrintable(dialog));
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
    if (auto* report = qobject_cast<ReportDialog*>(shown))
        QTRY_VERIFY_WITH_TIMEOUT(!report->gathering(), test::patienceMs);
    QVERIFY(test::standsStill(*shown));
    const QStringList wrong = look(*shown, dialog, size);
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->close();
    QTRY_VERIFY(window_->findChildren<QDialog*>().isEmpty());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_MAIN(WindowBigText)
#include "window_big_text.moc"
