// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sessions found in lines, and the hand-made matcher against RE2.

#include "engine/record/class_sequence.h"
#include "engine/record/session_match.h"

#include <QTest>
#include <re2/re2.h>

#include <random>

using namespace logwright;

namespace {

std::string found(const char* expression, std::string_view line) {
    const auto match = SessionMatch::compile(expression);
    if (!match) qFatal("%s", match.error().message().c_str());
    return std::string((*match)->find(line));
}

}  // namespace

class SessionMatchTest : public QObject {
    Q_OBJECT

private slots:
    void finds() {
        QCOMPARE(found("blk_-?\\d+", "took blk_ and blk_-17 of blk_4"), std::string("blk_-17"));
        QCOMPARE(found("blk_-?\\d+", "took no block"), std::string());
        QCOMPARE(found("id=(\\w+)", "id= id=a7,"), std::string("a7"));
        QCOMPARE(found("\\bjob\\d+", "subjob7 job8"), std::string("job8"));
        QCOMPARE(found("x|yy", "ayyx"), std::string("yy"));
        QCOMPARE(found("ab*c", "ab abbbc"), std::string("abbbc"));
        QCOMPARE(found("^a", "ba"), std::string());
    }

    void moreThanASequence() {
        for (const char* expression : {"a|b", "(a)", "a.c", "^a", "a$", "\\ba", "[^a]", "a*?", "a+b*a",
                                       "\\d+\\w", "[[:alpha:]]", "\\x41", "a{2", "\u00e9"}) {
            QVERIFY2(!ClassSequence::compile(expression), expression);
        }
    }

    void sameAsRe2_data() {
        QTest::addColumn<QByteArray>("expression");
        for (const char* expression : {"blk_-?\\d+", "[ab]{2}c?", "a*b+", "[0-2a-c]{1,3}-", "\\w{2,}\\.a",
                                       "a?b?c?", "a-[b-]*", "\\[\\d\\]"}) {
            QTest::newRow(expression) << QByteArray(expression);
        }
    }

    void sameAsRe2() {
        QFETCH(QByteArray, expression);
        const auto sequence = ClassSequence::compile(expression.toStdString());
        QVERIFY(sequence);
        const RE2 regex(expression.toStdString());
        std::mt19937 random(7);
        static constexpr std::string_view alphabet = "abc012-_.[]lk";
        for (int i = 0; i < 5000; ++i) {
            std::string text = i % 3 == 0 ? "blk_" : "";
            for (unsigned n = random() % 8; n > 0; --n) text += alphabet[random() % alphabet.size()];
            re2::StringPiece match;
            const bool matches = regex.Match(text, 0, text.size(), RE2::ANCHOR_START, &match, 1);
            QVERIFY2(sequence->matchStart(text) == (matches ? match.size() : ClassSequence::npos),
                     text.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(SessionMatchTest)
#include "test_session_match.moc"
