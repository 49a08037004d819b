// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The written-out arithmetic of networks of sequences against LibTorch's automatic differentiation of the
// same network, and against differences of the loss.

#include "engine/base/cpu_level.h"
#include "engine/neural/device.h"
#include "engine/neural/seeded_random.h"
#include "engine/neural/torch_sequences.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace logwright;

namespace {

/// Rows with equal windows, and equal beginnings, among them; not a whole number of tiles.
struct World {
    SequenceShape shape;
    std::vector<std::uint32_t> symbols, begin, classes, chosen;
    std::vector<float> features, targets, weights;
    LearnerState state;

    explicit World(const SequenceShape& of, std::size_t count = 173) : shape(of) {
        SeededRandom random(5);
        const auto any = [&] { return static_cast<float>(2 * random.uniform() - 1); };
        std::vector<std::vector<std::uint32_t>> windows(count);
        for (auto& window : windows) {
            for (std::uint32_t t = 0; t < shape.window; ++t) {
                window.push_back(static_cast<std::uint32_t>(random.below(t < 3 ? 2 : shape.symbols)));
            }
        }
        windows[7] = windows[8] = windows[9];
        std::sort(windows.begin(), windows.end());
        for (const auto& window : windows) {
            begin.push_back(static_cast<std::uint32_t>(symbols.size()));
            symbols.insert(symbols.end(), window.begin(), window.end());
            classes.push_back(static_cast<std::uint32_t>(random.below(shape.outputs)));
            weights.push_back(static_cast<float>(1 + random.below(8)));
            for (std::uint32_t o = 0; o < shape.outputs; ++o) {
                targets.push_back(shape.loss == SequenceLoss::logistic ? static_cast<float>(random.below(2))
                                                                       : any());
            }
        }
        for (std::size_t i = 0; i < symbols.size() * shape.features; ++i) features.push_back(any());
        chosen.resize(count);
        std::iota(chosen.begin(), chosen.end(), 0U);
        state = firstState(initialParameters(shape, 3));
        for (float& parameter : state.parameters) parameter *= 2;  // far from where everything is linear
    }
    SequenceRows rows() const { return {symbols, features, begin, classes, targets, weights}; }
};

struct Learned {
    double loss = 0;
    double asked = 0;             ///< the same loss, without learning
    std::vector<float> gradient;  ///< Adam's first moment after a step from zero is a tenth of it
};

Result<Learned> learnOnce(SequenceLearner& learner, const World& world) {
    TaskContext task;
    if (auto set = learner.setState(world.state); !set) return set.error();
    const auto asked = learner.lossOf(world.rows(), task);
    if (!asked) return asked.error();
    if (auto done = learner.learn(world.chosen, world.weights, 0.01, 1e-3); !done) return done.error();
    const auto loss = learner.takeLoss();
    if (!loss) return loss.error();
    const auto state = learner.state();
    if (!state) return state.error();
    Learned learned{*loss, *asked, {}};
    for (const float moment : state->firstMoment) learned.gradient.push_back(10 * moment);
    return learned;
}

double farthest(const std::vector<float>& a, const std::vector<float>& b) {
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i) most = std::max(most, std::abs(double{a[i]} - double{b[i]}));
    return most;
}
double largest(const std::vector<float>& values) {
    return farthest(values, std::vector<float>(values.size()));
}

void compare(const Learned& found, const Learned& wanted, double tolerance) {
    QVERIFY2(std::abs(found.loss / wanted.loss - 1) < tolerance, qPrintable(QString::number(found.loss)));
    QVERIFY(std::abs(found.asked / wanted.loss - 1) < tolerance);
    QCOMPARE(found.gradient.size(), wanted.gradient.size());
    const double scale = largest(wanted.gradient);
    QVERIFY(scale > 0.01);
    const double off = farthest(found.gradient, wanted.gradient) / scale;
    QVERIFY2(off < tolerance, qPrintable(QString::number(off)));
}

const std::vector<SequenceShape>& shapes() {
    static const std::vector<SequenceShape> all{
        {10, 9, 5, 0, 2, 13, 9, SequenceLoss::softmax},   {4, 30, 16, 0, 1, 64, 30, SequenceLoss::softmax},
        {7, 6, 3, 2, 3, 8, 2, SequenceLoss::squares},     {10, 0, 0, 4, 2, 21, 4, SequenceLoss::squares},
        {10, 12, 6, 5, 2, 32, 1, SequenceLoss::logistic}, {6, 5, 4, 0, 1, 7, 1, SequenceLoss::logistic}};
    return all;
}

}  // namespace

class SequenceGradientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gradientIsThatOfLibTorch() {
        if (!torchModuleIsThere()) QSKIP("this build has no LibTorch to compare with");
        const auto module = torchPart<TorchSequences>();
        QVERIFY2(module, qPrintable(QString::fromStdString(module ? "" : module.error().message())));
        for (const SequenceShape& shape : shapes()) {
            const World world(shape);
            auto reference = (*module)->makeLearner(shape, world.rows(), "cpu");
            QVERIFY(reference);
            const auto wanted = learnOnce(**reference, world);
            QVERIFY2(wanted, qPrintable(QString::fromStdString(wanted ? "" : wanted.error().message())));
            for (const CpuLevel level : {CpuLevel::plain, CpuLevel::avx2, CpuLevel::avx512}) {
                useCpuLevel(level);
                const auto found = learnOnce(*makeCpuLearner(shape, world.rows()), world);
                QVERIFY(found);
                compare(*found, *wanted, 1e-5);
            }
            useCpuLevel(bestCpuLevel());
        }
    }

    // Along any direction the loss changes as the gradient says.
    void gradientIsTheSlopeOfTheLoss() {
        for (const SequenceShape& shape : shapes()) {
            World world(shape);
            const std::vector<float> at = world.state.parameters;
            const auto learned = learnOnce(*makeCpuLearner(shape, world.rows()), world);
            QVERIFY(learned);
            SeededRandom random(17);
            for (int round = 0; round < 8; ++round) {
                // Mostly along the gradient, or chance directions would be nearly flat.
                std::vector<double> direction;
                double length = 0, slope = 0;
                const double scale = largest(learned->gradient);
                for (const float part : learned->gradient) {
                    direction.push_back(double{part} / scale + 0.3 * (2 * random.uniform() - 1));
                    length += direction.back() * direction.back();
                }
                for (std::size_t i = 0; i < direction.size(); ++i) {
                    direction[i] /= std::sqrt(length);
                    slope += direction[i] * double{learned->gradient[i]} * 100;  // the step's scale was 0.01
                }
                const auto lossAt = [&](double step) {
                    for (std::size_t i = 0; i < at.size(); ++i) {
                        world.state.parameters[i] = static_cast<float>(double{at[i]} + step * direction[i]);
                    }
                    const auto there = learnOnce(*makeCpuLearner(shape, world.rows()), world);
                    return there ? there->asked : 0.0;
                };
                constexpr double step = 5e-3;
                const double measured = (lossAt(step) - lossAt(-step)) / (2 * step);
                QVERIFY2(std::abs(measured / slope - 1) < 0.01,
                         qPrintable(QString("%1 for %2").arg(measured).arg(slope)));
            }
        }
    }

    void weightsAreRepeats() {
        for (const SequenceShape& shape : shapes()) {
            const World world(shape);
            World repeated(shape);
            repeated.chosen.clear();
            repeated.weights.clear();
            for (std::uint32_t row = 0; row < world.chosen.size(); ++row) {
                for (float times = 0; times < world.weights[row]; ++times) repeated.chosen.push_back(row);
            }
            repeated.weights.assign(repeated.chosen.size(), 1.0F);
            const auto learner = makeCpuLearner(shape, world.rows());
            const auto weighted = learnOnce(*learner, world);
            QVERIFY(weighted);
            // learnOnce() asks about the rows themselves, whose weights the repeats lack.
            const SequenceRows rows = world.rows();
            const auto other = makeCpuLearner(shape, rows);
            QVERIFY(other->setState(world.state).ok());
            QVERIFY(other->learn(repeated.chosen, repeated.weights, 0.01, 1e-3).ok());
            QVERIFY(std::abs(*other->takeLoss() / weighted->loss - 1) < 1e-5);
            std::vector<float> gradient;
            const auto state = other->state();
            for (const float moment : state->firstMoment) gradient.push_back(10 * moment);
            QVERIFY(farthest(gradient, weighted->gradient) < 1e-5 * largest(gradient));
        }
    }

    // Equal beginnings are worked out once where rows stand in order; where they do not, the sums are the
    // same.
    void sharedStepsChangeNothing() {
        World world(shapes().front());
        const auto inOrder = learnOnce(*makeCpuLearner(world.shape, world.rows()), world);
        SeededRandom random(1);
        for (std::size_t i = world.chosen.size(); i > 1; --i) {
            const std::size_t other = random.below(i);
            std::swap(world.chosen[i - 1], world.chosen[other]);
            std::swap(world.weights[i - 1], world.weights[other]);
        }
        // The rows' own weights moved too: only what is learned is compared.
        const auto shuffled = learnOnce(*makeCpuLearner(world.shape, world.rows()), world);
        QVERIFY(inOrder && shuffled);
        QVERIFY(std::abs(shuffled->loss / inOrder->loss - 1) < 1e-5);
        QVERIFY(farthest(shuffled->gradient, inOrder->gradient) < 1e-5 * largest(inOrder->gradient));
    }

    void answersAreThoseOfTheLoss() {
        for (const SequenceShape& shape : shapes()) {
            const World world(shape);
            const auto learned = learnOnce(*makeCpuLearner(shape, world.rows()), world);
            std::vector<double> losses(world.chosen.size());
            TaskContext task;
            const auto sink = [&](std::size_t row, std::span<const float> outputs) {
                if (shape.loss == SequenceLoss::softmax) {
                    losses[row] = -double{outputs[world.classes[row]]};
                    return;
                }
                for (std::size_t o = 0; o < outputs.size(); ++o) {
                    const double value = double{outputs[o]},
                                 wanted = double{world.targets[row * outputs.size() + o]};
                    losses[row] +=
                        shape.loss == SequenceLoss::squares
                            ? (value - wanted) * (value - wanted) / static_cast<double>(outputs.size())
                            : std::log1p(std::exp(wanted > 0 ? -value : value));
                }
            };
            QVERIFY(askNetwork({shape, world.state.parameters}, world.rows(), sink, task).ok());
            double sum = 0;
            for (std::size_t row = 0; row < losses.size(); ++row)
                sum += losses[row] * double{world.weights[row]};
            QVERIFY(std::abs(sum / learned->loss - 1) < 1e-5);
        }
    }

    void cudaAgrees() {
        if (!hasCuda()) QSKIP("there is no CUDA device, or this LibTorch is built without CUDA");
        for (const SequenceShape& shape : shapes()) {
            const World world(shape);
            const auto wanted = learnOnce(*makeCpuLearner(shape, world.rows()), world);
            auto learner = makeLearner(shape, world.rows(), "cuda");
            QVERIFY(learner);
            const auto found = learnOnce(**learner, world);
            QVERIFY2(found, qPrintable(QString::fromStdString(found ? "" : found.error().message())));
            compare(*found, *wanted, 1e-3);
        }
    }
};

QTEST_APPLESS_MAIN(SequenceGradientTest)
#include "sequence_gradient_test.moc"
