// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/compare/change_tests.h"

#include "engine/relations/binomial_interval.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace logwright {

namespace {

constexpr double leastTail = 1e-300;
constexpr std::size_t coarsest = 8;  // pieces that are joined to one
constexpr double growth = 1.2;       // of the dispersion up to there: bursts are long
constexpr double largeCount = 20;    // from here on the exact test and the approximation agree

double sumOf(const PieceCounts& counts) {
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

double termOf(double observed, double expected) {
    return observed > 0 ? observed * std::log(observed / expected) : 0;
}

/// P(F(1, d) > ratio).
double fisherTail(double ratio, double d) {
    if (d <= 0) return 1;
    return incompleteBeta(d / 2, 0.5, d / (d + std::max(ratio, 0.0)));
}

/// Of x successes of n, each with the chance p; both tails.
double binomialTail(double x, double n, double p) {
    const double upper = x <= 0 ? 1 : incompleteBeta(x, n - x + 1, p);
    const double lower = x >= n ? 1 : incompleteBeta(n - x, x + 1, 1 - p);
    return std::min(1.0, 2 * std::min(upper, lower));
}

PieceCounts joined(const PieceCounts& counts, std::size_t together) {
    PieceCounts joint(counts.size() / together, 0);
    for (std::size_t i = 0; i < joint.size() * together; ++i) joint[i / together] += counts[i];
    return joint;
}

struct Dispersion {
    double chiSquare = 0;
    double freedom = 0;

    void add(const PieceCounts& counts) {
        const double sum = sumOf(counts);
        if (sum == 0) return;
        const double mean = sum / static_cast<double>(counts.size());
        for (const std::uint32_t count : counts) chiSquare += (count - mean) * (count - mean) / mean;
        freedom += static_cast<double>(counts.size()) - 1;
    }
    double phi() const { return freedom > 0 ? std::max(1.0, chiSquare / freedom) : 1; }
};

/// Both tails of the hypergeometric distribution: x1 of n1 and x2 of n2.
double exactTail(double x1, double n1, double x2, double n2) {
    const auto logChoose = [](double n, double k) {
        int sign = 0;
        return ::lgamma_r(n + 1, &sign) - ::lgamma_r(k + 1, &sign) - ::lgamma_r(n - k + 1, &sign);
    };
    const double all = logChoose(n1 + n2, x1 + x2);
    const auto chance = [&](double x) {
        return std::exp(logChoose(n1, x) + logChoose(n2, x1 + x2 - x) - all);
    };
    const double least = std::max(0.0, x1 + x2 - n2);
    const double most = std::min(n1, x1 + x2);
    double lower = 0;
    double upper = 0;
    for (double x = least; x <= x1; ++x) lower += chance(x);
    for (double x = x1; x <= most; ++x) upper += chance(x);
    return std::min(1.0, 2 * std::min(lower, upper));
}

struct ShareTotals {
    double some = 0, all = 0;
    double clusterVariance = 0, binomialVariance = 0;
    double clusters = 0;
};

ShareTotals totalsOf(const PieceShares& side) {
    ShareTotals totals;
    totals.some = sumOf(side.some);
    totals.all = sumOf(side.all);
    if (totals.all == 0) return totals;
    const double share = totals.some / totals.all;
    double squares = 0;
    for (std::size_t i = 0; i < side.all.size(); ++i) {
        if (side.all[i] == 0) continue;
        const double residual = side.some[i] - share * side.all[i];
        squares += residual * residual;
        ++totals.clusters;
    }
    if (totals.clusters > 1) totals.clusterVariance = squares * totals.clusters / (totals.clusters - 1);
    totals.binomialVariance = totals.all * share * (1 - share);
    return totals;
}

/// Ranks from 1; equal values share the mean of theirs.
std::vector<double> ranksOf(const std::vector<double>& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    for (std::size_t i = 0; i < order.size();) {
        std::size_t end = i;
        while (end < order.size() && values[order[end]] == values[order[i]]) ++end;
        const double rank = (static_cast<double>(i + end) + 1) / 2;
        for (; i < end; ++i) ranks[order[i]] = rank;
    }
    return ranks;
}

struct RankMean {
    double mean = 0;
    double variance = 0;  ///< of the mean, as the pieces differ
    double pieces = 0;
};

RankMean rankMean(std::span<const double> ranks, const std::vector<std::uint32_t>& piece) {
    RankMean result;
    const auto count = static_cast<double>(ranks.size());
    result.mean = std::accumulate(ranks.begin(), ranks.end(), 0.0) / count;
    double squares = 0;
    for (std::size_t i = 0; i < ranks.size();) {
        double residual = 0;
        const std::uint32_t at = piece[i];
        for (; i < ranks.size() && piece[i] == at; ++i) residual += ranks[i] - result.mean;
        squares += residual * residual;
        ++result.pieces;
    }
    if (result.pieces > 1) result.variance = squares * result.pieces / (result.pieces - 1) / (count * count);
    return result;
}

}  // namespace

double rateChangeTail(const PieceCounts& before, double exposureBefore, const PieceCounts& after,
                      double exposureAfter) {
    const double n1 = sumOf(before);
    const double n2 = sumOf(after);
    if (n1 + n2 == 0 || exposureBefore <= 0 || exposureAfter <= 0) return 1;
    const double share = exposureBefore / (exposureBefore + exposureAfter);
    const double ratio = 2 * (termOf(n1, (n1 + n2) * share) + termOf(n2, (n1 + n2) * (1 - share)));
    double tail = binomialTail(n1, n1 + n2, share);
    double finer = 0;
    for (const std::size_t together : {std::size_t{1}, std::size_t{2}, std::size_t{4}, coarsest}) {
        Dispersion dispersion;
        dispersion.add(joined(before, together));
        dispersion.add(joined(after, together));
        if (together == coarsest && dispersion.phi() < growth * finer) break;
        finer = dispersion.phi();
        tail = std::max(tail, fisherTail(ratio / finer, dispersion.freedom));
    }
    return tail;
}

double shareChangeTail(const PieceShares& before, const PieceShares& after) {
    const ShareTotals one = totalsOf(before);
    const ShareTotals two = totalsOf(after);
    const double all = one.all + two.all;
    const double some = one.some + two.some;
    if (one.all == 0 || two.all == 0 || some == 0 || some == all) return 1;
    const auto expected = [&](double n, double x) { return n * x / all; };
    const double ratio =
        2 * (termOf(one.some, expected(one.all, some)) + termOf(two.some, expected(two.all, some)) +
             termOf(one.all - one.some, expected(one.all, all - some)) +
             termOf(two.all - two.some, expected(two.all, all - some)));
    const double binomial = one.binomialVariance + two.binomialVariance;
    const double effect =
        binomial > 0 ? std::max(1.0, (one.clusterVariance + two.clusterVariance) / binomial) : 1;
    double tail = fisherTail(ratio / effect, one.clusters + two.clusters - 2);
    const double least = std::min(expected(one.all, std::min(some, all - some)),
                                  expected(two.all, std::min(some, all - some)));
    if (least < largeCount) tail = std::max(tail, exactTail(one.some, one.all, two.some, two.all));
    return tail;
}

double numberShiftTail(const PieceNumbers& before, const PieceNumbers& after) {
    const std::size_t first = before.value.size();
    const std::size_t second = after.value.size();
    if (first < 2 || second < 2) return 1;
    std::vector<double> values = before.value;
    values.insert(values.end(), after.value.begin(), after.value.end());
    const std::vector<double> ranks = ranksOf(values);
    const RankMean one = rankMean(std::span(ranks).first(first), before.piece);
    const RankMean two = rankMean(std::span(ranks).subspan(first), after.piece);
    const double middle = (static_cast<double>(values.size()) + 1) / 2;
    double spread = 0;
    for (const double rank : ranks) spread += (rank - middle) * (rank - middle);
    spread /= static_cast<double>(values.size()) - 1;
    const double byChance = spread * (1 / static_cast<double>(first) + 1 / static_cast<double>(second));
    const double variance = std::max(byChance, one.variance + two.variance);
    if (variance <= 0) return 1;
    const double difference = one.mean - two.mean;
    return fisherTail(difference * difference / variance, one.pieces + two.pieces - 2);
}

double rankShift(const std::vector<double>& before, const std::vector<double>& after) {
    if (before.empty() || after.empty()) return 0;
    std::vector<double> values = before;
    values.insert(values.end(), after.begin(), after.end());
    const std::vector<double> ranks = ranksOf(values);
    const auto middle = ranks.begin() + static_cast<std::ptrdiff_t>(before.size());
    return std::accumulate(middle, ranks.end(), 0.0) / static_cast<double>(after.size()) -
           std::accumulate(ranks.begin(), middle, 0.0) / static_cast<double>(before.size());
}

double trend(const std::vector<double>& values) {
    const std::vector<double> ranks = ranksOf(values);
    const double middle = (static_cast<double>(ranks.size()) + 1) / 2;
    double together = 0;
    double ofRanks = 0;
    double ofOrder = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const double place = static_cast<double>(i + 1) - middle;
        together += place * (ranks[i] - middle);
        ofRanks += (ranks[i] - middle) * (ranks[i] - middle);
        ofOrder += place * place;
    }
    return ofRanks > 0 ? together / std::sqrt(ofRanks * ofOrder) : 0;
}

std::vector<bool> rejected(std::span<const double> tails, double level) {
    std::vector<std::size_t> order(tails.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return tails[i]; });
    std::size_t count = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (tails[order[i]] <= level * static_cast<double>(i + 1) / static_cast<double>(tails.size()))
            count = i + 1;
    }
    std::vector<bool> result(tails.size(), false);
    for (std::size_t i = 0; i < count; ++i) result[order[i]] = true;
    return result;
}

double surpriseBits(double tail) {
    return -std::log2(std::clamp(tail, leastTail, 1.0));
}

}  // namespace logwright
