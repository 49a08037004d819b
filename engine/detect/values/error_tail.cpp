// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/error_tail.h"

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

constexpr std::size_t manyErrors = 5000;
constexpr double shareOfMany = 0.02;
constexpr double shareOfFew = 0.05;
constexpr double mostShape = 0.5;
constexpr double usualShape = 0.15;  // of errors of logs, where few errors say nothing
constexpr double usualWeight = 25;   // how many errors that is worth
constexpr double farBeyond = 0.02;   // how many errors the law expects beyond what is still fitted
constexpr double firstShape = 0.05;
constexpr double lowestQuarter = 0.288;  // of an exponential law's scale
constexpr int passes = 12;

// Exceedances, ascending, of which the first `kept` are fitted. Of a generalised Pareto law with mean a0 and
// first probability-weighted moment a1: shape = 2 - a0 / (a0 - 2 a1), scale = 2 a0 a1 / (a0 - 2 a1).
void fitMoments(const std::vector<double>& excess, std::size_t kept, ErrorTail& tail) {
    double a0 = 0;
    double a1 = 0;
    const auto count = static_cast<double>(kept);
    for (std::size_t i = 0; i < kept; ++i) {
        a0 += excess[i];
        a1 += excess[i] * (count - static_cast<double>(i) - 0.65) / count;
    }
    a0 /= count;
    a1 /= count;
    const double rest = a0 - 2 * a1;
    double shape = rest > 1e-12 * a0 ? 2 - a0 / rest : 0;
    shape = (shape * count + usualShape * usualWeight) / (count + usualWeight);
    tail.shape = std::clamp(shape, 0.0, mostShape);
    // With the shape given, the mean says the scale.
    tail.scale = a0 * (1 - tail.shape);
}

}  // namespace

double ErrorTail::beyond(double probability) const {
    if (share <= 0) return std::max(threshold, reached);
    const double ratio = std::max(1.0, share / probability);
    const double fitted = shape < 1e-6 ? threshold + scale * std::log(ratio)
                                       : threshold + scale / shape * (std::pow(ratio, shape) - 1);
    return std::max(fitted, reached);
}

double ErrorTail::probability(double error) const {
    if (share <= 0 || error <= threshold) return 1;
    const double distance = (error - threshold) / scale;
    if (shape < 1e-6) return share * std::exp(-distance);
    return share * std::pow(1 + shape * distance, -1 / shape);
}

ErrorTail fitUpperTail(std::vector<float> errors, double leastScale) {
    ErrorTail tail;
    std::erase_if(errors, [](float error) { return !std::isfinite(error); });
    tail.scale = std::max(leastScale, 1e-12);
    if (errors.empty()) return tail;
    const double share = errors.size() >= manyErrors ? shareOfMany : shareOfFew;
    const auto above =
        std::max<std::size_t>(1, static_cast<std::size_t>(share * static_cast<double>(errors.size())));
    const auto begin = errors.end() - static_cast<std::ptrdiff_t>(above);
    std::ranges::nth_element(errors, begin - (begin == errors.begin() ? 0 : 1));
    tail.threshold = static_cast<double>(*(begin - (begin == errors.begin() ? 0 : 1)));
    tail.share = static_cast<double>(above) / static_cast<double>(errors.size());
    std::sort(begin, errors.end());
    std::vector<double> excess;
    for (auto at = begin; at != errors.end(); ++at)
        excess.push_back(static_cast<double>(*at) - tail.threshold);

    // Begun narrow, from the lowest quarter, as a good part of the others may be what is to be found; a tail
    // that goes on without a gap widens the fit pass by pass.
    tail.shape = firstShape;
    tail.scale = std::max(tail.scale, excess[excess.size() / 4] / lowestQuarter);
    const double least = std::max(leastScale, 1e-12);
    for (int pass = 0; pass < passes; ++pass) {
        const double limit = tail.beyond(farBeyond / static_cast<double>(errors.size())) - tail.threshold;
        const auto kept = static_cast<std::size_t>(std::ranges::upper_bound(excess, limit) - excess.begin());
        if (kept < 3) break;
        const ErrorTail before = tail;
        fitMoments(excess, kept, tail);
        tail.scale = std::max(tail.scale, least);
        if (tail.scale == before.scale && tail.shape == before.shape) break;
    }
    return tail;
}

GaussianInterval fitGaussian(const std::vector<float>& errors) {
    double sum = 0;
    double squares = 0;
    double count = 0;
    for (const float error : errors) {
        if (!std::isfinite(error)) continue;
        sum += static_cast<double>(error);
        squares += static_cast<double>(error) * static_cast<double>(error);
        ++count;
    }
    if (count == 0) return {};
    const double mean = sum / count;
    return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean))};
}

double GaussianInterval::beyond(double probability) const {
    // The quantile by bisection of erfc, which the library has.
    double low = 0;
    double high = 40;
    for (int i = 0; i < 80; ++i) {
        const double middle = (low + high) / 2;
        (0.5 * std::erfc(middle / std::sqrt(2.0)) > probability ? low : high) = middle;
    }
    return mean + deviation * low;
}

}  // namespace logwright
