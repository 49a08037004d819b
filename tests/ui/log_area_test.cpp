// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of the log by mouse, wheel and keys, over snapshots made by hand of up to 10 million records.

#include "ui/log/log_area.h"

#include "tests/ui/support/view_support.h"
#include "ui/log/log_columns.h"
#include "ui/widgets/stored_settings.h"
#include "ui/widgets/theme.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <memory>
#include <vector>

namespace logwright::ui {

class LogAreaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareViewTest(); }
    void init();
    void cleanup() { area_.reset(); }

    void showsWithoutTexts();
    void clickChoosesAndShiftExtends();
    void dragExtends();
    void keysMove();
    void homeAndEndMoveAlongTheMessage();
    void wheelMovesByPixels();
    void scrollBarStepsByRows();
    void staysWhereItWasWhenRecordsCome();
    void keepsTheChosenRecordWhenFiltered();
    void menuKeyAsksAtTheCurrentRow();
    void unknownKeysGoToTheWindow();
    void hostileTextIsShown();
    void longLinesAreClipped();
    void coloursOfTheLineAreShown();
    void columnsGiveWayAndAreRemembered();
    void tenMillionRecords();

private:
    void fill(std::uint32_t count);
    void answerWith(std::function<RecordText(RecordIndex)> text);
    void click(std::int64_t row, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(area_->viewport(), Qt::LeftButton, modifiers, area_->rowRect(row).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(area_.get(), key, modifiers);
    }
    std::int64_t current() const { return area_->currentRow().value_or(-1); }

    std::unique_ptr<LogArea> area_;
};

void LogAreaTest::init() {
    area_ = std::make_unique<LogArea>();
    area_->resize(1100, 480);
    area_->show();
    QVERIFY(QTest::qWaitForWindowExposed(area_.get()));
}

void LogAreaTest::fill(std::uint32_t count) {
    area_->setRows(makeSnapshot({.count = count}), std::make_shared<const RowSet>(RowSet::all(count)));
}

void LogAreaTest::answerWith(std::function<RecordText(RecordIndex)> text) {
    area_->texts().setReader([text](std::vector<RecordIndex> records, RecordTextCache::Answer answer) {
        std::vector<RecordText> texts;
        for (const RecordIndex record : records) texts.push_back(text(record));
        // As from a worker: later, never inside the call.
        QMetaObject::invokeMethod(
            qApp, [answer, texts] { answer(texts); }, Qt::QueuedConnection);
    });
}

void LogAreaTest::showsWithoutTexts() {
    fill(5000);
    savePictures(*area_, QStringLiteral("log-without-texts"));
    QCOMPARE(area_->texts().size(), 0u);
    answerWith(makeText);
    area_->viewport()->update();
    // The page in sight and the page ahead.
    const auto page = static_cast<std::size_t>(area_->viewport()->height() / area_->rowHeight());
    QTRY_VERIFY(area_->texts().size() >= 2 * page);
    QVERIFY(area_->texts().find(RecordIndex{0}));
    click(3);
    click(9, Qt::ShiftModifier);
    area_->markTemplate(TemplateId{1});
    savePictures(*area_, QStringLiteral("log"));
}

void LogAreaTest::clickChoosesAndShiftExtends() {
    fill(1000);
    QSignalSpy chosen(area_.get(), &LogArea::recordChosen);
    click(4);
    QCOMPARE(current(), 4);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<RecordIndex>(), RecordIndex{4});
    click(9, Qt::ShiftModifier);
    QCOMPARE(area_->chosenRows()->first, 4);
    QCOMPARE(area_->chosenRows()->last, 9);
    click(2);
    QCOMPARE(area_->chosenRows()->first, 2);
    QCOMPARE(area_->chosenRows()->last, 2);
    QSignalSpy opened(area_.get(), &LogArea::recordOpened);
    QTest::mouseDClick(area_->viewport(), Qt::LeftButton, {}, area_->rowRect(6).center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(current(), 6);
}

