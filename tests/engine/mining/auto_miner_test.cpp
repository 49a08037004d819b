// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mining_fixtures.h"

#include <random>

using namespace logwright;

using Texts = std::set<std::string>;

namespace {

const std::vector<std::string> names{"alice",  "bob",   "carol", "dave",   "erin",  "frank",   "grace",
                                     "heidi",  "ivan",  "judy",  "kim",    "leo",   "mallory", "niaj",
                                     "olivia", "peggy", "quinn", "rupert", "sybil", "trent"};

std::vector<std::string> repeated(std::size_t times, const std::string& message) {
    return std::vector<std::string>(times, message);
}

void append(std::vector<std::string>& messages, const std::vector<std::string>& more) {
    messages.insert(messages.end(), more.begin(), more.end());
}

}  // namespace

class AutoMinerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shapesAreSlotsOnOneLine() {
        COMPARE_TEXT(mined({"Received block blk_-17 of size 67108864 from /10.251.42.84"})[0],
                     "Received block <*> of size <*> from <*>");
        COMPARE_TEXT(mined({"a=1,b=[2] \"c\"##3: d;"})[0], "a=<*>,b=[<*>] \"c\"##<*>: d;");
    }

    void statesAreABranch() {
        std::vector<std::string> messages;
        for (const char* state : {"Started", "Paused", "Resumed", "Stopped"}) {
            append(messages, repeated(20, std::string("[vm 17] VM ") + state + " (Lifecycle Event)"));
        }
        Mining mining;
        mining.add(messages);
        QCOMPARE(mining.distinctTexts().size(), std::size_t{4});
    }

    void manyValuesAreAVariable() {
        std::vector<std::string> messages;
        for (const std::string& name : names)
            messages.push_back("Session opened for user " + name + " by login");
        Mining mining;
        mining.add(messages);
        QCOMPARE(mining.distinctTexts(), Texts{"Session opened for user <*> by login"});
    }

    void rareValuesBesideAFrequentOneAreAVariable() {
        std::vector<std::string> messages =
            repeated(400, "Failed password for root from 10.0.0.1 port 22 ssh2");
        for (std::size_t i = 0; i < 5; ++i) {
            messages.push_back("Failed password for " + names[i] + " from 10.0.0.1 port 22 ssh2");
        }
        Mining mining;
        mining.add(messages);
        QCOMPARE(mining.distinctTexts(), Texts{"Failed password for <*> from <*> port <*> ssh2"});
    }

    void valuesKnownElsewhereAreValues() {
        std::vector<std::string> messages;
        for (const std::string& name : names)
            messages.push_back("Session opened for user " + name + " by login");
        messages.push_back("Too many failures for alice again");
        messages.push_back("Too many failures for bob again");
        messages.push_back("Too many failures in summer again");
        Mining mining;
        mining.add(messages);
        QCOMPARE(mining.distinctTexts(),
                 (Texts{"Session opened for user <*> by login", "Too many failures for <*> again",
                        "Too many failures in summer again"}));
    }

    void whatAnnouncesAValueIsNone() {
        // "user" is among the names; where it stands before one it stays a word.
        std::vector<std::string> messages;
        for (const std::string& name : names)
            messages.push_back("Wrong password for user " + name + " from console");
        messages.push_back("Wrong password for user user from console");
        messages.push_back("Wrong password for alice from console");
        messages.push_back("Wrong password for bob from console");
        messages.push_back("session closed for user alice");
        Mining mining;
        mining.add(messages);
        QCOMPARE(mining.distinctTexts(),
                 (Texts{"Wrong password for user <*> from console", "Wrong password for <*> from console",
                        "session closed for user <*>"}));
    }

    void whatIsAssignedIsAValue() {
        Mining mining;
        mining.add({"door state=open seen by sensor", "door state=closed seen by sensor",
                    "door open seen by sensor", "door closed seen by sensor"});
        QCOMPARE(mining.distinctTexts(), (Texts{"door state=<*> seen by sensor", "door open seen by sensor",
                                                "door closed seen by sensor"}));
    }

    void numberedNamesAndUnitsAreValues() {
        Mining mining;
        mining.add(
            {"fan f1 of rack failed", "fan f2 of rack failed", "wrote 5 KB to disk", "wrote 7 MB to disk"});
        QCOMPARE(mining.distinctTexts(), (Texts{"fan <*> of rack failed", "wrote <*> <*> to disk"}));
    }

    void namesOfObjectsMayVaryInSeveralPlaces() {
        std::vector<std::string> messages;
        for (const char* name : {"Alpha", "Beta", "Gamma", "Delta", "Epsilon"}) {
            messages.push_back("Registering class org.example." + std::string(name) +
                               " for handler org.example.on" + name);
        }
        Mining mining;
        mining.add(messages);
        QCOMPARE(mining.distinctTexts(), Texts{"Registering class <*> for handler <*>"});
    }

    void sentenceMarksAreNoPartOfAValue() {
        Mining mining;
        mining.add(
            {"Stopped by admin.", "Stopped by 17.", "New session of user 7.", "New session of user root."});
        QCOMPARE(mining.distinctTexts(), (Texts{"Stopped by <*>.", "New session of user <*>."}));
    }

    void aStrayLineRewritesNothing() {
        std::vector<std::string> messages =
            repeated(400, "Received disconnect from 10.0.0.1: 11: Bye Bye [preauth]");
        messages.push_back("Received disconnect from 10.0.0.1: 11: disconnected by user");
        Mining mining;
        mining.add(messages);
        QCOMPARE(mining.distinctTexts(), (Texts{"Received disconnect from <*>: <*>: Bye Bye [preauth]",
                                                "Received disconnect from <*>: <*>: disconnected by user"}));
    }

    void listsOfAnyLengthAreOneSlot() {
        std::vector<std::string> messages;
        std::string list;
        for (std::size_t i = 0; i < 12; ++i) {
            list += " blk_-55" + std::to_string(i * 7919);
            messages.push_back("ask 10.0.0.1:50010 to delete" + list);
        }
        Mining mining;
        mining.add(messages);
        QCOMPARE(mining.distinctTexts(), Texts{"ask <*> to delete <*>"});
        COMPARE_TEXT(mined({"child init 1 -2", "child init 7 -3"})[0], "child init <*> <*>");
    }

    void blanksAreOne() {
        const auto texts = mined({"a  wide   gap", "a wide gap", "\ta wide\tgap "});
        for (const std::string& text : texts) COMPARE_TEXT(text, "a wide gap");
    }

    void emptyAndOddMessages() {
        const auto texts =
            mined({"", "   ", "*", "<*>", std::string("\0x", 2), "\xFF\xFE", std::string(100'000, 'a')});
        COMPARE_TEXT(texts[0], "");
        COMPARE_TEXT(texts[1], "");
        QCOMPARE(texts.size(), std::size_t{7});
    }

    void templateIdsAreStable() {
        Mining mining;
        mining.add({"Session opened for user alice by login", "other 5"});
        const TemplateTable before = mining.miner->table();
        std::vector<std::string> more;
        for (const std::string& name : names) more.push_back("Session opened for user " + name + " by login");
        mining.add(more);
        const TemplateTable after = mining.miner->table();
        QCOMPARE(after.templateOfGroup[raw(mining.groups[0])], before.templateOfGroup[raw(mining.groups[0])]);
        QCOMPARE(after.templateOfGroup[raw(mining.groups[1])], before.templateOfGroup[raw(mining.groups[1])]);
        QVERIFY(std::is_sorted(after.templates.begin(), after.templates.end(),
                               [](const Template& a, const Template& b) { return a.id < b.id; }));
    }

    /// The second pass sees groups and counts only: any order of the messages gives the same templates.
    void orderDoesNotMatter() {
        std::vector<std::string> messages;
        for (std::size_t i = 0; i < 400; ++i) {
            const std::string& name = names[i * i % names.size()];
            messages.push_back("login of " + name + " at host " + std::to_string(i));
            messages.push_back("VM " + std::string(i % 2 == 0 ? "Started" : "Stopped") + " after " +
                               std::to_string(i) + " s");
            if (i % 10 == 0) messages.push_back("quota of " + name + " exceeded by job");
        }
        Mining first;
        first.add(messages);
        std::mt19937 random(5);
        for (int round = 0; round < 5; ++round) {
            std::shuffle(messages.begin(), messages.end(), random);
            Mining shuffled;
            shuffled.add(messages);
            QCOMPARE(shuffled.distinctTexts(), first.distinctTexts());
        }
    }

    /// A word that takes thousands of values costs a bounded number of groups.
    void stateGrowsWithTemplates() {
        const auto word = [](std::size_t i) {
            std::string text;
            for (std::size_t rest = i + 1; rest > 0; rest /= 26)
                text.push_back(static_cast<char>('a' + rest % 26));
            return text + "x";
        };
        Mining mining;
        std::size_t sizeAfterFirst = 0;
        for (std::size_t chunk = 0; chunk < 20; ++chunk) {
            std::vector<std::string> messages;
            for (std::size_t i = 0; i < 1000; ++i) {
                const std::size_t n = chunk * 1000 + i;
                messages.push_back("value " + word(n) + " was written to disk");
                messages.push_back("pair " + word(n) + " and " + word(n * 7 + 3) + " was written");
            }
            mining.add(messages);
            if (chunk == 0) sizeAfterFirst = mining.miner->save().size();
        }
        const TemplateTable table = mining.miner->table();
        QVERIFY2(table.templateOfGroup.size() < 1500,
                 qPrintable(QString::number(table.templateOfGroup.size())));
        QVERIFY(mining.miner->save().size() < 2 * sizeAfterFirst);
        QVERIFY(mining.distinctTexts().contains("value <*> was written to disk"));
        const auto pairs = mining.texts();
        QVERIFY(pairs.back().find("was written") != std::string::npos);
    }

    /// Text that never comes back behind a name that never does is one template, whatever its length; an
    /// error that comes back says its own.
    void freeTextBehindANameIsOneTemplate() {
        const std::vector<std::string> parts = {
            "ledger", "coupon", "gateway", "harbour", "meadow",  "violet",  "quarry",  "anchor",
            "timber", "saddle", "copper",  "walnut",  "garnet",  "pebble",  "thistle", "cobalt",
            "marble", "willow", "amber",   "juniper", "lantern", "sparrow", "cinder",  "bramble"};
        std::mt19937 random(31);
        const auto part = [&] { return parts[random() % parts.size()]; };
        std::vector<std::string> messages;
        for (int i = 0; i < 400; ++i) {
            std::string message = "Caused by: org." + part() + '.' + part() + '.' + part() + "Exception:";
            for (std::size_t words = 2 + random() % 5; words > 0; --words) message += ' ' + part();
            messages.push_back(message);
        }
        for (int i = 0; i < 40; ++i) {
            messages.push_back("Caused by: java.net.ConnectException: Connection refused by peer");
            messages.push_back("Caused by: java.io.IOException: Too many open files");
        }
        Mining mining;
        mining.add(messages);
        const auto texts = mining.distinctTexts();
        QVERIFY2(texts.size() <= 3, qPrintable(QString::number(texts.size())));
        QVERIFY(texts.contains("Caused by: <*>: <*>"));
        QVERIFY(texts.contains("Caused by: java.net.ConnectException: Connection refused by peer"));
        QVERIFY(texts.contains("Caused by: java.io.IOException: Too many open files"));
    }

    void theTableIsCheap() {
        Mining mining;
        std::vector<std::string> messages;
        std::mt19937 random(9);
        for (std::size_t i = 0; i < 10'000; ++i) {
            std::string message = "event";
            for (int w = 0; w < 12; ++w)
                message += " w" + std::string(1, static_cast<char>('a' + random() % 26)) +
                           std::string(1, static_cast<char>('a' + random() % 26));
            // Different numbers of words, so that no structure has more groups than it may.
            for (std::size_t w = 0; w < i % 40; ++w) message += " tail";
            messages.push_back(message);
        }
        mining.add(messages);
        QElapsedTimer timer;
        timer.start();
        const TemplateTable table = mining.miner->table();
        const qint64 elapsed = timer.elapsed();
        qInfo("table of %zu groups: %lld ms", table.templateOfGroup.size(), static_cast<long long>(elapsed));
        QVERIFY(table.templateOfGroup.size() > 5000);
        QVERIFY(elapsed < 2000);
    }
};

QTEST_GUILESS_MAIN(AutoMinerTest)
#include "auto_miner_test.moc"
