// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person arranges stays: filters in a stack, on and off, saved under a name; highlighters; docks,
// columns, folding and the chosen record. Ctrl+Z goes back through all of it. Another window finds it, and so
// does another process, with a copy of the project and without any settings, as on another machine.

#include "tests/ui/sample_logs.h"
#include "tests/ui/window_pictures.h"
#include "tests/ui/window_set_up.h"
#include "ui/log/highlighter_dialog.h"
#include "ui/log/highlighter_model.h"
#include "ui/log/highlighter_view.h"
#include "ui/log/log_area.h"
#include "ui/log/log_columns.h"
#include "ui/log/log_view.h"
#include "ui/models/highlight_colour.h"
#include "ui/palette/command_palette.h"
#include "ui/session/filter_keeper.h"
#include "ui/session/highlighters.h"
#include "ui/session/workbench_keeper.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/readable.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

using namespace logwright;
using namespace logwright::ui;

namespace {

bool atRest(MainWindow& window) {
    Workspace& workspace = window.workspace();
    return test::atRest(workspace) && workspace.bookmarks().kept() && workspace.kept().loaded() &&
           workspace.kept().kept() && !workspace.searchFilters().running();
}

std::unique_ptr<MainWindow> openWindow(const Place& place) {
    auto window = test::showWindow();
    if (!window) return nullptr;
    window->open(place);
    if (!QTest::qWaitFor([&] { return atRest(*window); }, test::patienceMs)) return nullptr;
    return window;
}

/// All that is to be found again, as it shows.
QJsonObject described(MainWindow& window) {
    Workspace& workspace = window.workspace();
    LogView& log = *window.findChild<LogView*>();
    QJsonArray chips, saved, highlighters, docks, columns, bookmarks;
    for (const Condition& each : workspace.filters().conditions())
        chips.append(each.label + (each.on ? QString() : QStringLiteral(" (off)")));
    for (const SavedFilter& each : workspace.savedFilters().saved())
        saved.append(QString::fromStdString(each.name + ": " + keptFilterText(each.filter)));
    for (const Highlighter& each : workspace.highlighters().all())
        highlighters.append(QString::fromStdString(highlightersText({each})));
    QList<QDockWidget*> all = window.findChildren<QDockWidget*>();
    std::ranges::sort(all, {}, &QObject::objectName);
    for (const QDockWidget* dock : all) {
        const bool inFront = !dock->visibleRegion().isEmpty();  // of those that share a place
        const QString state = dock->isHidden() ? QStringLiteral("closed")
                              : inFront ? QStringLiteral("%1 x %2").arg(dock->width()).arg(dock->height())
                                        : QStringLiteral("behind");
        docks.append(dock->objectName() + QLatin1Char(' ') + state);
    }
    for (int i = 0; i + 1 < logColumnCount; ++i) {  // the last one takes what is left
        const LogColumns::Extent extent = log.area().columns().extent(static_cast<LogColumn>(i));
        columns.append(extent.shown ? extent.width : 0);
    }
    for (const MarkedRecord& each : workspace.bookmarks().marked())
        bookmarks.append(QStringLiteral("%1 %2 %3")
                             .arg(raw(each.record))
                             .arg(each.bookmark.colour)
                             .arg(QString::fromStdString(each.bookmark.note)));
    const auto record = workspace.selection().record();
    return {{"chips", chips},
            {"saved", saved},
            {"highlighters", highlighters},
            {"docks", docks},
            {"columns", columns},
            {"bookmarks", bookmarks},
            {"rows", static_cast<qint64>(log.area().rows()->size())},
            {"fold", log.foldAction()->isChecked()},
            {"view", window.tabs().currentIndex()},
            {"record", record ? static_cast<qint64>(raw(*record)) : -1}};
}

/// Another process: opens the project and says what is there.
int describeHere(const QString& project) {
    Theme::current().restore();
    const auto window = openWindow({{}, project});
    if (!window) return 1;
    // Docks take their sizes when they are laid out.
    if (!test::standsStill(*window) || !QTest::qWaitFor([&] { return atRest(*window); }, test::patienceMs))
        return 1;
    QTextStream(stdout) << QJsonDocument(described(*window)).toJson(QJsonDocument::Compact);
    return 0;
}

}  // namespace

