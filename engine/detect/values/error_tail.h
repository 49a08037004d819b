// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How far errors of prediction reach on one side. DeepLog fits a Gaussian and takes its interval; errors of
// real values have longer tails, and at a million tests a Gaussian's interval gives thousands of false
// alarms. So the tail is fitted by itself: what lies above a high quantile follows a generalised Pareto law
// (Pickands 1975; Siffer et al., KDD 2017, use it so), by probability-weighted moments (Hosking and Wallis
// 1987). The fit is made without what lies far beyond it: the data may hold what is to be found.

#include <cstdint>
#include <vector>

namespace logwright {

struct ErrorTail {
    double threshold = 0;  ///< where the tail begins
    double share = 0;      ///< of all errors that lie above it; 0: nothing was fitted
    double scale = 1;      ///< above 0
    double shape = 0;      ///< 0: exponential; above: heavier
    double reached = 0;    ///< errors up to this are normal whatever the law says: they are vouched for

    /// The error that is exceeded with `probability`; for probabilities up to `share`.
    double beyond(double probability) const;
    /// The probability of an error of this size or more; 1 below the threshold.
    double probability(double error) const;
};

/// Fits the upper tail; `leastScale` is what a tail is at least wide (values come in steps). Errors that are
/// no numbers are passed over. O(errors).
ErrorTail fitUpperTail(std::vector<float> errors, double leastScale);

/// The deviation-based interval of the paper: mean + z * deviation, for comparison.
struct GaussianInterval {
    double mean = 0;
    double deviation = 1;
    double beyond(double probability) const;
};
GaussianInterval fitGaussian(const std::vector<float>& errors);

}  // namespace logwright
