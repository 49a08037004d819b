// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times as texts to instants. The expected seconds were computed by another calendar than ours.

#include "engine/base/text.h"
#include "engine/record/time_completion.h"
#include "engine/record/timestamp.h"

#include <QTest>

using namespace logwright;

namespace {

std::vector<TimeShape> shapesOf(const QByteArray& spec) {
    if (spec == "auto") return {knownTimeShapes().begin(), knownTimeShapes().end()};
    auto shape = TimeShape::compile(spec.toStdString());
    return shape ? std::vector{*shape} : std::vector<TimeShape>{};
}

Timestamp at(std::string_view text) {
    Timestamp time;
    if (!parseTime(text, time)) qFatal("the test's own time is wrong");
    return time;
}

/// What times without year or date come to, one line after the other.
class Lines {
public:
    Lines(const char* spec, const TimeContext& context)
        : shapes_(shapesOf(spec)), reader_(shapes_), completion_(context) {}

    QString next(std::string_view text) {
        ClockTime clock;
        Timestamp time;
        if (!readTimestamp(text, reader_, clock) || !completion_.complete(clock, time)) return "unreadable";
        return QString::fromStdString(formatTime(time));
    }

private:
    std::vector<TimeShape> shapes_;
    TimeReader reader_;
    TimeCompletion completion_;
};

TimeContext inYear(int year) {
    TimeContext context;
    context.year = year;
    return context;
}

}  // namespace

class TimestampTest : public QObject {
    Q_OBJECT

private slots:
    void instants_data() {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("nanoseconds");
        zonedRows();
        dottedRows();
        namedRows();
        countedRows();
    }

    void instants() {
        QFETCH(QByteArray, spec);
        QFETCH(QByteArray, text);
        QFETCH(qint64, seconds);
        QFETCH(int, nanoseconds);
        const std::vector<TimeShape> shapes = shapesOf(spec);
        QVERIFY(!shapes.empty());
        TimeReader reader(shapes);
        TimeCompletion completion(TimeContext{});
        // The second reading is from memory.
        for (int i = 0; i < 2; ++i) {
            ClockTime clock;
            Timestamp time;
            QVERIFY(readTimestamp(text.toStdString(), reader, clock));
            QVERIFY(completion.complete(clock, time));
            QCOMPARE(time.time_since_epoch().count(), seconds * 1'000'000'000 + nanoseconds);
        }
    }

    void impossible_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"2015-13-01 00:00:00", "2015-00-01 00:00:00", "2015-02-31 00:00:00", "2015-02-29 00:00:00",
              "2015-01-00 00:00:00", "2015-01-01 24:00:00", "2015-01-01 00:60:00", "2015-01-01 00:00:61",
              "2015-366T00:00:00", "2016-367T00:00:00", "Feb 30 01:02:03", "Dec 04, 2005 13:00:00 PM",
              "Dec 04, 2005 0:00:00 AM", "@c0000000433225833b6e1a8c", "@40000000433225833b9aca00"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }

    void impossible() {
        QFETCH(QByteArray, text);
        TimeReader reader(knownTimeShapes());
        ClockTime clock;
        QVERIFY2(reader.read(text.toStdString(), clock) != 0, "it has the shape of a time");
        QVERIFY(!clock.valid);
    }

