// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Patterns and sets of them against all short strings of a small alphabet.

#include "engine/mining/pattern_set.h"

#include <QtTest>

#include <functional>
#include <random>

using namespace logwright;

namespace {

/// All strings of these letters up to a length, the empty one first.
std::vector<std::string> allStrings(const std::string& letters, std::size_t longest) {
    std::vector<std::string> strings{""};
    for (std::size_t i = 0; i < strings.size(); ++i) {
        if (strings[i].size() == longest) break;
        for (const char c : letters) strings.push_back(std::string(strings[i]) + c);
    }
    return strings;
}

/// `pattern` with * for a wildcard, by its definition.
bool fits(std::string_view pattern, std::string_view text) {
    if (pattern.empty()) return text.empty();
    if (pattern.front() != '*') {
        return !text.empty() && text.front() == pattern.front() && fits(pattern.substr(1), text.substr(1));
    }
    for (std::size_t taken = 0; taken <= text.size(); ++taken) {
        if (fits(pattern.substr(1), text.substr(taken))) return true;
    }
    return false;
}

std::string written(const std::string& pattern) {
    std::string text;
    for (const char c : pattern) text += c == '*' ? "<*>" : std::string(1, c);
    return text;
}

}  // namespace

class TemplatePatternTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairsAgreeWithAllStrings() {
        const auto patterns = allStrings("ab*", 4);
        // c is in no pattern: a value that no literal equals.
        const auto strings = allStrings("abc", 7);
        std::vector<std::vector<bool>> fitting;
        for (const std::string& pattern : patterns) {
            const TemplatePattern one(written(pattern));
            std::vector<bool>& row = fitting.emplace_back();
            for (const std::string& text : strings) {
                row.push_back(fits(pattern, text));
                QCOMPARE(one.matches(text), bool(row.back()));
            }
        }
        for (std::size_t a = 0; a < patterns.size(); ++a) {
            for (std::size_t b = 0; b < patterns.size(); ++b) {
                bool common = false;
                bool covers = true;
                for (std::size_t i = 0; i < strings.size() && (covers || !common); ++i) {
                    common |= fitting[a][i] && fitting[b][i];
                    covers &= fitting[a][i] || !fitting[b][i];
                }
                const TemplatePattern left(written(patterns[a]));
                const TemplatePattern right(written(patterns[b]));
                QVERIFY2(mayOverlap(left, right) == common,
                         qPrintable(QString::fromStdString(patterns[a] + " and " + patterns[b])));
                // Two wildcards in a row cover no more than one, but are written otherwise.
                QVERIFY2(left.covers(right) == covers,
                         qPrintable(QString::fromStdString(patterns[a] + " over " + patterns[b])));
            }
        }
    }

    void aStarOfALineIsNoWildcard() {
        QVERIFY(!TemplatePattern("select * from <*>").matches("select name from users"));
        QVERIFY(TemplatePattern("select * from <*>").matches("select * from users"));
        QVERIFY(TemplatePattern(ownNotation("select * from *")).matches("select name from users"));
        QVERIFY(!TemplatePattern("a<<*>").covers(TemplatePattern("a<*>")));
    }

    void setsAgreeWithEachPattern() {
        std::mt19937 random(11);
        const std::vector<std::string> words{"open", "opened", "close", "77", "78", "<*>", "of", "user <*>"};
        std::vector<std::string> texts;
        const auto line = [&](std::size_t most, bool wild) {
            std::string text;
            for (std::size_t left = 1 + random() % most; left > 0; --left) {
                const std::string& word = words[random() % words.size()];
                if (!wild && word.find('<') != std::string::npos) continue;
                text += (text.empty() ? "" : " ") + word;
            }
            return text;
        };
        for (int i = 0; i < 400; ++i) texts.push_back(line(5, true));
        const PatternSet set(texts);
        PatternSet::Matching found;
        for (int i = 0; i < 3'000; ++i) {
            const std::string message = line(7, false);
            PatternSet::Matching wanted;
            for (std::uint32_t p = 0; p < texts.size(); ++p) {
                if (TemplatePattern(texts[p]).matches(message)) wanted.push_back(p);
            }
            set.matchAll(message, found);
            QVERIFY(found == wanted);
            const auto best = set.match(message);
            QCOMPARE(best.has_value(), !wanted.empty());
            for (const std::uint32_t p : wanted) {
                QVERIFY(TemplatePattern(texts[*best]).literalBytes() >=
                        TemplatePattern(texts[p]).literalBytes());
            }
        }
    }

    void whatIsSaidOfAFormHoldsForItsMessages() {
        const std::vector<std::string> patterns{"a*", "*b", "a 1*", "*1 b", "*a*b*", "a*1*b", "* *", "a * b"};
        std::vector<std::string> texts;
        for (const std::string& pattern : patterns) texts.push_back(written(pattern));
        const PatternSet set(texts);
        const auto values = allStrings("ab1-", 3);
        int decided = 0;
        for (const std::uint8_t kinds : {digitKind, letterKind, signKind, anyKind}) {
            for (const char* end : {"", " b", "-b"}) {
                const MessageForm form{{"a ", end}, {kinds}};
                const auto said = set.matchForm(form, 100);
                if (!said) continue;
                ++decided;
                for (const std::string& value : values) {
                    const bool ofKinds =
                        std::ranges::all_of(value, [&](unsigned char c) { return (kindOf(c) & kinds) != 0; });
                    if (!ofKinds || value.empty()) continue;
                    PatternSet::Matching found;
                    set.matchAll("a " + value + end, found);
                    QVERIFY(found == *said);
                }
            }
        }
        QVERIFY(decided > 0);
    }
};

QTEST_GUILESS_MAIN(TemplatePatternTest)
#include "template_pattern_test.moc"
