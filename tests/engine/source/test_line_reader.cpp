// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/line_reader.h"
#include "tests/engine/source/fixtures.h"

#include <QtTest>
#include <sys/resource.h>

#include <algorithm>
#include <filesystem>
#include <random>

using namespace logwright;
using namespace logwright::test;

namespace {

struct Expected {
    std::uint64_t offset;
    std::uint64_t length;
    bool operator==(const Expected&) const = default;
};

// The lines of a text, found in the slow and obvious way.
std::vector<Expected> splitByHand(const std::string& text, char terminator, std::uint64_t body) {
    std::vector<Expected> lines;
    std::uint64_t begin = body;
    for (std::uint64_t i = body; i <= text.size(); ++i) {
        const bool atEnd = i == text.size();
        if (!atEnd && text[i] != terminator) continue;
        if (atEnd && begin == i) break;
        std::uint64_t length = i - begin;
        if (terminator == '\n' && length > 0 && text[i - 1] == '\r') --length;
        lines.push_back({begin, length});
        begin = i + 1;
    }
    return lines;
}

// The lines that begin in [begin, end), as a reader of a range takes them.
std::vector<Expected> readRange(const TextFile& file, const TextProperties& properties, std::uint64_t begin,
                                std::uint64_t end) {
    std::vector<Expected> lines;
    LineReader reader(file, properties, begin);
    Line line;
    while (reader.next(line).value() && line.offset < end) lines.push_back({line.offset, line.length});
    return lines;
}

std::string randomText(std::mt19937& random, std::size_t size) {
    static constexpr std::string_view alphabet = "ab\n\n\r";
    std::string text;
    while (text.size() < size) {
        text +=
            random() % 50 == 0 ? std::string(random() % 300, 'x') : std::string(1, alphabet[random() % 5]);
    }
    return text;
}

TextProperties properties(TextProperties::Terminator terminator = TextProperties::Terminator::lf) {
    TextProperties text;
    text.terminator = terminator;
    return text;
}

}  // namespace

class TestLineReader : public QObject {
    Q_OBJECT

private slots:
    void takesTerminatorsOff() {
        const Folder folder;
        QCOMPARE(linesOf(folder.write("a", "one\ntwo\r\n\nfour")),
                 (std::vector<std::string>{"one", "two", "", "four"}));
        QCOMPARE(linesOf(folder.write("b", "one\n")), (std::vector<std::string>{"one"}));
        QCOMPARE(linesOf(folder.write("c", "one\rtwo\rthree")),
                 (std::vector<std::string>{"one", "two", "three"}));
        QCOMPARE(linesOf(folder.write("d", "10 %\r50 %\rdone\n")),
                 (std::vector<std::string>{"10 %\r50 %\rdone"}));
        QCOMPARE(linesOf(folder.write("e", "")), std::vector<std::string>{});
        QCOMPARE(linesOf(folder.write("f", "\xef\xbb\xbfmarked\n")), (std::vector<std::string>{"marked"}));
    }

    void rangesThatMeetShareNoLineAndLoseNone() {
        const Folder folder;
        std::mt19937 random(7);
        for (int round = 0; round < 12; ++round) {
            const std::string text = randomText(random, 1 + random() % 700);
            const Result<TextFile> file = TextFile::open(folder.write("a.log", text));
            for (const auto terminator : {TextProperties::Terminator::lf, TextProperties::Terminator::cr}) {
                TextProperties how = properties(terminator);
                how.bodyOffset = std::min<std::uint64_t>(random() % 4, text.size());
                const char byte = terminator == TextProperties::Terminator::lf ? '\n' : '\r';
                const std::vector<Expected> expected = splitByHand(text, byte, how.bodyOffset);
                for (std::uint64_t chunk = 1; chunk <= text.size(); chunk += chunk < 40 ? 1 : 97) {
                    std::vector<Expected> lines;
                    for (std::uint64_t begin = 0; begin < text.size(); begin += chunk) {
                        std::ranges::copy(readRange(*file, how, begin, begin + chunk),
                                          std::back_inserter(lines));
                    }
                    QVERIFY2(lines == expected, qPrintable(QString("chunks of %1 bytes").arg(chunk)));
                }
            }
        }
    }

    // Lines around the sizes at which the reader takes another path: its blocks and the clipping.
    void linesOfAnySizeAreWhole() {
        const Folder folder;
        std::string text;
        std::vector<std::size_t> sizes;
        for (const std::size_t edge : {16u * 1024, 64u * 1024, 256u * 1024, 512u * 1024}) {
            for (std::size_t size = edge - 2; size <= edge + 2; ++size) {
                for (const char* terminator : {"\n", "\r\n"}) {
                    sizes.push_back(size);
                    text += std::string(size, static_cast<char>('a' + size % 26)) + terminator;
                    text += "short\n";
                }
            }
        }
        const Result<TextFile> file = TextFile::open(folder.write("a.log", text));
        LineReader reader(*file, properties(), 0);
        Line line;
        for (const std::size_t size : sizes) {
            QVERIFY(reader.next(line).value());
            QCOMPARE(line.length, std::uint64_t{size});
            QCOMPARE(line.clipped, size > longestLineText);
            QCOMPARE(line.text.size(), std::min(size, longestLineText));
            QCOMPARE(line.text, std::string_view(text).substr(line.offset, line.text.size()));
            QVERIFY(reader.next(line).value());
            QCOMPARE(line.text, std::string_view("short"));
        }
        QVERIFY(!reader.next(line).value());
        QVERIFY(!reader.next(line).value());
    }