class WindowKept : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void cleanupTestCase() { window_.reset(); }
    void conditionsAreSwitchedAndMoved();
    void filtersAreSavedAndTakenUp();
    void highlightersPaintRecords();
    void highlightersAreListedSwitchedAndMoved();
    void aWordUnderThePointerIsHighlighted();
    void undoGoesThroughAllOfIt();
    void coloursAreReadable();
    void aSecondWindowFindsIt();
    void anotherMachineFindsIt();
    void theCommandKnowsIt();

private:
    Workspace& workspace() { return window_->workspace(); }
    FilterStack& filters() { return workspace().filters(); }
    LogView& log() { return *window_->findChild<LogView*>(); }
    LogArea& area() { return log().area(); }
    std::uint64_t shown() { return area().rows()->size(); }
    bool rests() { return atRest(*window_); }
    /// One for each condition; new ones show when they are laid out.
    QList<Chip*> chips() {
        QList<Chip*> shownChips;
        const bool all = QTest::qWaitFor([&] {
            shownChips.clear();
            for (Chip* chip : window_->findChildren<Chip*>())
                if (chip->isVisible()) shownChips.append(chip);
            return shownChips.size() == filters().conditions().size();
        });
        if (!all) qFatal("%d chips show", int(shownChips.size()));
        return shownChips;
    }
    /// Right-clicks and picks the entry of the menu that comes.
    void pick(QWidget& widget, const QPoint& at, const QString& words);
    QColor groundOf(std::int64_t row);
    /// A key of the window, wherever a menu or a dialog left the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(window_.get(), key, modifiers);
    }
    void takePictures(const QString& name) {
        QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES), name,
                                         [this] { return rests(); }));
    }

    test::TestHome home_;
    QTemporaryDir logs_;
    std::unique_ptr<MainWindow> window_;
};

void WindowKept::initTestCase() {
    test::failOnWarnings();
    Theme::current().restore();
    test::writeSampleLogs(logs_.path());
    window_ = openWindow({{logs_.path()}, {}});
    QVERIFY(window_);
    area().setFocus();
}

void WindowKept::pick(QWidget& widget, const QPoint& at, const QString& words) {
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &wanted);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (QAction* action : menu->actions()) {
        if (action->text() != words) continue;
        QVERIFY(action->isEnabled());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        return;
    }
    QFAIL(qPrintable(words + QStringLiteral(" is not in the menu")));
}

/// The colour behind the text, right of the gutter.
QColor WindowKept::groundOf(std::int64_t row) {
    const QRect rect = area().rowRect(row);
    return QColor(area().viewport()->grab().toImage().pixel(logGutter + 3, rect.top() + 2));
}

void WindowKept::conditionsAreSwitchedAndMoved() {
    const std::uint64_t all = shown();
    area().chooseRow(3);
    QTest::keyClick(&area(), Qt::Key_F, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(rests() && shown() < all, test::patienceMs);
    const std::uint64_t without = shown();
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(rests() && shown() < without, test::patienceMs);
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(window_->focusWidget(), QStringLiteral("expired"));
    QTest::keyClick(window_->focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(filters().conditions().size(), 3, test::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), std::uint64_t(test::SampleLogs::errors), test::patienceMs);
    QCOMPARE(chips().size(), 3);

    pick(*chips()[2], QPoint(5, 5), QStringLiteral("Switch off"));
    QTRY_VERIFY_WITH_TIMEOUT(rests() && shown() > std::uint64_t(test::SampleLogs::errors), test::patienceMs);
    QVERIFY(!filters().conditions().back().on);
    const QString last = filters().conditions().back().label;
    pick(*chips()[2], QPoint(5, 5), QStringLiteral("Move left"));
    QCOMPARE(filters().conditions()[1].label, last);
    QCOMPARE(chips()[1]->text(), last);
    QVERIFY(chips()[1]->font().strikeOut());
    takePictures(QStringLiteral("window-kept-filters"));
    pick(*chips()[1], QPoint(5, 5), QStringLiteral("Switch on"));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), std::uint64_t(test::SampleLogs::errors), test::patienceMs);
}

