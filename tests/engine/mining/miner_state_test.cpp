// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stopping and going on, threads, and frozen templates: for every miner.

#include "mining_fixtures.h"

#include <random>
#include <thread>

using namespace logwright;

namespace {

/// Chunks of a log in which everything occurs that the miners keep state of.
std::vector<std::vector<std::string>> chunksOfLog() {
    static const std::vector<std::string> words{"red",   "green", "blue", "white",
                                                "black", "pink",  "grey", "brown"};
    std::mt19937 random(21);
    std::vector<std::vector<std::string>> chunks(12);
    std::size_t serial = 0;
    for (auto& chunk : chunks) {
        for (int i = 0; i < 300; ++i) {
            const std::string& word = words[random() % words.size()];
            std::string rare = "x";
            for (std::size_t n = ++serial; n > 0; n /= 20) rare.push_back(static_cast<char>('a' + n % 20));
            switch (random() % 6) {
                case 0:
                    chunk.push_back("lamp " + word + " switched on by " + rare);
                    break;
                case 1:
                    chunk.push_back("took " + std::to_string(serial) + " ms for " + word);
                    break;
                case 2:
                    chunk.push_back("user " + rare + " of " + rare + "y came back");
                    break;
                case 3:
                    chunk.push_back("state=" + word + " node" + std::to_string(serial % 50) + " up");
                    break;
                case 4:
                    chunk.push_back("delete 10.0.0." + std::to_string(serial % 250) + ",10.0.0.1");
                    break;
                default:
                    chunk.push_back("just " + word);
                    break;
            }
        }
    }
    return chunks;
}

void compareTables(const TemplateTable& a, const TemplateTable& b) {
    QCOMPARE(a.templates.size(), b.templates.size());
    for (std::size_t i = 0; i < a.templates.size(); ++i) {
        QCOMPARE(a.templates[i].id, b.templates[i].id);
        COMPARE_TEXT(a.templates[i].text, b.templates[i].text);
        QVERIFY(a.templates[i].slots == b.templates[i].slots);
    }
    QVERIFY(a.templateOfGroup == b.templateOfGroup);
}

}  // namespace

class MinerStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stoppingChangesNothing_data() { everyMiner(); }
    void stoppingChangesNothing() {
        const MinerSettings settings = settingsFor(QTest::currentDataTag());
        const auto chunks = chunksOfLog();
        Mining undisturbed(settings);
        for (const auto& chunk : chunks) undisturbed.add(chunk);
        for (std::size_t stop = 0; stop <= chunks.size(); stop += 3) {
            Mining resumed(settings);
            for (std::size_t i = 0; i < chunks.size(); ++i) {
                if (i == stop) restart(resumed, settings);
                resumed.add(chunks[i]);
            }
            QVERIFY(resumed.groups == undisturbed.groups);
            compareTables(resumed.miner->table(), undisturbed.miner->table());
            QVERIFY(resumed.miner->save() == undisturbed.miner->save());
        }
    }

    /// Digests made by several threads at once and absorbed in order are those of one thread.
    void threadsChangeNothing_data() { everyMiner(); }
    void threadsChangeNothing() {
        const MinerSettings settings = settingsFor(QTest::currentDataTag());
        const auto chunks = chunksOfLog();
        Mining serial(settings);
        for (const auto& chunk : chunks) serial.add(chunk);
        Mining parallel(settings);
        std::vector<MessageDigest> digests;
        for (std::size_t i = 0; i < chunks.size(); ++i) digests.emplace_back(*parallel.masks);
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < chunks.size(); ++i) {
                threads.emplace_back([&digests, &chunks, i] {
                    for (const std::string& message : chunks[i]) digests[i].add(message);
                });
            }
        }
        std::vector<GroupId> groupOfForm;
        for (const MessageDigest& digest : digests) {
            parallel.miner->absorb(digest, groupOfForm);
            for (const std::uint32_t form : digest.formOfMessage())
                parallel.groups.push_back(groupOfForm[form]);
        }
        QVERIFY(parallel.groups == serial.groups);
        QVERIFY(parallel.miner->save() == serial.miner->save());
    }

    void frozenOnlyMatches_data() { everyMiner(); }
    void frozenOnlyMatches() {
        MinerSettings settings = settingsFor(QTest::currentDataTag());
        Mining mining(settings);
        mining.add({"opened file /a/b by alice", "opened file /a/c by alice", "took 17 ms"});
        const auto before = mining.miner->table().templates.size();
        settings.frozen = true;
        restart(mining, settings);
        mining.groups.clear();
        mining.add({"opened file /x/y by alice", "took 4 ms", "never seen before"});
        const auto texts = mining.texts();
        COMPARE_TEXT(texts[1], "took <*> ms");
        COMPARE_TEXT(texts[2], "<*>");
        QVERIFY(texts[0].starts_with("opened file <*>"));
        QCOMPARE(mining.miner->table().templates.size(), before + 1);
    }

    void goingOnAfterFrozen() {
        MinerSettings settings;
        settings.frozen = true;
        Mining mining(settings);
        mining.add({"anything at all"});
        settings.frozen = false;
        restart(mining, settings);
        mining.add({"anything at all", "something else"});
        const auto texts = mining.texts();
        COMPARE_TEXT(texts[0], "<*>");
        COMPARE_TEXT(texts[1], "anything at all");
        COMPARE_TEXT(texts[2], "something else");
    }

    void damagedStateIsRefused_data() { everyMiner(); }
    void damagedStateIsRefused() {
        const MinerSettings settings = settingsFor(QTest::currentDataTag());
        Mining mining(settings);
        for (const auto& chunk : chunksOfLog()) mining.add(chunk);
        const std::string state = mining.miner->save();
        QVERIFY(Miner::restore(settings, state).ok());
        QVERIFY(!Miner::restore(settings, "").ok());
        QVERIFY(!Miner::restore(settings, state + "x").ok());
        for (std::size_t length = 0; length < state.size(); length += 1 + state.size() / 100) {
            QVERIFY(!Miner::restore(settings, std::string_view(state).substr(0, length)).ok());
        }
        // Any byte may be wrong: refused or not, nothing may crash.
        std::mt19937 random(2);
        for (int round = 0; round < 200; ++round) {
            std::string broken = state;
            broken[random() % broken.size()] = static_cast<char>(random());
            const auto restored = Miner::restore(settings, broken);
            if (restored.ok()) static_cast<void>((*restored)->table());
        }
    }

    void stateOfOtherSettingsIsRefused() {
        Mining mining;
        mining.add({"a 1"});
        QVERIFY(!Miner::restore(settingsFor("drain"), mining.miner->save()).ok());
        MinerSettings given;
        given.given = {"a <*>"};
        QVERIFY(!Miner::restore(given, mining.miner->save()).ok());
    }

private:
    static void everyMiner() {
        QTest::addColumn<int>("unused");
        for (const char* miner : {"auto", "drain", "spell", "length"}) QTest::newRow(miner) << 0;
    }

    static void restart(Mining& mining, const MinerSettings& settings) {
        mining.miner = std::move(Miner::restore(settings, mining.miner->save())).value();
    }
};

QTEST_GUILESS_MAIN(MinerStateTest)
#include "miner_state_test.moc"
