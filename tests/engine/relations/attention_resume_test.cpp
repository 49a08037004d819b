// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A training that is stopped, at any batch, goes on from its checkpoint as if nothing had happened.

#include "engine/relations/attention/attention_training.h"
#include "made_stream.h"

#include <QtTest>

using namespace logwright;

namespace {

/// The CPU's learner, which asks for a stop once it has learned so many batches.
class StoppingLearner : public AttentionLearner {
public:
    StoppingLearner(const AttentionProblem& problem, StopToken stop, std::size_t batches)
        : learner_(makeCpuLearner(problem)), stop_(std::move(stop)), left_(batches) {}

    Result<> setState(const LearnerState& state) override { return learner_->setState(state); }
    Result<LearnerState> state() override { return learner_->state(); }
    Result<> beginPass(std::span<const std::uint32_t> positions, std::span<const float> weights) override {
        return learner_->beginPass(positions, weights);
    }
    Result<> learn(std::size_t from, std::size_t count, double scale) override {
        if (left_ > 0 && --left_ == 0) stop_.request();
        return learner_->learn(from, count, scale);
    }
    Result<double> takeLoss() override { return learner_->takeLoss(); }
    Result<AttentionPredictions> predict(std::span<const std::uint32_t> positions,
                                         TaskContext& task) override {
        return learner_->predict(positions, task);
    }

private:
    std::unique_ptr<AttentionLearner> learner_;
    StopToken stop_;
    std::size_t left_;
};

struct Outcome {
    bool finished = false;
    std::vector<float> parameters;  ///< the best; empty where there are none
    std::optional<AttentionCheckpoint> checkpoint;
    std::vector<TrainingPoint> curve;
};

constexpr std::uint64_t trainingId = 77;

struct World {
    EventStream stream = makePairs(16'000, 3, 6, 7);
    std::vector<std::uint32_t> previous = previousOthers(stream.type);
    TrainingSettings settings;
    AttentionCourse course{stream, 12'000, settings, {12, 8, 16, 3, 8}, {1, 3, 5}, {}, trainingId};
    AttentionProgress first;

    World() {
        settings.epochs = 3;
        settings.learningRate = 3e-3;
        course.classOf.assign(12, noAttentionClass);
        for (std::uint32_t i = 0; i < 3; ++i) course.classOf[course.classes[i]] = i;
        SeededRandom random(1);
        for (int i = 0; i < 12 * 8; ++i)
            first.embedding.push_back(static_cast<float>(random.uniform() - 0.5));
        first.learner.parameters = initialParameters(course.shape, 1);
        first.learner.firstMoment.assign(course.shape.parameters(), 0.0F);
        first.learner.secondMoment = first.learner.firstMoment;
    }

    /// `stopAfter`: batches; 0: none.
    Outcome run(const AttentionProgress& from, std::size_t stopAfter) const {
        Outcome outcome;
        StopToken stop;
        TaskContext task({}, stop);
        AttentionProblem problem;
        problem.shape = course.shape;
        problem.embedding = from.embedding;
        problem.stream = stream.type;
        problem.previousOther = previous;
        problem.classOf = course.classOf;
        problem.learningRate = settings.learningRate;
        StoppingLearner learner(problem, stop, stopAfter);
        auto rows = attentionRows(stream.type, previous, course.classOf, 0, course.trainEnd,
                                  course.shape.window, task);
        if (!rows || !learner.setState(from.learner)) return outcome;
        const CheckpointKeeper keep = [&](const AttentionCheckpoint& checkpoint) -> Result<> {
            outcome.checkpoint = checkpoint;
            return Done{};
        };
        const TrainingListener listener = [&](const TrainingPoint& point) { outcome.curve.push_back(point); };
        AttentionTraining training(course, *std::move(rows), learner, from, keep, listener, task);
        auto parameters = training.run();
        outcome.finished = !task.stopRequested();
        if (parameters) outcome.parameters = *std::move(parameters);
        return outcome;
    }
};

}  // namespace

class AttentionResumeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesOnAsIfNeverStopped() {
        const World world;
        const Outcome wanted = world.run(world.first, 0);
        QVERIFY(wanted.finished);
        QCOMPARE(wanted.curve.size(), std::size_t{3});
        // In the middle of passes of some 15 batches, and exactly at their ends.
        for (const std::size_t every : {4U, 7U, 15U, 16U, 40U}) {
            AttentionProgress from = world.first;
            std::vector<TrainingPoint> curve;
            Outcome outcome;
            int stops = 0;
            for (;; ++stops) {
                outcome = world.run(from, every);
                curve.insert(curve.end(), outcome.curve.begin(), outcome.curve.end());
                if (outcome.finished) break;
                QVERIFY(outcome.checkpoint);
                QVERIFY(!outcome.parameters.empty());  // the best so far, also before one was measured
                const auto restored = restoreProgress(*outcome.checkpoint, trainingId, world.course.shape);
                QVERIFY(restored);
                from = *restored;
                QVERIFY(stops < 100);
            }
            QVERIFY(stops > 0);
            QVERIFY(outcome.parameters == wanted.parameters);
            QCOMPARE(curve.size(), wanted.curve.size());
            for (std::size_t i = 0; i < curve.size(); ++i) {
                QCOMPARE(curve[i].epoch, wanted.curve[i].epoch);
                QCOMPARE(curve[i].windows, wanted.curve[i].windows);
                QCOMPARE(curve[i].f1, wanted.curve[i].f1);
                QVERIFY(std::abs(curve[i].loss - wanted.curve[i].loss) < 1e-9);
            }
        }
    }

    void onlyItsOwnCheckpointIsRead() {
        const World world;
        const AttentionCheckpoint kept = saveProgress(world.first, trainingId);
        QVERIFY(restoreProgress(kept, trainingId, world.course.shape));
        QVERIFY(!restoreProgress(kept, trainingId + 1, world.course.shape));
        AttentionShape wider = world.course.shape;
        ++wider.hidden;
        QVERIFY(!restoreProgress(kept, trainingId, wider));
        for (std::size_t cut = 0; cut < kept.bytes.size(); cut += 101) {
            QVERIFY(!restoreProgress({kept.bytes.substr(0, cut)}, trainingId, world.course.shape));
        }
        AttentionCheckpoint changed = kept;
        changed.bytes[changed.bytes.size() / 2] ^= 1;
        QVERIFY(!restoreProgress(changed, trainingId, world.course.shape));
    }
};

QTEST_APPLESS_MAIN(AttentionResumeTest)
#include "attention_resume_test.moc"
