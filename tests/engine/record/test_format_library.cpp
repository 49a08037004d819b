// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Patterns of the person's own, what is wrong with them, and lines that mean harm.

#include "engine/base/text.h"
#include "engine/record/log_format.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace logwright;

namespace {

PreviewRow preview(const FormatChoice& choice, std::string_view line) {
    const auto format = FormatLibrary::builtIn().resolve(choice);
    if (!format) qFatal("%s", format.error().message().c_str());
    const std::string_view lines[] = {line};
    TimeContext time;
    time.year = 2020;
    return previewFormat(*format, lines, time).front();
}

RecordFields parse(const char* format, std::string_view line) {
    static std::unique_ptr<RecordParser> parser;  // the views live as long as it does
    parser = std::make_unique<RecordParser>(FormatLibrary::builtIn().find(format), TimeContext{});
    RecordFields fields;
    if (!parser->parse(line, fields)) qFatal("no record: %s", std::string(line).c_str());
    return fields;
}

bool inside(std::string_view part, std::string_view whole) {
    return part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size();
}

}  // namespace

class FormatLibraryTest : public QObject {
    Q_OBJECT

private slots:
    void patternsOfLogPai() {
        PreviewRow row = preview({"<Date> <Time> <Pid> <Level> <Component>: <Content>", "Pid"},
                                 "081109 203615 148 INFO dfs.DataNode: block is gone");
        QCOMPARE(row.time, std::string("2008-11-09T20:36:15Z"));
        QCOMPARE(row.severity, std::string("information"));
        QCOMPARE(row.component, std::string("dfs.DataNode"));
        QCOMPARE(row.session, std::string("148"));
        QCOMPARE(row.message, std::string("block is gone"));

        for (const char* line :
             {"Jun 14 15:16:01 combo sshd[19939]: ready", "Jun 14 15:16:01 combo sshd: ready"}) {
            row = preview({"<Month> <Date> <Time> <Host> <Component>(\\[<Pid>\\])?: <Content>", ""}, line);
            QCOMPARE(row.time, std::string("2020-06-14T15:16:01Z"));
            QCOMPARE(row.component, std::string("sshd"));
            QCOMPARE(row.message, std::string("ready"));
        }
        row = preview(
            {"<Label> <Timestamp> <Date> <Node> <Time> <NodeRepeat> <Type> <Component> <Level> <Content>",
             ""},
            "- 1117838570 2005.06.03 R02 2005-06-03-15.42.50.675872 R02 RAS KERNEL INFO parity error");
        QCOMPARE(row.time, std::string("2005-06-03T22:42:50Z"));
        QCOMPARE(row.host, std::string("R02"));
        QCOMPARE(row.message, std::string("parity error"));
        row = preview({"[<Time>] [<Level>] <Content>", ""}, "[Sun Dec 04 04:47:44 2005] [error] no workers");
        QCOMPARE(row.time, std::string("2005-12-04T04:47:44Z"));
        QCOMPARE(row.severity, std::string("error"));
        row = preview({"<When:%d|%m|%y %H.%M> <Content>", ""}, "07|08|19 05.06 hello");
        QCOMPARE(row.time, std::string("2019-08-07T05:06:00Z"));
    }

    void regularExpressions() {
        const char* const text = R"(^(?P<time>\S+ \S+) \[(?P<level>\w+)\] (?<component>\w+) (?P<message>.*))";
        PreviewRow row = preview({text, ""}, "2020-01-02 03:04:05.5 [WARN] pool is low");
        QCOMPARE(row.time, std::string("2020-01-02T03:04:05.500Z"));
        QCOMPARE(row.severity, std::string("warning"));
        QCOMPARE(row.component, std::string("pool"));
        QCOMPARE(row.message, std::string("is low"));
        row = preview({text, ""}, "yesterday noon [WARN] pool is low");
        QVERIFY(row.timeFailed);
        row = preview({R"(^(?P<session>\w+): )", ""}, "job7: the rest is the message");
        QCOMPARE(row.session, std::string("job7"));
        QCOMPARE(row.message, std::string("the rest is the message"));
    }

