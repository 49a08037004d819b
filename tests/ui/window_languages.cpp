// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window in every language, and in two that nobody speaks: one with 40 % longer texts, one from right to
// left. In each all views are walked, no text is clipped, and pictures are left to be looked at.

#include "clipped_texts.h"
#include "pseudo_language.h"
#include "test_home.h"
#include "ui/session/language.h"
#include "ui/sources/source_tree_model.h"
#include "ui/sources/sources_panel.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/stored_settings.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/window_keeper.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr int patienceMs = 120'000;
constexpr auto generatedRecords = "5000";

bool atRest(MainWindow& window) {
    Workspace& workspace = window.workspace();
    return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting() &&
           workspace.session().snapshot()->complete();
}

QAction* actionCalled(const QMenu& menu, const QString& text) {
    for (QAction* action : menu.actions()) {
        if (action->text() == text) return action;
        if (action->menu())
            if (QAction* found = actionCalled(*action->menu(), text)) return found;
    }
    return nullptr;
}

}  // namespace

class WindowLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void writesNumbersAsTheLanguageDoes_data();
    void writesNumbersAsTheLanguageDoes();
    void forgetsAnUnknownChoice();
    void everyTextFits_data();
    void everyTextFits();
    void switchesWhileRunning();

private:
    test::TestHome home_;
    QString folder_;
};

void WindowLanguages::initTestCase() {
    folder_ = home_.path(QStringLiteral("centre"));
    QCOMPARE(QProcess::execute(QStringLiteral(LOGWRIGHT_CLI),
                               {"generate", "--records", generatedRecords, "--seed", "5", "--out", folder_}),
             0);
    QVERIFY(QDir().mkpath(QStringLiteral(LOGWRIGHT_PICTURES)));
    Theme::current().restore();
    Theme::current().choose(Theme::Choice::light);
}

void WindowLanguages::writesNumbersAsTheLanguageDoes_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("duration");
    QTest::newRow("English") << "en"
                             << "1,234,567"
                             << "2.50"
                             << "2 d 03 h";
    QTest::newRow("German") << "de"
                            << "1.234.567"
                            << "2,50"
                            << "2 d 03 h";
    QTest::newRow("French") << "fr" << QStringLiteral("1\u202f234\u202f567") << "2,50"
                            << "2 j 03 h";
    QTest::newRow("Chinese") << "zh_CN"
                             << "1,234,567"
                             << "2.50" << QStringLiteral("2 天 03 小时");
}

void WindowLanguages::writesNumbersAsTheLanguageDoes() {
    QFETCH(QString, code);
    Language::current().choose(code);
    QCOMPARE(Language::current().shown(), code);
    QTEST(readableNumber(1'234'567), "number");
    QTEST(readableDecimal(2.5), "decimal");
    QTEST(readableDuration((2 * 24 + 3) * 3'600'000LL), "duration");
    // Qt's own words come along.
    const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
    QCOMPARE(cancel == QLatin1String("Cancel"), code == QLatin1String("en"));
}

void WindowLanguages::forgetsAnUnknownChoice() {
    Language::current().choose(QStringLiteral("de"));
    waitForStoredSettings();
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("tlh"));
    Language::current().restore();
    QCOMPARE(Language::current().choice(), QString());
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("fr"));
    Language::current().restore();
    QCOMPARE(Language::current().shown(), QStringLiteral("fr"));
}

void WindowLanguages::everyTextFits_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("longer");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const Language::Known& known : Language::all())
        QTest::newRow(known.code.toUtf8().constData()) << known.code << false << Qt::LeftToRight;
    QTest::newRow("longer") << "en" << true << Qt::LeftToRight;
    QTest::newRow("right-to-left") << "en" << true << Qt::RightToLeft;
}

void WindowLanguages::everyTextFits() {
    QFETCH(QString, code);
    QFETCH(bool, longer);
    QFETCH(Qt::LayoutDirection, direction);
    Language::current().choose(code);
    test::PseudoLanguage pseudo;
    if (longer) QCoreApplication::installTranslator(&pseudo);
    QGuiApplication::setLayoutDirection(direction);
    {
        MainWindow window;
        window.resize(1280, 720);
        window.show();
        const auto look = [&](const QString& name) {
            const QString file =
                QStringLiteral("%1/language-%2-%3.png")
                    .arg(QStringLiteral(LOGWRIGHT_PICTURES), QLatin1String(QTest::currentDataTag()), name);
            QVERIFY(window.grab().save(file));
            const QStringList clipped = test::clippedTexts(window);
            QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
        };
        look(QStringLiteral("start"));
        window.open({{folder_},
                     home_.path(QStringLiteral("%1.logwright").arg(QLatin1String(QTest::currentDataTag())))});
        QTRY_VERIFY_WITH_TIMEOUT(atRest(window), patienceMs);
        window.workspace().reveal(RecordIndex{10});
        // Long words beside them leave the names of sources room.
        const QTreeView& sources = *window.findChild<SourcesPanel*>()->tree();
        QVERIFY(sources.columnWidth(SourceTreeModel::name) >= 120);
        for (int tab = 0; tab < window.tabs().count(); ++tab) {
            window.tabs().setCurrentIndex(tab);
            QTRY_VERIFY_WITH_TIMEOUT(atRest(window), patienceMs);
            QTest::qWait(50);  // layouts that were asked for
            look(window.views().at(tab).name);
        }
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void WindowLanguages::switchesWhileRunning() {
    Language::current().choose(QStringLiteral("en"));
    WindowKeeper keeper;
    keeper.window().open({{folder_}, home_.path(QStringLiteral("switched.logwright"))});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(keeper.window()), patienceMs);
    {
        Workspace& workspace = keeper.window().workspace();
        workspace.filters().apply(workspace.cardinalityCondition(2));
        QTRY_VERIFY_WITH_TIMEOUT(atRest(keeper.window()), patienceMs);
        const RecordIndex record = workspace.session().snapshot()->recordAt(TimelineRow{0});
        workspace.selection().chooseRecord(record, workspace.session().snapshot()->templateOf(record));
        keeper.window().tabs().setCurrentIndex(2);
    }
    const std::optional<RecordIndex> record = keeper.window().workspace().selection().record();
    const Condition english = keeper.window().workspace().filters().conditions().constFirst();
    QCOMPARE(keeper.window().tabs().tabToolTip(3), QStringLiteral("Findings"));

    QSignalSpy replaced(&keeper, &WindowKeeper::replaced);
    QMenu* views = keeper.window().menuBar()->actions().at(2)->menu();
    QAction* german = actionCalled(*views, QStringLiteral("Deutsch"));
    QVERIFY(german);
    german->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(keeper.window()), patienceMs);

    MainWindow& window = keeper.window();
    QVERIFY(window.isVisible());
    QCOMPARE(window.menuBar()->actions().constFirst()->text(), QStringLiteral("&Datei"));
    QCOMPARE(window.tabs().tabToolTip(3), QStringLiteral("Befunde"));
    QCOMPARE(window.tabs().currentIndex(), 2);
    QTRY_COMPARE(window.workspace().selection().record(), record);
    const QList<Condition>& conditions = window.workspace().filters().conditions();
    QCOMPARE(conditions.size(), 1);
    QVERIFY(conditions.constFirst() == english);
    QCOMPARE(conditions.constFirst().label, QStringLiteral("Kardinalität 2"));
    QVERIFY(actionCalled(*window.menuBar()->actions().at(2)->menu(), QStringLiteral("Deutsch"))->isChecked());
}

QTEST_MAIN(WindowLanguages)
#include "window_languages.moc"
