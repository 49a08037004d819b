// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drain, Spell, LogFlow's miner, given templates and masks on examples small enough to be worked by hand.

#include "mining_fixtures.h"

using namespace logwright;

using Texts = std::set<std::string>;

class LiteratureMinersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drainMergesSimilarMessages() {
        // 3 of 4 words are equal: above 0.4, so the third becomes a wildcard.
        const auto texts = mined({"receive from alpha done", "receive from beta done"}, settingsFor("drain"));
        COMPARE_TEXT(texts[0], "receive from <*> done");
        COMPARE_TEXT(texts[1], "receive from <*> done");
    }

    void drainSplitsByFirstWordAndLength() {
        Mining mining(settingsFor("drain"));
        mining.add({"open file now", "close file now", "open file right now"});
        QCOMPARE(mining.distinctTexts(), (Texts{"open file now", "close file now", "open file right now"}));
    }

    void drainSimilarityDecides() {
        MinerSettings settings = settingsFor("drain");
        const std::vector<std::string> messages{"job one two three", "job four five six"};  // 1 of 4 equal
        settings.drainSimilarity = 0.4;
        QCOMPARE(mined(messages, settings)[1], std::string("job four five six"));
        settings.drainSimilarity = 0.25;
        COMPARE_TEXT(mined(messages, settings)[1], "job <*> <*> <*>");
    }

    void drainPrefersMoreWildcardsOnTies() {
        MinerSettings settings = settingsFor("drain");
        settings.drainSimilarity = 0.5;
        Mining mining(settings);
        // The first two merge. The last has two words in common with that and two with "a x y d".
        mining.add({"a b c d", "a b e f", "a x y d", "a b y q"});
        QCOMPARE(mining.distinctTexts(), (Texts{"a b <*> <*>", "a x y d"}));
    }

    void drainMaxChildrenOverflowsToWildcard() {
        MinerSettings settings = settingsFor("drain");
        settings.drainMaxChildren = 3;
        Mining mining(settings);
        mining.add({"a went away now", "b went away now", "c went away now", "d went away now"});
        // Two words have nodes of their own; the rest share the node of the wildcard and merge there.
        QCOMPARE(mining.distinctTexts(), (Texts{"a went away now", "b went away now", "<*> went away now"}));
    }

    void drainDeeperTreeLooksAtMoreWords() {
        MinerSettings settings = settingsFor("drain");
        const std::vector<std::string> messages{"get user by name fast", "get group by name fast"};
        Mining usual(settings);
        usual.add(messages);
        QCOMPARE(usual.distinctTexts(), Texts{"get <*> by name fast"});
        settings.drainDepth = 5;
        Mining deeper(settings);
        deeper.add(messages);
        QCOMPARE(deeper.distinctTexts().size(), std::size_t{2});
    }

    void spellTakesTheCommonSubsequence() {
        // The example of the paper's section III: different lengths, one template.
        const auto texts =
            mined({"Temperature sensor exceeds warning threshold", "Temperature exceeds warning threshold",
                   "Temperature fan exceeds warning threshold"},
                  settingsFor("spell"));
        COMPARE_TEXT(texts[0], "Temperature <*> exceeds warning threshold");
        COMPARE_TEXT(texts[2], "Temperature <*> exceeds warning threshold");
    }

    void spellTauDecides() {
        MinerSettings settings = settingsFor("spell");
        const std::vector<std::string> messages{"alpha beta gamma delta",
                                                "alpha beta other words"};  // 2 of 4
        settings.spellTau = 0.5;
        COMPARE_TEXT(mined(messages, settings)[1], "alpha beta <*>");
        settings.spellTau = 0.6;
        COMPARE_TEXT(mined(messages, settings)[1], "alpha beta other words");
    }

    void spellKeepsOrder() {
        const auto texts = mined({"red green blue white", "white blue green red"}, settingsFor("spell"));
        COMPARE_TEXT(texts[1], "white blue green red");
    }

    void lengthTakesTheMostFrequentCount() {
        // Per place: "start" 3, "task" 3, a, b, c 1 each, "ok" 3. In each message 3 is the most frequent
        // count.
        const auto texts =
            mined({"start task a1b ok", "start task c2def ok", "start task e345 ok"}, settingsFor("length"));
        for (const std::string& text : texts) COMPARE_TEXT(text, "start task <*> ok");
    }

    void lengthCutsAtColonAndEquals() {
        const auto texts = mined({"state=up for:x-y", "state=up for:z-w+"}, settingsFor("length"));
        COMPARE_TEXT(texts[0], "state=up for:<*>");
    }

    void lengthPrefersTheLongestFullMatch() {
        // "node a up" and "node b up" have all places constant in no pattern but their common one.
        Mining mining(settingsFor("length"));
        mining.add({"node a1x up", "node b22x up", "node c333x up", "link down today"});
        QCOMPARE(mining.distinctTexts(), (Texts{"node <*> up", "link down today"}));
    }

    void givenTemplatesAreMatchedNotMined() {
        MinerSettings settings;
        settings.given = {"job <*> ended", "job <*> of <*> ended with *", "literal only"};
        Mining mining(settings);
        mining.add({"job 17 ended", "job 17 of alice ended with error", "literal only", "something else",
                    "job ended"});
        const auto texts = mining.texts();
        COMPARE_TEXT(texts[0], "job <*> ended");
        COMPARE_TEXT(texts[1], "job <*> of <*> ended with <*>");
        COMPARE_TEXT(texts[2], "literal only");
        COMPARE_TEXT(texts[3], "something else");
        COMPARE_TEXT(texts[4], "job ended");
        QCOMPARE(raw(mining.groups[0]), 0U);
    }

    void theMostLiteralGivenTemplateWins() {
        MinerSettings settings;
        settings.given = {"<*>", "user <*>", "user <*> logged in"};
        const auto texts = mined({"user alice logged in", "user bob", "who knows"}, settings);
        COMPARE_TEXT(texts[0], "user <*> logged in");
        COMPARE_TEXT(texts[1], "user <*>");
        COMPARE_TEXT(texts[2], "<*>");
    }

    void masksAreParameters() {
        for (const char* miner : {"auto", "drain", "spell", "length"}) {
            MinerSettings settings = settingsFor(miner);
            settings.masks = {{"colour", "red|green|blue"}};
            const auto texts = mined({"lamp is red now", "lamp is green now"}, settings);
            COMPARE_TEXT(texts[0], "lamp is <*> now");
            COMPARE_TEXT(texts[1], "lamp is <*> now");
        }
    }

    void wrongSettingsAreErrors() {
        QVERIFY(!Miner::create(settingsFor("oracle")).ok());
        MinerSettings settings = settingsFor("drain");
        settings.drainDepth = 2;
        QVERIFY(Miner::create(settings).error().kind == Error::Kind::usage);
        settings = settingsFor("spell");
        settings.spellTau = 0;
        QVERIFY(!Miner::create(settings).ok());
        settings = settingsFor("auto");
        settings.masks = {{"bad", "["}};
        QVERIFY(!Miner::create(settings).ok());
    }
};

QTEST_GUILESS_MAIN(LiteratureMinersTest)
#include "literature_miners_test.moc"
