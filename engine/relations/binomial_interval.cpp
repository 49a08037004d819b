// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/binomial_interval.h"

#include <cmath>

namespace logwright {

namespace {

constexpr int mostTerms = 500;
constexpr double precision = 1e-13;
constexpr double tiny = 1e-300;

double awayFromZero(double value) {
    return std::abs(value) < tiny ? tiny : value;
}

// The continued fraction of the incomplete beta function by Lentz's method; converges fast where
// x < (a + 1) / (a + b + 2).
double betaFraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= mostTerms; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        value *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        value *= d * c;
        if (std::abs(d * c - 1) < precision) break;
    }
    return value;
}

// std::lgamma keeps a sign in a global variable, which threads would share.
double logGamma(double x) {
    int sign = 0;
    return ::lgamma_r(x, &sign);
}

// The x at which I_x(a, b) is `share`.
double betaQuantile(double a, double b, double share) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 80; ++i) {
        const double middle = (low + high) / 2;
        (incompleteBeta(a, b, middle) < share ? low : high) = middle;
    }
    return (low + high) / 2;
}

}  // namespace

double incompleteBeta(double a, double b, double x) {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    const double front =
        std::exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2)) return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

ShareInterval shareInterval(double hits, double misses, double doubt) {
    ShareInterval interval;
    if (hits > 0) interval.low = betaQuantile(hits, misses + 1, doubt / 2);
    // From the other side, so that a tiny doubt is not lost beside 1.
    if (misses > 0) interval.high = 1 - betaQuantile(misses, hits + 1, doubt / 2);
    return interval;
}

}  // namespace logwright
