// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The merged model on sequences with planted anomalies: wrong orders of keys, and numbers that do not fit
// their key.

#include "engine/detect/merged/merged_model.h"

#include "engine/neural/seeded_random.h"

#include <QtTest>

#include <algorithm>

using namespace logwright;

namespace {

constexpr KeyAlphabet alphabet{5};

struct Made {
    std::vector<LogKey> keys;
    std::vector<float> features;
    std::vector<std::uint8_t> anomalous;

    MergedSequence sequence() const { return {keys, features, anomalous}; }
};

/// Keys go round in order; each event's number is low for even keys and high for odd ones. An anomaly is a
/// key out of turn, or a number of the other kind.
Made make(std::uint64_t seed, std::size_t events, double share) {
    SeededRandom random(seed);
    Made made;
    LogKey turn = 0;
    for (std::size_t i = 0; i < events; ++i) {
        const bool odd = random.uniform() < share, wrongKey = odd && random.below(2) == 0;
        const LogKey key = wrongKey ? (turn + 2) % 5 : turn;
        const bool high = (key % 2 == 1) != (odd && !wrongKey);
        made.keys.push_back(key);
        made.features.push_back(static_cast<float>((high ? 1 : -1) + 0.4 * (random.uniform() - 0.5)));
        made.anomalous.push_back(odd ? 1 : 0);
        turn = (turn + 1) % 5;
    }
    return made;
}

Result<MergedModel> train() {
    const Made learned = make(1, 6000, 0.03), heldOut = make(2, 1500, 0.03);
    const std::vector<MergedSequence> one{learned.sequence()}, other{heldOut.sequence()};
    MergedSettings settings;
    settings.hidden = 16;
    settings.device = "cpu";
    settings.course.passes = 30;
    TaskContext task;
    return trainMerged(one, other, alphabet, 1, settings, {}, task);
}

const Result<MergedModel>& trained() {
    static const Result<MergedModel> model = train();
    return model;
}

}  // namespace

class MergedModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasPlanted() {
        const auto& model = trained();
        QVERIFY2(model, qPrintable(QString::fromStdString(model ? "" : model.error().message())));
        const Made made = make(3, 4000, 0.05);
        TaskContext task;
        const auto found = model->probabilities({made.keys, made.features, {}}, task);
        QVERIFY(found);
        std::size_t hits = 0, misses = 0, alarms = 0;
        for (std::size_t i = 0; i < found->size(); ++i) {
            const bool alarm = (*found)[i] > 0.5F;
            if (made.anomalous[i] != 0)
                ++(alarm ? hits : misses);
            else if (alarm)
                ++alarms;
        }
        QVERIFY2(20 * misses <= hits, qPrintable(QString("%1 of %2 missed").arg(misses).arg(hits + misses)));
        QVERIFY2(20 * alarms <= hits, qPrintable(QString("%1 false alarms").arg(alarms)));
    }

    // Where the numbers tell nothing, the probability is what frequency and weight make it.
    void theWeightOfAMissIsAsItSays() {
        SeededRandom random(4);
        Made made;
        for (int i = 0; i < 6000; ++i) {
            made.keys.push_back(0);
            made.anomalous.push_back(random.uniform() < 0.1 ? 1 : 0);
        }
        const std::vector<MergedSequence> learned{made.sequence()};
        MergedSettings settings;
        settings.hidden = 4;
        settings.layers = 1;
        settings.device = "cpu";
        settings.course.passes = 10;
        TaskContext task;
        for (const double weight : {1.0, 5.0}) {
            settings.missedWeight = weight;
            const auto model = trainMerged(learned, {}, alphabet, 0, settings, {}, task);
            QVERIFY(model);
            const auto found = model->probabilities({made.keys, {}, {}}, task);
            const auto odd = static_cast<double>(std::count(made.anomalous.begin(), made.anomalous.end(), 1));
            const double wanted = odd * weight / (odd * weight + 6000 - odd);
            QVERIFY2(std::abs(double{found->back()} - wanted) < 0.05,
                     qPrintable(QString::number(found->back())));
        }
    }

    void modelsComeBack() {
        const auto& model = trained();
        const std::string bytes = model->save();
        const auto again = MergedModel::restore(bytes);
        QVERIFY(again);
        const Made made = make(5, 100, 0.1);
        TaskContext task;
        QCOMPARE(*model->probabilities(made.sequence(), task), *again->probabilities(made.sequence(), task));
        SeededRandom random(3);
        for (int round = 0; round < 200; ++round) {
            std::string damaged = bytes;
            damaged[random.below(bytes.size())] ^= static_cast<char>(1 + random.below(255));
            QVERIFY(!MergedModel::restore(damaged));
        }
    }

    void labelsMustTellSomethingApart() {
        Made made = make(6, 100, 0.1);
        std::fill(made.anomalous.begin(), made.anomalous.end(), std::uint8_t{0});
        const std::vector<MergedSequence> learned{made.sequence()};
        TaskContext task;
        const auto none = trainMerged(learned, {}, alphabet, 1, {}, {}, task);
        QVERIFY(!none && none.error().kind == Error::Kind::usage);
        made.features.pop_back();
        const std::vector<MergedSequence> cut{made.sequence()};
        QVERIFY(!trainMerged(cut, {}, alphabet, 1, {}, {}, task));
    }
};

QTEST_APPLESS_MAIN(MergedModelTest)
#include "merged_model_test.moc"
