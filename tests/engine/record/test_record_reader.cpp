// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chunks to records: however a text is cut into chunks, the same records come out.

#include "engine/base/text.h"
#include "engine/record/record_range.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace logwright;

namespace {

/// Everything that was read of one file.
struct Records {
    std::vector<std::uint64_t> offsets;
    std::vector<Timestamp> times;
    std::vector<std::uint8_t> flags;
    std::vector<SessionKey> sessions;
    std::vector<std::string> messages;
    std::uint64_t lines = 0;
    std::uint64_t end = 0;
};

class TemporaryLog {
public:
    explicit TemporaryLog(const std::string& text, const char* modified = "2020-03-01T12:00:00Z")
        : path_(folder_.filePath("some.log").toStdString()) {
        std::ofstream(path_, std::ios::binary) << text;
        Timestamp time;
        if (!parseTime(modified, time)) qFatal("the test's own time is wrong");
        std::filesystem::last_write_time(path_, std::filesystem::file_time_type::clock::from_sys(time));
    }
    TextFile open() const {
        auto file = TextFile::open(path_);
        if (!file) qFatal("%s", file.error().message().c_str());
        return std::move(*file);
    }

private:
    QTemporaryDir folder_;
    std::string path_;
};

ReadingPlan planOf(const TextFile& file, std::uint64_t chunkSize, const FormatChoice& choice = {}) {
    TaskContext task;
    auto plan = planReadingInChunks(chunkSize, file, {}, choice, FormatLibrary::builtIn(), "some.log", task);
    if (!plan) qFatal("%s", plan.error().message().c_str());
    return std::move(*plan);
}

Records readInChunks(const TextFile& file, std::uint64_t chunkSize, const FormatChoice& choice = {}) {
    const ReadingPlan plan = planOf(file, chunkSize, choice);
    Records all;
    const TaskContext task;
    auto take = [&all](std::string_view message) { all.messages.emplace_back(message); };
    for (std::uint64_t chunk = 0; chunk * chunkSize < file.size(); ++chunk) {
        const RecordRange range{chunk * chunkSize, (chunk + 1) * chunkSize, chunk == 0};
        const auto part = readRecordRange(file, plan, range, plan.chunkTimes.at(chunk), take, task);
        if (!part) qFatal("%s", part.error().message().c_str());
        all.offsets.insert(all.offsets.end(), part->offset.begin(), part->offset.end());
        all.times.insert(all.times.end(), part->time.begin(), part->time.end());
        all.flags.insert(all.flags.end(), part->flags.begin(), part->flags.end());
        all.sessions.insert(all.sessions.end(), part->session.begin(), part->session.end());
        all.lines += part->lines;
        if (!part->offset.empty()) all.end = part->end;
    }
    return all;
}

// A log whose dates pass two new years, with stack traces and lines of other programs in between.
std::string syslogOfYears() {
    static constexpr const char* months[] = {"Sep", "Nov", "Dec", "Jan", "Mar", "Jun", "Dec", "Jan", "Feb"};
    std::string text = "left over from before\n\tof a trace\n";
    for (const char* month : months) {
        for (int day = 1; day < 29; ++day) {
            text += std::string(month) + (day < 10 ? "  " : " ") + std::to_string(day) +
                    " 10:11:12 atlas app[" + std::to_string(day % 5) + "]: step " + std::to_string(day) +
                    " done\n";
            if (day % 4 == 0)
                text += "java.lang.Error: x\n\tat a.b.C.d(C.java:" + std::to_string(day) + ")\n";
            if (day % 7 == 0) text += "\n";
        }
    }
    return text;
}

QString timeOf(const Records& records, std::size_t i) {
    return QString::fromStdString(formatTime(records.times.at(i)));
}

}  // namespace

class RecordReaderTest : public QObject {
    Q_OBJECT

private slots:
    void chunksMeet_data() {
        QTest::addColumn<int>("chunkSize");
        for (const int size : {7, 64, 100, 333, 1000, 4096}) QTest::addRow("%d bytes", size) << size;
    }

    void chunksMeet() {
        QFETCH(int, chunkSize);
        const TemporaryLog log(syslogOfYears());
        const TextFile file = log.open();
        const Records whole = readInChunks(file, 1 << 20);
        const Records cut = readInChunks(file, static_cast<std::uint64_t>(chunkSize));
        QCOMPARE(whole.offsets.size(), std::size_t{9 * 28 + 1});
        QCOMPARE(cut.offsets, whole.offsets);
        QCOMPARE(cut.messages, whole.messages);
        QCOMPARE(cut.sessions, whole.sessions);
        QCOMPARE(cut.flags, whole.flags);
        QCOMPARE(cut.lines, whole.lines);
        QCOMPARE(cut.end, whole.end);
        // The first record has no time of its own, and may be alone in its chunk.
        for (std::size_t i = 1; i < whole.times.size(); ++i) QCOMPARE(cut.times[i], whole.times[i]);
    }