    void aHugeLineTakesLittleMemory() {
        const Folder folder;
        const std::string path = folder.write("a.log", "first\n");
        constexpr std::uint64_t huge = 128ull << 20;
        std::filesystem::resize_file(path, 6 + huge);  // a hole: NUL bytes that take no room on the disk
        std::ofstream(path, std::ios::app) << "\nlast\n";
        const Result<TextFile> file = TextFile::open(path);
        rusage before{};
        getrusage(RUSAGE_SELF, &before);
        LineReader reader(*file, properties(), 0);
        Line line;
        QVERIFY(reader.next(line).value());
        QVERIFY(reader.next(line).value());
        QCOMPARE(line.offset, std::uint64_t{6});
        QCOMPARE(line.length, huge);
        QVERIFY(line.clipped);
        QCOMPARE(line.text.size(), longestLineText);
        QVERIFY(reader.next(line).value());
        QCOMPARE(line.text, std::string_view("last"));
        QCOMPARE(line.offset, huge + 7);
        rusage after{};
        getrusage(RUSAGE_SELF, &after);
        QVERIFY2(after.ru_maxrss - before.ru_maxrss < 4096, "more than 4 MiB for one line");
    }

    void clipsBetweenCharacters() {
        const Folder folder;
        const std::string text = "x" + [] {
            std::string snowmen;
            for (std::size_t i = 0; i < longestLineText; ++i) snowmen += "\xe2\x98\x83";
            return snowmen;
        }();
        const Result<TextFile> file = TextFile::open(folder.write("a.log", text + "\n"));
        LineReader reader(*file, properties(), 0);
        Line line;
        QVERIFY(reader.next(line).value());
        QVERIFY(line.clipped);
        QCOMPARE(line.length, std::uint64_t{text.size()});
        QVERIFY(line.text.size() <= longestLineText && line.text.size() > longestLineText - 3);
        QCOMPARE((line.text.size() - 1) % 3, std::size_t{0});
    }

    void givesValidUtf8() {
        const Folder folder;
        const std::string path = folder.write("a.log", "sound \xc3\xa9\nbroken \xff!\nsound again\n");
        const Result<TextFile> file = TextFile::open(path);
        QCOMPARE(linesOf(*file, properties()),
                 (std::vector<std::string>{"sound \xc3\xa9", "broken \xef\xbf\xbd!", "sound again"}));
    }

    void decodesOtherEncodings() {
        const Folder folder;
        const Result<TextFile> file = TextFile::open(folder.write("a.log", "caf\xe9\r\nplain\n\x80\n"));
        TextProperties how = properties();
        how.encoding = "WINDOWS-1252";
        how.decoded = true;
        QCOMPARE(linesOf(*file, how), (std::vector<std::string>{"caf\xc3\xa9", "plain", "\xe2\x82\xac"}));
        how.encoding = "NO-SUCH-ENCODING";
        const std::string failure = linesOf(*file, how).front();
        QVERIFY(QString::fromStdString(failure).startsWith("error: " + QString::fromStdString(file->path())));
    }

    void takesColoursOff() {
        const Folder folder;
        const Result<TextFile> file =
            TextFile::open(folder.write("a.log", "plain\n\x1b[31mred\x1b[0m alert\nplain again\n"));
        LineReader reader(*file, properties(), 0);
        reader.keepColours();
        Line line;
        QVERIFY(reader.next(line).value());
        QVERIFY(reader.colours().empty());
        QVERIFY(reader.next(line).value());
        QCOMPARE(line.text, std::string_view("red alert"));
        QCOMPARE(line.length, std::uint64_t{18});
        QCOMPARE(reader.colours(), (std::vector<ColourSpan>{{0, 3, 1, -1, false}}));
        QVERIFY(reader.next(line).value());
        QVERIFY(reader.colours().empty());
        QCOMPARE(line.text, std::string_view("plain again"));
    }

    void failsWhereTheFileShrinks() {
        const Folder folder;
        std::string text;
        for (int i = 0; i < 40'000; ++i) text += "a line of some thirty bytes, so\n";
        const std::string path = folder.write("a.log", text);
        const Result<TextFile> file = TextFile::open(path);
        LineReader reader(*file, properties(), 0);
        Line line;
        QVERIFY(reader.next(line).value());
        std::filesystem::resize_file(path, 1000);
        Result<bool> more = reader.next(line);
        while (more.ok() && *more) more = reader.next(line);
        QVERIFY(!more.ok());
        QVERIFY(QString::fromStdString(more.error().message()).contains("shorter"));
    }

    void beginsAnywhereBeyondTheEnd() {
        const Folder folder;
        const Result<TextFile> file = TextFile::open(folder.write("a.log", "one\ntwo"));
        for (const std::uint64_t begin : {5ull, 7ull, 8ull, 100ull, ~0ull}) {
            LineReader reader(*file, properties(), begin);
            Line line;
            QVERIFY(!reader.next(line).value());
        }
    }
};

QTEST_GUILESS_MAIN(TestLineReader)
#include "test_line_reader.moc"
