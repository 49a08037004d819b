// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shortcuts as a person changes them, by keys: all actions are listed, no two answer to one key in one place,
// keys are taken from another action only when that was said, and what was changed is there the next time.

#include "test_home.h"
#include "tests/ui/window_pictures.h"
#include "ui/palette/command_palette.h"
#include "ui/shortcuts/key_field.h"
#include "ui/shortcuts/key_map.h"
#include "ui/shortcuts/shortcut_model.h"
#include "ui/shortcuts/shortcuts_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace logwright;
using namespace logwright::ui;

class WindowShortcuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyActionWithKeysIsListed();
    void noKeyIsAmbiguous();
    void searchFindsActionsAndKeys();
    void pressedKeysHoldAtOnce();
    void takenKeysAreNamedFirst();
    void keysOfOtherPlacesAreFree();
    void walkingKeysAreRefused();
    void signsAndLettersAreTakenAsPressed();
    void isRememberedAndReset();
    void picturesOfTheDialog();

private:
    KeyMap& keys() { return window_->keys(); }
    int called(const QString& name) {
        for (int i = 0; i < keys().actions().size(); ++i)
            if (keys().actions()[i].action->objectName() == name) return i;
        return -1;
    }
    QList<QKeySequence> keysOf(const QString& name) {
        return keys().actions()[called(name)].action->shortcuts();
    }
    ShortcutsDialog* openDialog();
    /// Chooses an action by its name in the dialog's list, with the search empty.
    void choose(ShortcutsDialog& dialog, const QString& name);
    void reopen() {
        window_.reset();
        waitForStoredSettings();
        init();
    }

    test::TestHome home_;
    std::unique_ptr<MainWindow> window_;
};

void WindowShortcuts::initTestCase() {
    Theme::current().restore();
}

void WindowShortcuts::init() {
    test::failOnWarnings();
    window_ = std::make_unique<MainWindow>();
    window_->resize(1280, 800);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void WindowShortcuts::cleanup() {
    keys().resetAll();
    window_.reset();
    waitForStoredSettings();
}

ShortcutsDialog* WindowShortcuts::openDialog() {
    QTest::keyClick(window_.get(), Qt::Key_F1, Qt::ControlModifier);
    auto* dialog = window_->findChild<ShortcutsDialog*>();
    // While a dialog of it is open, Qt calls the window active too.
    const bool active = QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; });
    return dialog && active ? dialog : nullptr;
}

void WindowShortcuts::choose(ShortcutsDialog& dialog, const QString& name) {
    dialog.search().clear();
    // Unsearched, rows stand as in the map.
    dialog.table().selectRow(called(name));
}

