// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/encoding.h"
#include "tests/engine/source/fixtures.h"

#include <QtTest>
#include <iconv.h>

using namespace logwright;
using namespace logwright::test;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

// The other way round by iconv itself: what a program that writes `encoding` would have written.
std::string encoded(std::string_view utf8, const char* encoding) {
    const iconv_t converter = iconv_open(encoding, "UTF-8");
    std::string out(utf8.size() * 4 + 16, '\0');
    char* in = const_cast<char*>(utf8.data());
    char* to = out.data();
    std::size_t left = utf8.size(), room = out.size();
    iconv(converter, &in, &left, &to, &room);
    iconv_close(converter);
    out.resize(out.size() - room);
    return out;
}

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

constexpr std::string_view english = "2026-03-01 10:00:00 INFO connection from 10.0.0.7 accepted\n";
constexpr std::string_view french =
    "2026-03-01 10:00:00 ERREUR la connexion a \xc3\xa9t\xc3\xa9 refus\xc3\xa9"
    "e par le syst\xc3\xa8me distant\n"
    "2026-03-01 10:00:01 ERREUR le fichier demand\xc3\xa9 n'a pas \xc3\xa9t\xc3\xa9 trouv\xc3\xa9 \xc3\xa0 "
    "cet endroit\n";
constexpr std::string_view russian =
    "2026-03-01 10:00:00 \xd0\x9e\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0: "
    "\xd1\x81\xd0\xbe\xd0\xb5\xd0\xb4\xd0\xb8\xd0\xbd\xd0\xb5\xd0\xbd\xd0\xb8\xd0\xb5 "
    "\xd1\x81 \xd1\x81\xd0\xb5\xd1\x80\xd0\xb2\xd0\xb5\xd1\x80\xd0\xbe\xd0\xbc "
    "\xd0\xbf\xd1\x80\xd0\xb5\xd1\x80\xd0\xb2\xd0\xb0\xd0\xbd\xd0\xbe\n";
constexpr std::string_view japanese =
    "2026-03-01 10:00:00 \xe6\x8e\xa5\xe7\xb6\x9a\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97\xe3\x81\x97\xe3\x81\xbe"
    "\xe3\x81\x97\xe3\x81\x9f\xe3\x80\x82\xe3\x82\xb5\xe3\x83\xbc\xe3\x83\x90\xe3\x83\xbc\xe3\x81\x8c\xe5\xbf"
    "\x9c"
    "\xe7\xad\x94\xe3\x81\x97\xe3\x81\xbe\xe3\x81\x9b\xe3\x82\x93\n";

}  // namespace

class TestEncoding : public QObject {
    Q_OBJECT

    const Folder folder_;