void WindowKept::filtersAreSavedAndTakenUp() {
    press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    auto* dialog = window_->findChild<QInputDialog*>();
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral("Errors & more"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(workspace().savedFilters().saved().size(), std::size_t{1});
    const QList<Condition> conditions = filters().conditions();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(filters().conditions().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(rests(), test::patienceMs);

    press(Qt::Key_K, Qt::ControlModifier);
    auto* palette = window_->findChild<CommandPalette*>();
    QVERIFY(palette);
    auto* line = palette->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("errors & more"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), std::uint64_t(test::SampleLogs::errors), test::patienceMs);
    QCOMPARE(filters().conditions().size(), conditions.size());
    for (int i = 0; i < conditions.size(); ++i)
        QCOMPARE(filters().conditions()[i].label, conditions[i].label);
}

void WindowKept::highlightersPaintRecords() {
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(rests(), test::patienceMs);
    window_->activateWindow();
    area().setFocus();
    QTest::keyClick(&area(), Qt::Key_Home, Qt::ControlModifier);
    const TemplateId id = area().snapshot()->templateOf(area().recordAt(0));
    QTest::keyClick(&area(), Qt::Key_M);
    QCOMPARE(workspace().highlighters().all().size(), std::size_t{1});
    QTRY_VERIFY_WITH_TIMEOUT(!area().highlights().at(area().recordAt(0)).empty(), test::patienceMs);
    constexpr std::int64_t looked = 14;  // rows, all in sight
    area().chooseRow(looked);            // what is chosen has a colour of its own
    int painted = 0;
    for (std::int64_t row = 0; row < looked; ++row) {
        const bool its = area().snapshot()->templateOf(area().recordAt(row)) == id;
        painted += its ? 1 : 0;
        QTRY_COMPARE(groundOf(row) == highlightTint(1), its);
    }
    QVERIFY(painted > 2 && painted < looked);

    // By the dialog: what is searched for stands in it already, words only.
    QTest::keyClick(&area(), Qt::Key_M, Qt::ShiftModifier);
    auto* dialog = window_->findChild<HighlighterDialog*>();
    QVERIFY(dialog);
    auto* query = dialog->findChildren<QLineEdit*>().front();
    QTest::keyClicks(query, QStringLiteral("could not ("));
    const auto enabled = [&] {
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("&Add")) return button->isEnabled();
        return false;
    };
    QTRY_VERIFY(!enabled());  // a parenthesis is open
    QTest::keyClick(query, Qt::Key_Backspace);
    QTest::keyClick(query, Qt::Key_Backspace);
    QTRY_VERIFY(enabled());
    dialog->grab().save(QStringLiteral(LOGWRIGHT_PICTURES "/window-kept-dialog.png"));
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(workspace().highlighters().all().size(), std::size_t{2});
    QCOMPARE(workspace().highlighters().all()[1].query, std::string("could not"));
}

void WindowKept::highlightersAreListedSwitchedAndMoved() {
    auto& list = *window_->findChild<HighlighterView*>();
    QVERIFY(!list.isVisible());
    press(Qt::Key_0, Qt::AltModifier);
    QTRY_VERIFY(list.isVisible());
    QCOMPARE(list.model().rowCount(), 2);
    QTableView& table = list.table();
    table.setFocus();
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(workspace().highlighters().all()[0].query, std::string("could not"));
    QCOMPARE(table.currentIndex().row(), 0);
    QTest::keyClick(&table, Qt::Key_Space);
    QVERIFY(!workspace().highlighters().all()[0].on);
    QTest::keyClick(&table, Qt::Key_Space);
    QVERIFY(workspace().highlighters().all()[0].on);
    takePictures(QStringLiteral("window-kept-highlighters"));
    QTest::keyClick(&table, Qt::Key_Delete);
    QCOMPARE(workspace().highlighters().all().size(), std::size_t{1});
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(workspace().highlighters().all().size(), std::size_t{2});
}

