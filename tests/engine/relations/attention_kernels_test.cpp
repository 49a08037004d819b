// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The written-out arithmetic against LibTorch's automatic differentiation of the same model.

#include "engine/base/cpu_level.h"
#include "engine/relations/attention/attention_forward.h"
#include "engine/relations/attention/attention_windows.h"
#include "engine/relations/attention/torch_relations.h"
#include "engine/relations/attention_model.h"
#include "made_stream.h"

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace logwright;

namespace {

/// A model of odd sizes on a stream with floods; template 3 is too seldom to have an embedding.
struct World {
    EventStream stream = makeFloods(40'000, 23, 5);
    std::vector<std::uint32_t> previous = previousOthers(stream.type);
    std::vector<std::uint32_t> classOf;
    std::vector<float> embedding;
    AttentionProblem problem;
    LearnerState state;
    std::vector<std::uint32_t> positions;
    std::vector<float> weights;

    World(std::uint32_t hidden, std::uint32_t classes, std::uint32_t window) {
        const AttentionShape shape{23, 7, hidden, classes, window};
        classOf.assign(shape.types, noAttentionClass);
        for (std::uint32_t i = 0; i < classes; ++i) classOf[2 * i] = i;
        SeededRandom random(11);
        for (std::size_t i = 0; i < shape.types * std::size_t{shape.embedding}; ++i) {
            embedding.push_back(i / shape.embedding == 3 ? 0.0F
                                                         : static_cast<float>(2 * random.uniform() - 1));
        }
        problem.shape = shape;
        problem.embedding = embedding;
        problem.stream = stream.type;
        problem.previousOther = previous;
        problem.classOf = classOf;
        state.parameters = initialParameters(shape, 3);
        for (float& parameter : state.parameters) parameter *= 2;  // far from where everything is linear
        state.firstMoment.assign(shape.parameters(), 0.0F);
        state.secondMoment.assign(shape.parameters(), 0.0F);
        // From the very first events on, whose windows are short, and not a whole number of tiles.
        for (std::uint32_t at = 0; positions.size() < 150 && at < stream.size(); at += at < 60 ? 1 : 11) {
            if (classOf[stream.type[at]] == noAttentionClass) continue;
            positions.push_back(at);
            weights.push_back(static_cast<float>(1 + random.below(8)));
        }
    }
};

struct Learned {
    double loss = 0;
    std::vector<float> gradient;  ///< Adam's first moment after a step from zero is a tenth of it
    LearnerState after;
    AttentionPredictions predicted;
};

Result<Learned> learnOnce(AttentionLearner& learner, const World& world) {
    Learned learned;
    TaskContext task;
    if (auto set = learner.setState(world.state); !set) return set.error();
    auto predicted = learner.predict(world.positions, task);
    if (!predicted) return predicted.error();
    learned.predicted = *predicted;
    if (auto begun = learner.beginPass(world.positions, world.weights); !begun) return begun.error();
    if (auto done = learner.learn(0, world.positions.size(), 0.01); !done) return done.error();
    auto loss = learner.takeLoss();
    if (!loss) return loss.error();
    learned.loss = *loss;
    auto state = learner.state();
    if (!state) return state.error();
    learned.after = *state;
    for (const float moment : state->firstMoment) learned.gradient.push_back(10 * moment);
    return learned;
}

double largest(const std::vector<float>& values) {
    double most = 0;
    for (const float value : values) most = std::max(most, std::abs(double{value}));
    return most;
}
double farthest(const std::vector<float>& a, const std::vector<float>& b) {
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i) most = std::max(most, std::abs(double{a[i]} - double{b[i]}));
    return most;
}

void compare(const Learned& found, const Learned& wanted, double tolerance) {
    QVERIFY2(std::abs(found.loss / wanted.loss - 1) < tolerance, qPrintable(QString::number(found.loss)));
    QCOMPARE(found.gradient.size(), wanted.gradient.size());
    const double scale = largest(wanted.gradient);
    QVERIFY(scale > 0.01);
    const double off = farthest(found.gradient, wanted.gradient) / scale;
    QVERIFY2(off < tolerance, qPrintable(QString::number(off)));
    QCOMPARE(found.predicted.loss.size(), wanted.predicted.loss.size());
    QVERIFY(farthest(found.predicted.loss, wanted.predicted.loss) < 10 * tolerance);
}

}  // namespace

class AttentionKernelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (!hasAttentionModel()) QSKIP("this build has no LibTorch to compare with");
    }

    void gradientIsThatOfLibTorch() {
        struct Size {
            std::uint32_t hidden, classes, window;
        };
        for (const Size size : {Size{5, 2, 3}, Size{13, 11, 30}, Size{50, 7, 30}, Size{32, 4, 9}}) {
            const World world(size.hidden, size.classes, size.window);
            const auto module = torchPart<TorchRelations>();
            QVERIFY2(module, qPrintable(QString::fromStdString(module ? "" : module.error().message())));
            auto reference = (*module)->makeLearner(world.problem);
            QVERIFY(reference);
            const auto wanted = learnOnce(**reference, world);
            QVERIFY2(wanted, qPrintable(QString::fromStdString(wanted ? "" : wanted.error().message())));
            for (const CpuLevel level : {CpuLevel::plain, CpuLevel::avx2, CpuLevel::avx512}) {
                useCpuLevel(level);
                const auto learner = makeCpuLearner(world.problem);
                const auto found = learnOnce(*learner, world);
                QVERIFY(found);
                compare(*found, *wanted, 1e-5);
                // A step of Adam: where the gradient is more than rounding, both went the same way.
                for (std::size_t i = 0; i < found->gradient.size(); ++i) {
                    if (std::abs(double{wanted->gradient[i]}) < 1e-3) continue;
                    const double step =
                        double{found->after.parameters[i]} - double{wanted->after.parameters[i]};
                    QVERIFY(std::abs(step) < 1e-5);
                }
            }
            useCpuLevel(bestCpuLevel());
        }
    }

    void cudaAgrees() {
        if (!hasCuda()) QSKIP("there is no CUDA device, or this LibTorch is built without CUDA");
        World world(50, 7, 30);
        const auto wanted = learnOnce(*makeCpuLearner(world.problem), world);
        world.problem.device = "cuda";
        for (const bool half : {false, true}) {
            world.problem.halfPrecision = half;
            auto learner = (*torchPart<TorchRelations>())->makeLearner(world.problem);
            QVERIFY(learner);
            const auto found = learnOnce(**learner, world);
            QVERIFY2(found, qPrintable(QString::fromStdString(found ? "" : found.error().message())));
            compare(*found, *wanted, half ? 2e-2 : 1e-3);
        }
    }

    // Asked of a trained model on another machine, a window has the same answer.
    void forwardPassesAreTheSameBits() {
        const World world(50, 11, 30);
        const AttentionForward forward({world.problem.shape, world.embedding, {}, world.state.parameters});
        SeededRandom random(2);
        for (int round = 0; round < 50; ++round) {
            std::vector<EventType> types(random.below(40));
            for (EventType& type : types) type = static_cast<EventType>(random.below(23));
            std::vector<float> probability, attention;
            for (const CpuLevel level : {CpuLevel::plain, CpuLevel::avx2, CpuLevel::avx512}) {
                useCpuLevel(level);
                AttentionForward::Pass pass;
                forward.run(types, pass);
                if (level != CpuLevel::plain) {
                    QCOMPARE(pass.probability, probability);
                    QCOMPARE(pass.attention, attention);
                }
                probability = pass.probability;
                attention = pass.attention;
            }
            const double sum = std::accumulate(probability.begin(), probability.end(), 0.0);
            QVERIFY(std::abs(sum - 1) < 1e-5);
            for (std::size_t i = 0; i < types.size(); ++i) {
                QCOMPARE(attention[i] == 0.0F, i >= 30 || types[i] == 3);
            }
        }
        useCpuLevel(bestCpuLevel());
    }
};

QTEST_APPLESS_MAIN(AttentionKernelsTest)
#include "attention_kernels_test.moc"
