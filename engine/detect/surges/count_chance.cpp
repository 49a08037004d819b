// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/surges/count_chance.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace logwright {

namespace {

/// ln(gamma(x)) without the global that lgamma() writes.
double logGamma(double x) {
    int sign = 0;
    return lgamma_r(x, &sign);
}

}  // namespace

double tailExponent(double count, double mean, double dispersion) {
    if (count <= mean) return 0;
    if (mean <= 0) return -std::numeric_limits<double>::infinity();
    double logChance = 0, ratio = 0;  // of the first term, and of the next to it
    if (dispersion <= 1 + 1e-9) {
        logChance = count * std::log(mean) - mean - logGamma(count + 1);
        ratio = mean / (count + 1);
    } else {
        const double size = mean / (dispersion - 1);  // r; the chance of success is 1 / dispersion
        const double more = (dispersion - 1) / dispersion;
        logChance = logGamma(count + size) - logGamma(size) - logGamma(count + 1) -
                    size * std::log(dispersion) + count * std::log(more);
        ratio = more * std::max(1.0, (count + size) / (count + 1));  // terms fall at least so fast
    }
    return std::min(0.0, (logChance - std::log1p(-std::min(ratio, 1 - 1e-12))) / std::log(10.0));
}

}  // namespace logwright
