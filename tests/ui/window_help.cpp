// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// F1 opens the help of the view that has the keyboard; it tells the keys as they are now.

#include "test_home.h"
#include "tests/ui/sample_logs.h"
#include "tests/ui/window_pictures.h"
#include "ui/help/help_window.h"
#include "ui/search/search_bar.h"
#include "ui/shortcuts/key_map.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QWhatsThis>

#include <memory>

using namespace logwright;
using namespace logwright::ui;

class WindowHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void cleanupTestCase() { window_.reset(); }
    void everyViewHasATopic();
    void opensAtTheViewInFocus();
    void tellsTheKeysOfNow();
    void whatsThisSaysWhatAViewShows();

private:
    HelpWindow* help() {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        auto* shown = window_->findChild<HelpWindow*>();
        return shown && QTest::qWaitFor([=] { return QApplication::activeWindow() == shown; }) ? shown
                                                                                               : nullptr;
    }
    void backToTheWindow() {
        window_->activateWindow();
        // While the help is active, Qt calls the window it belongs to active too.
        QTRY_COMPARE(QApplication::activeWindow(), window_.get());
    }

    test::TestHome home_;
    QTemporaryDir logs_;
    std::unique_ptr<MainWindow> window_;
};

void WindowHelp::initTestCase() {
    Theme::current().restore();
    test::writeSampleLogs(logs_.path());
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    backToTheWindow();
    window_->open({{logs_.path()}, {}});
    Workspace& workspace = window_->workspace();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.session().hasProject() && workspace.session().idle() &&
                                 workspace.session().snapshot()->complete(),
                             60'000);
}

void WindowHelp::everyViewHasATopic() {
    const QList<HelpTopic> topics = helpTopics();
    QSet<QString> names;
    for (const HelpTopic& topic : topics) {
        names.insert(topic.name);
        QVERIFY2(!topic.title.isEmpty() && topic.shows.size() > 40, qPrintable(topic.name));
        for (const QString& group : topic.groups) {
            const auto& actions = window_->keys().actions();
            QVERIFY2(
                std::ranges::any_of(actions, [&](const KeyedAction& one) { return one.group() == group; }),
                qPrintable(group));
        }
    }
    QCOMPARE(names.size(), topics.size());
    for (const MainWindow::NamedView& view : window_->views()) {
        QVERIFY2(names.contains(view.name), qPrintable(view.name));
        QCOMPARE(helpTopicOf(view.widget), view.name);
    }
}

void WindowHelp::opensAtTheViewInFocus() {
    for (int tab = 0; tab < window_->tabs().count(); ++tab) {
        backToTheWindow();
        window_->tabs().setCurrentIndex(tab);
        window_->tabs().currentWidget()->setFocus();
        if (!QApplication::focusWidget()) continue;  // an empty view
        HelpWindow* shown = help();
        QVERIFY(shown);
        const QString name = window_->views().at(tab).name;
        if (helpTopicOf(window_->focusWidget()) == name) QCOMPARE(shown->topic(), name);
        QTRY_VERIFY(shown->text().hasFocus());
    }
    backToTheWindow();
    window_->findChild<SearchBar*>()->start();
    QCOMPARE(help()->topic(), QStringLiteral("search"));
    QVERIFY(help()->text().toPlainText().contains(QStringLiteral("regular expressions")));
    // Another topic, by keys; then it is closed.
    HelpWindow* shown = window_->findChild<HelpWindow*>();
    shown->list().setFocus();
    QTest::keyClick(&shown->list(), Qt::Key_Home);
    QCOMPARE(shown->topic(), QStringLiteral("window"));
    QVERIFY(test::saveWindowPictures(*shown, QStringLiteral(LOGWRIGHT_PICTURES), QStringLiteral("help"),
                                     [] { return true; }));
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!window_->findChild<HelpWindow*>());
}

void WindowHelp::tellsTheKeysOfNow() {
    backToTheWindow();
    window_->tabs().setCurrentIndex(1);
    window_->tabs().currentWidget()->setFocus();
    HelpWindow* shown = help();
    QVERIFY(shown);
    QCOMPARE(shown->topic(), QStringLiteral("log"));
    const auto text = [&] { return shown->text().toPlainText(); };
    QVERIFY(text().contains(QStringLiteral("Next error")));
    KeyMap& keys = window_->keys();
    for (int i = 0; i < keys.actions().size(); ++i)
        if (keys.actions()[i].action->objectName() == QStringLiteral("log.next-error"))
            keys.setKeys(i, QKeySequence("Ctrl+Alt+E"));
    QVERIFY(text().contains(QStringLiteral("Ctrl+Alt+E")));
    keys.resetAll();
    QVERIFY(!text().contains(QStringLiteral("Ctrl+Alt+E")));
    QVERIFY(test::saveWindowPictures(*shown, QStringLiteral(LOGWRIGHT_PICTURES), QStringLiteral("help-log"),
                                     [] { return true; }));
    shown->close();
}

void WindowHelp::whatsThisSaysWhatAViewShows() {
    for (const MainWindow::NamedView& view : window_->views()) {
        const QWidget* said = view.widget;
        while (said && said->whatsThis().isEmpty()) said = said->parentWidget();
        QVERIFY2(said, qPrintable(view.name));
        for (const HelpTopic& topic : helpTopics())
            if (topic.name == view.name) QCOMPARE(said->whatsThis(), topic.shows);
    }
}

QTEST_MAIN(WindowHelp)
#include "window_help.moc"
