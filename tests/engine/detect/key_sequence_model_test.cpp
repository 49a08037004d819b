// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log key model against a process whose probabilities are known: what comes next depends on the last key
// and on one four steps back, sessions end by chance, and no model can do better than its entropy.

#include "engine/detect/keys/key_sequence_model.h"

#include "engine/neural/seeded_random.h"

#include <QtTest>

#include <array>
#include <chrono>
#include <cmath>

using namespace logwright;

namespace {

constexpr KeyAlphabet alphabet{8};
constexpr std::uint32_t length = 10;
constexpr std::uint32_t leastKeys = 4;

/// Keys 0 and 1 open a session and say how it goes on, four steps later.
class Grammar {
public:
    /// Of each symbol to come next, where the session's keys so far are these.
    static std::array<double, alphabet.size()> next(std::span<const LogKey> keys) {
        std::array<double, alphabet.size()> p{};
        if (keys.empty()) {
            p[0] = 0.7;
            p[1] = 0.3;
        } else if (keys.size() < leastKeys) {
            p[2] = keys.back() == 2 ? 0.25 : 0.5;
            p[3] = 1 - p[2];
        } else if (keys.size() == leastKeys) {
            p[keys.front() == 0 ? 4 : 5] = 0.95;
            p[6] = 0.05;
        } else {
            p[6] = keys.back() == 6 ? 0.1 : 0.6;
            p[alphabet.boundary()] = 1 - p[6];
        }
        return p;
    }
    static std::vector<LogKey> session(SeededRandom& random) {
        std::vector<LogKey> keys;
        for (;;) {
            const auto p = next(keys);
            double draw = random.uniform();
            LogKey key = 0;
            while (key + 1 < p.size() && draw >= p[key]) draw -= p[key++];
            if (key == alphabet.boundary()) return keys;
            keys.push_back(key);
        }
    }
};

/// Without the filling at the beginning.
std::vector<LogKey> keysOf(std::span<const LogKey> window) {
    std::vector<LogKey> keys;
    for (const LogKey key : window) {
        if (key != alphabet.boundary()) keys.push_back(key);
    }
    return keys;
}

KeyWindows sessions(std::uint64_t seed, int count) {
    KeyWindows windows(alphabet, length);
    SeededRandom random(seed);
    for (int i = 0; i < count; ++i) windows.add(Grammar::session(random), true);
    return windows;
}

KeySettings settings() {
    KeySettings made;
    made.hidden = 32;
    made.embedding = 8;
    made.device = "cpu";
    return made;
}

const KeyWindows& trained() {
    static const KeyWindows windows = sessions(1, 20'000);
    return windows;
}
const KeySequenceModel& model() {
    static const KeySequenceModel made = [] {
        TaskContext task;
        auto result = trainKeys(trained(), sessions(2, 2000), settings(), {}, task);
        return *std::move(result);
    }();
    return made;
}

}  // namespace

class KeySequenceModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void learnsTheGrammar() {
        const KeyWindows asked = sessions(3, 3000);
        TaskContext task;
        const auto logarithms = model().logProbabilities(asked, task);
        QVERIFY(logarithms);
        double divergence = 0, entropy = 0;
        for (std::size_t row = 0; row < asked.size(); ++row) {
            const auto truth = Grammar::next(keysOf(asked.window(row)));
            const auto weight = static_cast<double>(asked.count(row)) / static_cast<double>(asked.events());
            double sum = 0;
            for (std::size_t key = 0; key < truth.size(); ++key) {
                const double logarithm = double{(*logarithms)[row * alphabet.size() + key]};
                sum += std::exp(logarithm);
                if (truth[key] == 0) continue;
                divergence += weight * truth[key] * (std::log(truth[key]) - logarithm);
                entropy -= weight * truth[key] * std::log(truth[key]);
            }
            QVERIFY(std::abs(sum - 1) < 1e-4);
        }
        // Of the bits that a step takes, next to none for not knowing the process.
        QVERIFY(entropy > 0.4);
        QVERIFY2(divergence < 0.01, qPrintable(QString::number(divergence)));

        // What is often asked is known closely; 20,000 sessions themselves are off by a few hundredths.
        for (std::size_t row = 0; row < asked.size(); ++row) {
            if (asked.count(row) < 150) continue;
            const auto truth = Grammar::next(keysOf(asked.window(row)));
            for (std::size_t key = 0; key < truth.size(); ++key) {
                const double found = std::exp(double{(*logarithms)[row * alphabet.size() + key]});
                QVERIFY2(std::abs(found - truth[key]) < 0.07,
                         qPrintable(QString("%1 for %2").arg(found).arg(truth[key])));
            }
        }
    }

