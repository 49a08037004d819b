// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the log that need no widget: scrolling in 64 bits, safe text, finding rows, the text cache.

#include "tests/ui/support/view_support.h"
#include "ui/log/record_text_cache.h"
#include "ui/log/row_lookup.h"
#include "ui/log/row_scroll.h"
#include "ui/models/display_text.h"
#include "ui/models/search_marks.h"
#include "ui/models/time_text.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

namespace logwright::ui {

class LogPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scrollStaysInside();
    void scrollIsExactWhereTheBarIsNot();
    void revealMovesAsLittleAsNeeded();
    void controlsBecomeVisible();
    void directionMarksBecomeVisible();
    void bytesMapToCharacters();
    void longTextIsClipped();
    void rowsOfMergedSources();
    void recordsOutsideTheFilterHaveAPlace();
    void stepsToTheSameTemplate();
    void cacheReadsOnePageAndKeepsTheLastWish();
    void cacheForgetsAnotherProject();
    void cacheReadsAgainWhatIsOutdated();
    void spansFollowTheMessage();
    void marksTakeNoLongTime();
    void timesAndDurations();
};

void LogPartsTest::scrollStaysInside() {
    RowScroll scroll;
    scroll.setExtent(1000, 20, 410);
    QCOMPARE(scroll.greatestOffset(), 1000 * 20 - 410);
    scroll.setOffset(-5);
    QCOMPARE(scroll.offset(), 0);
    scroll.setOffset(1'000'000);
    QCOMPARE(scroll.offset(), scroll.greatestOffset());
    scroll.setOffset(50);
    QCOMPARE(scroll.firstRow(), 2);
    QCOMPARE(scroll.firstRowY(), -10);
    QCOMPARE(scroll.visibleRows(), 21);
    QCOMPARE(scroll.rowAt(0), 2);
    QCOMPARE(scroll.rowAt(10), 3);
    // Fewer rows than fit: the offset comes back to the top.
    scroll.setExtent(5, 20, 410);
    QCOMPARE(scroll.offset(), 0);
    QCOMPARE(scroll.visibleRows(), 5);
    QCOMPARE(scroll.rowAt(409), 5);
}

void LogPartsTest::scrollIsExactWhereTheBarIsNot() {
    RowScroll scroll;
    const std::uint64_t rows = 5'000'000'000;
    scroll.setExtent(rows, 20, 400);
    QVERIFY(scroll.greatestOffset() > std::numeric_limits<int>::max());
    QVERIFY(scroll.barMaximum() < std::numeric_limits<int>::max());
    scroll.setBarValue(scroll.barMaximum());
    QCOMPARE(scroll.offset(), scroll.greatestOffset());
    scroll.setBarValue(scroll.barMaximum() / 2);
    const std::int64_t middle = scroll.firstRow();
    QVERIFY(std::abs(middle - std::int64_t(rows / 2)) < 100);
    // A single row is less than the bar can say, and yet moves; the bar's own echo changes nothing.
    scroll.moveBy(20);
    QCOMPARE(scroll.firstRow(), middle + 1);
    scroll.setBarValue(scroll.barValue());
    QCOMPARE(scroll.firstRow(), middle + 1);
}

void LogPartsTest::revealMovesAsLittleAsNeeded() {
    RowScroll scroll;
    scroll.setExtent(1000, 20, 400);
    scroll.reveal(10);
    QCOMPARE(scroll.offset(), 0);
    scroll.reveal(20);
    QCOMPARE(scroll.offset(), 20);
    scroll.setOffset(2000);
    scroll.reveal(99);
    QCOMPARE(scroll.offset(), 1980);
    scroll.centre(500);
    QCOMPARE(scroll.yOf(500), 190);
}

void LogPartsTest::controlsBecomeVisible() {
    QCOMPARE(withVisibleControls(QStringLiteral("a\x01z\n")), QStringLiteral("a\uFFFDz\uFFFD"));
    QCOMPARE(withVisibleControls(QStringLiteral("tab\tstays")), QStringLiteral("tab\tstays"));
    QCOMPARE(withVisibleControls(QString(QChar(0x7F))), QStringLiteral("\uFFFD"));
    QCOMPARE(withVisibleControls(QString(QChar(0x2028))), QStringLiteral("\uFFFD"));
}

void LogPartsTest::directionMarksBecomeVisible() {
    const QString attack = QStringLiteral("user\u202Egpj.exe");
    const QString shown = withVisibleControls(attack);
    QCOMPARE(shown, QStringLiteral("user\uFFFDgpj.exe"));
    // Right-to-left letters themselves are left alone.
    const QString hebrew = QStringLiteral("שלום");
    QCOMPARE(withVisibleControls(hebrew), hebrew);
    QCOMPARE(plainToolTip(QStringLiteral("<b>x</b>")).contains(QStringLiteral("&lt;b&gt;")), true);
}

