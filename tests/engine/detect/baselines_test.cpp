// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Principal components and invariants on small sets whose answer is known by hand.

#include "engine/detect/sessions/invariant_detector.h"
#include "engine/detect/sessions/isolation_forest.h"
#include "engine/detect/sessions/pca_detector.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace logwright;

namespace {

using Session = std::vector<EventType>;

Session counted(const std::vector<std::uint32_t>& counts) {
    Session session;
    for (EventType type = 0; type < counts.size(); ++type) session.insert(session.end(), counts[type], type);
    return session;
}

std::string letter(EventType type) {
    return std::string(1, static_cast<char>('A' + type));
}

}  // namespace

class BaselinesTest : public QObject {
    Q_OBJECT

private slots:
    void anEigenSystemIsOne() {
        TaskContext task;
        // [[2, 1], [1, 2]]: 3 along (1, 1), 1 along (1, -1).
        const auto two = eigenSystem({2, 1, 1, 2}, 2, task);
        QVERIFY(std::abs(two->values[0] - 3) < 1e-12);
        QVERIFY(std::abs(two->values[1] - 1) < 1e-12);
        QVERIFY(std::abs(std::abs(two->vectors[0][0]) - std::sqrt(0.5)) < 1e-12);

        std::mt19937 random(3);
        std::normal_distribution<double> draw;
        constexpr std::size_t n = 12;
        std::vector<double> matrix(n * n);
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = i; j < n; ++j) matrix[i * n + j] = matrix[j * n + i] = draw(random);
        }
        const auto system = eigenSystem(matrix, n, task);
        for (std::size_t e = 0; e < n; ++e) {
            for (std::size_t i = 0; i < n; ++i) {
                double product = 0;
                for (std::size_t j = 0; j < n; ++j) product += matrix[i * n + j] * system->vectors[e][j];
                QVERIFY(std::abs(product - system->values[e] * system->vectors[e][i]) < 1e-9);
            }
            QVERIFY(e == 0 || system->values[e - 1] >= system->values[e]);
        }
    }

    // A and B occur in half of the sessions each, always alike: with the weights ln 2 and the mean taken off,
    // all variance lies along (1, 1). What leaves that line is the residual: counts (3, 1) are ln 2 (1, -1)
    // away.
    void theResidualIsTheDistanceToTheNormalSpace() {
        TaskContext task;
        SessionSet normal;
        normal.add(counted({2, 2}), 50);
        normal.add(counted({0, 0, 1}), 50);
        // C is there exactly where A and B are not, so it lies in the normal space too.
        const auto detector = PcaDetector::train(normal, {}, task);
        QVERIFY(detector.ok());
        QCOMPARE(detector->components(), std::size_t{1});
        QVERIFY(detector->residual(counted({2, 2})) < 1e-20);
        QVERIFY(detector->residual(counted({0, 0, 1})) < 1e-20);
        const double two = std::log(2.0) * std::log(2.0);
        QVERIFY(std::abs(detector->residual(counted({3, 1})) - 2 * two) < 1e-12);
        // (0, 0, 0) against the line through (2, 2, 0) and (0, 0, 1): its squared distance is 8 / 9.
        QVERIFY(std::abs(detector->residual(counted({})) - 8.0 / 9 * two) < 1e-12);
        // A type that no normal session has does not count.
        QVERIFY(detector->residual(counted({2, 2, 0, 7})) < 1e-20);

        SessionSet sessions;
        sessions.add(counted({2, 2}));
        sessions.add(counted({3, 1}));
        const auto scores = detector->score(sessions, task);
        QVERIFY(!(*scores)[0].abnormal());
        QVERIFY((*scores)[1].abnormal());
        QVERIFY(detector->reason(counted({4, 1}), (*scores)[1], letter).find("`A`") != std::string::npos);
    }

    // With one eigenvalue left over the statistic is that of a squared normal deviate: h0 is 1/3, and the
    // residual is lambda (c sqrt(2 / 9) + 7 / 9)^3 at most (Wilson and Hilferty's approximation).
    void theThresholdIsTheQStatistic() {
        TaskContext task;
        std::mt19937 random(9);
        SessionSet normal;
        double mean = 0;
        constexpr int sessions = 4'000;
        for (int i = 0; i < sessions; ++i) {
            const auto wide = static_cast<std::uint32_t>(random() % 60 + 1);
            const auto little = static_cast<std::uint32_t>(random() % 3);
            normal.add(counted({i % 2 == 0 ? wide : 0, little}));
        }
        const auto detector = PcaDetector::train(normal, {}, task);
        QCOMPARE(detector->components(), std::size_t{1});
        // The eigenvalue left over is the mean residual of the normal sessions.
        for (std::size_t i = 0; i < normal.size(); ++i) {
            mean += detector->residual(normal.session(i)) * static_cast<double>(normal.count(i)) / sessions;
        }
        const double wanted = mean * std::pow(3.2905 * std::sqrt(2.0 / 9) + 7.0 / 9, 3);
        QVERIFY2(std::abs(detector->threshold() - wanted) < 1e-6 * wanted,
                 qPrintable(QString("%1 %2").arg(detector->threshold()).arg(wanted)));
    }

    void plantedInvariantsAreFound() {
        TaskContext task;
        std::mt19937 random(21);
        SessionSet normal;
        for (int i = 0; i < 1'000; ++i) {
            const auto upTo = [&](unsigned most) { return static_cast<std::uint32_t>(random() % most + 1); };
            const std::uint32_t a = upTo(9), c = upTo(7), d = upTo(5);
            normal.add(counted({a, a, c, d, c + d, 2 * a}));  // B = A, E = C + D, F = 2 A
        }
        const auto detector = InvariantDetector::train(normal, {}, task);
        // B = F / 2 follows from these and is not among them.
        const std::vector<Invariant> wanted{{{0, 1}, {1, -1}}, {{0, 5}, {2, -1}}, {{2, 3, 4}, {1, 1, -1}}};
        QVERIFY(detector->invariants() == wanted);

        SessionSet sessions;
        sessions.add(counted({3, 3, 1, 2, 3, 6}));
        sessions.add(counted({3, 2, 1, 2, 3, 6}));
        sessions.add(counted({3, 3, 1, 2, 4, 6}));
        const auto scores = detector->score(sessions, task);
        QVERIFY(!(*scores)[0].abnormal());
        QVERIFY((*scores)[1].abnormal());
        QVERIFY((*scores)[2].abnormal());
        QCOMPARE(detector->reason(sessions.session(2), (*scores)[2], letter),
                 std::string("`C` + `D` = `E` holds in normal sessions, not in this one"));
    }

    // In 3 of 100 sessions it does not hold: too many.
    void whatHoldsInTooFewIsNone() {
        TaskContext task;
        for (const std::uint64_t broken : {std::uint64_t{1}, std::uint64_t{3}}) {
            SessionSet normal;
            for (std::uint32_t a = 1; a <= 100 - broken; ++a) normal.add(counted({a % 7 + 1, a % 7 + 1}));
            normal.add(counted({2, 9}), broken);
            const auto detector = InvariantDetector::train(normal, {}, task);
            QCOMPARE(detector->invariants().size(), broken == 1 ? std::size_t{1} : std::size_t{0});
        }
    }

    // c(2) = 1 and c(256) = 2 (ln 255 + 0.5772) - 2 * 255 / 256, as the paper has it.
    void theAverageDepthOfATree() {
        QCOMPARE(averageDepth(1), 0.0);
        QCOMPARE(averageDepth(2), 1.0);
        QVERIFY(std::abs(averageDepth(256) - 10.2448) < 1e-4);
    }

    // Of two sessions, in turn equal and different, a tree is one split deep: E(h) = c(2) and the score 1/2.
    void theForestOfTwoSessions() {
        TaskContext task;
        SessionSet normal;
        normal.add(counted({5}), 1);
        normal.add(counted({9}), 1);
        const auto forest = IsolationForest::train(normal, {}, task);
        QVERIFY(forest.ok());
        // Trees that drew one session twice have depth c(2) = 1 too.
        QCOMPARE(forest->anomaly(counted({5})), 0.5);
        QCOMPARE(forest->anomaly(counted({9})), 0.5);
    }

    void theForestIsolatesTheOdd() {
        TaskContext task;
        std::mt19937 random(4);
        SessionSet normal, others;
        normal.add(counted({40, 0}), 1);  // trees that do not draw it cannot tell it from the crowd's edge
        for (int i = 0; i < 5'000; ++i) {
            normal.add(counted({static_cast<std::uint32_t>(10 + random() % 5),
                                static_cast<std::uint32_t>(3 + random() % 3)}));
        }
        others.add(counted({12, 4}));
        others.add(counted({40, 0}));
        SessionSettings settings;
        settings.falsePositives = 0.0003;
        const auto forest = IsolationForest::train(normal, settings, task);
        QVERIFY(forest.ok());
        const auto scores = forest->score(others, task);
        QVERIFY(!(*scores)[0].abnormal());
        QVERIFY((*scores)[1].abnormal());
        // No more of the normal ones than the share that was asked for.
        const auto own = forest->score(normal, task);
        std::uint64_t flagged = 0;
        for (std::size_t i = 0; i < own->size(); ++i) flagged += (*own)[i].abnormal() ? normal.count(i) : 0;
        QVERIFY(flagged <= 1);
        // The same seed, the same forest.
        const auto again = IsolationForest::train(normal, settings, task);
        QCOMPARE(again->anomaly(counted({40, 0})), forest->anomaly(counted({40, 0})));
    }
};

QTEST_GUILESS_MAIN(BaselinesTest)
#include "baselines_test.moc"