void WindowKept::aWordUnderThePointerIsHighlighted() {
    area().setFocus();
    QTest::keyClick(&area(), Qt::Key_Home, Qt::ControlModifier);
    QTRY_VERIFY(area().texts().find(area().recordAt(1)));
    const LogColumns::Extent message = area().columns().extent(LogColumn::message);
    const QPoint at(message.x + 14, area().rowRect(1).center().y());
    QString word;
    QTRY_VERIFY(!(word = area().wordAt(at)).isEmpty());
    const QString text = area().texts().find(area().recordAt(1))->message;
    QVERIFY(text.startsWith(word) && word.size() > 2);
    pick(*area().viewport(), at, QStringLiteral("Highlight “%1”").arg(word));
    QCOMPARE(workspace().highlighters().all().back().query, '"' + word.toStdString() + '"');
    QTRY_VERIFY(!area().highlights().at(area().recordAt(1)).words.empty());
}

void WindowKept::undoGoesThroughAllOfIt() {
    ChangeHistory& history = workspace().history();
    const std::size_t highlighters = workspace().highlighters().all().size();
    area().setFocus();
    area().chooseRow(7);
    const RecordIndex record = area().recordAt(7);
    QTest::keyClick(&area(), Qt::Key_B);
    QTest::keyClick(&area(), Qt::Key_2);
    area().chooseRow(9);
    QTest::keyClick(&area(), Qt::Key_F);
    QTRY_VERIFY_WITH_TIMEOUT(rests(), test::patienceMs);
    QCOMPARE(filters().conditions().size(), 1);
    QTest::keyClick(&area(), Qt::Key_M);
    QCOMPARE(workspace().highlighters().all().size(), highlighters + 1);
    const auto back = [&] { press(Qt::Key_Z, Qt::ControlModifier); };
    const auto again = [&] { press(Qt::Key_Y, Qt::ControlModifier); };
    back();
    QCOMPARE(workspace().highlighters().all().size(), highlighters);
    QCOMPARE(filters().conditions().size(), 1);
    QVERIFY(history.undoWords().contains(filters().conditions().front().label));
    back();
    QVERIFY(filters().conditions().isEmpty());
    QCOMPARE(int(workspace().bookmarks().at(record)->colour), 2);
    back();
    QCOMPARE(int(workspace().bookmarks().at(record)->colour), 0);
    back();
    QVERIFY(!workspace().bookmarks().at(record));
    again();
    again();
    QCOMPARE(int(workspace().bookmarks().at(record)->colour), 2);
    again();
    QCOMPARE(filters().conditions().size(), 1);
    again();
    QCOMPARE(workspace().highlighters().all().size(), highlighters + 1);
    QVERIFY(history.redoWords().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(rests(), test::patienceMs);
}

void WindowKept::coloursAreReadable() {
    const auto luminance = [](const QColor& colour) {
        const auto part = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const auto contrast = [&](const QColor& a, const QColor& b) {
        const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
        return (lighter + 0.05) / (darker + 0.05);
    };
    Theme& theme = Theme::current();
    for (const Theme::Choice choice : {Theme::Choice::light, Theme::Choice::dark}) {
        theme.choose(choice);
        for (int colour = 1; colour <= Highlighter::colours; ++colour) {
            const QColor tint = highlightTint(colour);
            for (const QColor& text :
                 {theme.text(), theme.constantText(), theme.mutedText(), theme.variableText()})
                QVERIFY2(contrast(text, tint) >= 4.5, qPrintable(highlightWord(colour) + text.name()));
            QVERIFY(tint != theme.base() && tint != theme.accentTint());
        }
    }
}

void WindowKept::aSecondWindowFindsIt() {
    // The layout: a dock closed, a column drawn wider, rows folded, another view in front, a record chosen.
    press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(window_->findChild<QDockWidget*>(QStringLiteral("cardinality"))->isHidden());
    LogColumns& columns = area().columns();
    const LogColumns::Extent source = columns.extent(LogColumn::source);
    const QPoint border(source.x + source.width - 1, columns.height() / 2);
    QTest::mousePress(columns.viewport(), Qt::LeftButton, {}, border);
    QTest::mouseMove(columns.viewport(), border + QPoint(20, 0));
    QTest::mouseMove(columns.viewport(), border + QPoint(57, 0));
    QTest::mouseRelease(columns.viewport(), Qt::LeftButton, {}, border + QPoint(57, 0));
    QVERIFY(columns.extent(LogColumn::source).width > source.width);
    area().setFocus();
    QTest::keyClick(&area(), Qt::Key_Z);
    QTRY_VERIFY_WITH_TIMEOUT(rests(), test::patienceMs);
    area().chooseRow(4);
    press(Qt::Key_3, Qt::ControlModifier);
    const auto layout = [this] { return workspace().kept().text(KeptText::Kind::layout); };
    const std::string unlike = layout();
    window_->resizeDocks({window_->findChild<QDockWidget*>(QStringLiteral("sources"))}, {300},
                         Qt::Horizontal);
    QTRY_COMPARE(window_->findChild<QDockWidget*>(QStringLiteral("sources"))->width(), 300);
    QTRY_VERIFY_WITH_TIMEOUT(layout() != unlike && rests(), test::patienceMs);
    const QJsonObject before = described(*window_);
    window_.reset();
    window_ = openWindow({{logs_.path()}, {}});
    QVERIFY(window_);
    QTRY_COMPARE_WITH_TIMEOUT(described(*window_), before, test::patienceMs);
    QVERIFY(before["chips"].toArray().size() == 1 && before["saved"].toArray().size() == 1);
    QVERIFY(before["highlighters"].toArray().size() == 4 && before["record"].toInt() >= 0);
    takePictures(QStringLiteral("window-kept-again"));
}

void WindowKept::anotherMachineFindsIt() {
    const QJsonObject before = described(*window_);
    const QString copy = home_.path(QStringLiteral("sent.logwright"));
    workspace().session().saveCopy(copy);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copy) && rests(), test::patienceMs);
    QTemporaryDir elsewhere;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"})
        environment.insert(QString::fromLatin1(variable), elsewhere.path());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {"--describe", copy});
    QVERIFY(process.waitForFinished(2 * test::patienceMs));
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QCOMPARE(QJsonDocument::fromJson(said).object(), before);
}

