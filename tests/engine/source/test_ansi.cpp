// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/ansi.h"

#include <QtTest>

using namespace logwright;

namespace {

std::string stripped(std::string_view text) {
    std::string out;
    stripAnsi(text, out);
    return out;
}

std::vector<ColourSpan> coloursOf(std::string_view text) {
    std::string out;
    std::vector<ColourSpan> spans;
    stripAnsi(text, out, &spans);
    return spans;
}

}  // namespace

class TestAnsi : public QObject {
    Q_OBJECT

private slots:
    void leavesTheText_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("none") << QByteArray("plain") << QByteArray("plain");
        QTest::newRow("colour") << QByteArray("a \x1b[31mred\x1b[0m b") << QByteArray("a red b");
        QTest::newRow("erase line") << QByteArray("\x1b[2Kdone") << QByteArray("done");
        QTest::newRow("cursor") << QByteArray("\x1b[10;20Hx\x1b[?25ly") << QByteArray("xy");
        QTest::newRow("title, BEL") << QByteArray("\x1b]0;title\x07text") << QByteArray("text");
        QTest::newRow("link, ST") << QByteArray("\x1b]8;;http://x\x1b\\here\x1b]8;;\x1b\\.")
                                  << QByteArray("here.");
        QTest::newRow("device string") << QByteArray("\x1bPq#0\x1b\\text") << QByteArray("text");
        QTest::newRow("character set") << QByteArray("\x1b(Btext\x1b=") << QByteArray("text");
        QTest::newRow("cut at the end") << QByteArray("text\x1b[3") << QByteArray("text");
        QTest::newRow("lone escape") << QByteArray("text\x1b") << QByteArray("text");
        QTest::newRow("title without end") << QByteArray("\x1b]0;all is kept") << QByteArray("0;all is kept");
        QTest::newRow("title broken off") << QByteArray("\x1b]0;kept\x1b[1m!") << QByteArray("0;kept!");
        QTest::newRow("damaged sequence") << QByteArray("\x1b[31\tx") << QByteArray("\tx");
        QTest::newRow("UTF-8") << QByteArray("\x1b[1m\xc3\xa9\x1b[m\xc3\xa8")
                               << QByteArray("\xc3\xa9\xc3\xa8");
    }
    void leavesTheText() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(stripped(text.toStdString())), expected);
    }

    void appends() {
        std::string out = "kept ";
        std::vector<ColourSpan> spans;
        stripAnsi("\x1b[32mgreen", out, &spans);
        QCOMPARE(out, std::string("kept green"));
        QCOMPARE(spans, (std::vector<ColourSpan>{{0, 5, 2, -1, false}}));  // of what was appended
    }

    void keepsColours() {
        QCOMPARE(coloursOf("no colour"), std::vector<ColourSpan>{});
        QCOMPARE(coloursOf("ab\x1b[31mcd\x1b[0mef"), (std::vector<ColourSpan>{{2, 2, 1, -1, false}}));
        QCOMPARE(coloursOf("\x1b[1;97;44mx"), (std::vector<ColourSpan>{{0, 1, 15, 4, true}}));
        QCOMPARE(coloursOf("\x1b[38;5;208mx"), (std::vector<ColourSpan>{{0, 1, 208, -1, false}}));
        QCOMPARE(coloursOf("\x1b[48;2;1;2;255;33mx"), (std::vector<ColourSpan>{{0, 1, 3, 0x10102ff, false}}));
        QCOMPARE(coloursOf("\x1b[31ma\x1b[39mb"), (std::vector<ColourSpan>{{0, 1, 1, -1, false}}));
        QCOMPARE(coloursOf("\x1b[1ma\x1b[22mb"), (std::vector<ColourSpan>{{0, 1, -1, -1, true}}));
    }

    void mergesRunsOfOneColour() {
        QCOMPARE(coloursOf("\x1b[31mab\x1b[K\x1b[31mcd"), (std::vector<ColourSpan>{{0, 4, 1, -1, false}}));
        QCOMPARE(coloursOf("\x1b[31m\x1b[32mx"), (std::vector<ColourSpan>{{0, 1, 2, -1, false}}));
    }

    void ignoresWhatIsNoColour() {
        QCOMPARE(coloursOf("\x1b[>4;31mx"), std::vector<ColourSpan>{});  // a terminal's private switch
        QCOMPARE(coloursOf("\x1b[38mx"), std::vector<ColourSpan>{});     // colour missing
        QCOMPARE(coloursOf("\x1b[99999999999999mx"), std::vector<ColourSpan>{});
    }

    void hostileSequencesTakeLinearTime() {
        std::string text;
        for (int i = 0; i < 200'000; ++i) text += "\x1b]";
        QCOMPARE(stripped(text), std::string());
        QCOMPARE(stripped("\x1b[" + std::string(200'000, ';') + "mx"), std::string("x"));
    }
};

QTEST_GUILESS_MAIN(TestAnsi)
#include "test_ansi.moc"
