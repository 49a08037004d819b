// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A search of a real log by keys and mouse: what is typed is said back and found beside the whole log, hits
// are walked, marked and lifted; a search becomes a filter in or out that every view follows; what a person
// keeps is there again in another window. Counts are those of the lines themselves.

#include "test_home.h"
#include "tests/ui/window_pictures.h"
#include "ui/log/log_area.h"
#include "ui/log/log_view.h"
#include "ui/search/search_bar.h"
#include "ui/search/search_completer.h"
#include "ui/search/search_results.h"
#include "ui/widgets/chip.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QDir>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr int patienceMs = 120'000;

QString dataFolder() {
    const QString given = qEnvironmentVariable("LOGWRIGHT_TEST_DATA");
    return given.isEmpty() ? QStringLiteral(LOGWRIGHT_SOURCE_DIR "/../shared/data") : given;
}

QString sshLog() {
    return dataFolder() + QStringLiteral("/loghub_2k/OpenSSH/OpenSSH_2k.log");
}

/// Lines of the log for which `passes` holds.
std::uint64_t countLines(const std::function<bool(const QByteArray&)>& passes) {
    QFile file(sshLog());
    if (!file.open(QIODevice::ReadOnly)) return 0;
    std::uint64_t count = 0;
    while (!file.atEnd()) count += passes(file.readLine()) ? 1 : 0;
    return count;
}

std::uint64_t linesWith(const char* text) {
    return countLines([text](const QByteArray& line) { return line.contains(text); });
}

}  // namespace

class WindowSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { window_.reset(); }
    void findsWhileOneTypes();
    void walksHits();
    void saysWhatIsWrong();
    void completes();
    void becomesAFilter();
    void becomesSeveralFilters();
    void isKeptInTheProject();

private:
    void open();
    void type(const QString& text);
    Search& search() { return window_->workspace().search(); }
    SearchBar& bar() { return *window_->findChild<SearchBar*>(); }
    SearchResults& results() { return *window_->findChild<SearchResults*>(); }
    LogArea& log() { return window_->findChild<LogView*>()->area(); }
    std::uint64_t hits() { return search().found().rows->size(); }
    bool atRest() {
        Workspace& workspace = window_->workspace();
        return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting() &&
               workspace.session().snapshot()->complete() && !search().running() &&
               !workspace.searchFilters().running();
    }
    bool found(const QString& typed) { return search().typed() == typed && atRest(); }

    test::TestHome home_;
    std::unique_ptr<MainWindow> window_;
};

void WindowSearch::init() {
    if (!QFile::exists(sshLog())) QSKIP("the logs are not here");
    test::failOnWarnings();
    Theme::current().restore();
    Theme::current().choose(Theme::Choice::light);
}

