// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where one may go in a log: what is typed, and the next of something, against a walk from row to row.

#include "engine/events/timeline.h"
#include "tests/engine/events/sample_events.h"
#include "ui/log/place_text.h"
#include "ui/log/row_lookup.h"

#include <QTest>

namespace logwright::ui {

namespace {

Timestamp utc(int year, unsigned month, unsigned day, std::chrono::nanoseconds ofDay = {}) {
    return std::chrono::sys_days(std::chrono::year(year) / int(month) / int(day)) + ofDay;
}

}  // namespace

class LogPlacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typedTimes_data();
    void typedTimes();
    void typedRows();
    void whatIsNoPlace();
    void stepsAreThoseOfAWalk();
};

void LogPlacesTest::typedTimes_data() {
    using namespace std::chrono_literals;
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char* text, Timestamp time) {
        QTest::newRow(text) << text << qint64(time.time_since_epoch().count());
    };
    row("10:02", utc(2024, 3, 5, 10h + 2min));
    row(" 7:02:03.5 ", utc(2024, 3, 5, 7h + 2min + 3s + 500ms));
    row("23:59:59,999", utc(2024, 3, 5, 23h + 59min + 59s + 999ms));
    row("2024-02-29", utc(2024, 2, 29));
    row("2024-03-06 01:02", utc(2024, 3, 6, 1h + 2min));
    row("2024-03-06T01:02:03.25Z", utc(2024, 3, 6, 1h + 2min + 3s + 250ms));
    row("+5 min", utc(2024, 3, 5, 12h + 5min));
    row("-2h", utc(2024, 3, 5, 10h));
    row("+1.5s", utc(2024, 3, 5, 12h + 1500ms));
    row("-1 day", utc(2024, 3, 4, 12h));
}

void LogPlacesTest::typedTimes() {
    QFETCH(QString, text);
    QFETCH(qint64, expected);
    const auto place = readPlace(text, utc(2024, 3, 5, std::chrono::hours(12)));
    QVERIFY(place && std::holds_alternative<Timestamp>(*place));
    QCOMPARE(qint64(std::get<Timestamp>(*place).time_since_epoch().count()), expected);
}

void LogPlacesTest::typedRows() {
    QLocale::setDefault(QLocale(QLocale::English));
    for (const auto& [text, number] : std::initializer_list<std::pair<const char*, std::uint64_t>>{
             {"1", 1}, {"12,345", 12'345}, {"12 345", 12'345}, {"4000000000", 4'000'000'000u}}) {
        const auto place = readPlace(QString::fromLatin1(text), {});
        QVERIFY(place && std::holds_alternative<RowNumber>(*place));
        QCOMPARE(std::get<RowNumber>(*place).number, number);
    }
}

void LogPlacesTest::whatIsNoPlace() {
    for (const char* text : {"", "noon", "0", "-5", "25:00", "10:61", "10:2", "+5", "+5 weeks", "2024-13-01",
                             "10:02 foo", "+99999999999999999999 d", "1e5"})
        QVERIFY2(!readPlace(QString::fromLatin1(text), {}), text);
}

void LogPlacesTest::stepsAreThoseOfAWalk() {
    SampleShape shape;
    shape.recordsPerChunk = 900;
    Snapshot::Parts parts;
    parts.chunks = sampleChunks(shape);
    parts.templates = sampleTemplates(shape.groups);
    parts.timeline = timelineOrder(timesOf(parts.chunks));
    for (std::uint32_t i = 0; i < shape.sources; ++i) parts.sources.emplace_back().id = SourceId{i};
    const Snapshot snapshot(std::move(parts));
    std::mt19937 random(2);
    std::vector<TimelineRow> some;
    for (std::uint32_t row = 0; row < snapshot.recordCount(); ++row)
        if (random() % 30 == 0) some.push_back(TimelineRow{row});
    const RowSet rows(some);
    const TaskContext task;
    const auto timeAt = [&](std::uint64_t at) { return snapshot.time(snapshot.recordAt(rows.at(at))); };
    const auto hourAt = [&](std::uint64_t at) { return std::chrono::floor<std::chrono::hours>(timeAt(at)); };
    const auto mean = (timeAt(rows.size() - 1) - timeAt(0)) / std::int64_t(rows.size());
    const auto gap = std::max<std::chrono::nanoseconds>(std::chrono::seconds(1), 50 * mean);
    QVERIFY(leastGap(snapshot, rows) == gap);
    const auto isStep = [&](LogStep step, std::uint64_t at) {
        switch (step) {
            case LogStep::error:
                return snapshot.severity(snapshot.recordAt(rows.at(at))) >= Severity::error;
            case LogStep::gap:
                return at > 0 && timeAt(at) - timeAt(at - 1) >= gap;
            case LogStep::hour:
                return at == 0 || hourAt(at) != hourAt(at - 1);
            default:
                return false;
        }
    };
    for (const LogStep step : {LogStep::error, LogStep::gap, LogStep::hour}) {
        for (std::uint64_t from = 0; from < rows.size(); from += 3) {
            std::optional<std::uint64_t> later, earlier;
            for (std::uint64_t at = from + 1; at < rows.size() && !later; ++at)
                if (isStep(step, at)) later = at;
            for (std::uint64_t at = from; at-- > 0 && !earlier;)
                if (isStep(step, at)) earlier = at;
            QCOMPARE(*nextStep(snapshot, rows, from, Direction::forward, step, {}, task), later);
            QCOMPARE(*nextStep(snapshot, rows, from, Direction::back, step, {}, task), earlier);
        }
    }
    for (std::uint64_t at = 0; at < rows.size(); at += 7) {
        const std::uint64_t found = positionAt(snapshot, rows, timeAt(at));
        QVERIFY(found <= at && timeAt(found) == timeAt(at) && (found == 0 || timeAt(found - 1) < timeAt(at)));
    }
    QCOMPARE(positionAt(snapshot, rows, timeAt(rows.size() - 1) + std::chrono::seconds(1)), rows.size());
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::LogPlacesTest)
#include "log_places_test.moc"