void LogPartsTest::bytesMapToCharacters() {
    const std::string text = "é=😀;end";  // 2 bytes, 1, 4 (2 UTF-16 units), 1, 3
    const DisplayText shown(text);
    QCOMPARE(shown.text(), QString::fromStdString(text));
    QCOMPARE(shown.position(0), 0);
    QCOMPARE(shown.position(2), 1);
    QCOMPARE(shown.position(3), 2);
    QCOMPARE(shown.position(7), 4);
    QCOMPARE(shown.position(8), 5);
    QCOMPARE(shown.position(99), int(shown.text().size()));
}

void LogPartsTest::longTextIsClipped() {
    const DisplayText shown(std::string(100'000, 'x'), 4000);
    QVERIFY(shown.clipped());
    QCOMPARE(shown.text().size(), 4001);
    QVERIFY(shown.text().endsWith(QChar(0x2026)));
    QCOMPARE(shown.position(50'000), 4000);
    // An emoji at the edge is not cut in two.
    const DisplayText edge("abc😀", 4);
    QCOMPARE(edge.text(), QStringLiteral("abc\u2026"));
    QVERIFY(!DisplayText("short").clipped());
}

namespace {

/// Two sources with equal and crossing times, the second stored first.
SnapshotPtr mergedSnapshot() {
    Snapshot::Parts parts;
    parts.sources.resize(2);
    parts.sources[1].id = SourceId{1};
    parts.templates.templates = {{TemplateId{4}, "even <*>", {SlotType::number}},
                                 {TemplateId{9}, "odd <*>", {SlotType::number}}};
    parts.templates.templateOfGroup = {TemplateId{4}, TemplateId{9}};
    const auto add = [&](SourceId source, std::uint32_t first, std::vector<int> seconds) {
        auto chunk = std::make_shared<EventChunk>();
        chunk->source = source;
        chunk->firstRecord = first;
        for (const int second : seconds) {
            chunk->time.push_back(Timestamp(std::chrono::seconds(second)));
            chunk->group.push_back(GroupId{static_cast<std::uint32_t>(second) % 2});
            chunk->flags.push_back(raw(Severity::information));
        }
        chunk->span = spanOf(*chunk);
        parts.chunks.push_back(chunk);
    };
    add(SourceId{1}, 0, {10, 20, 20, 31});
    add(SourceId{0}, 4, {10, 15, 20});
    for (const std::uint32_t record : {4u, 0u, 5u, 6u, 1u, 2u, 3u})
        parts.timeline.push_back(RecordIndex{record});
    return std::make_shared<const Snapshot>(std::move(parts));
}

}  // namespace

void LogPartsTest::rowsOfMergedSources() {
    const SnapshotPtr snapshot = mergedSnapshot();
    for (std::uint32_t row = 0; row < snapshot->recordCount(); ++row) {
        const RecordIndex record = snapshot->recordAt(TimelineRow{row});
        const std::optional<TimelineRow> found = timelineRowOf(*snapshot, record);
        QVERIFY(found.has_value());
        QCOMPARE(raw(*found), row);
    }
    QVERIFY(!timelineRowOf(*snapshot, RecordIndex{7}).has_value());
}

void LogPartsTest::recordsOutsideTheFilterHaveAPlace() {
    const SnapshotPtr snapshot = mergedSnapshot();
    const RowSet rows({TimelineRow{1}, TimelineRow{2}, TimelineRow{5}});
    const RowPlace inside = placeIn(rows, *snapshot, RecordIndex{5});
    QVERIFY(inside.present);
    QCOMPARE(inside.position, 1u);
    const RowPlace outside = placeIn(rows, *snapshot, RecordIndex{6});
    QVERIFY(!outside.present);
    QCOMPARE(outside.position, 2u);
}

void LogPartsTest::stepsToTheSameTemplate() {
    const SnapshotPtr snapshot = mergedSnapshot();
    const RowSet rows = RowSet::all(snapshot->recordCount());
    const TaskContext task;
    // By time: 10 10 15 20 20 20 31, so the odd ones stand at 2 and 6.
    const auto step = [&](std::uint64_t from, Direction direction) {
        return nextStep(*snapshot, rows, from, direction, LogStep::ofTemplate, TemplateId{9}, task).value();
    };
    QCOMPARE(step(0, Direction::forward).value_or(99), 2u);
    QCOMPARE(step(2, Direction::forward).value_or(99), 6u);
    QVERIFY(!step(6, Direction::forward).has_value());
    QCOMPARE(step(6, Direction::back).value_or(99), 2u);
    QVERIFY(!step(2, Direction::back).has_value());
}

void LogPartsTest::cacheReadsOnePageAndKeepsTheLastWish() {
    RecordTextCache cache;
    std::vector<std::pair<std::vector<RecordIndex>, RecordTextCache::Answer>> asked;
    cache.setReader([&](std::vector<RecordIndex> records, RecordTextCache::Answer answer) {
        asked.emplace_back(std::move(records), std::move(answer));
    });
    const auto answer = [&](std::size_t i) {
        std::vector<RecordText> texts;
        for (const RecordIndex record : asked[i].first) texts.push_back(makeText(record));
        asked[i].second(std::move(texts));
    };
    cache.want({RecordIndex{1}, RecordIndex{2}});
    cache.want({RecordIndex{50}});
    cache.want({RecordIndex{2}, RecordIndex{90}});
    QCOMPARE(asked.size(), 1u);
    answer(0);
    // Of the two wishes made meanwhile the last is read, without what has arrived.
    QCOMPARE(asked.size(), 2u);
    QCOMPARE(asked[1].first, std::vector{RecordIndex{90}});
    answer(1);
    QCOMPARE(asked.size(), 2u);
    QVERIFY(cache.find(RecordIndex{1}));
    QVERIFY(!cache.find(RecordIndex{50}));
    QVERIFY(cache.find(RecordIndex{90}));
}

void LogPartsTest::cacheForgetsAnotherProject() {
    RecordTextCache cache;
    RecordTextCache::Answer late;
    cache.setReader([&](std::vector<RecordIndex>, RecordTextCache::Answer answer) { late = answer; });
    cache.want({RecordIndex{1}});
    cache.clear();
    late(std::vector{makeText(RecordIndex{1})});
    QCOMPARE(cache.size(), 0u);
    QVERIFY(!cache.find(RecordIndex{1}));
}

void LogPartsTest::cacheReadsAgainWhatIsOutdated() {
    RecordTextCache cache;
    int reads = 0;
    cache.setReader([&](std::vector<RecordIndex> records, const RecordTextCache::Answer& answer) {
        ++reads;
        std::vector<RecordText> texts;
        for (const RecordIndex record : records) texts.push_back(makeText(record));
        answer(std::move(texts));
    });
    cache.want({RecordIndex{1}});
    cache.want({RecordIndex{1}});
    QCOMPARE(reads, 1);
    cache.outdate();
    QVERIFY(cache.find(RecordIndex{1}));
    cache.want({RecordIndex{1}});
    QCOMPARE(reads, 2);
}

void LogPartsTest::spansFollowTheMessage() {
    RecordText text;
    text.line = "09:00 INFO größe=42 ok";
    const auto at = [&](std::string_view part) { return static_cast<std::uint32_t>(text.line.find(part)); };
    text.message = {at("größe"), static_cast<std::uint32_t>(text.line.size() - at("größe"))};
    text.parameters = {{at("42"), 2, SlotType::number}, {0, 5, SlotType::time}};
    text.colours = {{at("INFO"), static_cast<std::uint32_t>(at("=") - at("INFO")), 2, -1, true}};
    const ShownRecord shown(text);
    QCOMPARE(shown.message, QStringLiteral("größe=42 ok"));
    // The time before the message is no part of it.
    QCOMPARE(shown.parameters.size(), 1u);
    QCOMPARE(shown.message.mid(shown.parameters[0].begin, shown.parameters[0].length), QStringLiteral("42"));
    QCOMPARE(shown.colours.size(), 1u);
    QCOMPARE(shown.message.mid(shown.colours[0].span.begin, shown.colours[0].span.length),
             QStringLiteral("größe"));
}

// What is painted does not wait for an expression that goes back over and over.
void LogPartsTest::marksTakeNoLongTime() {
    const auto spans = [](const char* typed, const QString& line) {
        const auto query = parseSearch(typed, {});
        return query ? SearchMarks(*query).in(line) : std::vector<SearchMarks::Span>();
    };
    const QString letters(5000, QLatin1Char('a'));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(spans("/(a+)+(a+)+c/", letters + QLatin1Char('b')).size(), 0u);
    QVERIFY(clock.elapsed() < 500);
    QCOMPARE(spans("/a+b/", letters + QLatin1Char('b')).size(), 1u);
    const auto some = spans(
        "here", QStringLiteral("it is here") + QString(100'000, QLatin1Char(' ')) + QStringLiteral("here"));
    QCOMPARE(some.size(), 1u);
    QCOMPARE(some.front().begin, 6);
}

void LogPartsTest::timesAndDurations() {
    using namespace std::chrono_literals;
    const Timestamp time(1445191307978ms);
    QCOMPARE(timeText(time), QStringLiteral("2015-10-18 18:01:47.978"));
    QCOMPARE(timeText(time, TimeDetail::day), QStringLiteral("2015-10-18"));
    QCOMPARE(timeOfDayText(time, TimeDetail::minute), QStringLiteral("18:01"));
    QCOMPARE(timeText(Timestamp(-1ns), TimeDetail::nanosecond),
             QStringLiteral("1969-12-31 23:59:59.999999999"));
    QCOMPARE(durationText(1500ms), QStringLiteral("1.5 s"));
    QCOMPARE(durationText(12min), QStringLiteral("12 min"));
    QCOMPARE(durationText(250us), QStringLiteral("250 µs"));
    QCOMPARE(shareText(1, 3), QStringLiteral("33 %"));
    QCOMPARE(shareText(1, 100'000), QStringLiteral("< 0.1 %"));
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::LogPartsTest)
#include "log_parts_test.moc"