void WindowKept::theCommandKnowsIt() {
    const auto run = [this](const QStringList& arguments) {
        QProcess command;
        command.start(QStringLiteral(LOGWRIGHT_CLI), arguments);
        command.waitForFinished(test::patienceMs);
        return command.readAllStandardOutput();
    };
    const QString project = fromEngine(workspace().session().project()->file());
    const QJsonObject kept = QJsonDocument::fromJson(run({"filters", project, "--json"})).object();
    QCOMPARE(kept["saved"].toObject().keys(), QStringList{QStringLiteral("Errors & more")});
    QCOMPARE(kept["highlighters"].toArray().size(), 4);
    QVERIFY(run({"filters", project}).contains("Saved as Errors & more"));
    const QByteArray records =
        run({"records", project, "--filter", "Errors & more", "--count", "100000", "--json"});
    QCOMPARE(QJsonDocument::fromJson(records).array().size(), test::SampleLogs::errors);
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--describe") == 0) {
        QCoreApplication::setOrganizationName(QStringLiteral("logwright"));
        QCoreApplication::setApplicationName(QStringLiteral("logwright"));
        return describeHere(QString::fromLocal8Bit(argv[2]));
    }
    WindowKept test;
    return QTest::qExec(&test, argc, argv);
}

#include "window_kept.moc"