    void scoresSayWhatWasExpected() {
        KeyWindows asked(alphabet, length);
        std::vector<std::uint32_t> rows;
        // The fourth key of a session that 0 opened is 4, not 5; it stops too early; and 7 never came.
        asked.add(std::vector<LogKey>{0, 2, 3, 2, 5}, false, 1, &rows);
        asked.add(std::vector<LogKey>{0, 2}, true, 1, &rows);
        asked.add(std::vector<LogKey>{1, 3, 7, 99}, false, 1, &rows);
        TaskContext task;
        const auto scores = model().score(asked, task);
        QVERIFY(scores);
        const auto at = [&](std::size_t event) { return (*scores)[rows[event]]; };
        QCOMPARE(at(0).rank, 0u);
        QVERIFY(std::abs(std::exp(double{at(0).logProbability}) - 0.7) < 0.03);
        QCOMPARE(at(4).expected, 4u);
        QVERIFY(std::exp(double{at(4).expectedLogProbability}) > 0.9);
        QVERIFY(std::exp(double{at(4).logProbability}) < 0.01);
        QVERIFY(at(4).rank >= 2);
        QVERIFY(std::exp(double{at(7).logProbability}) < 0.01);    // the end after two keys
        QVERIFY(std::exp(double{at(10).logProbability}) < 0.001);  // 7
        QVERIFY(std::exp(double{at(11).logProbability}) < 0.001);  // a key that is not known

        // Against all log-probabilities: rank and expected are what they say.
        const auto logarithms = model().logProbabilities(asked, task);
        for (std::size_t row = 0; row < asked.size(); ++row) {
            const auto all = std::span(*logarithms).subspan(row * alphabet.size(), alphabet.size());
            std::uint32_t above = 0;
            for (const float value : all) above += value > all[asked.next(row)] ? 1 : 0;
            QCOMPARE((*scores)[row].rank, above);
            QCOMPARE((*scores)[row].logProbability, all[asked.next(row)]);
        }
    }

    void aWindowHasOneScore() {
        TaskContext task;
        const auto all = model().score(trained(), task);
        QVERIFY(all);
        for (std::uint32_t row = 0; row < trained().size(); row += 17) {
            KeyWindows alone(alphabet, length);
            alone.addWindow(trained().window(row), trained().next(row));
            const auto score = model().score(alone, task);
            QCOMPARE(score->front().logProbability, (*all)[row].logProbability);
        }
    }

    void aClickTeaches() {
        TaskContext task;
        KeyWindows accept(alphabet, length), known = sessions(4, 2000);
        accept.addWindow(std::vector<LogKey>{0, 2, 3, 2}, 5);
        accept.addWindow(std::vector<LogKey>{0, 2}, alphabet.boundary());
        KeyTeaching teaching;
        teaching.topG = 4;
        teaching.leastLogProbability = std::log(0.05);
        const auto before = model().score(known, task);
        const auto clock = std::chrono::steady_clock::now();
        const auto taught = model().taught(accept, known, teaching, task);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - clock;
        QVERIFY(taught);
        qInfo("teaching took %.3f s", took.count());
        QVERIFY(took.count() < 5);  // a fraction of a second on a quiet machine
        const auto scores = taught->score(accept, task);
        for (const KeyScore& score : *scores) {
            QVERIFY(score.rank < 4);
            QVERIFY(double{score.logProbability} >= std::log(0.05));
        }
        // What was known is nearly as likely as before, and the old model still says what it did.
        const auto after = taught->score(known, task);
        double change = 0;
        for (std::size_t row = 0; row < known.size(); ++row) {
            const double weight = static_cast<double>(known.count(row)) / static_cast<double>(known.events());
            change += weight * (double{(*before)[row].logProbability} - double{(*after)[row].logProbability});
        }
        qInfo("change %.4f", change);
        QVERIFY2(change < 0.1, qPrintable(QString::number(change)));
        QVERIFY(model().score(accept, task)->front().rank >= 2);
        // Other oddities stay odd.
        KeyWindows odd(alphabet, length);
        odd.addWindow(std::vector<LogKey>{1, 3, 3}, 7);
        QVERIFY(std::exp(double{taught->score(odd, task)->front().logProbability}) < 0.01);
    }

    void modelsComeBack() {
        const std::string bytes = model().save();
        const auto again = KeySequenceModel::restore(bytes);
        QVERIFY(again);
        TaskContext task;
        const auto one = model().score(trained(), task), other = again->score(trained(), task);
        for (std::size_t row = 0; row < trained().size(); ++row) {
            QCOMPARE((*one)[row].logProbability, (*other)[row].logProbability);
        }
        SeededRandom random(2);
        for (int round = 0; round < 200; ++round) {
            std::string damaged = bytes;
            damaged[random.below(bytes.size())] ^= static_cast<char>(1 + random.below(255));
            QVERIFY(!KeySequenceModel::restore(damaged));
            QVERIFY(!KeySequenceModel::restore(bytes.substr(0, random.below(bytes.size()))));
        }
        QVERIFY(!KeySequenceModel::restore(""));
    }

    void aSeedIsAModel() {
        TaskContext task;
        KeySettings few = settings();
        few.course.passes = 2;
        const KeyWindows small = sessions(5, 500);
        const auto one = trainKeys(small, small, few, {}, task),
                   other = trainKeys(small, small, few, {}, task);
        QVERIFY(one->network().parameters == other->network().parameters);
        few.course.seed = 2;
        QVERIFY(trainKeys(small, small, few, {}, task)->network().parameters != one->network().parameters);
    }

    void whatMakesNoModelIsRefused() {
        TaskContext task;
        KeySettings wrong = settings();
        wrong.hidden = 0;
        QVERIFY(!trainKeys(trained(), trained(), wrong, {}, task));
        wrong = settings();
        wrong.window = 5;
        QVERIFY(!trainKeys(trained(), trained(), wrong, {}, task));
        wrong = settings();
        wrong.device = "abacus";
        QVERIFY(!trainKeys(trained(), trained(), wrong, {}, task));
        QVERIFY(!trainKeys(KeyWindows(alphabet, length), trained(), settings(), {}, task));
        QVERIFY(!model().score(KeyWindows(KeyAlphabet{9}, length), task));
        QVERIFY(!model().score(KeyWindows(alphabet, 9), task));
    }
};

QTEST_APPLESS_MAIN(KeySequenceModelTest)
#include "key_sequence_model_test.moc"
