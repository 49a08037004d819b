// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/attention_model.h"
#include "engine/relations/event_embedding.h"
#include "made_stream.h"

#include <QtTest>
#include <oneapi/tbb/global_control.h>

#include <chrono>
#include <cmath>
#include <numeric>

using namespace logwright;

namespace {

constexpr std::uint32_t pairs = 3, noise = 6;

TrainingSettings smallSettings() {
    TrainingSettings settings;
    settings.model = RelationModelKind::attention;
    settings.device = "cpu";
    settings.embedding = 8;
    settings.hidden = 16;
    settings.windowLength = 8;
    settings.learningRate = 3e-3;
    settings.epochs = 3;
    return settings;
}

/// A training of the effects of makePairs(), all of whose outcome can be looked at.
struct Training {
    EventStream stream = makePairs(16'000, pairs, noise, 7);
    std::size_t trainEnd = 12'000;
    std::vector<EventType> effects{1, 3, 5};
    TrainingSettings settings = smallSettings();
    std::optional<AttentionCheckpoint> from;
    CheckpointKeeper keep;
    TrainingListener listener;
    TaskContext task;

    Result<std::unique_ptr<RelationModel>> run() {
        return trainAttention(stream, trainEnd, effects, settings, from, keep, listener, task);
    }
    std::string saved() {
        auto model = run();
        return model ? (*model)->save() : "failed: " + model.error().message();
    }
};

double cosine(const std::vector<float>& embedding, std::size_t a, std::size_t b, std::size_t size) {
    double product = 0, ofA = 0, ofB = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const double x = embedding[a * size + i], y = embedding[b * size + i];
        product += x * y;
        ofA += x * x;
        ofB += y * y;
    }
    return product / std::sqrt(ofA * ofB);
}

}  // namespace

class AttentionTrainingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (!hasAttentionModel()) QSKIP("this build has no LibTorch");
    }

    void learnsWhichCauseHasWhichEffect() {
        Training training;
        std::vector<TrainingPoint> curve;
        training.listener = [&](const TrainingPoint& point) { curve.push_back(point); };
        training.settings.epochs = 12;
        auto model = training.run();
        QVERIFY2(model, qPrintable(QString::fromStdString(model ? "" : model.error().message())));
        QCOMPARE(curve.size(), std::size_t{12});
        QVERIFY(curve.back().loss < 0.5 * curve.front().loss);
        QVERIFY2(curve.back().f1 > 0.85, qPrintable(QString::number(curve.back().f1)));
        QVERIFY(curve.back().windows > curve.front().windows);

        // By what a window is: taking the cause out leaves nothing to tell the effect by.
        std::size_t looked = 0, right = 0, fell = 0;
        EventWindow window;
        for (std::size_t at = training.trainEnd; at < training.stream.size(); ++at) {
            const EventType effect = training.stream.type[at];
            if (!(*model)->explains(effect)) continue;
            readWindow(training.stream, at, (*model)->window(), window);
            const Explanation explanation = (*model)->explain(window, effect);
            const double sum = std::accumulate(explanation.share.begin(), explanation.share.end(), 0.0);
            QVERIFY(sum < 1 + 1e-9);
            QCOMPARE(explanation.share.size(), window.size());
            QCOMPARE(explanation.predicted, explanation.mostLikely == effect);
            ++looked;
            right += explanation.predicted ? 1 : 0;
            for (std::size_t i = 0; i < window.size(); ++i) {
                if (window[i].type + 1 != effect) continue;
                fell += (*model)->probabilityWithout(window, effect, i) < explanation.probability ? 1 : 0;
                break;
            }
        }
        QVERIFY(looked > 300);
        QVERIFY(right > looked * 85 / 100);
        QVERIFY(fell > looked * 80 / 100);
    }

    void theSeedDecides() {
        Training one, same, other;
        other.settings.seed = 2;
        std::string first, second;
        {
            const oneapi::tbb::global_control single(oneapi::tbb::global_control::max_allowed_parallelism, 1);
            first = one.saved();
        }
        second = same.saved();
        QVERIFY(!first.starts_with("failed"));
        QVERIFY(first == second);  // on one thread and on all
        QVERIFY(first != other.saved());
    }

    void damagedCheckpointsBeginAnew() {
        Training training;
        training.settings.epochs = 1;
        const std::string wanted = training.saved();
        training.from = AttentionCheckpoint{"no checkpoint at all"};
        QVERIFY(training.saved() == wanted);
    }

    void stopsWithinAFifthOfASecond() {
        for (const char* const phase : {"steps", "windows"}) {
            Training training;
            training.stream = makePairs(120'000, pairs, noise, 3);
            training.trainEnd = 90'000;
            training.settings = {};
            training.settings.device = "cpu";
            StopToken stop;
            std::chrono::steady_clock::time_point asked;
            TaskContext task(
                [&](const Progress& progress) {
                    if (progress.unit != phase || stop.requested()) return;
                    asked = std::chrono::steady_clock::now();
                    stop.request();
                },
                stop);
            auto model = trainAttention(training.stream, training.trainEnd, training.effects,
                                        training.settings, {}, {}, {}, task);
            const auto passed = std::chrono::steady_clock::now() - asked;
            // Once there are windows to learn from there is a model, and the best so far is kept.
            QCOMPARE(model.ok(), std::string_view(phase) == "windows");
            QVERIFY(stop.requested());
            QVERIFY2(passed < std::chrono::milliseconds(200),
                     qPrintable(QString::number(
                         std::chrono::duration_cast<std::chrono::milliseconds>(passed).count())));
        }
    }

    void timeEndsATraining() {
        Training training;
        training.settings.epochs.reset();
        training.settings.time = std::chrono::seconds(1);
        int points = 0;
        double seconds = 0;
        training.listener = [&](const TrainingPoint& point) {
            ++points;
            seconds = point.seconds;
        };
        QVERIFY(training.run());
        QVERIFY(points > 0);
        QVERIFY(seconds >= 1 && seconds < 5);
    }

    void earlyStoppingEnds() {
        Training training;
        training.settings.epochs.reset();
        training.settings.leastGain = 0.2;
        std::vector<double> f1;
        training.listener = [&](const TrainingPoint& point) { f1.push_back(point.f1); };
        QVERIFY(training.run());
        QVERIFY(f1.size() >= 4 && f1.size() <= 16);
        double best = f1.front();
        int stalled = 0;
        for (std::size_t i = 1; i < f1.size(); ++i) {
            QVERIFY(stalled < 3);
            stalled = f1[i] - best < 0.2 ? stalled + 1 : 0;
            best = std::max(best, f1[i]);
        }
        QCOMPARE(stalled, 3);
    }

    void savedModelsSayTheSame() {
        Training training;
        training.settings.epochs = 1;
        auto model = training.run();
        QVERIFY(model);
        const std::string bytes = (*model)->save();
        auto restored = restoreAttentionModel(bytes);
        QVERIFY2(restored, qPrintable(QString::fromStdString(restored ? "" : restored.error().message())));
        QVERIFY((*restored)->templates() == (*model)->templates());
        QVERIFY((*restored)->window() == (*model)->window());
        QVERIFY((*restored)->explains(1) && !(*restored)->explains(0) && !(*restored)->explains(1000));
        EventWindow window;
        for (std::size_t at = 12'000; at < 12'300; ++at) {
            readWindow(training.stream, at, (*model)->window(), window);
            const Explanation a = (*model)->explain(window, 3), b = (*restored)->explain(window, 3);
            QCOMPARE(a.probability, b.probability);
            QVERIFY(a.share == b.share);
            if (window.empty()) continue;
            EventWindow less = window;
            less.erase(less.begin());
            QCOMPARE((*model)->probabilityWithout(window, 3, 0), (*model)->explain(less, 3).probability);
        }
        QCOMPARE((*restored)->save(), bytes);
        for (std::size_t cut = 0; cut < bytes.size(); cut += 97) {
            QVERIFY(!restoreAttentionModel(std::string_view(bytes).substr(0, cut)));
        }
    }

    void badSettingsAreErrors() {
        Training training;
        training.settings.device = "gpu";
        QVERIFY(!training.run());
        training.settings = smallSettings();
        training.settings.windowLength = 1000;
        QVERIFY(!training.run());
        training.settings = smallSettings();
        training.effects.clear();
        QVERIFY(!training.run());
        training.effects = {1};
        training.trainEnd = training.stream.size();
        QVERIFY(!training.run());
    }

    void typesInLikeCompanyLieClose() {
        // Two kinds of days that never mix: 0 to 3 in one, 4 to 7 in the other; 8 is too seldom.
        SeededRandom random(1);
        std::vector<EventType> types;
        for (int day = 0; day < 200; ++day) {
            for (int i = 0; i < 50; ++i) {
                types.push_back(static_cast<EventType>(random.below(4) + (day % 2 == 0 ? 0 : 4)));
            }
        }
        types[100] = types[5000] = 8;
        const EventStream stream = makeStream(types, 9);
        EmbeddingSettings settings;
        settings.dimensions = 6;
        TaskContext task;
        const auto embedding = learnEmbedding(stream, stream.size(), settings, task);
        QVERIFY2(embedding, qPrintable(QString::fromStdString(embedding ? "" : embedding.error().message())));
        QCOMPARE(embedding->size(), std::size_t{9 * 6});
        double within = 1, across = -1;
        for (std::size_t a = 0; a < 8; ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                const double close = cosine(*embedding, a, b, 6);
                if (a / 4 == b / 4) {
                    within = std::min(within, close);
                } else {
                    across = std::max(across, close);
                }
            }
        }
        QVERIFY2(within > across, qPrintable(QString("%1 %2").arg(within).arg(across)));
        double square = 0;
        for (std::size_t d = 0; d < 6; ++d) {
            double sum = 0;
            for (std::size_t type = 0; type < 8; ++type) {
                const double value = (*embedding)[type * 6 + d];
                sum += value;
                square += value * value;
            }
            QVERIFY(std::abs(sum) < 1e-4);
        }
        QVERIFY(std::abs(square / 48 - 1) < 1e-4);
        for (std::size_t i = 48; i < 54; ++i) QCOMPARE((*embedding)[i], 0.0F);
        const auto again = learnEmbedding(stream, stream.size(), settings, task);
        QVERIFY(again && *again == *embedding);
        settings.seed = 2;
        const auto other = learnEmbedding(stream, stream.size(), settings, task);
        QVERIFY(other && *other != *embedding);
    }

    void cudaTrains() {
        if (!hasCuda()) QSKIP("there is no CUDA device, or this LibTorch is built without CUDA");
        for (const bool half : {false, true}) {
            Training training;
            training.settings.device = "cuda";
            training.settings.halfPrecision = half;
            training.settings.epochs = 12;
            double f1 = 0;
            training.listener = [&](const TrainingPoint& point) { f1 = point.f1; };
            QVERIFY(training.run());
            QVERIFY2(f1 > 0.85, qPrintable(QString::number(f1)));
        }
    }
};

QTEST_GUILESS_MAIN(AttentionTrainingTest)
#include "attention_training_test.moc"