void LogAreaTest::dragExtends() {
    fill(1000);
    QTest::mousePress(area_->viewport(), Qt::LeftButton, {}, area_->rowRect(3).center());
    QMouseEvent move(QEvent::MouseMove, QPointF(area_->rowRect(8).center()),
                     area_->viewport()->mapToGlobal(QPointF(area_->rowRect(8).center())), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(area_->viewport(), &move);
    QTest::mouseRelease(area_->viewport(), Qt::LeftButton, {}, area_->rowRect(8).center());
    QCOMPARE(area_->chosenRows()->first, 3);
    QCOMPARE(area_->chosenRows()->last, 8);
}

void LogAreaTest::keysMove() {
    fill(1000);
    key(Qt::Key_Down);
    QCOMPARE(current(), 0);
    key(Qt::Key_Down);
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(area_->chosenRows()->first, 1);
    QCOMPARE(area_->chosenRows()->last, 2);
    key(Qt::Key_Up);
    QCOMPARE(current(), 1);
    key(Qt::Key_PageDown);
    const int page = area_->viewport()->height() / area_->rowHeight() - 1;
    QCOMPARE(current(), 1 + page);
    key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(current(), 999);
    QVERIFY(area_->viewport()->rect().contains(area_->rowRect(999)));
    key(Qt::Key_Down);
    QCOMPARE(current(), 999);
    key(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(current(), 0);
    QCOMPARE(area_->firstVisibleRow(), 0);
    QTest::keyClick(area_.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(area_->chosenRows()->last - area_->chosenRows()->first, 999);
}

void LogAreaTest::homeAndEndMoveAlongTheMessage() {
    answerWith([](RecordIndex record) {
        RecordText text = makeText(record);
        text.line += std::string(600, 'x') + "END";
        text.message.length = static_cast<std::uint32_t>(text.line.size());
        return text;
    });
    fill(50);
    QTRY_VERIFY(area_->horizontalScrollBar()->maximum() > 0);
    key(Qt::Key_Down);
    key(Qt::Key_End);
    QCOMPARE(area_->horizontalScrollBar()->value(), area_->horizontalScrollBar()->maximum());
    QCOMPARE(current(), 0);
    key(Qt::Key_Home);
    QCOMPARE(area_->horizontalScrollBar()->value(), 0);
    key(Qt::Key_Right);
    QVERIFY(area_->horizontalScrollBar()->value() > 0);
}

void LogAreaTest::wheelMovesByPixels() {
    fill(1000);
    const QPointF place = area_->viewport()->rect().center();
    const auto turn = [&](QPoint pixels, QPoint angle) {
        QWheelEvent wheel(place, area_->viewport()->mapToGlobal(place), pixels, angle, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(area_->viewport(), &wheel);
    };
    turn({0, -7}, {0, -15});
    QCOMPARE(area_->rowRect(0).top(), -7);
    turn({}, {0, -120});
    QCOMPARE(area_->rowRect(0).top(), -7 - 3 * area_->rowHeight());
    turn({}, {0, 120 * 50});
    QCOMPARE(area_->rowRect(0).top(), 0);
}

void LogAreaTest::scrollBarStepsByRows() {
    fill(1000);
    area_->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    QCOMPARE(area_->firstVisibleRow(), 1);
    area_->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    QVERIFY(area_->viewport()->rect().contains(area_->rowRect(999)));
    area_->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    QVERIFY(!area_->viewport()->rect().contains(area_->rowRect(999)));
}

void LogAreaTest::staysWhereItWasWhenRecordsCome() {
    // An hour's records, then the same with an hour before them: what was row 500 is then row 14900.
    const MadeRecords later{.count = 1000};
    fill(1000);
    area_->verticalScrollBar()->setValue(500 * area_->rowHeight() + 5);
    click(510);
    const QRect before = area_->rowRect(510);
    Snapshot::Parts parts;
    const SnapshotPtr old = area_->snapshot();
    parts.sources = old->sources();
    parts.templates = old->templates();
    parts.chunks.assign(old->chunks().begin(), old->chunks().end());
    auto earlier = std::make_shared<EventChunk>();
    earlier->firstRecord = 1000;
    constexpr std::uint32_t more = 300;
    for (std::uint32_t i = 0; i < more; ++i) {
        earlier->time.push_back(later.start - std::chrono::hours(1) + std::chrono::seconds(i));
        earlier->group.push_back(GroupId{0});
        earlier->flags.push_back(raw(Severity::information));
        parts.timeline.push_back(RecordIndex{1000 + i});
    }
    earlier->span = spanOf(*earlier);
    parts.chunks.push_back(earlier);
    for (std::uint32_t i = 0; i < 1000; ++i) parts.timeline.push_back(RecordIndex{i});
    const auto snapshot = std::make_shared<const Snapshot>(std::move(parts));
    area_->setRows(snapshot, std::make_shared<const RowSet>(RowSet::all(1000 + more)));
    QCOMPARE(current(), 510 + more);
    QCOMPARE(area_->currentRecord(), std::optional(RecordIndex{510}));
    QCOMPARE(area_->rowRect(current()), before);
}

void LogAreaTest::keepsTheChosenRecordWhenFiltered() {
    fill(3000);
    area_->verticalScrollBar()->setValue(1500 * area_->rowHeight());
    click(1503);
    const int y = area_->rowRect(1503).top();
    std::vector<TimelineRow> third;
    for (std::uint32_t row = 0; row < 3000; row += 3) third.push_back(TimelineRow{row});
    area_->setRows(area_->snapshot(), std::make_shared<const RowSet>(third));
    QCOMPARE(current(), 501);
    QCOMPARE(area_->rowRect(501).top(), y);
    // A filter that leaves the chosen record out keeps it in mind, and lifting it brings it back.
    std::vector<TimelineRow> others;
    for (std::uint32_t row = 1; row < 3000; row += 3) others.push_back(TimelineRow{row});
    area_->setRows(area_->snapshot(), std::make_shared<const RowSet>(others));
    QCOMPARE(current(), -1);
    area_->setRows(area_->snapshot(), std::make_shared<const RowSet>(RowSet::all(3000)));
    QCOMPARE(current(), 1503);
}

void LogAreaTest::menuKeyAsksAtTheCurrentRow() {
    fill(100);
    click(5);
    QSignalSpy wanted(area_.get(), &LogArea::menuWanted);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(area_->viewport(), &event);
    QCOMPARE(wanted.size(), 1);
    const QPoint place = area_->viewport()->mapFromGlobal(wanted[0][0].toPoint());
    QVERIFY(area_->rowRect(5).contains(place));
}

void LogAreaTest::unknownKeysGoToTheWindow() {
    fill(100);
    for (const Qt::Key unknown : {Qt::Key_Escape, Qt::Key_Backspace}) {
        QKeyEvent event(QEvent::KeyPress, unknown, Qt::NoModifier);
        QCoreApplication::sendEvent(area_.get(), &event);
        QVERIFY(!event.isAccepted());
    }
}

void LogAreaTest::hostileTextIsShown() {
    const std::vector<std::string> lines{
        "<b>no markup</b> &amp; <img src='file:///etc/passwd'>",
        "escape \x1b[2J bell \a nul and tab\tend",
        "שלום עולם right-to-left, and المزيد",
        "override \u202Egpj.exe here",
        "emoji 😀👩‍👩‍👧 and wide 日本語",
        std::string(3000, 'W'),
        "",
    };
    answerWith([&](RecordIndex record) {
        RecordText text;
        text.record = record;
        text.line = lines[raw(record) % lines.size()];
        text.message = {0, static_cast<std::uint32_t>(text.line.size())};
        if (raw(record) == 6) text.problem = "cluster/service.log cannot be read: it was removed";
        return text;
    });
    fill(7);
    QTRY_VERIFY(area_->texts().find(RecordIndex{6}));
    savePictures(*area_, QStringLiteral("log-hostile"));
    QVERIFY(area_->texts().find(RecordIndex{0})->message.startsWith(QStringLiteral("<b>")));
    QVERIFY(!area_->texts().find(RecordIndex{1})->message.contains(QChar(0x1b)));
}

void LogAreaTest::longLinesAreClipped() {
    answerWith([](RecordIndex record) {
        RecordText text = makeText(record);
        text.line.append(100'000, 'y');
        text.message.length = static_cast<std::uint32_t>(text.line.size());
        return text;
    });
    fill(200);
    QTRY_VERIFY(area_->texts().find(RecordIndex{0}));
    QVERIFY(area_->texts().find(RecordIndex{0})->message.size() <= 4001);
    area_->grab();
    QElapsedTimer clock;
    clock.start();
    constexpr int paints = 10;
    for (int i = 0; i < paints; ++i) area_->grab();
    qInfo("a paint of nothing but 100,000-character lines: %.2f ms",
          static_cast<double>(clock.nsecsElapsed()) / 1e6 / paints);
}

void LogAreaTest::coloursOfTheLineAreShown() {
    answerWith([](RecordIndex record) {
        RecordText text;
        text.record = record;
        text.line = "colour of the line";
        text.message = {0, static_cast<std::uint32_t>(text.line.size())};
        text.colours = {{0, 6, 1, -1, true}};
        return text;
    });
    fill(1);
    QTRY_VERIFY(area_->texts().find(RecordIndex{0}));
    const QImage image = area_->viewport()->grab().toImage();
    const QRgb wanted = Theme::current().ansiColour(1).rgb();
    bool found = false;
    for (int y = 0; y < area_->rowHeight() && !found; ++y)
        for (int x = 0; x < image.width() && !found; ++x) found = image.pixel(x, y) == wanted;
    QVERIFY(found);
}

void LogAreaTest::columnsGiveWayAndAreRemembered() {
    const auto widthOf = [](LogArea& area, LogColumn column) { return area.columns().extent(column).width; };
    const int wide = widthOf(*area_, LogColumn::severity);
    area_->resize(700, 480);
    QTRY_VERIFY(widthOf(*area_, LogColumn::severity) < wide);
    QVERIFY(widthOf(*area_, LogColumn::message) > 250);
    answerWith(makeText);
    fill(300);
    QTRY_VERIFY(area_->texts().find(RecordIndex{0}));
    savePictures(*area_, QStringLiteral("log-narrow"));
    // What a person chose stays, in this window and in the next.
    area_->columns().resizeSection(static_cast<int>(LogColumn::source), 222);
    area_->resize(1100, 480);
    QCoreApplication::processEvents();
    QCOMPARE(widthOf(*area_, LogColumn::source), 222);
    waitForStoredSettings();
    LogArea next;
    QCOMPARE(widthOf(next, LogColumn::source), 222);
    waitForStoredSettings();
    QSettings().clear();
}

void LogAreaTest::tenMillionRecords() {
    constexpr std::uint32_t count = 10'000'000;
    answerWith(makeText);
    const SnapshotPtr snapshot = makeSnapshot({.count = count});
    QElapsedTimer clock;
    clock.start();
    area_->setRows(snapshot, std::make_shared<const RowSet>(RowSet::all(count)));
    qInfo("10 million rows set in %.2f ms", static_cast<double>(clock.nsecsElapsed()) / 1e6);
    key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(current(), count - 1);
    QTRY_VERIFY(area_->texts().find(RecordIndex{count - 1}));
    // A tall window, so that a paint has much to do: first without texts, then with them, then laid out
    // before.
    area_->resize(1600, 2000);
    std::vector<double> without, first, again;
    const auto paint = [&] {
        QElapsedTimer paintClock;
        paintClock.start();
        area_->viewport()->repaint();
        return static_cast<double>(paintClock.nsecsElapsed()) / 1e6;
    };
    paint();  // the window is new at this size
    constexpr int paints = 20;
    for (int i = 0; i < paints; ++i) {
        area_->verticalScrollBar()->setValue(area_->verticalScrollBar()->maximum() / paints * i);
        without.push_back(paint());
        const RecordIndex top = area_->recordAt(area_->firstVisibleRow());
        QTRY_VERIFY(area_->texts().find(top));
        first.push_back(paint());
        again.push_back(paint());
    }
    // Other programs of the machine show in the worst, not in the median.
    const auto median = [](std::vector<double>& times) {
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    qInfo("paints of %d rows of 10 million: %.2f ms without texts, %.2f ms with new ones, %.2f ms again",
          area_->viewport()->height() / area_->rowHeight(), median(without), median(first), median(again));
    QVERIFY2(median(again) < 100, "a paint must not depend on how many records there are");
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::LogAreaTest)
#include "log_area_test.moc"