    TextProperties identified(std::string_view bytes) const {
        return identifyText(*TextFile::open(folder_.write("a.log", bytes))).value();
    }

private slots:
    void comesBackAsItWas_data() {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* encoding, std::string_view text) {
            QTest::addRow("%s %d", encoding, static_cast<int>(text.size()))
                << QByteArray(encoding) << QByteArray::fromStdString(repeated(text, 20));
        };
        row("UTF-8", english);
        row("UTF-8", french);
        row("UTF-8", japanese);
        row("ISO-8859-1", french);
        row("WINDOWS-1251", russian);
        row("KOI8-R", russian);
        row("SHIFT_JIS", japanese);
        row("EUC-JP", japanese);
        row("ISO-2022-JP", japanese);
    }
    void comesBackAsItWas() {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, text);
        const std::string bytes = encoded(text.toStdString(), encoding.constData());
        const std::string path = folder_.write("a.log", bytes);
        const Result<TextFile> file = TextFile::open(path);
        const TextProperties found = identifyText(*file).value();
        QVERIFY2(!found.binary, found.encoding.c_str());
        std::string back;
        for (const std::string& line : linesOf(*file, found)) back += line + "\n";
        QCOMPARE(QByteArray::fromStdString(back), text);
    }

    void wideEncodingsAreFound_data() {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("mark");
        for (const char* name : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            QTest::addRow("%s", name) << QByteArray(name) << QByteArray();
            QTest::addRow("%s with mark", name)
                << QByteArray(name) << QByteArray::fromStdString(encoded("\xef\xbb\xbf", name));
        }
    }
    void wideEncodingsAreFound() {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, mark);
        for (const std::string_view text : {english, french, russian, japanese}) {
            const std::string body = encoded(repeated(text, 3), encoding.constData());
            const TextProperties found = identified(mark.toStdString() + body);
            QCOMPARE(QByteArray::fromStdString(found.encoding), encoding);
            QCOMPARE(found.bodyOffset, static_cast<std::uint64_t>(mark.size()));
            QVERIFY(!found.binary);
            QVERIFY(needsTranscoding(found.encoding));
        }
    }

    void marksAreSkipped() {
        const TextProperties found = identified("\xef\xbb\xbf" + std::string(english));
        QCOMPARE(found.encoding, std::string("UTF-8"));
        QCOMPARE(found.bodyOffset, std::uint64_t{3});
        QVERIFY(!found.decoded);
    }

    void damagedUtf8StaysUtf8() {
        QCOMPARE(identified(repeated(french, 5) + "\xff\xfe broken\n").encoding, std::string("UTF-8"));
        QCOMPARE(identified(repeated(english, 5) + "half a surrogate \xed\xb9\xa4\n").encoding,
                 std::string("UTF-8"));
    }

    // A character that the edge of a sample cuts in two is no error.
    void samplesMayCutCharacters() {
        for (int shift = 0; shift < 3; ++shift) {
            const std::string text = std::string(static_cast<std::size_t>(shift), 'x') + "\n" +
                                     repeated("\xe2\x98\x83", 1'000'000);
            QCOMPARE(identified(text).encoding, std::string("UTF-8"));
        }
    }

    void looksFurtherIntoTheFile() {
        const std::string text = repeated(english, 40'000) + encoded(repeated(french, 20'000), "ISO-8859-1");
        const TextProperties found = identified(text);
        QVERIFY(found.decoded);
        QCOMPARE(decodeToUtf8("\xe9", found.encoding).value(), std::string("\xc3\xa9"));
    }

    void findsTerminators() {
        using Terminator = TextProperties::Terminator;
        QCOMPARE(identified("a\rb\r").terminator, Terminator::cr);
        QCOMPARE(identified("a\r\nb\r\n").terminator, Terminator::lf);
        QCOMPARE(identified("a\nb\n").terminator, Terminator::lf);
        QCOMPARE(identified("a\rb\n").terminator, Terminator::lf);
        QCOMPARE(identified("no terminator").terminator, Terminator::lf);
    }

    void tellsTextFromBinary() {
        QVERIFY(identified("\177ELF\2\1\1\0\0\0\0\0"sv).binary);
        QVERIFY(identified("SQLite format 3\0"sv).binary);
        QVERIFY(identified("\x89PNG\r\n\x1a\n whatever follows"sv).binary);
        std::string noise;
        for (std::uint32_t i = 0, x = 1; i < 10'000; ++i) {
            x = x * 1664525u + 1013904223u;
            noise += static_cast<char>(x >> 24);
        }
        QVERIFY(identified(noise).binary);
        QVERIFY(identified(std::string(5000, '\0')).binary);
        QVERIFY(!identified(repeated(english, 10) + "a stray \0 byte\n"s).binary);
        QVERIFY(!identified("\x1b[31mred\x1b[0m\b\a\f\n").binary);
        // What is left of a log that was cut to nothing while its writer went on at the old place.
        QVERIFY(!identified(std::string(50'000, '\0') + repeated(english, 10)).binary);
    }

    void namesWhatItKnows() {
        QVERIFY(QString::fromUtf8(binaryKind("LPKSHHRH....").data()).contains("journalctl"));
        QVERIFY(binaryKind("2026-03-01 text").empty());
        QVERIFY(binaryKind("").empty());
    }

    void aPersonKnowsBetter() {
        const Result<TextFile> file =
            TextFile::open(folder_.write("a.log", encoded(repeated(russian, 3), "CP866")));
        const TextProperties chosen = identifyText(*file, "cp866").value();
        QVERIFY(chosen.decoded);
        QCOMPARE(linesOf(*file, chosen).front() + "\n", std::string(russian));
        QVERIFY(!identifyText(*file, "utf8").value().decoded);
        const Result<TextProperties> unknown = identifyText(*file, "no such");
        QVERIFY(!unknown.ok());
        QCOMPARE(unknown.error().kind, Error::Kind::usage);
        QVERIFY(!identifyText(*file, "UTF-8//IGNORE").ok());
        QVERIFY(!identifyText(*file, "").ok());
    }

    void aMarkSaysWhichUtf16() {
        const std::string marked = "\xfe\xff" + encoded(english, "UTF-16BE");
        const Result<TextFile> file = TextFile::open(folder_.write("a.log", marked));
        QCOMPARE(identifyText(*file, "UTF-16").value().encoding, std::string("UTF-16BE"));
        QCOMPARE(identifyText(*file, "UTF-16").value().bodyOffset, std::uint64_t{2});
    }

    void decodingReplacesWhatIsNoCharacter() {
        QCOMPARE(decodeToUtf8("a\xff"
                              "b",
                              "UTF-8")
                     .value(),
                 std::string("a\xef\xbf\xbd"
                             "b"));
        QCOMPARE(decodeToUtf8("\x81", "WINDOWS-1252").value(), std::string("\xef\xbf\xbd"));
        QCOMPARE(decodeToUtf8("a\0b"sv, "UTF-16LE").value(), std::string("a\xef\xbf\xbd"));
        // Windows' Vietnamese holds letters back, waiting for an accent.
        QCOMPARE(decodeToUtf8("a", "CP1258").value(), std::string("a"));
        QVERIFY(!decodeToUtf8("a", "NO-SUCH").ok());
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "test_encoding.moc"
