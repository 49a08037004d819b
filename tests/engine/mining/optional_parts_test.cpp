// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages of one statement that differ in length: empty values, values of several words, lists, texts
// between marks; and those that a person would keep apart.

#include "mining_fixtures.h"

#include <random>

using namespace logwright;

using Texts = std::set<std::string>;

namespace {

const std::vector<std::string> firstNames{"anna", "bruno", "carla", "dmitri", "elena", "felix",
                                          "gwen", "hugo",  "ines",  "jonas",  "katja", "liam"};
const std::vector<std::string> lastNames{"smith", "jones", "garcia", "lopez", "kim", "novak", "rossi"};
const std::vector<std::string> reasons{"timeout",         "no route to peer",     "connection reset",
                                       "disk is full",    "certificate expired",  "name lookup failed",
                                       "peer went away",  "protocol not spoken",  "too many retries",
                                       "quota exhausted", "address already used", "tls version too old"};

Texts textsOf(const std::vector<std::string>& messages) {
    Mining mining;
    mining.add(messages);
    return mining.distinctTexts();
}

std::vector<std::string> withEach(const std::string& before, const std::vector<std::string>& values,
                                  const std::string& behind) {
    std::vector<std::string> messages;
    for (const std::string& value : values) messages.push_back(before + value + behind);
    return messages;
}

std::vector<std::string> operator+(std::vector<std::string> a, const std::vector<std::string>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

}  // namespace

class OptionalPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyValueIsAValue() {
        QCOMPARE(textsOf({"name= id=5 saved", "name=x id=7 saved"}), Texts{"name=<*> id=<*> saved"});
        QCOMPARE(textsOf({"label \"\" given to file", "label \"blue\" given to file"}),
                 Texts{"label \"<*>\" given to file"});
        QCOMPARE(textsOf({"brokers added: , all live: 7", "brokers added: 3, all live: 8"}),
                 Texts{"brokers added: <*>, all live: <*>"});
    }

    void aMissingNameIsAnEmptyValue() {
        const auto messages = withEach("input request of invalid user ", firstNames, " ended early");
        QCOMPARE(textsOf(messages + std::vector<std::string>{"input request of invalid user  ended early"}),
                 Texts{"input request of invalid user <*> ended early"});
    }

    void aNumberIsNeverMissing() {
        QCOMPARE(
            textsOf({"removed 5 expired offsets", "removed 9 expired offsets", "removed expired offsets"})
                .size(),
            std::size_t{2});
    }

    void listsInBracketsMayBeEmpty() {
        QCOMPARE(textsOf({"tags of item: [] set", "tags of item: [red] set",
                          "tags of item: [red, green, blue] set", "tags of item: [blue, red] set"}),
                 Texts{"tags of item: [<*>] set"});
        QCOMPARE(textsOf({"config applied {size=5} here", "config applied {size=5, depth=7} here",
                          "config applied {} here"}),
                 Texts{"config applied {<*>} here"});
    }

    void listsOfNamesAreOneSlot() {
        QCOMPARE(textsOf({"granted roles anna to pool", "granted roles bruno,carla to pool",
                          "granted roles anna,elena,felix to pool", "granted roles gwen to pool"}),
                 Texts{"granted roles <*> to pool"});
    }

    void namesMayHaveSeveralWords() {
        std::vector<std::string> full;
        for (std::size_t i = 0; i < 12; ++i) full.push_back(firstNames[i] + " " + lastNames[i * i % 7]);
        const auto names = firstNames + full + std::vector<std::string>{"hugo van den berg"};
        QCOMPARE(textsOf(withEach("session of user ", names, " was opened")),
                 Texts{"session of user <*> was opened"});
        QCOMPARE(textsOf(withEach("session of user ", full, " was opened")),
                 Texts{"session of user <*> <*> was opened"});
    }

    void anAddedPhraseIsAnotherBranch() {
        const auto messages = withEach("Failed password for ", firstNames, " from 10.0.0.1") +
                              withEach("Failed password for invalid user ", firstNames, " from 10.0.0.1");
        QCOMPARE(textsOf(messages), (Texts{"Failed password for <*> from <*>",
                                           "Failed password for invalid user <*> from <*>"}));
        QCOMPARE(textsOf({"took 5 ms", "took 7 ms", "took 5 ms (3 ms waiting)"}).size(), std::size_t{2});
    }

    void reasonsBehindAClauseAreAValue() {
        QCOMPARE(textsOf(withEach("peer 10.0.0.1 handshake has failed: ", reasons, "")),
                 Texts{"peer <*> handshake has failed: <*>"});
        // Behind a label stand statements.
        QCOMPARE(textsOf(withEach("[worker 5]: ", reasons, "")).size(), reasons.size());
    }

