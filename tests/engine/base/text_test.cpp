// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text.h"

#include "engine/base/sentence.h"

#include <QtTest>

using namespace logwright;

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void groupsThousands() {
        QCOMPARE(withThousands(0), std::string("0"));
        QCOMPARE(withThousands(999), std::string("999"));
        QCOMPARE(withThousands(1000), std::string("1,000"));
        QCOMPARE(withThousands(~std::uint64_t{0}), std::string("18,446,744,073,709,551,615"));
    }

    void roundsBytes() {
        QCOMPARE(counted(0, "file"), std::string("0 files"));
        QCOMPARE(counted(1, "file"), std::string("1 file"));
        QCOMPARE(counted(4182, "file"), std::string("4,182 files"));
        QCOMPARE(counted(1, "record has", "records have"), std::string("1 record has"));
        QCOMPARE(counted(2, "record has", "records have"), std::string("2 records have"));
        QCOMPARE(humanBytes(999), std::string("999 B"));
        QCOMPARE(humanBytes(1000), std::string("1.0 kB"));
        QCOMPARE(humanBytes(999'960), std::string("1.0 MB"));
    }

    void lowersLettersOfAscii() {
        QCOMPARE(lowerCase("AZ az 09 [\xc3\x84]"), std::string("az az 09 [\xc3\x84]"));
    }

    void timesComeBack_data() {
        QTest::addColumn<qint64>("nanoseconds");
        QTest::addColumn<QString>("text");
        // Seconds as `date -u -d TEXT +%s` gives them.
        QTest::newRow("epoch") << qint64{0} << "1970-01-01T00:00:00Z";
        QTest::newRow("milliseconds") << qint64{1445191307978} * 1'000'000 << "2015-10-18T18:01:47.978Z";
        QTest::newRow("nanoseconds") << qint64{951782400} * 1'000'000'000 + 1
                                     << "2000-02-29T00:00:00.000000001Z";
        QTest::newRow("before 1970") << qint64{-1} * 1'000'000'000 << "1969-12-31T23:59:59Z";
        QTest::newRow("before 1970, fraction") << qint64{-1'000'000} << "1969-12-31T23:59:59.999Z";
    }
    void timesComeBack() {
        QFETCH(qint64, nanoseconds);
        QFETCH(QString, text);
        const Timestamp time{std::chrono::nanoseconds(nanoseconds)};
        QCOMPARE(QString::fromStdString(formatTime(time)), text);
        Timestamp read;
        QVERIFY(parseTime(text.toStdString(), read));
        QVERIFY(read == time);
    }

    void anEndJustPastARecordIsThatRecords() {
        const Timestamp record{std::chrono::milliseconds(1'709'632'800'123)};
        QCOMPARE(formatTime(shownEnd(record + std::chrono::nanoseconds(1))), formatTime(record));
        QCOMPARE(formatTime(shownEnd(record)), formatTime(record));
        const Timestamp before{std::chrono::nanoseconds(-1'000'000)};  // 1970
        QCOMPARE(formatTime(shownEnd(before)), formatTime(before));
    }

    void readsBeginningsOfTimes() {
        Timestamp time;
        QVERIFY(parseTime("2015-10-18", time));
        QCOMPARE(formatTime(time), std::string("2015-10-18T00:00:00Z"));
        QVERIFY(parseTime("2015-10-18 18:01", time));
        QCOMPARE(formatTime(time), std::string("2015-10-18T18:01:00Z"));
        for (const char* wrong :
             {"", "2015", "2015-02-30", "2015-10-18T25:00", "2015-10-18T18", "2015-10-18x"}) {
            QVERIFY2(!parseTime(wrong, time), wrong);
        }
    }

    void csvFieldsAreSafe() {
        QCOMPARE(csvField("plain <*> text"), std::string("plain <*> text"));
        QCOMPARE(csvField("a,\"b\""), std::string("\"a,\"\"b\"\"\""));
        QCOMPARE(csvField("=HYPERLINK(1)"), std::string("\"'=HYPERLINK(1)\""));
        QCOMPARE(csvField("two\nlines"), std::string("\"two\nlines\""));
    }

    void terminalsAreSafe() {
        QCOMPARE(printable("a\tb caf\xC3\xA9"), std::string("a\tb caf\xC3\xA9"));
        QCOMPARE(printable("\x1B[31m\x07"), std::string("\xEF\xBF\xBD[31m\xEF\xBF\xBD"));
    }

    void quotesAsOneReads() {
        QCOMPARE(asReadSentence("after `Paid <*>`, `x` (12 %) came"),
                 std::string("After “Paid <*>”, “x” (12 %) came"));
        QCOMPARE(asReadSentence("`run `ls` again` was new"), std::string("“run `ls” again` was new"));
        QCOMPARE(asReadSentence("`a`b` came"), std::string("“a`b” came"));
        QCOMPARE(asReadSentence("5` and it`s"), std::string("5` and it`s"));
        QCOMPARE(asReadSentence(""), std::string());
    }

    void replacesWhatIsNoUtf8() {
        const std::string bad = "\xEF\xBF\xBD";
        QCOMPARE(validUtf8("caf\xC3\xA9 \xF0\x9F\x98\x80"), std::string("caf\xC3\xA9 \xF0\x9F\x98\x80"));
        QCOMPARE(validUtf8("\xFF"), bad);
        QCOMPARE(validUtf8("\xC0\xAF"), bad + bad);                      // overlong
        QCOMPARE(validUtf8("\xED\xA0\x80"), bad + bad + bad);            // surrogate
        QCOMPARE(validUtf8("\xF4\x90\x80\x80"), bad + bad + bad + bad);  // beyond U+10FFFF
        QCOMPARE(validUtf8("a\xC3"), "a" + bad);                         // cut off
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