void WindowShortcuts::everyActionWithKeysIsListed() {
    QSet<QString> names;
    for (const KeyedAction& one : keys().actions()) {
        QVERIFY2(!names.contains(one.action->objectName()), qPrintable(one.action->objectName()));
        names.insert(one.action->objectName());
        QVERIFY2(!one.words().isEmpty(), qPrintable(one.action->objectName()));
        QVERIFY2(placeWord(one.group()) != one.group(), qPrintable(one.group()));
    }
    QVERIFY2(names.size() > 80, qPrintable(QString::number(names.size())));
    for (const QAction* action : window_->findChildren<QAction*>())
        if (!action->shortcuts().isEmpty())
            QVERIFY2(names.contains(action->objectName()), qPrintable(action->text()));
    // What stands in the menus, but for lists that are made when they open.
    for (const char* name : {"file.open-folder", "edit.undo", "view.log", "docks.timeline", "log.next-error",
                             "findings.false-positive", "templates.merge", "correlations.what-led"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
}

void WindowShortcuts::noKeyIsAmbiguous() {
    for (int i = 0; i < keys().actions().size(); ++i)
        for (const QKeySequence& one : keys().actions()[i].usual)
            QVERIFY2(keys().conflicts(i, one).isEmpty(),
                     qPrintable(keys().actions()[i].action->objectName() + one.toString()));
}

void WindowShortcuts::searchFindsActionsAndKeys() {
    ShortcutsDialog* dialog = openDialog();
    QVERIFY(dialog);
    const QAbstractItemModelTester tester(dialog->table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModel& rows = *dialog->table().model();
    QCOMPARE(rows.rowCount(), int(keys().actions().size()));
    QTest::keyClicks(&dialog->search(), QStringLiteral("error log"));
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(rows.index(0, ShortcutModel::action).data().toString(), QStringLiteral("Next error"));
    dialog->search().clear();
    QTest::keyClicks(&dialog->search(), QStringLiteral("ctrl+shift+f"));
    QCOMPARE(rows.rowCount(), 1);
    QCOMPARE(rows.index(0, ShortcutModel::action).data().toString(), QStringLiteral("Find a template"));
    QTest::keyClicks(&dialog->search(), QStringLiteral("qqq"));
    QCOMPARE(rows.rowCount(), 0);
    QVERIFY(!dialog->field().isEnabled());
}

void WindowShortcuts::pressedKeysHoldAtOnce() {
    ShortcutsDialog* dialog = openDialog();
    QVERIFY(dialog);
    QTest::keyClicks(&dialog->search(), QStringLiteral("bigger"));
    // Return goes from the search to the list, and from there to the field.
    QVERIFY(dialog->search().hasFocus());
    QTest::keyClick(&dialog->search(), Qt::Key_Return);
    QTRY_VERIFY(dialog->table().hasFocus());
    QTest::keyClick(&dialog->table(), Qt::Key_Return);
    QTRY_VERIFY(dialog->field().hasFocus());
    QTest::keyClick(&dialog->field(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(keysOf("view.bigger-text"), QList<QKeySequence>{QKeySequence("Ctrl+Alt+J")});
    QCOMPARE(dialog->notice(), QString());
    QVERIFY(dialog->resetButton().isEnabled());
    // The tool tip and the palette tell the new keys.
    QVERIFY(window_->actions().biggerText->toolTip().endsWith(QStringLiteral("(Ctrl+Alt+J)")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window_->findChild<ShortcutsDialog*>());
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    const int size = Theme::current().fontSize();
    QTest::keyClick(window_.get(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(Theme::current().fontSize(), size + 1);
    QTest::keyClick(window_.get(), Qt::Key_Plus, Qt::ControlModifier);  // no longer
    QCOMPARE(Theme::current().fontSize(), size + 1);
    Theme::current().setFontSize(size);
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = window_->findChild<CommandPalette*>();
    QVERIFY(palette);
    QTest::keyClicks(&palette->letters(), QStringLiteral("biggertext"));
    QCOMPARE(palette->list().currentIndex().data(PaletteModel::keys).toString(),
             QStringLiteral("Ctrl+Alt+J"));
}

void WindowShortcuts::takenKeysAreNamedFirst() {
    ShortcutsDialog* dialog = openDialog();
    QVERIFY(dialog);
    choose(*dialog, QStringLiteral("analyse.train"));
    dialog->field().setFocus();
    QTest::keyClick(&dialog->field(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY2(dialog->notice().contains(QStringLiteral("Find")), qPrintable(dialog->notice()));
    QVERIFY(dialog->notice().contains(QStringLiteral("Edit")));
    // Nothing was taken yet; another row lets it be.
    QCOMPARE(keysOf("analyse.train"), QList<QKeySequence>{QKeySequence("Ctrl+T")});
    QCOMPARE(keysOf("edit.find"), QList<QKeySequence>{QKeySequence("Ctrl+F")});
    QVERIFY(dialog->takeButton().isVisible());
    choose(*dialog, QStringLiteral("file.quit"));
    QVERIFY(!dialog->takeButton().isVisible());
    QCOMPARE(dialog->notice(), QString());
    choose(*dialog, QStringLiteral("analyse.train"));
    QTest::keyClick(&dialog->field(), Qt::Key_F, Qt::ControlModifier);
    QTest::mouseClick(&dialog->takeButton(), Qt::LeftButton);
    QCOMPARE(keysOf("analyse.train"), QList<QKeySequence>{QKeySequence("Ctrl+F")});
    QCOMPARE(keysOf("edit.find"), QList<QKeySequence>());
    // Back again: the other one gets them by its own reset.
    choose(*dialog, QStringLiteral("edit.find"));
    QTest::mouseClick(&dialog->resetButton(), Qt::LeftButton);
    QCOMPARE(keysOf("edit.find"), QList<QKeySequence>{QKeySequence("Ctrl+F")});
    QCOMPARE(keysOf("analyse.train"), QList<QKeySequence>());
    QTest::mouseClick(&dialog->resetAllButton(), Qt::LeftButton);
    QCOMPARE(keysOf("analyse.train"), QList<QKeySequence>{QKeySequence("Ctrl+T")});
    QVERIFY(!dialog->resetAllButton().isEnabled());
}

void WindowShortcuts::keysOfOtherPlacesAreFree() {
    // M merges templates in their table and highlights in the log: neither is in the other's way, and both
    // are in the way of the window.
    QVERIFY(!keys()
                 .conflicts(called("log.next-error"), QKeySequence(Qt::Key_M))
                 .contains(called("templates.merge")));
    QVERIFY(
        keys().conflicts(called("file.quit"), QKeySequence(Qt::Key_M)).contains(called("templates.merge")));
    // X is a verdict where findings or records have the keyboard.
    QCOMPARE(keys().conflicts(called("log.next-error"), QKeySequence(Qt::Key_X)),
             QList<int>{called("findings.false-positive")});
    QCOMPARE(keys().conflicts(called("log.next-error"), QKeySequence(Qt::Key_B)),
             QList<int>{called("log.bookmark")});
    QCOMPARE(keys().conflicts(called("log.next-error"), QKeySequence(Qt::CTRL | Qt::Key_O)),
             QList<int>{called("file.open-folder")});
}

void WindowShortcuts::walkingKeysAreRefused() {
    ShortcutsDialog* dialog = openDialog();
    QVERIFY(dialog);
    choose(*dialog, QStringLiteral("log.fold"));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Space, Qt::Key_Return}) {
        QTest::keyClick(&dialog->field(), key);
        QVERIFY(!dialog->notice().isEmpty());
        QCOMPARE(keysOf("log.fold"), QList<QKeySequence>{QKeySequence(Qt::Key_Z)});
    }
    // With Ctrl they are like any other. What is an action's usual key it may have.
    QTest::keyClick(&dialog->field(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(keysOf("log.fold"), QList<QKeySequence>{QKeySequence("Ctrl+Down")});
    QVERIFY(!keys().isReserved(called("findings.open"), QKeySequence(Qt::Key_Return)));
}

void WindowShortcuts::signsAndLettersAreTakenAsPressed() {
    KeyField field;
    QSignalSpy pressed(&field, &KeyField::keysPressed);
    QKeyEvent brace(QEvent::KeyPress, Qt::Key_BraceLeft, Qt::ShiftModifier, QStringLiteral("{"));
    QCoreApplication::sendEvent(&field, &brace);
    QCOMPARE(pressed.takeFirst()[0].value<QKeySequence>(), QKeySequence(Qt::Key_BraceLeft));
    QTest::keyClick(&field, Qt::Key_F, Qt::ShiftModifier);
    QCOMPARE(pressed.takeFirst()[0].value<QKeySequence>(), QKeySequence("Shift+F"));
    QTest::keyClick(&field, Qt::Key_Control, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Escape);
    QTest::keyClick(&field, Qt::Key_Tab);
    QVERIFY(pressed.isEmpty());
}

void WindowShortcuts::isRememberedAndReset() {
    keys().setKeys(called("view.reset-layout"), QKeySequence("Ctrl+Alt+R"));
    keys().setKeys(called("file.quit"), {});
    reopen();
    QCOMPARE(keysOf("view.reset-layout"), QList<QKeySequence>{QKeySequence("Ctrl+Alt+R")});
    QCOMPARE(keysOf("file.quit"), QList<QKeySequence>());
    // A tool tip that told keys tells them no more, and again after a reset.
    QVERIFY(!window_->actions().quit->toolTip().contains(QStringLiteral("Ctrl+Q")));
    keys().reset(called("file.quit"));
    QVERIFY(window_->actions().quit->toolTip().endsWith(QStringLiteral("(Ctrl+Q)")));
    reopen();
    QCOMPARE(keysOf("file.quit"), QList<QKeySequence>{QKeySequence("Ctrl+Q")});
    QVERIFY(!keys().isUsual(called("view.reset-layout")));
    keys().resetAll();
    reopen();
    for (int i = 0; i < keys().actions().size(); ++i) QVERIFY(keys().isUsual(i));
}

void WindowShortcuts::picturesOfTheDialog() {
    ShortcutsDialog* dialog = openDialog();
    QVERIFY(dialog);
    choose(*dialog, QStringLiteral("view.reset-layout"));
    QTest::keyClick(&dialog->field(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    choose(*dialog, QStringLiteral("view.bigger-text"));
    dialog->field().setFocus();
    QTest::keyClick(&dialog->field(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(test::saveWindowPictures(*dialog, QStringLiteral(LOGWRIGHT_PICTURES), QStringLiteral("shortcuts"),
                                     [] { return true; }));
}

QTEST_MAIN(WindowShortcuts)
#include "window_shortcuts.moc"
