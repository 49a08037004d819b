// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a stranger stumbled over: keys of the window act in the line of the search, the log has the keyboard
// first, good news goes by itself, the palette keeps its place, tables are sorted by keys, words are whole.

#include "tests/ui/window_pictures.h"
#include "tests/ui/window_set_up.h"
#include "ui/findings/detector_panel.h"
#include "ui/findings/detector_view.h"
#include "ui/findings/finding_view.h"
#include "ui/log/bookmark_view.h"
#include "ui/log/log_area.h"
#include "ui/log/log_columns.h"
#include "ui/log/log_view.h"
#include "ui/models/table_sorting.h"
#include "ui/palette/command_palette.h"
#include "ui/report/report_dialog.h"
#include "ui/search/search_bar.h"
#include "ui/search/search_results.h"
#include "ui/session/finding_words.h"
#include "ui/session/language.h"
#include "ui/templates/template_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_strip.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace logwright;
using namespace logwright::ui;

class WindowAtHand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { window_.reset(); }
    void headingsShowTheirWords();
    void theLogHasTheKeyboardFirst();
    void keysOfTheWindowActInTheSearch();
    void goodNewsGoesByItself();
    void messagesMoveNothingAbove();
    void thePaletteKeepsItsPlace();
    void tablesAreSortedByKeys();
    void theDetectorsFormIsWhole();
    void sourcesAreNamed();
    void resultsHaveRoom();
    void undoSpeaksTheLanguage();
    void anEmptyFolderSaysSo();

private:
    void open(const Place& place);
    bool atRest() { return test::atRest(window_->workspace()); }
    template <class T>
    T& the() {
        return *window_->findChild<T*>();
    }
    void picture(const QString& name) {
        QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES), name,
                                         [this] { return atRest(); }));
    }

    test::TestHome home_;
    QString made_;     ///< as the command made it
    QString project_;  ///< a copy for each test: a project keeps the layout of its window
    std::unique_ptr<MainWindow> window_;
};

void WindowAtHand::initTestCase() {
    QVERIFY(QDir().mkpath(QStringLiteral(LOGWRIGHT_PICTURES)));
    made_ = home_.path(QStringLiteral("centre.logwright"));
    const QByteArray problem = test::makeDataCentre({home_.path(QStringLiteral("centre")), made_});
    QVERIFY2(problem.isEmpty(), problem.constData());
}

void WindowAtHand::init() {
    test::failOnWarnings();
    Language::current().choose(QStringLiteral("en"));
    test::chooseLightTheme();
    QApplication::setCursorFlashTime(0);
    project_ = home_.path(QStringLiteral("of-%1.logwright").arg(QLatin1String(QTest::currentTestFunction())));
    QVERIFY(QFile::copy(made_, project_));
}

void WindowAtHand::open(const Place& place) {
    window_ = test::showWindow();
    QVERIFY(window_);
    window_->open(place);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
    QVERIFY(test::standsStill(*window_));
}

