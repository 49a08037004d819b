// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The course of a training: its batches are the whole objective, and it comes out the same from its seed, for
// any number of threads, and after it was stopped and gone on with.

#include "engine/neural/seeded_random.h"
#include "engine/neural/sequence_tensors.h"

#include <QtTest>
#include <oneapi/tbb/global_control.h>

#include <algorithm>
#include <numeric>

using namespace logwright;

namespace {

/// Sums of a few numbers: something to be learned.
struct World {
    SequenceShape shape{6, 0, 0, 3, 1, 12, 1, SequenceLoss::squares};
    std::vector<float> features, targets, weights;
    std::vector<std::uint32_t> begin;

    explicit World(std::uint64_t seed, std::uint32_t rows = 400) {
        SeededRandom random(seed);
        for (std::uint32_t i = 0; i < (rows + shape.window) * 3; ++i) {
            features.push_back(static_cast<float>(2 * random.uniform() - 1));
        }
        for (std::uint32_t row = 0; row < rows; ++row) {
            begin.push_back(row);
            targets.push_back(0.5F * features[(row + 5) * 3] - 0.3F * features[(row + 4) * 3 + 1]);
            weights.push_back(static_cast<float>(1 + random.below(3)));
        }
    }
    SequenceRows rows() const { return {{}, features, begin, {}, targets, weights}; }
    CourseProgress first() const {
        CourseProgress progress;
        progress.learner = firstState(initialParameters(shape, 1));
        return progress;
    }
};

struct Trained {
    Result<std::vector<float>> parameters = cancelledError();
    std::vector<CoursePoint> curve;
    std::vector<CourseProgress> kept;
};

Trained train(const World& world, const World& heldOut, const CourseSettings& settings, CourseProgress from,
              StopToken stop = {}, std::size_t stopAfter = 1000) {
    Trained trained;
    TaskContext task({}, stop);
    const auto learner = makeCpuLearner(world.shape, world.rows());
    trained.parameters = runCourse(
        *learner, world.rows(), heldOut.rows(), settings, std::move(from),
        [&](const CourseProgress& progress) {
            trained.kept.push_back(progress);
            return Result<>(Done{});
        },
        [&](const CoursePoint& point) {
            trained.curve.push_back(point);
            if (trained.curve.size() == stopAfter) stop.request();
        },
        task);
    return trained;
}

}  // namespace

class SequenceCourseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void batchesAreTheWholeObjective() {
        SeededRandom random(3);
        std::vector<float> weights;
        for (int i = 0; i < 3000; ++i)
            weights.push_back(static_cast<float>(1 + random.below(i % 100 == 0 ? 9000 : 5)));
        const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
        for (std::uint64_t pass = 0; pass < 3; ++pass) {
            const auto batches = courseBatches(weights, 128, 1, pass);
            std::vector<double> found(weights.size());
            std::size_t least = weights.size(), most = 0;
            double heaviest = 0;
            for (const CourseBatch& batch : batches) {
                least = std::min(least, batch.rows.size());
                most = std::max(most, batch.rows.size());
                QVERIFY(std::is_sorted(batch.rows.begin(), batch.rows.end()));
                QVERIFY(std::adjacent_find(batch.rows.begin(), batch.rows.end()) == batch.rows.end());
                for (std::size_t i = 0; i < batch.rows.size(); ++i)
                    found[batch.rows[i]] += double{batch.weights[i]};
                heaviest =
                    std::max(heaviest, std::accumulate(batch.weights.begin(), batch.weights.end(), 0.0));
            }
            for (std::size_t i = 0; i < weights.size(); ++i) {
                QVERIFY(std::abs(found[i] - double{weights[i]}) < 1e-3 * double{weights[i]});
            }
            // Of equal work, and none ruled by a row that came nine thousand times.
            QVERIFY(most - least <= most / 8);
            QVERIFY(heaviest < 1.5 * total / static_cast<double>(batches.size()));
        }
        QVERIFY(courseBatches(weights, 128, 1, 0).front().rows !=
                courseBatches(weights, 128, 1, 1).front().rows);
        QVERIFY(courseBatches(weights, 128, 1, 0).front().rows ==
                courseBatches(weights, 128, 1, 0).front().rows);
        QCOMPARE(courseBatches(std::vector<float>{5}, 128, 1, 0).size(), 1u);
    }

    void aSumIsLearned() {
        const World world(1), heldOut(2);
        const Trained trained = train(world, heldOut, {}, world.first());
        QVERIFY(trained.parameters);
        // Of a mean square of about .11 nearly nothing is left.
        QVERIFY(trained.curve.size() > 5);
        QVERIFY2(trained.curve.back().heldOutLoss < 0.01,
                 qPrintable(QString::number(trained.curve.back().heldOutLoss)));
        for (std::size_t i = 1; i < trained.curve.size(); ++i) {
            QVERIFY(trained.curve[i].windows > trained.curve[i - 1].windows);
            QVERIFY(trained.curve[i].steps > trained.curve[i - 1].steps);
        }
    }

    void aSeedIsATraining() {
        const World world(1), heldOut(2);
        CourseSettings settings;
        settings.passes = 12;
        const Trained one = train(world, heldOut, settings, world.first());
        {
            const oneapi::tbb::global_control single(oneapi::tbb::global_control::max_allowed_parallelism, 1);
            const Trained other = train(world, heldOut, settings, world.first());
            QCOMPARE(*one.parameters, *other.parameters);
        }
        settings.seed = 2;
        const Trained third = train(world, heldOut, settings, world.first());
        QVERIFY(*one.parameters != *third.parameters);
    }

    void aStoppedTrainingGoesOn() {
        const World world(1), heldOut(2);
        for (const bool early : {false, true}) {
            CourseSettings settings;
            if (!early) settings.passes = 12;
            const Trained whole = train(world, heldOut, settings, world.first());
            QVERIFY(whole.curve.size() > 3);
            const Trained cut = train(world, heldOut, settings, world.first(), {}, 2);
            QVERIFY(cut.parameters);  // the best so far
            QCOMPARE(cut.curve.size(), std::size_t{2});
            const auto restored = restoreCourse(saveCourse(cut.kept.back(), 7), 7);
            QVERIFY(restored && !restoreCourse(saveCourse(cut.kept.back(), 7), 8));
            const Trained rest = train(world, heldOut, settings, *restored);
            QCOMPARE(*rest.parameters, *whole.parameters);
            QCOMPARE(rest.curve.back().heldOutLoss, whole.curve.back().heldOutLoss);
        }
    }

    void aCancelledTrainingSaysSo() {
        const World world(1);
        StopToken stop;
        stop.request();
        const Trained none = train(world, world, {}, world.first(), stop);
        QVERIFY(!none.parameters);
        QVERIFY(none.parameters.error().kind == Error::Kind::cancelled);
    }
};

QTEST_APPLESS_MAIN(SequenceCourseTest)
#include "sequence_course_test.moc"
