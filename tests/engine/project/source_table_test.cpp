// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept of a source: in projects of earlier versions too, which had it in words.

#include "engine/project/source_table.h"

#include "engine/project/record_version.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace logwright;

namespace {

SourceRow withDates(DateOrigin origin, std::chrono::nanoseconds offset) {
    SourceRow row;
    row.dateOrigin = origin;
    row.clockOffset = offset;
    return row;
}

}  // namespace

class SourceTableTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        auto database = Database::create(folder_->filePath("kept.sqlite").toStdString());
        QVERIFY(database);
        database_ = std::make_unique<Database>(std::move(*database));
    }

    void whatIsSavedIsLoaded() {
        QVERIFY(database_->migrate(SourceTable::migrations()));
        QVERIFY(database_->migrate(RecordVersion::migrations()));
        SourceRow row;
        row.id = SourceId{3};
        row.note = "a note";
        row.clockOffset = std::chrono::seconds(-5);
        row.dateOrigin = DateOrigin::fileDate;
        row.fileGone = true;
        QVERIFY(SourceTable(*database_).save(row));
        const auto rows = SourceTable(*database_).load();
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(1));
        QCOMPARE(rows->front().id, row.id);
        QCOMPARE(rows->front().note, row.note);
        QCOMPARE(qint64(rows->front().clockOffset.count()), qint64(row.clockOffset.count()));
        QCOMPARE(rows->front().dateOrigin, row.dateOrigin);
        QVERIFY(rows->front().fileGone);
        QVERIFY(!rows->front().removed);
    }

    void wordsOfEarlierVersionsAreFactsNow_data() {
        QTest::addColumn<QString>("note");
        QTest::addColumn<DateOrigin>("origin");
        QTest::addColumn<bool>("gone");
        QTest::addColumn<QString>("noteNow");
        const QString taken = "its lines tell no %1: taken from the file's date";
        QTest::newRow("year") << taken.arg("year") << DateOrigin::fileYear << false << "";
        QTest::newRow("date") << taken.arg("date") << DateOrigin::fileDate << false << "";
        QTest::newRow("other sources") << "its lines tell no year: 2021 taken, as the other sources tell"
                                       << DateOrigin::otherSources << false << "";
        QTest::newRow("gone") << "the file is no longer there, so its records cannot be shown"
                              << DateOrigin::lines << true << "";
        QTest::newRow("misfit") << "hardly any line fits the format that was chosen; leave it out, and it is "
                                   "found by the lines"
                                << DateOrigin::lines << false << "";
        QTest::newRow("an error") << "permission denied" << DateOrigin::lines << false << "permission denied";
        QTest::newRow("nothing") << "" << DateOrigin::lines << false << "";
    }

    void wordsOfEarlierVersionsAreFactsNow() {
        QFETCH(QString, note);
        QVERIFY(database_->migrate(SourceTable::migrations().first(2)));
        auto insert = database_->prepare(
            "INSERT INTO source VALUES(7, '/logs/a', '', 'a', '/logs/a', '', 'UTF-8', 0, 0, 0, 0, 0, 0, 0, "
            "2, ?, "
            "'', '', '', 'syslog', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, -31536000000000000)");
        QVERIFY(insert);
        const std::string words = note.toStdString();
        QVERIFY(insert->bind(1, std::string_view(words)).run());
        QVERIFY(database_->migrate(SourceTable::migrations()));
        const auto rows = SourceTable(*database_).load();
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(1));
        const SourceInfo info = rows->front().info();
        QTEST(info.dateOrigin, "origin");
        QTEST(info.fileGone, "gone");
        QTEST(QString::fromStdString(info.note), "noteNow");
    }

    void aYearOfTheOthersHoldsUntilItIsTakenBack() {
        using namespace std::chrono;
        const auto shown = [](const SourceRow& row) { return row.info().dateOrigin; };
        const nanoseconds year = -days(365);
        QCOMPARE(shown(withDates(DateOrigin::otherSources, year)), DateOrigin::otherSources);
        QCOMPARE(shown(withDates(DateOrigin::otherSources, year + hours(1))), DateOrigin::otherSources);
        QCOMPARE(shown(withDates(DateOrigin::otherSources, nanoseconds{})), DateOrigin::fileYear);
        QCOMPARE(shown(withDates(DateOrigin::otherSources, seconds(-7))), DateOrigin::fileYear);
        QCOMPARE(shown(withDates(DateOrigin::lines, year)), DateOrigin::lines);
    }

    void aFormatThatWasChosenMisfitsWhereItsRecordsAreFew() {
        SourceRow row;
        row.state = SourceInfo::State::read;
        row.chosenFormat.format = "pino";
        row.lines = 100;
        row.records = 2;
        QVERIFY(row.formatMisfits());
        row.records = 3;
        QVERIFY(!row.formatMisfits());
        row.lines = 9;
        row.records = 1;
        QVERIFY2(!row.formatMisfits(), "so few lines tell nothing");
        row.lines = 10;
        QVERIFY(row.formatMisfits());
        row.state = SourceInfo::State::reading;
        QVERIFY2(!row.formatMisfits(), "more may come");
        row.state = SourceInfo::State::read;
        row.chosenFormat = {};
        QVERIFY2(!row.formatMisfits(), "nobody chose it");
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Database> database_;
};

QTEST_GUILESS_MAIN(SourceTableTest)
#include "source_table_test.moc"
