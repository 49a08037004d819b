// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Is a difference between two sides more than chance? What logs say comes in bursts, so counts vary far more
// than a Poisson process would. Each side is cut into pieces of equal length, and a difference between the
// sides is held against the differences among the pieces of a side. All tests are two-sided.

#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

inline constexpr std::size_t sidePieces = 64;

/// Counts of one side, by piece.
using PieceCounts = std::vector<std::uint32_t>;

/// That both sides have one rate. n1 events in exposure t1, n2 in t2; with e_i = (n1 + n2) t_i / (t1 + t2)
/// the likelihood ratio is G2 = 2 (n1 ln(n1 / e1) + n2 ln(n2 / e2)) (Dunning 1993, section 5). G2 / phi is
/// F(1, d) distributed, phi being the dispersion, Pearson's chi-square of the pieces of each side over its d
/// degrees of freedom, no less than 1 (McCullagh and Nelder 1989, sections 4.5 and 9.2). Asked with pieces as
/// they are and with two and four joined to one, because bursts may be longer than a piece; with eight where
/// the dispersion still grows. The greatest p counts, and no less than that of the exact test of n1 given n1
/// + n2, which is binomial (Przyborowski and Wilenski 1940). Where a side has but a dozen bursts or fewer, up
/// to twice as many p are below a level as should be.
double rateChangeTail(const PieceCounts& before, double exposureBefore, const PieceCounts& after,
                      double exposureAfter);

/// That a share is the same on both sides: of n trials (`all`) x were so (`some`), by piece. The likelihood
/// ratio of the 2 x 2 table over the design effect, by which the pieces vary more than binomially (Rao and
/// Scott 1992), is F(1, d) distributed; where counts are small, Fisher's exact test (1935) must agree.
struct PieceShares {
    PieceCounts some, all;
};
double shareChangeTail(const PieceShares& before, const PieceShares& after);

/// That numbers are as large on both sides: the mean ranks of all values (Wilcoxon 1945; Mann and Whitney
/// 1947), whose variance is that among pieces where it is greater than chance alone would have it.
struct PieceNumbers {
    std::vector<double> value;
    std::vector<std::uint32_t> piece;  ///< of each value, ascending
};
double numberShiftTail(const PieceNumbers& before, const PieceNumbers& after);

/// By how much the mean rank of those after is above that of those before: positive where they tend to be
/// larger.
double rankShift(const std::vector<double>& before, const std::vector<double>& after);

/// Of numbers with their order (Spearman 1904): the correlation of their ranks, of which equal numbers share
/// the mean, from -1 to 1; 0 where all are equal.
double trend(const std::vector<double>& values);

/// Which hypotheses are to be rejected so that of those rejected a share of `level` at most is true
/// (Benjamini and Hochberg 1995); where all are true, with a chance of `level` at most any is.
std::vector<bool> rejected(std::span<const double> tails, double level);

/// -log2(p), 1000 at most.
double surpriseBits(double tail);

}  // namespace logwright