    void otherShapes_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", " ", "2015", "2015-1", "12 apples", "15-10-18", "Foo 12 01:02:03",
                                 "Decembre 04 01:02:03", "12:3", "@4000", "12345678", "10.0.0.1 up"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }

    void otherShapes() {
        QFETCH(QByteArray, text);
        TimeReader reader(knownTimeShapes());
        ClockTime clock;
        QCOMPARE(reader.read(text.toStdString(), clock), std::size_t{0});
    }

    void beyondTimestamps() {
        Lines lines("%Y-%m-%d", {});
        QCOMPARE(lines.next("2262-12-31"), "unreadable");
        QCOMPARE(lines.next("1600-01-01"), "unreadable");
        QCOMPARE(lines.next("2262-01-01"), "2262-01-01T00:00:00Z");
        Lines epochs("%s", {});
        QCOMPARE(epochs.next("9223372035999999999"), "2262-04-11T23:47:15.999999999Z");
        QCOMPARE(epochs.next("99999999999999999999999"), "unreadable");
    }

    void remainderIsLeft() {
        TimeReader reader(knownTimeShapes());
        ClockTime clock;
        QCOMPARE(reader.read("2015-10-18 18:01:47,978 INFO x", clock), std::size_t{23});
        QVERIFY(!clock.zoned);
        QCOMPARE(reader.read("2015-10-18 18:01:48 -1 sent", clock), std::size_t{19});
        QCOMPARE(reader.read("2015-10-18 18:01:48 ESTABLISHED", clock), std::size_t{19});
        QCOMPARE(reader.read("2015-10-18 18:01:48 EST ready", clock), std::size_t{23});
        QCOMPARE(clock.zone, -5 * 3600);
    }

    void yearTurns() {
        Lines lines("%b %e %H:%M:%S", inYear(2019));
        QCOMPARE(lines.next("Dec 31 23:59:59"), "2019-12-31T23:59:59Z");
        QCOMPARE(lines.next("Jan  1 00:00:00"), "2020-01-01T00:00:00Z");
        QCOMPARE(lines.next("Dec 31 23:59:58"), "2019-12-31T23:59:58Z");  // written late
        QCOMPARE(lines.next("Jan  1 00:00:01"), "2020-01-01T00:00:01Z");
        QCOMPARE(lines.next("Feb 29 12:00:00"), "2020-02-29T12:00:00Z");
        QCOMPARE(lines.next("Feb 28 12:00:00"), "2020-02-28T12:00:00Z");  // disorder turns nothing
        QCOMPARE(lines.next("Nov  3 00:00:00"), "2020-11-03T00:00:00Z");
        QCOMPARE(lines.next("Feb  3 00:00:00"), "2021-02-03T00:00:00Z");
        QCOMPARE(lines.next("Feb 29 00:00:00"), "unreadable");  // there was none in 2021
    }

    void midnights() {
        TimeContext context;
        context.day = 18'000;  // 2019-04-14
        Lines lines("%H:%M:%S%f", context);
        QCOMPARE(lines.next("22:00:00.5"), "2019-04-14T22:00:00.500Z");
        QCOMPARE(lines.next("21:59:59"), "2019-04-14T21:59:59Z");  // disorder
        QCOMPARE(lines.next("00:00:01"), "2019-04-15T00:00:01Z");
        QCOMPARE(lines.next("23:59:59"), "2019-04-14T23:59:59Z");  // written late
        QCOMPARE(lines.next("03:00:00"), "2019-04-15T03:00:00Z");
        QCOMPARE(lines.next("00:00:00"), "2019-04-16T00:00:00Z");
    }

    void contextsZoneAndStart() {
        TimeContext context;
        context.reference = at("2020-05-06T00:00:00");
        context.zone = std::chrono::hours{2};
        Lines local("%Y-%m-%d %H:%M:%S%Z", context);
        QCOMPARE(local.next("2020-05-06 12:00:00"), "2020-05-06T10:00:00Z");
        QCOMPARE(local.next("2020-05-06 12:00:00Z"), "2020-05-06T12:00:00Z");
        Lines uptime("%u", context);
        QCOMPARE(uptime.next("86400.25"), "2020-05-07T00:00:00.250Z");
    }

    void wrongSpecifications() {
        for (const char* spec : {"", "%", "%Q", "%Y-%", "%-", "%-Q"}) {
            const auto shape = TimeShape::compile(spec);
            QVERIFY2(!shape, spec);
            QVERIFY(!shape.error().what.empty());
        }
    }

    void knownShapesCompile() { QVERIFY(knownTimeShapes().size() >= 40); }

