// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tests of significance against sums worked out here term by term, and against worlds drawn by a
// generator in which nothing changes, steady and bursty ones.

#include "engine/compare/change_tests.h"

#include "engine/compare/comparison.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace logwright;

namespace {

PieceCounts evenly(std::uint32_t each) {
    return PieceCounts(sidePieces, each);
}

/// P(X <= x) of a binomial with chance 1/2, summed up.
double halfBinomial(int x, int n) {
    double sum = 0;
    for (int i = 0; i <= x; ++i)
        sum += std::exp(std::lgamma(n + 1) - std::lgamma(i + 1) - std::lgamma(n - i + 1));
    return sum / std::pow(2, n);
}

class Worlds {
public:
    explicit Worlds(std::uint32_t seed) : random_(seed) {}

    PieceCounts poisson(double mean) {
        PieceCounts counts;
        std::poisson_distribution<std::uint32_t> draw(mean);
        for (std::size_t i = 0; i < sidePieces; ++i) counts.push_back(draw(random_));
        return counts;
    }
    /// Bursts at random moments, so long and so large.
    PieceCounts bursty(double bursts, std::size_t length, double mean) {
        PieceCounts counts(sidePieces, 0);
        const auto number = std::poisson_distribution<int>(bursts)(random_);
        for (int i = 0; i < number; ++i) {
            const std::size_t begin = std::uniform_int_distribution<std::size_t>(0, sidePieces - 1)(random_);
            for (std::size_t k = begin; k < std::min(begin + length, sidePieces); ++k)
                counts[k] += std::poisson_distribution<std::uint32_t>(mean)(random_);
        }
        return counts;
    }
    PieceCounts some(const PieceCounts& all, double share) {
        PieceCounts counts;
        for (const std::uint32_t n : all)
            counts.push_back(std::binomial_distribution<std::uint32_t>(n, share)(random_));
        return counts;
    }
    /// One share a piece, as sessions that repeat a value have it.
    PieceCounts clustered(const PieceCounts& all, double share) {
        PieceCounts counts;
        for (const std::uint32_t n : all)
            counts.push_back(std::bernoulli_distribution(share)(random_) ? n : 0);
        return counts;
    }
    PieceNumbers walk(double spread, double shift) {
        PieceNumbers numbers;
        std::normal_distribution<double> level(0, spread);
        std::normal_distribution<double> noise(shift, 1);
        for (std::uint32_t piece = 0; piece < sidePieces; ++piece) {
            const double base = spread > 0 ? level(random_) : 0;
            for (int i = 0; i < 8; ++i) {
                numbers.value.push_back(base + noise(random_));
                numbers.piece.push_back(piece);
            }
        }
        return numbers;
    }

private:
    std::mt19937 random_;
};

}  // namespace

class ChangeTestsTest : public QObject {
    Q_OBJECT
private slots:
    void smallCountsAreExact();
    void exposureCounts();
    void steadyRatesAreToldApart();
    void oneBurstIsNoChange();
    void unchangedWorlds_data();
    void unchangedWorlds();
    void sharesAgainstFisher();
    void unchangedShares();
    void unchangedNumbers();
    void shiftedNumbers();
    void trends();
    void shiftsInWords();
    void samplesAreSaid();
    void rejectsAsBenjaminiAndHochberg();
    void bitsOfSurprise();
};

void ChangeTestsTest::smallCountsAreExact() {
    // One in each of 3 pieces before, 15 after, in as many pieces: no dispersion, so the binomial counts.
    PieceCounts before(sidePieces, 0);
    PieceCounts after(sidePieces, 0);
    for (std::size_t i = 0; i < 3; ++i) before[i * 20] = 1;
    for (std::size_t i = 0; i < 15; ++i) after[i * 4] = 1;
    const double tail = rateChangeTail(before, 1, after, 1);
    const double exact = 2 * halfBinomial(3, 18);
    QVERIFY(tail >= exact * 0.999);
    QVERIFY2(tail < 2 * exact, qPrintable(QString::number(tail)));
    QCOMPARE(rateChangeTail(evenly(0), 1, evenly(0), 1), 1.0);
}