    void textsBetweenQuotesAreAValue() {
        QCOMPARE(textsOf(withEach("comment \"", reasons, "\" was posted")),
                 Texts{"comment \"<*>\" was posted"});
        QCOMPARE(textsOf(withEach("{\"event\":\"refund\",\"id\":5,\"reason\":\"", reasons, "\"}")),
                 Texts{"{\"event\":\"refund\",\"id\":<*>,\"reason\":\"<*>\"}"});
    }

    void statesOfAProgramStayApart() {
        const Texts states{"NEW to ASSIGNED",      "ASSIGNED to RUNNING", "RUNNING to CLEANUP",
                           "CLEANUP to SUCCEEDED", "RUNNING to FAILED",   "FAILED to KILLED"};
        std::vector<std::string> messages;
        for (const std::string& state : states) messages.push_back("attempt 7 went on from " + state);
        QCOMPARE(textsOf(messages).size(), states.size());
    }

    /// No two messages differ in one place alone.
    void twoVariablesAtOnce() {
        std::vector<std::string> messages;
        for (std::size_t i = 0; i < 12; ++i)
            messages.push_back("Account " + firstNames[i] + " was added to group " + "team" +
                               firstNames[(i * 7 + 1) % 12] + " by " + firstNames[(i * 5 + 3) % 12]);
        QCOMPARE(textsOf(messages), Texts{"Account <*> was added to group <*> by <*>"});
    }

    void parametersOfJoinedTemplates() {
        Mining mining;
        mining.add(
            {"tags of item: [] set", "tags of item: [red] set", "tags of item: [red, green, blue] set"});
        const TemplateTable table = mining.miner->table();
        QCOMPARE(table.templates.size(), std::size_t{1});
        const std::string message = "tags of item: [blue, red] set";
        const auto spans = readParameters(table.templates[0], message);
        QVERIFY(spans.has_value());
        QCOMPARE(spans->size(), std::size_t{1});
        COMPARE_TEXT(message.substr(spans->front().begin, spans->front().length), "blue, red");
        const auto none = readParameters(table.templates[0], "tags of item: [] set");
        QVERIFY(none.has_value());
        QCOMPARE(none->front().length, 0U);
    }

    void orderDoesNotMatter() {
        auto messages =
            withEach("session of user ", firstNames, " was opened") +
            withEach("comment \"", reasons, "\" was posted") +
            withEach("peer 10.0.0.1 handshake has failed: ", reasons, "") +
            std::vector<std::string>{"name= id=5 saved", "name=x id=7 saved", "session of user  was opened"};
        const Texts expected = textsOf(messages);
        QCOMPARE(expected.size(), std::size_t{4});
        std::mt19937 random(11);
        for (int round = 0; round < 20; ++round) {
            std::shuffle(messages.begin(), messages.end(), random);
            QCOMPARE(textsOf(messages), expected);
        }
    }

    /// A statement with two variables fills its structure; another of the same structure comes later.
    void afterTheBoundStatementsStayApart() {
        const auto word = [](std::size_t i) {
            std::string text = "v";
            for (std::size_t rest = i + 1; rest > 0; rest /= 26)
                text.push_back(static_cast<char>('a' + rest % 26));
            return text;
        };
        std::vector<std::string> messages;
        for (std::size_t i = 0; i < 5000; ++i)
            messages.push_back("link of " + word(i) + " to " + word(i * 7 + 3) + " made");
        Mining mining;
        mining.add(messages);
        mining.add({"all queues are quiet right now"});
        COMPARE_TEXT(mining.texts().back(), "all queues are quiet right now");
        COMPARE_TEXT(mining.texts()[4000], "link of <*> to <*> made");
    }

    /// Lines of random words, of the longest length that is mined: memory and time stay bounded.
    void hostileLinesAreBounded() {
        std::mt19937 random(3);
        std::vector<std::string> messages;
        for (std::size_t i = 0; i < 2000; ++i) {
            std::string message;
            while (message.size() < 8000 + i % 190) {
                message.push_back(static_cast<char>('a' + random() % 26));
                message.push_back(" ,;(\"=["[random() % 7]);
            }
            messages.push_back(message);
        }
        Mining mining;
        mining.add(messages);
        QElapsedTimer timer;
        timer.start();
        const TemplateTable table = mining.miner->table();
        qInfo("table of %zu groups: %lld ms", table.templateOfGroup.size(),
              static_cast<long long>(timer.elapsed()));
        QVERIFY(table.templateOfGroup.size() < 1000);
        QVERIFY(timer.elapsed() < 30'000);
    }
};

QTEST_GUILESS_MAIN(OptionalPartsTest)
#include "optional_parts_test.moc"
