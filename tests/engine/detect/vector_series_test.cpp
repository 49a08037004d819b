// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parameter value model against processes whose noise is known: no prediction has a smaller error than
// it.

#include "engine/detect/values/vector_series_model.h"
#include "engine/neural/seeded_random.h"

#include <QtTest>

#include <cmath>

using namespace logwright;

namespace {

constexpr std::uint32_t width = 2;
constexpr double noise = 0.3;  ///< standard deviation

/// Two numbers a step. Series 0 swings back every second step, series 1 follows its past; in both the second
/// number is the first of three steps before.
std::vector<float> makeSeries(std::uint32_t which, std::uint64_t seed, std::size_t steps) {
    SeededRandom random(seed);
    const auto gauss = [&] {
        double sum = 0;
        for (int i = 0; i < 12; ++i) sum += random.uniform();
        return noise * (sum - 6);
    };
    std::vector<double> x(steps + 3);
    std::vector<float> values;
    for (std::size_t t = 3; t < x.size(); ++t) {
        x[t] = (which == 0 ? -0.8 : 0.8) * x[t - 1] + gauss();
        values.push_back(static_cast<float>(x[t]));
        values.push_back(static_cast<float>(x[t - 3] + gauss()));
    }
    return values;
}

double meanSquare(std::span<const float> a, std::span<const float> b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += std::pow(double{a[i]} - double{b[i]}, 2);
    return sum / static_cast<double>(a.size());
}

Result<VectorSeriesModel> train(std::uint64_t seed = 1) {
    static const std::vector<float> one = makeSeries(0, 1, 4000), other = makeSeries(1, 2, 4000),
                                    heldOne = makeSeries(0, 3, 600), heldOther = makeSeries(1, 4, 600);
    const std::vector<VectorSeries> learned{{0, one, {}}, {1, other, {}}},
        heldOut{{0, heldOne, {}}, {1, heldOther, {}}};
    VectorSettings settings;
    settings.hidden = 24;
    settings.device = "cpu";
    settings.course.seed = seed;
    settings.course.passes = 12;
    TaskContext task;
    return trainVectors(learned, heldOut, width, 2, settings, {}, task);
}

const Result<VectorSeriesModel>& trained() {
    static const Result<VectorSeriesModel> model = train();
    return model;
}

}  // namespace

class VectorSeriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void predictsAsWellAsCanBe() {
        const auto& model = trained();
        QVERIFY2(model, qPrintable(QString::fromStdString(model ? "" : model.error().message())));
        TaskContext task;
        for (const std::uint32_t which : {0U, 1U}) {
            const std::vector<float> values = makeSeries(which, 10 + which, 3000);
            const auto predicted = model->predict({which, values, {}}, task);
            QVERIFY(predicted);
            QCOMPARE(predicted->size(), values.size());
            const double error = meanSquare(*predicted, values);
            const std::vector<float> zeros(values.size());
            QVERIFY(meanSquare(zeros, values) > 2 * noise * noise);
            QVERIFY2(error > 0.9 * noise * noise && error < 1.15 * noise * noise,
                     qPrintable(QString::number(error / (noise * noise))));
            // Which series it is matters: as the other one it is predicted badly.
            const auto mistaken = model->predict({1 - which, values, {}}, task);
            QVERIFY(meanSquare(*mistaken, values) > 1.5 * error);
        }
    }

    // What is to be expected at a step is told from the steps before it alone.
    void nothingIsSeenAhead() {
        const auto& model = trained();
        TaskContext task;
        std::vector<float> values = makeSeries(0, 5, 40);
        const auto before = model->predict({0, values, {}}, task);
        values[2 * 25] += 3;
        const auto after = model->predict({0, values, {}}, task);
        for (std::size_t step = 0; step < 40; ++step) {
            const bool same = (*before)[2 * step] == (*after)[2 * step];
            QCOMPARE(same, step <= 25 || step > 35);
        }
    }

    void modelsComeBack() {
        const auto& model = trained();
        const std::string bytes = model->save();
        const auto again = VectorSeriesModel::restore(bytes);
        QVERIFY(again);
        TaskContext task;
        const std::vector<float> values = makeSeries(1, 6, 100);
        QCOMPARE(*model->predict({1, values, {}}, task), *again->predict({1, values, {}}, task));
        SeededRandom random(3);
        for (int round = 0; round < 200; ++round) {
            std::string damaged = bytes;
            damaged[random.below(bytes.size())] ^= static_cast<char>(1 + random.below(255));
            QVERIFY(!VectorSeriesModel::restore(damaged));
            QVERIFY(!VectorSeriesModel::restore(bytes.substr(0, random.below(bytes.size()))));
        }
        QCOMPARE(train()->network().parameters, model->network().parameters);
        QVERIFY(train(2)->network().parameters != model->network().parameters);
    }

    void whatDoesNotFitIsRefused() {
        TaskContext task;
        const auto& model = trained();
        const std::vector<float> odd(7), even(8);
        QVERIFY(!model->predict({0, odd, {}}, task));
        QVERIFY(!model->predict({2, even, {}}, task));
        QVERIFY(!model->predict({0, even, std::span(odd).first(3)}, task));
        const std::vector<VectorSeries> none;
        QVERIFY(!trainVectors(none, none, width, 1, {}, {}, task));
        QVERIFY(!trainVectors(none, none, 0, 1, {}, {}, task));
    }
};

QTEST_APPLESS_MAIN(VectorSeriesTest)
#include "vector_series_test.moc"
