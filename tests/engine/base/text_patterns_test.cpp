// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many expressions in one pass find what each finds alone, as RE2 sees it. Some releases of the library
// behind them miss matches of short expressions, by where in the text they stand: so texts of all lengths are
// tried.

#include "engine/base/text_patterns.h"

#include <QtTest>
#include <re2/re2.h>

#include <memory>
#include <random>

using namespace logwright;

class TextPatternsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatEachFindsAlone_data() {
        QTest::addColumn<QStringList>("patterns");
        const std::vector<QStringList> sets{{"="},
                                            {"(?i)a"},
                                            {"=", "ab"},
                                            {"=", "abcd", "q[0-9]{3}"},
                                            {"=x", "=", "xa"},
                                            {"[a-d]=", "x=+"},
                                            {"(?i)a", "(?i)x=", "(?i)=b"},
                                            {"=[0-9]", "\\bx\\b"},
                                            {"=.*x", "x.*=", "[=;]"}};
        for (const QStringList& set : sets) QTest::newRow(qPrintable(set.join(QLatin1Char(' ')))) << set;
    }

    void findsWhatEachFindsAlone() {
        QFETCH(QStringList, patterns);
        std::vector<std::string> texts;
        std::vector<std::unique_ptr<RE2>> alone;
        RE2::Options options;
        options.set_encoding(RE2::Options::EncodingLatin1);
        for (const QString& pattern : patterns) {
            texts.push_back(pattern.toStdString());
            alone.push_back(std::make_unique<RE2>(texts.back(), options));
        }
        const auto together = TextPatterns::compile(texts);
        QVERIFY(together.ok());
        TextScanner scanner(*together);
        std::mt19937 random(1);
        const auto below = [&](std::size_t most) {
            return std::uniform_int_distribution<std::size_t>(0, most - 1)(random);
        };
        const std::string letters = "=;xabcdq0123  wertyWERTYXABCD\xff\xfe\x80\xc3";
        for (int i = 0; i < 60'000; ++i) {
            const bool dense = i % 2 == 0;
            std::string text(1 + below(90), '\0');
            for (char& c : text)
                c = dense ? letters[below(letters.size())] : static_cast<char>(0x80 + below(0x80));
            for (std::size_t more = dense ? 0 : below(4); more > 0; --more)
                text[below(text.size())] = letters[below(12)];
            std::vector<std::uint32_t> wanted;
            for (std::uint32_t k = 0; k < alone.size(); ++k)
                if (RE2::PartialMatch(text, *alone[k])) wanted.push_back(k);
            const auto found = scanner.scan(text);
            const QByteArray shown(text.data(), static_cast<qsizetype>(text.size()));
            QVERIFY2(std::vector<std::uint32_t>(found.begin(), found.end()) == wanted,
                     shown.toPercentEncoding().constData());
        }
    }
};

QTEST_APPLESS_MAIN(TextPatternsTest)
#include "text_patterns_test.moc"
