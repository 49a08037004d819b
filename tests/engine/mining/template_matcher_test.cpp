// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A matcher against the miner itself: what was mined gets the template it has, what was not is told so, and
// nothing is learned.

#include "engine/mining/template_matcher.h"

#include "mining_fixtures.h"

#include <random>

using namespace logwright;

namespace {

std::vector<std::string> plantedMessages() {
    static const std::vector<std::string> words{"red", "green", "blue", "white", "black", "pink"};
    std::mt19937 random(7);
    std::vector<std::string> messages;
    for (std::size_t i = 0; i < 4000; ++i) {
        std::string rare = "x";
        for (std::size_t n = i; n > 0; n /= 20) rare.push_back(static_cast<char>('a' + n % 20));
        const std::string& word = words[random() % words.size()];
        switch (random() % 5) {
            case 0:
                messages.push_back("lamp " + word + " switched on by " + rare);
                break;
            case 1:
                messages.push_back("took " + std::to_string(i) + " ms for " + word);
                break;
            case 2:
                messages.push_back("Receiving block blk_" + std::to_string(i * 7919) +
                                   " src: /10.0.0.1:5001");
                break;
            case 3:
                messages.push_back("  state=" + word + "   node" + std::to_string(i % 50) + " up ");
                break;
            default:
                messages.push_back("just " + word);
                break;
        }
    }
    return messages;
}

TemplateMatcher matcherOf(const Mining& mining, const MinerSettings& settings) {
    auto matcher = TemplateMatcher::create(settings, mining.miner->save(), mining.miner->table());
    if (!matcher) qFatal("%s", matcher.error().message().c_str());
    return std::move(*matcher);
}

}  // namespace

class TemplateMatcherTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasMinedHasItsTemplate_data() { everyMiner(); }
    void whatWasMinedHasItsTemplate() {
        const MinerSettings settings = settingsFor(QTest::currentDataTag());
        const std::vector<std::string> messages = plantedMessages();
        Mining mining(settings);
        mining.add(messages);
        const TemplateTable table = mining.miner->table();
        const TemplateMatcher matcher = matcherOf(mining, settings);
        TemplateMatcher::Session session(matcher);
        std::size_t same = 0;
        for (std::size_t i = 0; i < messages.size(); ++i) {
            const Template* found = session.match(messages[i]);
            QVERIFY2(found != nullptr, messages[i].c_str());
            if (found->id == table.templateOfGroup[raw(mining.groups[i])]) ++same;
        }
        // The miners of the literature move a message when its group's template grows after it was mined.
        if (settings.miner == "auto") {
            QCOMPARE(same, messages.size());
        } else {
            QVERIFY2(same * 100 >= messages.size() * 99, std::to_string(same).c_str());
        }
    }

    void othersAreUnknown_data() { everyMiner(); }
    void othersAreUnknown() {
        const MinerSettings settings = settingsFor(QTest::currentDataTag());
        Mining mining(settings);
        mining.add(plantedMessages());
        const std::string before = mining.miner->save();
        const TemplateMatcher matcher = matcherOf(mining, settings);
        TemplateMatcher::Session session(matcher);
        for (const char* message :
             {"kernel panic: not syncing", "", "   ", "\xff\xfe", "never seen before at all"}) {
            QVERIFY2(session.match(message) == nullptr, message);
        }
        // New values of known places: the template they fit.
        const Template* timing = session.match("took 123456789 ms for red");
        QVERIFY(timing != nullptr && timing->text.starts_with("took <*> ms"));
        QVERIFY(mining.miner->save() == before);
    }

    void answersDoNotDependOnOrder() {
        Mining mining;
        mining.add(plantedMessages());
        const TemplateMatcher matcher = matcherOf(mining, {});
        std::vector<std::string> asked = plantedMessages();
        for (std::size_t i = 0; i < 500; ++i)
            asked.push_back("unknown thing " + std::to_string(i) + " of it");
        std::map<std::string, const Template*> first;
        TemplateMatcher::Session session(matcher);
        for (const std::string& message : asked) first[message] = session.match(message);
        std::shuffle(asked.begin(), asked.end(), std::mt19937(3));
        TemplateMatcher::Session other(matcher);
        for (const std::string& message : asked) QVERIFY(first[message] == other.match(message));
    }

    void givenAndFrozenTemplatesCount() {
        MinerSettings settings;
        settings.given = {"disk <*> is <*> full"};
        Mining mining(settings);
        mining.add({"disk sda is 97% full", "link eth0 up", "link eth1 up"});
        const TemplateMatcher matcher = matcherOf(mining, settings);
        TemplateMatcher::Session session(matcher);
        const Template* given = session.match("disk sdb is 12% full");
        QVERIFY(given != nullptr);
        COMPARE_TEXT(given->text, "disk <*> is <*> full");

        MinerSettings frozen = settings;
        frozen.frozen = true;
        const TemplateMatcher still = matcherOf(mining, frozen);
        TemplateMatcher::Session frozenSession(still);
        QVERIFY(frozenSession.match("link eth1 up") != nullptr);
        QVERIFY(frozenSession.match("something else") == nullptr);
    }

    /// A refinement sends records of one group to two; the matcher follows.
    void refinementsCount() {
        Mining mining;
        std::vector<std::string> messages;
        for (int i = 0; i < 100; ++i)
            messages.push_back("port " + std::to_string(i % 2 == 0 ? 22 : 80) + " open");
        mining.add(messages);
        const std::vector<std::string> pattern{"port 22 open"};
        mining.miner->refine(pattern);
        const GroupId refined = mining.miner->refinedGroup(mining.groups.front(), {0});
        TemplateTable table = mining.miner->table();
        Template own = templateWithText(TemplateId{raw(refined)}, "port 22 open");
        table.templates.push_back(own);
        table.templateOfGroup[raw(refined)] = own.id;
        auto matcher = TemplateMatcher::create({}, mining.miner->save(), table);
        QVERIFY(matcher.ok());
        TemplateMatcher::Session session(*matcher);
        COMPARE_TEXT(session.match("port 22 open")->text, "port 22 open");
        COMPARE_TEXT(session.match("port 80 open")->text, "port <*> open");
        COMPARE_TEXT(session.match("port 443 open")->text, "port <*> open");
    }

    void damageIsRefused() {
        Mining mining;
        mining.add(plantedMessages());
        const std::string state = mining.miner->save();
        QVERIFY(!TemplateMatcher::create({}, state.substr(0, state.size() / 2), mining.miner->table()).ok());
        TemplateTable table = mining.miner->table();
        table.templateOfGroup.push_back(TemplateId{4'000'000});
        QVERIFY(!TemplateMatcher::create({}, state, table).ok());
    }

private:
    static void everyMiner() {
        QTest::addColumn<int>("unused");
        for (const char* miner : {"auto", "drain", "spell", "length"}) QTest::newRow(miner) << 0;
    }
};

QTEST_GUILESS_MAIN(TemplateMatcherTest)
#include "template_matcher_test.moc"
