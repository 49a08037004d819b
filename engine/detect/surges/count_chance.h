// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace logwright {

/// log10 of the chance of `count` events or more where `mean` are expected, with a variance of `dispersion`
/// times the mean: negative binomial, or Poisson where the dispersion is 1 or below. 0 where count <= mean.
/// An upper bound that is close where the chance is small: what follows `count` is bounded by a geometric
/// series.
double tailExponent(double count, double mean, double dispersion);

}  // namespace logwright