void ChangeTestsTest::exposureCounts() {
    // Twice as many in twice the time is no change.
    QVERIFY(rateChangeTail(evenly(4), 1, evenly(8), 2) > 0.9);
    QVERIFY(rateChangeTail(evenly(4), 1, evenly(8), 1) < 1e-8);
}

void ChangeTestsTest::steadyRatesAreToldApart() {
    Worlds worlds(1);
    int told = 0;
    for (int i = 0; i < 100; ++i) {
        told += rateChangeTail(worlds.poisson(2), 1, worlds.poisson(4), 1) < 1e-3 ? 1 : 0;
    }
    QVERIFY2(told >= 95, qPrintable(QString::number(told)));
}

void ChangeTestsTest::oneBurstIsNoChange() {
    PieceCounts burst(sidePieces, 0);
    burst[20] = 100;
    QVERIFY(rateChangeTail(evenly(0), 1, burst, 1) > 0.05);
    // The same hundred, all over the side.
    PieceCounts spread(sidePieces, 1);
    for (std::size_t i = 0; i < sidePieces; ++i) spread[i] += i % 16 < 9 ? 1 : 0;
    QVERIFY(rateChangeTail(evenly(0), 1, spread, 1) < 1e-6);
}

void ChangeTestsTest::unchangedWorlds_data() {
    QTest::addColumn<double>("bursts");  // 0: steady
    QTest::addColumn<int>("length");
    QTest::addColumn<double>("mean");
    QTest::newRow("steady") << 0.0 << 0 << 3.0;
    QTest::newRow("rare") << 0.0 << 0 << 0.1;
    QTest::newRow("short bursts") << 12.0 << 1 << 20.0;
    QTest::newRow("long bursts") << 12.0 << 4 << 20.0;
    QTest::newRow("hardly any bursts") << 3.0 << 2 << 50.0;
}

void ChangeTestsTest::unchangedWorlds() {
    QFETCH(double, bursts);
    QFETCH(int, length);
    QFETCH(double, mean);
    Worlds worlds(7);
    constexpr int runs = 4000;
    int below = 0;
    const auto side = [&] {
        return bursts > 0 ? worlds.bursty(bursts, static_cast<std::size_t>(length), mean)
                          : worlds.poisson(mean);
    };
    for (int i = 0; i < runs; ++i) {
        const PieceCounts before = side();
        below += rateChangeTail(before, 1, side(), 1) < 0.01 ? 1 : 0;
    }
    // One in a hundred is expected, and twice that at most where bursts are few.
    QVERIFY2(below <= (bursts > 0 ? 0.02 : 0.015) * runs, qPrintable(QString::number(below)));
}

void ChangeTestsTest::sharesAgainstFisher() {
    // The lady who tastes tea: 3 of 4 against 1 of 4, both tails 17/35.
    PieceShares before{PieceCounts(sidePieces, 0), PieceCounts(sidePieces, 0)};
    PieceShares after = before;
    for (std::size_t i = 0; i < 4; ++i) {
        before.all[i * 16] = after.all[i * 16] = 1;
        before.some[i * 16] = i < 3 ? 1 : 0;
        after.some[i * 16] = i < 1 ? 1 : 0;
    }
    QVERIFY(std::abs(shareChangeTail(before, after) - 34.0 / 70) < 1e-6);
}

void ChangeTestsTest::unchangedShares() {
    Worlds worlds(11);
    constexpr int runs = 3000;
    int steady = 0;
    int clustered = 0;
    int told = 0;
    for (int i = 0; i < runs; ++i) {
        const PieceCounts first = worlds.poisson(6);
        const PieceCounts second = worlds.poisson(9);
        steady +=
            shareChangeTail({worlds.some(first, 0.2), first}, {worlds.some(second, 0.2), second}) < 0.01;
        clustered += shareChangeTail({worlds.clustered(first, 0.3), first},
                                     {worlds.clustered(second, 0.3), second}) < 0.01;
        told += shareChangeTail({worlds.some(first, 0.2), first}, {worlds.some(second, 0.4), second}) < 1e-4;
    }
    QVERIFY2(steady <= 0.015 * runs, qPrintable(QString::number(steady)));
    QVERIFY2(clustered <= 0.016 * runs, qPrintable(QString::number(clustered)));
    QVERIFY2(told >= 0.98 * runs, qPrintable(QString::number(told)));
}

