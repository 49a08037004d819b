// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/shapes.h"

#include "engine/base/cpu_level.h"
#include "engine/mining/word_shapes.h"

#include <QDir>
#include <QtTest>

#include <cstring>
#include <random>

using namespace logwright;

namespace {

struct Case {
    const char* text;
    SlotType type;
};

// What each of these is on its own.
constexpr Case wholeShapes[] = {
    {"0", SlotType::number},
    {"42", SlotType::number},
    {"-17", SlotType::number},
    {"+3", SlotType::number},
    {"3.14", SlotType::number},
    {"-0.5", SlotType::number},
    {"1e9", SlotType::number},
    {"6.02e-23", SlotType::number},
    {"97%", SlotType::number},
    {"12.5%", SlotType::number},
    {"18446744073709551616", SlotType::number},
    {"0x0", SlotType::hex},
    {"0xDEADbeef", SlotType::hex},
    {"0X1f", SlotType::hex},
    {"003a90fc", SlotType::hex},
    {"a489c868f0c37da93b76227c91bb03908ac0e742", SlotType::hex},
    {"ffffffff", SlotType::hex},
    {"10.0.0.1", SlotType::ipv4},
    {"255.255.255.255:65535", SlotType::ipv4},
    {"/10.251.42.84", SlotType::ipv4},
    {"/10.251.42.84:50010", SlotType::ipv4},
    {"192.168.0.0/16", SlotType::ipv4},
    {"::1", SlotType::ipv6},
    {"fe80::1%eth0", SlotType::ipv6},
    {"2001:db8::8a2e:370:7334", SlotType::ipv6},
    {"2001:0db8:85a3:0000:0000:8a2e:0370:7334", SlotType::ipv6},
    {"00:1B:44:11:3A:B7", SlotType::mac},
    {"de:ad:be:ef:00:01", SlotType::mac},
    {"00-1B-44-11-3A-B7", SlotType::mac},
    {"FF:F2:9F:16:E2:23:00:0D:60:E9:1D:DC", SlotType::mac},
    {"b9000564-fe1a-409b-b8cc-1e88b294cd1d", SlotType::uuid},
    {"12345678-1234-1234-1234-123456789012", SlotType::uuid},
    {"B9000564-FE1A-409B-B8CC-1E88B294CD1D", SlotType::uuid},
    {"/", SlotType::path},
    {"/var/log/messages", SlotType::path},
    {"/v2/servers/detail?limit=5&sort=name", SlotType::path},
    {"/index.html HTTP/1.1", SlotType::path},
    {"C:\\Windows\\System32\\config", SlotType::path},
    {"D:/data/file.txt", SlotType::path},
    {"\\\\server\\share\\file", SlotType::path},
    {"./run.sh", SlotType::path},
    {"../lib/x.so", SlotType::path},
    {"~/notes", SlotType::path},
    {"data/2024/file", SlotType::path},
    {"http://example.org/", SlotType::url},
    {"https://example.org:8443/a/b?c=d,e;f#g", SlotType::url},
    {"hdfs://namenode:9000/tmp/x", SlotType::url},
    {"jdbc+x://h", SlotType::url},
    {"example.org", SlotType::host},
    {"web.example.com:8080", SlotType::host},
    {"ns1.provider.co.uk", SlotType::host},
    {"5.36.59.76.dynamic.isp.net.om", SlotType::host},
    {"node-17:9000", SlotType::host},
    {"node-17/10.0.0.17:9000", SlotType::host},
    {"alice@example.org", SlotType::email},
    {"bob.smith+logs@mail.example.co", SlotType::email},
    {"2017-05-16", SlotType::time},
    {"2017-05-16 05:00:00", SlotType::time},
    {"2017-05-16T05:00:00.123Z", SlotType::time},
    {"2017-05-16T05:00:00+02:00", SlotType::time},
    {"2017-05-16 05:00:00,123", SlotType::time},
    {"2016/9/27:20:30:31.455", SlotType::time},
    {"27/Sep/2016:10:00:00 +0200", SlotType::time},
    {"16-May-2017 05:00:00", SlotType::time},
    {"06/10/2013 17:26 GMT", SlotType::time},
    {"05:00:00", SlotType::time},
    {"5:07 PM", SlotType::time},
    {"05:00:00.000001", SlotType::time},
    {"Fri Jul 01 08:16:53 PDT 2005", SlotType::time},
    {"Jul 1 08:16:53", SlotType::time},
    {"Thu, Aug 4 2005", SlotType::time},
    {"512MB", SlotType::size},
    {"64KiB", SlotType::size},
    {"1.5GB/s", SlotType::size},
    {"0M", SlotType::size},
    {"15ms", SlotType::duration},
    {"2h30m", SlotType::duration},
    {"-3s", SlotType::duration},
    {"1.25sec", SlotType::duration},
    {"6.1.7601.23505", SlotType::id},
    {"1.2.3", SlotType::id},
    {"blk_-4411589101766563890", SlotType::id},
    {"attempt_1445144423722_0020_m_000000_0", SlotType::id},
    {"30546173_4261722401", SlotType::id},
    {"node17", SlotType::id},
    {"R25-M1-N2", SlotType::id},
    {"Package_for_KB3121255~31bf3856ad364e35~amd64~~6.1.1.0", SlotType::id},
    {"user_7", SlotType::id},
    {"40-63", SlotType::number},
    {"<1 sec", SlotType::duration},
    {"a64f99", SlotType::hex},
    {"true", SlotType::boolean},
    {"False", SlotType::boolean},
    {"NULL", SlotType::boolean},
};

// Words that only statistics can tell from variables.
constexpr const char* plainWords[] = {
    "error",       "ssh2",       "L3",       "jk2_init", "org.apache.hadoop.Thing",
    "pam_unix",    "read/write", "n/a",      "z+",       "re-synch",
    "May",         "Monday",     "main.cpp", "no",       "trueish",
    "nothing",     "decade",     "added",    "i.e.",     "e.g.",
    "Outer$Inner", "...",        "------",   "Bad",      "3rd",
    "HttpServer2", "-",          "+",        "@",        "facade",
};

struct InText {
    const char* text;
    const char* masked;
};

// Several shapes, glued shapes and sentence marks.
constexpr InText sentences[] = {
    {"took 19.05 seconds.", "took <*> seconds."},
    {"exit code 1.", "exit code <*>."},
    {"from 10.0.0.1, port 22", "from <*>, port <*>"},
    {"interrupt......0", "interrupt......<*>"},
    {"generating core.2275", "generating core.<*>"},
    {"Event@7317849d failed", "Event@<*> failed"},
    {"HTTP/1.1 200", "HTTP/<*> <*>"},
    {"jetty-6.1.26", "jetty-<*>"},
    {"Reader #1 for port 62260", "Reader #<*> for port <*>"},
    {"handle @0x214", "handle @<*>"},
    {"r24=0x0ffea4c8", "r24=<*>"},
    {"(threshold=30000ms); ack", "(threshold=<*>); ack"},
    {"[instance: b9000564-fe1a-409b-b8cc-1e88b294cd1d] gone", "[instance: <*>] gone"},
    {"see http://example.org/x.", "see <*>."},
    {"(see /var/log/x)", "(see <*>)"},
    {"\"GET /a/b HTTP/1.1\" 200", "\"GET <*>\" <*>"},
    {"key '{bf1a281b-ad7b-4476-ac95-f47682990ce7}ROOT/x'", "key '<*>'"},
    {"at 10.0.0.1:80:Got it", "at <*>:Got it"},
    {"opt-in: False", "opt-in: <*>"},
    {"<memory:10240, vCores:-17>", "<memory:<*>, vCores:<*>>"},
    {"caf\xC3\xA9 7 \xE2\x82\xAC", "caf\xC3\xA9 <*> \xE2\x82\xAC"},
    {"a::b::c", "a::b::c"},
    {"100% done", "<*> done"},
    {"listening on :: port 22", "listening on <*> port <*>"},
    {"a <b> c < 1", "a <b> c < <*>"},
};

std::string masked(const std::string& text) {
    std::vector<ShapeSpan> found;
    scanShapes(text, 0, text.size(), found);
    std::string result;
    std::size_t from = 0;
    for (const ShapeSpan& span : found) {
        result += text.substr(from, span.begin - from) + "<*>";
        from = span.end;
    }
    return result + text.substr(from);
}

/// Lines of the logs that are there, and lines made of what shapes are made of.
std::vector<std::string> manyLines() {
    std::vector<std::string> lines;
    const QString given = qEnvironmentVariable("LOGWRIGHT_TEST_DATA");
    const QDir folder(given.isEmpty() ? QStringLiteral(LOGWRIGHT_SOURCE_DIR "/../shared/data") : given);
    const QDir samples(folder.filePath(QStringLiteral("loghub_2k")));
    for (const QString& system : samples.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile log(samples.filePath(system + '/' + system + QStringLiteral("_2k.log")));
        if (!log.open(QIODevice::ReadOnly)) continue;
        for (const QByteArray& line : log.readAll().split('\n')) lines.push_back(line.toStdString());
    }
    std::mt19937 random(29);
    constexpr std::string_view marks = "  \t.,:;/\\-_+*~@$#=()[]{}<>|\"'`!?%0123456789abcdefABCXxGgz\xC3\xA9";
    for (int i = 0; i < 20'000; ++i) {
        std::string line;
        for (auto pieces = random() % 24; pieces > 0; --pieces) {
            switch (random() % 4) {
                case 0:
                    line += wholeShapes[random() % std::size(wholeShapes)].text;
                    break;
                case 1:
                    line += plainWords[random() % std::size(plainWords)];
                    break;
                case 2:
                    line += ' ';
                    break;
                default:
                    line += marks[random() % marks.size()];
            }
        }
        lines.push_back(line);
    }
    for (int i = 0; i < 5'000; ++i) {
        std::string line(random() % 300, '\0');
        for (char& c : line) c = static_cast<char>(random() % 256);
        lines.push_back(line);
    }
    return lines;
}

/// True where there is a shape in or about the word [begin, end), which is looked at as if it had to be.
bool hasShape(const WordMap& map, const std::string& line, std::size_t begin, std::size_t end) {
    const char* const text = line.data();
    const char* from = text + begin;
    const char* to = text + end;
    FoundShape found;
    const MessageWord word(map, text, from, to);
    if (word.onlyLetters()) return scanLetters(word, found);
    while (from < to && isLeadingMark(from, to)) ++from;
    if (from == to) return false;
    if (const char* leader = dotLeader(from, to)) to = leader;
    return from < to && scanMixed(MessageWord(word, from, to), text, found);
}

}  // namespace

class ShapesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeShape_data() {
        QTest::addColumn<int>("type");
        for (const Case& one : wholeShapes) QTest::newRow(one.text) << static_cast<int>(one.type);
    }
    void wholeShape() {
        QFETCH(int, type);
        const SlotType found = shapeOf(QTest::currentDataTag());
        QCOMPARE(QString::fromUtf8(slotTypeName(found).data()),
                 QString::fromUtf8(slotTypeName(static_cast<SlotType>(type)).data()));
    }

    void plainWord_data() {
        QTest::addColumn<int>("unused");
        for (const char* word : plainWords) QTest::newRow(word) << 0;
    }
    void plainWord() {
        const std::string word = QTest::currentDataTag();
        QCOMPARE(QString::fromStdString(masked(word)), QString::fromStdString(word));
    }

    void sentence_data() {
        QTest::addColumn<QString>("expected");
        for (const InText& one : sentences) QTest::newRow(one.text) << QString::fromUtf8(one.masked);
    }
    void sentence() {
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(masked(QTest::currentDataTag())), expected);
    }

    void allLevelsFindTheSame() {
        const CpuLevel best = bestCpuLevel();
        for (const std::string& line : manyLines()) {
            useCpuLevel(CpuLevel::plain);
            std::vector<ShapeSpan> expected;
            const bool irregular = scanShapes(line, 0, line.size(), expected);
            for (const CpuLevel level : {CpuLevel::avx2, CpuLevel::avx512}) {
                useCpuLevel(level);
                std::vector<ShapeSpan> found;
                QCOMPARE(scanShapes(line, 0, line.size(), found), irregular);
                QVERIFY2(found == expected, line.c_str());
            }
        }
        useCpuLevel(best);
    }

    void whatIsPassedOverHasNoShape() {
        for (const std::string& line : manyLines()) {
            const WordMap map(line);
            for (std::size_t begin = 0; begin < line.size();) {
                if (map.isBoundary(begin)) {
                    ++begin;
                    continue;
                }
                const std::size_t end = map.wordEnd(begin);
                if (map.nextPlace(begin) >= end) QVERIFY2(!hasShape(map, line, begin, end), line.c_str());
                begin = end;
            }
        }
    }

    void irregularBlanksAreSeen() {
        std::vector<ShapeSpan> found;
        for (const char* text : {"a  b", "a\tb", "a \tb c", "one two three  four"}) {
            QVERIFY(scanShapes(text, 0, std::strlen(text), found));
        }
        for (const char* text :
             {"", "one", "words with one blank between them, as nearly all messages have them"}) {
            QVERIFY(!scanShapes(text, 0, std::strlen(text), found));
        }
    }

    void offsetsCountFromTheStart() {
        std::vector<ShapeSpan> found;
        scanShapes("a 1 b 2 c 3", 4, 7, found);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].begin, 6U);
        QCOMPARE(found[0].end, 7U);
    }
};

QTEST_GUILESS_MAIN(ShapesTest)
#include "shapes_test.moc"