void WindowAtHand::theLogHasTheKeyboardFirst() {
    open({{}, project_});
    QVERIFY(the<LogView>().area().hasFocus());
    // Behind a dialog too.
    QTest::keyClick(&the<LogView>().area(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(window_->findChild<CommandPalette*>());
    QVERIFY(QTest::qWaitForWindowActive(window_->findChild<CommandPalette*>()));
    QTest::keyClick(window_->findChild<CommandPalette*>(), Qt::Key_Escape);
    QTRY_VERIFY(!window_->findChild<CommandPalette*>());
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    QVERIFY(the<LogView>().area().hasFocus());
}

void WindowAtHand::keysOfTheWindowActInTheSearch() {
    open({{}, project_});
    QLineEdit& line = the<SearchBar>().line();
    const auto& filters = window_->workspace().filters();
    window_->workspace().filters().apply(window_->workspace().severityCondition(0xf0));
    QCOMPARE(filters.conditions().size(), 1);
    line.setFocus();
    // Nothing was typed: it is the window's to undo.
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(filters.conditions().size(), 0);
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(filters.conditions().size(), 1);
    // What was typed is the line's.
    QTest::keyClicks(&line, QStringLiteral("lost"));
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line.text(), QString());
    QCOMPARE(filters.conditions().size(), 1);
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(line.text(), QStringLiteral("lost"));
    QTest::keyClick(&line, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(line.hasSelectedText());
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
    for (QLineEdit* each :
         {&line, the<TemplateView>().findChild<QLineEdit*>(), the<FindingView>().findChild<QLineEdit*>()}) {
        for (QWidget* view :
             {static_cast<QWidget*>(&the<TemplateView>()), static_cast<QWidget*>(&the<FindingView>())})
            if (view->isAncestorOf(each)) window_->tabs().setCurrentWidget(view);
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        each->setFocus();
        QTest::keyClick(each, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(window_->findChild<ReportDialog*>());
        auto* report = window_->findChild<ReportDialog*>();
        QTRY_VERIFY_WITH_TIMEOUT(!report->gathering(), test::patienceMs);
        report->setAttribute(Qt::WA_DeleteOnClose);
        report->close();
        QTRY_VERIFY(!window_->findChild<ReportDialog*>());
    }
}

void WindowAtHand::goodNewsGoesByItself() {
    open({{}, project_});
    MessageStrip& strip = window_->messages();
    QTimer& stay = *strip.findChild<QTimer*>();
    strip.say(MessageStrip::Kind::problem, QStringLiteral("It went wrong"), {});
    QVERIFY(!stay.isActive());
    strip.say(MessageStrip::Kind::information, QStringLiteral("It went well"), {});
    QVERIFY(stay.isActive());
    QVERIFY(stay.interval() >= 5000);
    stay.start(20);
    QTRY_VERIFY(!strip.isVisible());
    // The keyboard is on it.
    strip.say(MessageStrip::Kind::information, QStringLiteral("It went well"), {}, QStringLiteral("Undo"));
    strip.findChild<QToolButton*>()->setFocus();
    QSignalSpy over(&stay, &QTimer::timeout);
    stay.start(20);
    QTRY_VERIFY(!over.isEmpty());
    QVERIFY(strip.isVisible());
    the<LogView>().area().setFocus();
    QTRY_VERIFY(!strip.isVisible());
}

void WindowAtHand::messagesMoveNothingAbove() {
    open({{}, project_});
    window_->tabs().setCurrentWidget(&the<FindingView>());
    QVERIFY(test::standsStill(*window_));
    const auto places = [&] {
        return QList<QPoint>{the<SearchBar>().line().mapTo(window_.get(), QPoint()),
                             window_->tabs().mapTo(window_.get(), QPoint()),
                             the<FindingView>().table().viewport()->mapTo(window_.get(), QPoint())};
    };
    const QList<QPoint> before = places();
    window_->messages().say(MessageStrip::Kind::information, QStringLiteral("Confirmed: 1 finding"), {},
                            QStringLiteral("Undo"));
    QTRY_VERIFY(window_->messages().isVisible());
    QVERIFY(test::standsStill(*window_));
    QCOMPARE(places(), before);
    picture(QStringLiteral("at-hand-message"));
}

void WindowAtHand::thePaletteKeepsItsPlace() {
    open({{}, project_});
    QTest::keyClick(&the<LogView>().area(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = window_->findChild<CommandPalette*>();
    QVERIFY(palette && QTest::qWaitForWindowActive(palette));
    const QPoint place = palette->pos();
    const int line = palette->letters().width();
    for (const QChar letter : QStringLiteral("deutsch")) {
        QTest::keyClick(&palette->letters(), letter.toLatin1());
        QVERIFY(test::standsStill(*palette));
        QCOMPARE(palette->pos(), place);
        QCOMPARE(palette->letters().width(), line);
    }
    palette->close();
}

void WindowAtHand::tablesAreSortedByKeys() {
    open({{}, project_});
    FindingView& findings = the<FindingView>();
    window_->tabs().setCurrentWidget(&findings);
    findings.table().setFocus();
    QHeaderView& heading = *findings.table().header();
    QCOMPARE(sortableHeading(*window_), &heading);
    QTest::keyClick(&findings.table(), Qt::Key_R, Qt::ControlModifier);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->activeAction()->isChecked(), true);
    QVERIFY(menu->grab().save(QStringLiteral(LOGWRIGHT_PICTURES "/at-hand-sort.png")));
    const int section = int(FindingColumn::score);
    const int before = heading.sortIndicatorSection();
    QVERIFY(before != section);
    for (int step = 0; step < 20 && menu->activeAction()->text() !=
                                        heading.model()->headerData(section, Qt::Horizontal).toString();
         ++step)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(heading.sortIndicatorSection(), section);
    const FindingModel& model = findings.model();
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.finding(model.index(row - 1, 0))->score <= model.finding(model.index(row, 0))->score);
    // A view that has none says so.
    window_->tabs().setCurrentWidget(&the<LogView>());
    window_->tabs().currentWidget()->setFocus();
    QCOMPARE(sortableHeading(*window_), nullptr);
}

void WindowAtHand::headingsShowTheirWords() {
    Language::current().choose(QStringLiteral("de"));
    open({{}, project_});
    const RecordIndex record{1500};
    window_->workspace().bookmarks().toggle(*window_->workspace().session().snapshot(), record);
    QStringList narrow;
    for (const MainWindow::NamedView& named : window_->views()) {
        if (window_->tabs().indexOf(named.widget) >= 0) {
            window_->tabs().setCurrentWidget(named.widget);
        } else {
            auto* dock = window_->findChild<QDockWidget*>(named.name);
            dock->show();
            dock->raise();
        }
        QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
        QVERIFY(test::standsStill(*window_));
        for (const QHeaderView* heading : named.widget->findChildren<QHeaderView*>()) {
            if (!heading->isVisible() || heading->orientation() != Qt::Horizontal) continue;
            if (qobject_cast<const LogColumns*>(heading)) continue;  // severity gives way there
            for (int section = 0; section < heading->count(); ++section) {
                if (heading->isSectionHidden(section)) continue;
                if (heading->sectionResizeMode(section) != QHeaderView::Interactive) continue;
                const QString words = heading->model()->headerData(section, Qt::Horizontal).toString();
                const int wanted = heading->fontMetrics().horizontalAdvance(words);
                if (heading->sectionSize(section) < wanted)
                    narrow << QStringLiteral("%1: %2 in %3")
                                  .arg(named.name, words)
                                  .arg(heading->sectionSize(section));
            }
        }
        QVERIFY(
            window_->grab().save(QStringLiteral(LOGWRIGHT_PICTURES "/at-hand-de-%1.png").arg(named.name)));
    }
    QVERIFY2(narrow.isEmpty(), qPrintable(narrow.join(QLatin1Char('\n'))));
}

void WindowAtHand::theDetectorsFormIsWhole() {
    for (const char* language : {"en", "fr"}) {
        Language::current().choose(QLatin1String(language));
        open({{}, project_});
        window_->tabs().setCurrentWidget(&the<DetectorView>());
        const TimeRange span = *window_->workspace().session().snapshot()->span();
        window_->workspace().filters().apply(
            window_->workspace().timeCondition({span.begin, span.begin + (span.end - span.begin) / 3}));
        window_->workspace().filters().apply(window_->workspace().sourceCondition(
            {window_->workspace().session().snapshot()->sources().front().id}));
        QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
        QVERIFY(test::standsStill(*window_));
        DetectorPanel& panel = the<DetectorView>().panel();
        QVERIFY(window_->grab().save(
            QStringLiteral(LOGWRIGHT_PICTURES "/at-hand-detectors-%1.png").arg(QLatin1String(language))));
        QCOMPARE(panel.width(), panel.parentWidget()->width());
        QVERIFY(panel.minimumSizeHint().width() <= panel.width());
        for (const QAbstractButton* button : panel.findChildren<QAbstractButton*>())
            QVERIFY2(button->sizeHint().width() <= button->width(), qPrintable(button->text()));
        window_.reset();
    }
}

void WindowAtHand::sourcesAreNamed() {
    open({{}, project_});
    const LogColumns::Extent column = the<LogColumns>().extent(LogColumn::source);
    const QFontMetrics metrics(Theme::current().logFont());
    qsizetype longest = 0;
    for (const SourceInfo& source : window_->workspace().session().snapshot()->sources())
        longest = std::max(longest, qsizetype(source.display.size()));
    QVERIFY(column.width >= std::min<qsizetype>(longest, 18) * metrics.averageCharWidth());
    picture(QStringLiteral("at-hand-log"));
    // A colour that a record is given is seen at once, though the record is chosen.
    LogArea& log = the<LogView>().area();
    log.chooseRow(2);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
    QVERIFY(test::standsStill(*log.viewport()));
    const QImage before = log.viewport()->grab().toImage();
    QTest::keyClick(&log, Qt::Key_M);
    QTRY_VERIFY(log.viewport()->grab().toImage() != before);
    picture(QStringLiteral("at-hand-highlight"));
}

void WindowAtHand::resultsHaveRoom() {
    open({{}, project_});
    the<SearchBar>().search(QStringLiteral("order"));
    QTRY_VERIFY_WITH_TIMEOUT(window_->workspace().search().found().rows->size() > 6, test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
    LogArea& area = the<SearchResults>().area();
    const int row = QFontMetrics(Theme::current().logFont()).height() + 4;
    QTRY_VERIFY2(area.viewport()->height() >= 6 * row,
                 qPrintable(QString::number(area.viewport()->height())));
    QVERIFY(the<LogView>().height() >= 8 * row);
    picture(QStringLiteral("at-hand-results"));
}

void WindowAtHand::undoSpeaksTheLanguage() {
    QCOMPARE(verdictActWords("confirmed on 1 finding"), QStringLiteral("confirmed: 1 finding"));
    QCOMPARE(verdictActWords("false positive on 1,234 findings"),
             QStringLiteral("false positive: %1 findings").arg(QLocale().toString(1234)));
    QCOMPARE(verdictActWords("no verdict on 2 findings"), QStringLiteral("verdict taken back: 2 findings"));
    QCOMPARE(verdictActWords("something else"), QStringLiteral("something else"));
}

void WindowAtHand::anEmptyFolderSaysSo() {
    const QString folder = home_.path(QStringLiteral("nothing"));
    QVERIFY(QDir().mkpath(folder));
    open({{folder}, {}});
    const auto* empty = the<LogView>().findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->findChildren<QLabel*>().front()->text(), QStringLiteral("No sources yet"));
}

QTEST_MAIN(WindowAtHand)
#include "window_at_hand.moc"