    void recordsOfALog() {
        const TemporaryLog log(syslogOfYears());
        const Records records = readInChunks(log.open(), 1 << 20);
        QCOMPARE(records.offsets.front(), std::uint64_t{0});
        QCOMPARE(records.messages.front(), std::string("left over from before"));
        QCOMPARE(records.flags.front() & timeInherited, int{timeInherited});
        QCOMPARE(records.flags.front() & severalLines, int{severalLines});
        QCOMPARE(records.messages.at(4), std::string("step 4 done"));
        QCOMPARE(records.flags.at(4) & severalLines, int{severalLines});
        QCOMPARE(records.flags.at(3) & severalLines, 0);
        QVERIFY(records.sessions.at(1) != noSession);
        QVERIFY(records.sessions.at(1) != records.sessions.at(2));
        QCOMPARE(records.sessions.at(1), records.sessions.at(6));
        // The file was written on 1 March 2020, so its last February is of that year.
        QCOMPARE(timeOf(records, 1), "2018-09-01T10:11:12Z");
        QCOMPARE(timeOf(records, 1 + 3 * 28), "2019-01-01T10:11:12Z");
        QCOMPARE(timeOf(records, 9 * 28), "2020-02-28T10:11:12Z");
    }

    void yearBeforeTheFilesOwn() {
        const TemporaryLog log("Dec 31 10:00:00 a b: c\n", "2020-03-01T12:00:00Z");
        QCOMPARE(timeOf(readInChunks(log.open(), 1 << 20), 0), "2019-12-31T10:00:00Z");
        const TemporaryLog ahead("Mar  2 10:00:00 a b: c\n", "2020-03-01T12:00:00Z");
        QCOMPARE(timeOf(readInChunks(ahead.open(), 1 << 20), 0), "2020-03-02T10:00:00Z");
        const TemporaryLog leap("Feb 29 10:00:00 a b: c\nMar  1 00:00:00 a b: c\n", "2023-03-01T12:00:00Z");
        QCOMPARE(timeOf(readInChunks(leap.open(), 1 << 20), 0), "2020-02-29T10:00:00Z");
    }

    void midnightsAreCountedBack() {
        const TemporaryLog log(
            "22:00:00 [main] INFO a - x\n00:10:00 [main] INFO a - y\n03:00:00 [main] INFO a - z\n",
            "2020-03-01T03:00:01Z");
        for (const std::uint64_t chunkSize : {30, 1000}) {
            const Records records = readInChunks(log.open(), chunkSize);
            QCOMPARE(records.times.size(), std::size_t{3});
            QCOMPARE(timeOf(records, 0), "2020-02-29T22:00:00Z");
            QCOMPARE(timeOf(records, 1), "2020-03-01T00:10:00Z");
            QCOMPARE(timeOf(records, 2), "2020-03-01T03:00:00Z");
        }
    }

    void uptimesEndWhenTheFileDoes() {
        const TemporaryLog log("[    0.500000] Linux version 6\n[   60.000000] eth0: up\n",
                               "2020-03-01T12:01:00Z");
        const Records records = readInChunks(log.open(), 1 << 20);
        QCOMPARE(timeOf(records, 0), "2020-03-01T12:00:00.500Z");
        QCOMPARE(timeOf(records, 1), "2020-03-01T12:01:00Z");
    }

    void largeFilesAreSampled() {
        // More than is read ahead whole: a line an hour for some thirty years, 80 bytes each.
        std::string text;
        const std::chrono::sys_days begin = std::chrono::year{1990} / 1 / 1;
        std::size_t records = 0;
        for (std::chrono::sys_seconds t = begin; text.size() < (10u << 20);
             t += std::chrono::hours{2}, ++records) {
            const auto day = std::chrono::floor<std::chrono::days>(t);
            const std::chrono::year_month_day date{day};
            static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
            char line[96];
            const int n = std::snprintf(line, sizeof line, "%s %2u %02d:00:00 atlas app[7]: %040zu\n",
                                        months[static_cast<unsigned>(date.month()) - 1],
                                        static_cast<unsigned>(date.day()),
                                        static_cast<int>((t - day) / std::chrono::hours{1}), records);
            text.append(line, static_cast<std::size_t>(n));
        }
        const auto last = begin + std::chrono::hours{2 * (records - 1)};
        const TemporaryLog log(text, formatTime(last).c_str());
        const Records read = readInChunks(log.open(), 1 << 20);
        QCOMPARE(read.times.size(), records);
        for (std::size_t i = 0; i < records; ++i) {
            QCOMPARE(read.times[i], Timestamp{begin + std::chrono::hours{2 * i}});
        }
    }

