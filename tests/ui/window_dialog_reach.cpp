// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every button and field of every dialog is reached by Tab and by Shift+Tab.

#include "tests/ui/named_dialogs.h"
#include "ui/report/report_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

#include <memory>
#include <set>

using namespace logwright;
using namespace logwright::ui;

namespace {

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
    bool atRest() { return test::atRest(window_->workspace()); }

    test::TestHome home_;
    std::unique_ptr<MainWindow> window_;
};

void WindowDialogReach::initTestCase() {
    const test::DataCentre centre{home_.path(QStringLiteral("centre")),
                                  home_.path(QStringLiteral("centre.logwright"))};
    const QByteArray problem = test::makeDataCentre(centre);
    QVERIFY2(problem.isEmpty(), problem.constData());
    test::chooseLightTheme();
    window_ = test::showWindow();
    QVERIFY(window_);
    window_->open({{}, centre.project});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
    window_->workspace().reveal(RecordIndex{1500});
    window_->workspace().findings().choose(window_->workspace().findings().table()->findings.front().id);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
}

void WindowDialogReach::everyDialogIsWalkedByTab_data() {
    QTest::addColumn<QString>("dialog");
    for (const char* dialog :
         {"report", "shortcuts", "help", "about", "palette", "go-to", "merge", "split", "ask-model",
          "save-search", "save-filter", "format", "changes", "clock", "highlighter"})
        QTest::newRow(dialog) << QString::fromLatin1(dialog);
}

void WindowDialogReach::everyDialogIsWalkedByTab() {
    QFETCH(QString, dialog);
    QDialog* const shown = test::openDialog(*window_, dialog);
    QVERIFY2(shown, qPrintable(dialog));
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
    if (auto* report = qobject_cast<ReportDialog*>(shown))
        QTRY_VERIFY_WITH_TIMEOUT(!report->gathering(), test::patienceMs);
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