void WindowSearch::open() {
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    window_->open({{sshLog()}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
}

// Ctrl+F, whatever stands there, and the text instead.
void WindowSearch::type(const QString& text) {
    QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar().line().hasFocus());
    QTest::keyClicks(&bar().line(), text);
    bar().completer().list().popup()->hide();
}

void WindowSearch::findsWhileOneTypes() {
    open();
    QVERIFY(!results().isVisible());
    type(QStringLiteral("failed password -root"));
    QTRY_VERIFY_WITH_TIMEOUT(
        bar().preview().contains(QStringLiteral("contain \"failed\" and contain \"password\"")), patienceMs);
    // A pause is enough.
    QTRY_VERIFY_WITH_TIMEOUT(found(QStringLiteral("failed password -root")), patienceMs);
    const std::uint64_t expected = countLines([](const QByteArray& line) {
        const QByteArray lower = line.toLower();
        return lower.contains("failed") && lower.contains("password") && !lower.contains("root");
    });
    QVERIFY(expected > 0);
    QCOMPARE(hits(), expected);
    QVERIFY(results().isVisible());
    QCOMPARE(results().area().rows()->size(), expected);
    QVERIFY(bar().countText().contains(QString::number(expected)));
    // The log is whole beside it.
    QCOMPARE(window_->workspace().rows()->size(),
             std::uint64_t(window_->workspace().session().snapshot()->recordCount()));
    QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES),
                                     QStringLiteral("search-results"), [this] { return atRest(); }));
    // The newest search counts.
    type(QStringLiteral("Invalid user"));
    QTest::keyClick(&bar().line(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(found(QStringLiteral("Invalid user")), patienceMs);
    QCOMPARE(hits(), countLines([](const QByteArray& line) {
                 return line.contains("Invalid") && line.contains("user");
             }));
    // Esc lifts it.
    QTest::keyClick(&bar().line(), Qt::Key_Escape);
    QVERIFY(!search().active());
    QVERIFY(bar().line().text().isEmpty());
    QVERIFY(!results().isVisible());
}

void WindowSearch::walksHits() {
    open();
    type(QStringLiteral("\"reverse mapping\""));
    QTRY_VERIFY_WITH_TIMEOUT(found(QStringLiteral("\"reverse mapping\"")), patienceMs);
    const std::uint64_t count = linesWith("reverse mapping");
    QVERIFY(count >= 3);
    QCOMPARE(hits(), count);
    // Once it is found, Enter goes on.
    QTest::keyClick(&bar().line(), Qt::Key_Return);
    QCOMPARE(search().chosenHit(), std::optional<std::uint64_t>(0));
    QTest::keyClick(window_.get(), Qt::Key_F3);
    QCOMPARE(search().chosenHit(), std::optional<std::uint64_t>(1));
    QVERIFY(log().currentRecord().has_value());
    QVERIFY(search().isHit(*log().currentRecord()));
    QTest::keyClick(window_.get(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(window_.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(search().chosenHit(), std::optional<std::uint64_t>(count - 1));
    QVERIFY(bar().countText().startsWith(QString::number(count)));
    // A click on a result chooses it in the log as well.
    LogArea& area = results().area();
    QTest::keyClick(&area, Qt::Key_Home, Qt::ControlModifier);
    const std::int64_t clicked = area.firstVisibleRow() + 1;
    QTest::mouseClick(area.viewport(), Qt::LeftButton, {}, area.rowRect(clicked).center());
    QCOMPARE(search().chosenHit(), std::optional(std::uint64_t(clicked)));
    QCOMPARE(log().currentRecord(), area.currentRecord());
}

void WindowSearch::saysWhatIsWrong() {
    open();
    type(QStringLiteral("severity:loud"));
    QTRY_VERIFY_WITH_TIMEOUT(bar().preview().contains(QStringLiteral("is no severity")), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(found(QStringLiteral("severity:loud")), patienceMs);
    QCOMPARE(hits(), std::uint64_t(0));
    QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES),
                                     QStringLiteral("search-mistake"), [this] { return atRest(); }));
    type(QStringLiteral("zzgone"));
    QTRY_VERIFY_WITH_TIMEOUT(found(QStringLiteral("zzgone")), patienceMs);
    QCOMPARE(bar().countText(), QStringLiteral("Nothing found"));
}

void WindowSearch::completes() {
    open();
    QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&bar().line(), QStringLiteral("root se"));
    QCompleter& list = bar().completer().list();
    QTRY_VERIFY_WITH_TIMEOUT(list.popup()->isVisible(), patienceMs);
    QTest::keyClick(list.popup(), Qt::Key_Down);
    QTest::keyClick(list.popup(), Qt::Key_Return);
    QCOMPARE(bar().line().text(), QStringLiteral("root severity:"));
    QTest::keyClicks(&bar().line(), QStringLiteral("inf"));
    QTRY_VERIFY_WITH_TIMEOUT(list.popup()->isVisible(), patienceMs);
    QTest::keyClick(list.popup(), Qt::Key_Down);
    QTest::keyClick(list.popup(), Qt::Key_Return);
    QCOMPARE(bar().line().text(), QStringLiteral("root severity:information "));
    QTest::keyClicks(&bar().line(), QStringLiteral("template:fail"));
    QTRY_VERIFY_WITH_TIMEOUT(list.popup()->isVisible(), patienceMs);
    QVERIFY(list.popup()->model()->rowCount() > 0);
    QDir().mkpath(QStringLiteral(LOGWRIGHT_PICTURES));
    QVERIFY(list.popup()->grab().save(QStringLiteral(LOGWRIGHT_PICTURES "/search-completion.png")));
    list.popup()->hide();
}

void WindowSearch::becomesAFilter() {
    open();
    const auto rows = [this] { return window_->workspace().rows()->size(); };
    const std::uint64_t all = rows();
    type(QStringLiteral("root"));
    QTest::keyClick(&bar().line(), Qt::Key_Return, Qt::ControlModifier);
    const auto with = countLines([](const QByteArray& line) { return line.toLower().contains("root"); });
    QTRY_COMPARE_WITH_TIMEOUT(rows(), with, patienceMs);
    QVERIFY(!search().active());
    QCOMPARE(window_->workspace().filters().conditions().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(window_->workspace().filteredStatistics()->records, with, patienceMs);
    // Another one out stacks on it.
    type(QStringLiteral("failed"));
    QTest::keyClick(&bar().line(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    const auto both = countLines([](const QByteArray& line) {
        return line.toLower().contains("root") && !line.toLower().contains("failed");
    });
    QVERIFY(both > 0 && both < with);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), both, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES),
                                     QStringLiteral("search-filter"), [this] { return atRest(); }));
    // A search stays in what the filter leaves.
    type(QStringLiteral("e"));
    QTRY_VERIFY_WITH_TIMEOUT(found(QStringLiteral("e")), patienceMs);
    QCOMPARE(hits(), both);
    QTest::keyClick(window_.get(), Qt::Key_Escape);
    // Chips lift.
    const auto chips = window_->findChildren<Chip*>();
    QVERIFY(chips.size() >= 2);
    QTest::keyClick(window_.get(), Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), with, patienceMs);
    QTest::keyClick(window_.get(), Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all, patienceMs);
}