    void unreadableTimesInheritAndAreMarked() {
        const TemporaryLog log(
            "2020-01-02 03:04:05,000 INFO a.B: one\n2020-02-31 03:04:05,000 INFO a.B: two\n"
            "2020-01-02 03:04:06,000 INFO a.B: three\n2020-01-02 03:04:07,000 INFO a.B: four\n");
        const Records records = readInChunks(log.open(), 1 << 20);
        QCOMPARE(records.times.size(), std::size_t{4});
        QCOMPARE(int{records.flags[1]}, timeInherited | timeUnreadable | int{raw(Severity::information)});
        QCOMPARE(records.times[1], records.times[0]);
        QCOMPARE(int{records.flags[2]}, int{raw(Severity::information)});
    }

    void aFileThatGrew() {
        const std::string before = "2020-01-02 03:04:05,000 INFO a.B: one\n";
        const TemporaryLog log(before + "\tat a.B.c(B.java:1)\n2020-01-02 03:04:06,000 INFO a.B: two\n");
        const TextFile file = log.open();
        const ReadingPlan plan = planOf(file, chunkBytes);
        std::vector<std::string> messages;
        auto take = [&](std::string_view message) { messages.emplace_back(message); };
        const auto columns = readRecords(file, plan, 0, before.size(), take, TaskContext{});
        QVERIFY(columns);
        // The lines that were added to the last record are not lost.
        QCOMPARE(messages, (std::vector<std::string>{"\tat a.B.c(B.java:1)", "two"}));
        QCOMPARE(columns->offset.front(), std::uint64_t{before.size()});
        QVERIFY(columns->anyTime);
        QCOMPARE(columns->time[0], columns->time[1]);
    }

    void noTimeAtAll() {
        const TemporaryLog log("one\ntwo\n  more of two\nthree\n");
        const TextFile file = log.open();
        const ReadingPlan plan = planOf(file, chunkBytes);
        QCOMPARE(formatName(*plan.format), std::string("plain"));
        auto ignore = [](std::string_view) {};
        const auto columns = readRecords(file, plan, 0, 0, ignore, TaskContext{});
        QVERIFY(columns);
        QVERIFY(!columns->anyTime);
        QCOMPARE(columns->offset, (std::vector<std::uint64_t>{0, 4, 22}));
        QCOMPARE(columns->lines, std::uint64_t{4});
        QCOMPARE(columns->end, file.size());
    }

    void cancelled() {
        const TemporaryLog log(syslogOfYears());
        const TextFile file = log.open();
        const ReadingPlan plan = planOf(file, chunkBytes);
        StopToken stop;
        stop.request();
        auto ignore = [](std::string_view) {};
        const auto columns = readRecords(file, plan, 0, 0, ignore, TaskContext({}, stop));
        QVERIFY(!columns);
        QCOMPARE(columns.error().kind, Error::Kind::cancelled);
    }

    void aPersonsSession() {
        const TemporaryLog log(
            "2020-01-02 03:04:05,000 INFO a.B: order=7 paid\n"
            "2020-01-02 03:04:06,000 INFO a.B: order=8 paid\n"
            "2020-01-02 03:04:07,000 INFO a.C: order=7 sent\n"
            "2020-01-02 03:04:08,000 INFO a.C: idle\n");
        const auto byPattern = readInChunks(log.open(), 1 << 20, {"", "order=(\\d+)"}).sessions;
        QCOMPARE(byPattern[0], byPattern[2]);
        QVERIFY(byPattern[0] != byPattern[1]);
        QCOMPARE(byPattern[3], noSession);
        const auto byField = readInChunks(log.open(), 1 << 20, {"", "Component"}).sessions;
        QCOMPARE(byField[0], byField[1]);
        QVERIFY(byField[1] != byField[2]);
    }

    void w3cFieldsReachLaterChunks() {
        std::string text = "#Version: 1.0\n#Fields: date time c-ip cs-method\n";
        for (int i = 10; i < 60; ++i) {
            text += "2020-01-02 03:04:" + std::to_string(i) + " 10.0.0." + std::to_string(i % 3) + " GET\n";
        }
        const TemporaryLog log(text);
        const TextFile file = log.open();
        const Records cut = readInChunks(file, 200);
        QCOMPARE(cut.times.size(), std::size_t{51});  // the header is a record, too
        QCOMPARE(timeOf(cut, 50), "2020-01-02T03:04:59Z");
        QCOMPARE(cut.messages.back(), std::string("10.0.0.2 GET"));
        const std::string name = formatName(*planOf(file, 200).format);
        QCOMPARE(name, std::string("w3c:date time c-ip cs-method"));
        QVERIFY(FormatLibrary::builtIn().resolve({name, ""}));
    }
};

QTEST_GUILESS_MAIN(RecordReaderTest)
#include "test_record_reader.moc"