    void whatIsWrongIsSaid_data() {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("session");
        QTest::addColumn<QByteArray>("what");
        QTest::newRow("name") << QByteArray("sislog") << QByteArray() << QByteArray("no format of this name");
        QTest::newRow("open") << QByteArray("<Time> <Content") << QByteArray() << QByteArray("character 8");
        QTest::newRow("nothing") << QByteArray("<>") << QByteArray() << QByteArray("needs a name");
        QTest::newRow("twice") << QByteArray("<A> <A> <Content>") << QByteArray()
                               << QByteArray("two fields named A");
        QTest::newRow("touching") << QByteArray("<A><B> <Content>") << QByteArray()
                                  << QByteArray("character 4");
        QTest::newRow("type") << QByteArray("<A:float> <Content>") << QByteArray() << QByteArray("'float'");
        QTest::newRow("time") << QByteArray("<T:%Y %Q> <Content>") << QByteArray() << QByteArray("'%Q'");
        QTest::newRow("message") << QByteArray("<Time> <Level>") << QByteArray()
                                 << QByteArray("no field is the message");
        QTest::newRow("regex") << QByteArray("(?P<time>[0-9)") << QByteArray() << QByteArray("missing ]");
        QTest::newRow("session") << QByteArray("syslog") << QByteArray("blk_(") << QByteArray("missing )");
    }