void ChangeTestsTest::unchangedNumbers() {
    Worlds worlds(13);
    constexpr int runs = 2000;
    int steady = 0;
    int wandering = 0;
    for (int i = 0; i < runs; ++i) {
        steady += numberShiftTail(worlds.walk(0, 0), worlds.walk(0, 0)) < 0.01;
        wandering += numberShiftTail(worlds.walk(3, 0), worlds.walk(3, 0)) < 0.01;
    }
    QVERIFY2(steady <= 0.017 * runs, qPrintable(QString::number(steady)));
    QVERIFY2(wandering <= 0.017 * runs, qPrintable(QString::number(wandering)));
}

void ChangeTestsTest::shiftedNumbers() {
    Worlds worlds(17);
    QVERIFY(numberShiftTail(worlds.walk(0, 0), worlds.walk(0, 0.5)) < 1e-8);
    QCOMPARE(numberShiftTail({{5, 5, 5}, {0, 1, 2}}, {{5, 5, 5}, {0, 1, 2}}), 1.0);
}

void ChangeTestsTest::trends() {
    std::vector<double> rising(100);
    for (std::size_t i = 0; i < rising.size(); ++i) rising[i] = static_cast<double>(i);
    QVERIFY(std::abs(trend(rising) - 1) < 1e-9);
    std::ranges::reverse(rising);
    QVERIFY(std::abs(trend(rising) + 1) < 1e-9);
    QCOMPARE(trend(std::vector<double>(100, 7)), 0.0);
    // Nine in ten are equal, and the others come at any time: the order of coming makes no trend.
    std::vector<double> mostlyZero(600, 0);
    for (std::size_t i = 0; i < mostlyZero.size(); i += 10)
        mostlyZero[i] = static_cast<double>(1 + i * 7 % 13);
    QVERIFY2(std::abs(trend(mostlyZero)) < 0.1, qPrintable(QString::number(trend(mostlyZero))));
}

void ChangeTestsTest::shiftsInWords() {
    QVERIFY(rankShift({1, 5, 5}, {5, 5, 9}) > 0);
    QVERIFY(rankShift({5, 5, 9}, {1, 5, 5}) < 0);
    Change change;
    change.kind = ChangeKind::numberShift;
    change.value = "5 to 5";
    change.before.figure = change.after.figure = 5;
    change.larger = true;
    QVERIFY(changeWords(change).find("tends to be larger: from 5 to 5") != std::string::npos);
    change.larger = false;
    QVERIFY(changeWords(change).find("tends to be smaller") != std::string::npos);
    change.after.figure = 4;
    QVERIFY(changeWords(change).find("shrank") != std::string::npos);
}

void ChangeTestsTest::samplesAreSaid() {
    Change change;
    change.kind = ChangeKind::valueNew;
    change.before.of = change.after.of = 600;
    change.after.count = 60;
    change.after.figure = 0.1;
    QVERIFY(changeWords(change).ends_with("in 10 % (60 of 600) after"));
    change.before.sampled = true;
    QVERIFY(changeWords(change).find("never (0 of 600 sampled) before") != std::string::npos);
}

void ChangeTestsTest::rejectsAsBenjaminiAndHochberg() {
    // Of m = 4 at .05 the bounds are .0125, .025, .0375, .05: the third is above its own, yet below no later
    // one.
    const std::vector<double> tails{0.04, 0.001, 0.024, 0.9};
    const std::vector<bool> expected{false, true, true, false};
    QVERIFY(rejected(tails, 0.05) == expected);
    // The greatest that is below its bound takes those before it along.
    const std::vector<double> close{0.03, 0.031, 0.032, 0.033};
    QVERIFY(rejected(close, 0.05) == std::vector<bool>(4, true));
    QVERIFY(rejected({}, 0.05).empty());
}

void ChangeTestsTest::bitsOfSurprise() {
    QCOMPARE(surpriseBits(1), 0.0);
    QCOMPARE(surpriseBits(0.125), 3.0);
    QVERIFY(surpriseBits(0) > 900 && surpriseBits(0) < 1000);
}

QTEST_GUILESS_MAIN(ChangeTestsTest)
#include "change_tests_test.moc"