private:
    static void zonedRows() {
        QTest::newRow("2015-10-18T18:01:47.978Z")
            << QByteArray("iso") << QByteArray("2015-10-18T18:01:47.978Z") << qint64{1445191307} << 978000000;
        QTest::newRow("2015-10-18T18:01:47,978+02:00")
            << QByteArray("iso") << QByteArray("2015-10-18T18:01:47,978+02:00") << qint64{1445184107}
            << 978000000;
        QTest::newRow("2015-10-18T18:01:47-0730")
            << QByteArray("iso") << QByteArray("2015-10-18T18:01:47-0730") << qint64{1445218307} << 0;
        QTest::newRow("2016-10-06T00:17:09.669794202Z")
            << QByteArray("iso") << QByteArray("2016-10-06T00:17:09.669794202Z") << qint64{1475713029}
            << 669794202;
        QTest::newRow("2024-02-29T23:59:59.1234567891Z")
            << QByteArray("iso") << QByteArray("2024-02-29T23:59:59.1234567891Z") << qint64{1709251199}
            << 123456789;
        QTest::newRow("1969-12-31T23:59:59.5Z")
            << QByteArray("iso") << QByteArray("1969-12-31T23:59:59.5Z") << qint64{-1} << 500000000;
        QTest::newRow("2015-10-18 18:01:47,978")
            << QByteArray("auto") << QByteArray("2015-10-18 18:01:47,978") << qint64{1445191307} << 978000000;
        QTest::newRow("2025-08-13 01:45:01.123 PDT")
            << QByteArray("auto") << QByteArray("2025-08-13 01:45:01.123 PDT") << qint64{1755074701}
            << 123000000;
        QTest::newRow("2025-04-12 00:14:12.837 CEST")
            << QByteArray("auto") << QByteArray("2025-04-12 00:14:12.837 CEST") << qint64{1744409652}
            << 837000000;
        QTest::newRow("2020-01-01 00:00:00 UTC+1")
            << QByteArray("auto") << QByteArray("2020-01-01 00:00:00 UTC+1") << qint64{1577833200} << 0;
        QTest::newRow("2020-01-01 00:00:00 +0530")
            << QByteArray("auto") << QByteArray("2020-01-01 00:00:00 +0530") << qint64{1577817000} << 0;
        QTest::newRow("2020-01-01 00:00:00+02")
            << QByteArray("auto") << QByteArray("2020-01-01 00:00:00+02") << qint64{1577829600} << 0;
        QTest::newRow("2020-01-01T00:00")
            << QByteArray("auto") << QByteArray("2020-01-01T00:00") << qint64{1577836800} << 0;
    }

    static void dottedRows() {
        QTest::newRow("2005-06-03-15.42.50.675872")
            << QByteArray("auto") << QByteArray("2005-06-03-15.42.50.675872") << qint64{1117813370}
            << 675872000;
        QTest::newRow("2010-03-04_05:06:07.80901")
            << QByteArray("auto") << QByteArray("2010-03-04_05:06:07.80901") << qint64{1267679167}
            << 809010000;
        QTest::newRow("2019/09/08 07:06:05")
            << QByteArray("auto") << QByteArray("2019/09/08 07:06:05") << qint64{1567926365} << 0;
        QTest::newRow("2009/07/20 22:59:26.5 EST")
            << QByteArray("auto") << QByteArray("2009/07/20 22:59:26.5 EST") << qint64{1248148766}
            << 500000000;
        QTest::newRow("2021.07.08 09:10:11.121314")
            << QByteArray("auto") << QByteArray("2021.07.08 09:10:11.121314") << qint64{1625735411}
            << 121314000;
        QTest::newRow("2012-025T10:22:40,672")
            << QByteArray("auto") << QByteArray("2012-025T10:22:40,672") << qint64{1327486960} << 672000000;
        QTest::newRow("2012-366T00:00:00")
            << QByteArray("auto") << QByteArray("2012-366T00:00:00") << qint64{1356912000} << 0;
        QTest::newRow("20171223-22:15:29:606")
            << QByteArray("auto") << QByteArray("20171223-22:15:29:606") << qint64{1514067329} << 606000000;
        QTest::newRow("20171224-0:7:20:44")
            << QByteArray("auto") << QByteArray("20171224-0:7:20:44") << qint64{1514074040} << 44000000;
        QTest::newRow("20171223 22:15:29.5")
            << QByteArray("auto") << QByteArray("20171223 22:15:29.5") << qint64{1514067329} << 500000000;
        QTest::newRow("20171223T221529Z")
            << QByteArray("auto") << QByteArray("20171223T221529Z") << qint64{1514067329} << 0;
        QTest::newRow("20171223T221529.25+0100")
            << QByteArray("auto") << QByteArray("20171223T221529.25+0100") << qint64{1514063729} << 250000000;
        QTest::newRow("081109 203615")
            << QByteArray("auto") << QByteArray("081109 203615") << qint64{1226262975} << 0;
        QTest::newRow("130405  6:07:08")
            << QByteArray("auto") << QByteArray("130405  6:07:08") << qint64{1365142028} << 0;
        QTest::newRow("17/06/09 20:10:40")
            << QByteArray("auto") << QByteArray("17/06/09 20:10:40") << qint64{1497039040} << 0;
    }

    static void namedRows() {
        QTest::newRow("20/Jul/2009:22:59:26 +0000")
            << QByteArray("auto") << QByteArray("20/Jul/2009:22:59:26 +0000") << qint64{1248130766} << 0;
        QTest::newRow("20/Jul/2009:22:59:26.250 -0700")
            << QByteArray("auto") << QByteArray("20/Jul/2009:22:59:26.250 -0700") << qint64{1248155966}
            << 250000000;
        QTest::newRow("20/Jul/2009 22:59:26")
            << QByteArray("auto") << QByteArray("20/Jul/2009 22:59:26") << qint64{1248130766} << 0;
        QTest::newRow("20-Oct-2015 18:01:47.978")
            << QByteArray("auto") << QByteArray("20-Oct-2015 18:01:47.978") << qint64{1445364107}
            << 978000000;
        QTest::newRow("09 Nov 2021 10:11:12.131")
            << QByteArray("auto") << QByteArray("09 Nov 2021 10:11:12.131") << qint64{1636452672}
            << 131000000;
        QTest::newRow("9 Nov 2021 10:11:12")
            << QByteArray("auto") << QByteArray("9 Nov 2021 10:11:12") << qint64{1636452672} << 0;
        QTest::newRow("Sun Dec 04 04:47:44 2005")
            << QByteArray("auto") << QByteArray("Sun Dec 04 04:47:44 2005") << qint64{1133671664} << 0;
        QTest::newRow("Sun Dec  4 04:47:44.123456 2005")
            << QByteArray("auto") << QByteArray("Sun Dec  4 04:47:44.123456 2005") << qint64{1133671664}
            << 123456000;
        QTest::newRow("Sun Dec  4 04:47:44 CET 2005")
            << QByteArray("auto") << QByteArray("Sun Dec  4 04:47:44 CET 2005") << qint64{1133668064} << 0;
        QTest::newRow("Sun, 04 Dec 2005 04:47:44 -0500")
            << QByteArray("auto") << QByteArray("Sun, 04 Dec 2005 04:47:44 -0500") << qint64{1133689664} << 0;
        QTest::newRow("Sun, 4 Dec 2005 04:47:44 GMT")
            << QByteArray("auto") << QByteArray("Sun, 4 Dec 2005 04:47:44 GMT") << qint64{1133671664} << 0;
        QTest::newRow("Dec 04, 2005 4:47:44 PM")
            << QByteArray("auto") << QByteArray("Dec 04, 2005 4:47:44 PM") << qint64{1133714864} << 0;
        QTest::newRow("Dec 04, 2005 12:00:00 AM")
            << QByteArray("auto") << QByteArray("Dec 04, 2005 12:00:00 AM") << qint64{1133654400} << 0;
        QTest::newRow("Dec 04, 2005 12:00:00 pm")
            << QByteArray("auto") << QByteArray("Dec 04, 2005 12:00:00 pm") << qint64{1133697600} << 0;
        QTest::newRow("12/04/2005 04:47:44 PM")
            << QByteArray("auto") << QByteArray("12/04/2005 04:47:44 PM") << qint64{1133714864} << 0;
        QTest::newRow("12/04/2005 16:47:44.100")
            << QByteArray("auto") << QByteArray("12/04/2005 16:47:44.100") << qint64{1133714864} << 100000000;
        QTest::newRow("12/04/2005-16:47:44.100200")
            << QByteArray("auto") << QByteArray("12/04/2005-16:47:44.100200") << qint64{1133714864}
            << 100200000;
        QTest::newRow("04.12.2005 16:47:44")
            << QByteArray("auto") << QByteArray("04.12.2005 16:47:44") << qint64{1133714864} << 0;
        QTest::newRow("Jan 02 2006 15:04:05")
            << QByteArray("auto") << QByteArray("Jan 02 2006 15:04:05") << qint64{1136214245} << 0;
        QTest::newRow("2006 Jan 02 15:04:05")
            << QByteArray("auto") << QByteArray("2006 Jan 02 15:04:05") << qint64{1136214245} << 0;
        QTest::newRow("@40000000433225833b6e1a8c")
            << QByteArray("auto") << QByteArray("@40000000433225833b6e1a8c") << qint64{1127359865}
            << 997071500;
    }

    static void countedRows() {
        QTest::newRow("1428634687123")
            << QByteArray("auto") << QByteArray("1428634687123") << qint64{1428634687} << 123000000;
        QTest::newRow("1117838570") << QByteArray("auto") << QByteArray("1117838570") << qint64{1117838570}
                                    << 0;
        QTest::newRow("1761019822.3152757")
            << QByteArray("auto") << QByteArray("1761019822.3152757") << qint64{1761019822} << 315275700;
        QTest::newRow("1.7610198223152757e+09")
            << QByteArray("epoch-s") << QByteArray("1.7610198223152757e+09") << qint64{1761019822}
            << 315275700;
        QTest::newRow("1534860261221373")
            << QByteArray("epoch-us") << QByteArray("1534860261221373") << qint64{1534860261} << 221373000;
        QTest::newRow("1700000000000000123")
            << QByteArray("epoch-ns") << QByteArray("1700000000000000123") << qint64{1700000000} << 123;
        QTest::newRow("1700000000000000123")
            << QByteArray("%s") << QByteArray("1700000000000000123") << qint64{1700000000} << 123;
        QTest::newRow("1600000000123")
            << QByteArray("epoch-ms") << QByteArray("1600000000123") << qint64{1600000000} << 123000000;
        QTest::newRow("5") << QByteArray("epoch-s") << QByteArray("5") << qint64{5} << 0;
        QTest::newRow("99-12-31") << QByteArray("%y-%m-%d") << QByteArray("99-12-31") << qint64{946598400}
                                  << 0;
        QTest::newRow("68-12-31") << QByteArray("%y-%m-%d") << QByteArray("68-12-31") << qint64{3124137600}
                                  << 0;
        QTest::newRow("19 août 2020")
            << QByteArray("%d %b %Y") << QByteArray("19 août 2020") << qint64{1597795200} << 0;
        QTest::newRow("19 AOÛT 2020")
            << QByteArray("%d %b %Y") << QByteArray("19 AOÛT 2020") << qint64{1597795200} << 0;
        QTest::newRow("01 févr. 2020")
            << QByteArray("%d %b %Y") << QByteArray("01 févr. 2020") << qint64{1580515200} << 0;
        QTest::newRow("24 déc. 2020")
            << QByteArray("%d %b %Y") << QByteArray("24 déc. 2020") << qint64{1608768000} << 0;
        QTest::newRow("03. März 2021")
            << QByteArray("%d. %B %Y") << QByteArray("03. März 2021") << qint64{1614729600} << 0;
        QTest::newRow("03 Okt 2021") << QByteArray("%d %b %Y") << QByteArray("03 Okt 2021")
                                     << qint64{1633219200} << 0;
        QTest::newRow("05 enero 2021")
            << QByteArray("%d %B %Y") << QByteArray("05 enero 2021") << qint64{1609804800} << 0;
        QTest::newRow("05 dic. 2021")
            << QByteArray("%d %b %Y") << QByteArray("05 dic. 2021") << qint64{1638662400} << 0;
        QTest::newRow("05 juil. 2021")
            << QByteArray("%d %b %Y") << QByteArray("05 juil. 2021") << qint64{1625443200} << 0;
        QTest::newRow("05 september 2021")
            << QByteArray("%d %b %Y") << QByteArray("05 september 2021") << qint64{1630800000} << 0;
        QTest::newRow("2016-12-31 23:59:60 Z")
            << QByteArray("%Y-%m-%d %H:%M:%S %z") << QByteArray("2016-12-31 23:59:60 Z") << qint64{1483228800}
            << 0;
        QTest::newRow("2016-12-31 11PM")
            << QByteArray("%Y-%m-%d %I%p") << QByteArray("2016-12-31 11PM") << qint64{1483225200} << 0;
        QTest::newRow("07/08/2019 5.3")
            << QByteArray("%d/%m/%Y %-H.%-M") << QByteArray("07/08/2019 5.3") << qint64{1565154180} << 0;
        QTest::newRow("1700-01-01") << QByteArray("%Y-%m-%d") << QByteArray("1700-01-01")
                                    << qint64{-8520336000} << 0;
        QTest::newRow("2261-12-31") << QByteArray("%Y-%m-%d") << QByteArray("2261-12-31")
                                    << qint64{9214560000} << 0;
    }
};

QTEST_GUILESS_MAIN(TimestampTest)
#include "test_timestamp.moc"