// Asked for at once, each is added.
void WindowSearch::becomesSeveralFilters() {
    open();
    SearchFilters& filters = window_->workspace().searchFilters();
    filters.apply(QStringLiteral("root"), false);
    filters.apply(QStringLiteral("failed"), true);
    filters.apply(QStringLiteral("ssh2"), false);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    QCOMPARE(window_->workspace().filters().conditions().size(), 3);
}

void WindowSearch::isKeptInTheProject() {
    open();
    type(QStringLiteral("invalid user"));
    QTest::keyClick(&bar().line(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(found(QStringLiteral("invalid user")), patienceMs);
    bar().actions().save->trigger();
    auto* dialog = bar().findChild<QInputDialog*>();
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>();
    QTest::keyClicks(name, QStringLiteral("guesses"));
    // A project that is closed while it is being read has it too.
    const std::string file = window_->workspace().session().project()->file();
    window_->workspace().session().analyze();
    QVERIFY(window_->workspace().session().analysing());
    QTest::keyClick(name, Qt::Key_Return);
    window_.reset();

    window_ = std::make_unique<MainWindow>();
    window_->show();
    window_->open({{}, QString::fromStdString(file)});
    QTRY_VERIFY_WITH_TIMEOUT(atRest() && !search().keeper().recall().saved.empty(), patienceMs);
    QCOMPARE(search().keeper().recall().saved.front().name, std::string("guesses"));
    QCOMPARE(search().keeper().recall().history.front(), std::string("invalid user"));
    QMenu* menu = bar().recallButton().menu();
    emit menu->aboutToShow();
    const QList<QAction*> entries = menu->actions();
    const auto saved = std::ranges::find(entries, QStringLiteral("guesses"), &QAction::text);
    QVERIFY(saved != entries.end());
    // The filter is there too.
    QVERIFY(!window_->workspace().filters().conditions().isEmpty());
    window_->workspace().filters().clear();
    (*saved)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(found(QStringLiteral("invalid user")), patienceMs);
    QVERIFY(hits() > 0);
}

QTEST_MAIN(WindowSearch)
#include "window_search.moc"