    void whatIsWrongIsSaid() {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, session);
        QFETCH(QByteArray, what);
        const auto resolved = FormatLibrary::builtIn().resolve({format.toStdString(), session.toStdString()});
        QVERIFY(!resolved);
        const auto said = QByteArray::fromStdString(resolved.error().message());
        QVERIFY2(said.contains(what), said.constData());
        QVERIFY(!resolved.error().remedy.empty());
        QCOMPARE(resolved.error().kind, Error::Kind::usage);
    }

    void tooManyFields() {
        std::string pattern;
        for (int i = 0; i < 40; ++i) pattern += "<F" + std::to_string(i) + "> ";
        QVERIFY(!FormatLibrary::builtIn().resolve({pattern + "<Content>", ""}));
    }

    void hostileLinesTakeNoTime_data() {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("separators") << QByteArray("<A>,<B>,<C>,<D>,<E>,<F>;<Content>")
                                    << QByteArray(64'000, ',');
        QTest::newRow("words") << QByteArray("<A:word> <B:word> <C:word> <D:word>! <Content>")
                               << QByteArray("a ").repeated(32'000);
        QTest::newRow("regex") << QByteArray("^(?P<message>(a*)*b)$") << QByteArray(64'000, 'a');
        QTest::newRow("braces") << QByteArray("json") << QByteArray("{\"a\":").repeated(12'000);
        QTest::newRow("quotes") << QByteArray("logfmt") << QByteArray("msg=\"\\\"").repeated(9'000);
        QTest::newRow("digits") << QByteArray("timestamped") << QByteArray(64'000, '9');
    }

    void hostileLinesTakeNoTime() {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, line);
        const auto resolved = FormatLibrary::builtIn().resolve({format.toStdString(), ""});
        QVERIFY(resolved);
        RecordParser parser(*resolved, TimeContext{});
        RecordFields fields;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 5; ++i)
            parser.parse({line.constData(), static_cast<std::size_t>(line.size())}, fields);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void hostileSessions() {
        const auto format = FormatLibrary::builtIn().resolve({"plain", "a[^b]*b"});
        QVERIFY(format);
        RecordParser parser(*format, TimeContext{});
        RecordFields fields;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(parser.parse(std::string(64'000, 'a'), fields));
        QVERIFY(fields.session.empty());
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }

    void malformedJson_data() {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {"{", "{\"msg\":\"x", "{\"msg\":}", "{\"msg\":\"\\u12\"}", "{\"a\":{\"b\":[}",
                                 "{]", "{\"time\":\"2020-01-02T03:04:05Z\",\"msg\"", "{\"msg\":\"x\",}"}) {
            QTest::newRow(line) << QByteArray(line);
        }
    }

    void malformedJson() {
        QFETCH(QByteArray, line);
        RecordParser parser(FormatLibrary::builtIn().find("json"), TimeContext{});
        RecordFields fields;
        QVERIFY2(parser.parse(line.toStdString(), fields), "it is a record, and its text can be looked at");
        QVERIFY(!fields.hasTimestamp);
        QVERIFY(!parser.parse("not JSON at all", fields));
        // The parser is as good as new.
        QVERIFY(parser.parse("{\"ts\":\"2020-01-02T03:04:05Z\",\"msg\":\"y\"}", fields));
        QVERIFY(fields.hasTimestamp);
        QCOMPARE(fields.message, std::string_view("y"));
    }

    void messagesStandInTheirLine() {
        for (const auto& [format, line] : std::initializer_list<std::pair<const char*, std::string>>{
                 {"json", "{\"ts\":\"2020-01-02T03:04:05Z\",\"msg\":\"no escapes\"}"},
                 {"logfmt", "ts=2020-01-02T03:04:05Z level=info msg=\"no escapes\""},
                 {"hdfs", "081109 203615 148 INFO dfs.DataNode: block is gone"},
                 {"plain", "some line"}}) {
            const RecordFields fields = parse(format, line);
            QVERIFY2(inside(fields.message, line), format);
        }
        QCOMPARE(parse("json", "{\"msg\":\"tab\\there\"}").message, std::string_view("tab\there"));
    }

    void severities() {
        QCOMPARE(parse("json", "{\"level\":\"CRITICAL\",\"msg\":\"x\"}").severity, Severity::fatal);
        QCOMPARE(parse("json", "{\"level\":\"DEBUG5\",\"msg\":\"x\"}").severity, Severity::debug);
        QCOMPARE(parse("json", "{\"level\":\"loud\",\"msg\":\"x\"}").severity, Severity::none);
        QCOMPARE(parse("syslog", "<11>Feb  3 07:41:09 a b: c").severity, Severity::error);
        QCOMPARE(parse("syslog", "<191>Feb  3 07:41:09 a b: c").severity, Severity::debug);
        QCOMPARE(parse("timestamped", "2020-01-02T03:04:05Z the FATAL end").severity, Severity::fatal);
        QCOMPARE(parse("timestamped", "2020-01-02T03:04:05Z rolling log file").severity, Severity::none);
    }

    void aPersonsFolder() {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("mine.yaml").toStdString();
        std::ofstream(path) << "- name: mine\n  title: Mine\n  kind: pattern\n  rank: 95\n"
                               "  pattern: \"<Time> ~ <Content>\"\n  time: \"%H:%M\"\n";
        const auto library = FormatLibrary::withFolder(folder.path().toStdString());
        QVERIFY2(library, library ? "" : library.error().message().c_str());
        const std::string_view lines[] = {"10:11 ~ hello", "10:12 ~ again"};
        QCOMPARE(formatName(*library->detect(lines, "x").format), std::string("mine"));

        std::ofstream(path) << "- name: mine\n  kind: pattern\n  pattern: \"<Content>\"\n  colour: red\n";
        const auto wrong = FormatLibrary::withFolder(folder.path().toStdString());
        QVERIFY(!wrong);
        QVERIFY(wrong.error().message().find("mine.yaml:4") != std::string::npos);
        QVERIFY(wrong.error().message().find("'colour'") != std::string::npos);
        QVERIFY(!FormatLibrary::withFolder("/there/is/no/such/folder"));
    }

    void previewsCountContinuationLines() {
        const auto format = FormatLibrary::builtIn().find("hadoop");
        const std::string_view lines[] = {"left over", "2016-02-07 11:20:31,004 ERROR [main] a.B: failed",
                                          "java.io.IOException", "\tat a.B.c(B.java:1)"};
        const auto rows = previewFormat(format, lines, TimeContext{});
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].message, std::string("left over"));
        QCOMPARE(rows[1].continuationLines, 2);
    }
};

QTEST_GUILESS_MAIN(FormatLibraryTest)
#include "test_format_library.moc"
