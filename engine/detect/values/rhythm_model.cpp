// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/rhythm_model.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace logwright {

namespace {

using Terms = std::array<double, rhythmTerms>;
using Points = std::vector<std::pair<Terms, double>>;

constexpr std::size_t mostFitted = 30'000;
constexpr std::size_t leastForTrend = 60;
constexpr std::size_t leastForRhythm = 150;
constexpr std::size_t leastForSecond = 500;
constexpr int hoursForRhythm = 20;   // of the day's with values: what was never seen is not guessed
constexpr double leastGain = 0.005;  // of the error, by which a further term must lower it
constexpr int huberPasses = 6;
constexpr double huberWidth = 1.5;
constexpr double clippedAt = 3;
constexpr std::array followingTried{0.02, 0.1, 0.3, 0.7};

constexpr double day = 86400;

double secondsOf(Timestamp time) {
    return std::chrono::duration<double>(time.time_since_epoch()).count();
}

Terms termsAt(Timestamp time, Timestamp begin, Timestamp end) {
    const double length = std::max(1e-9, std::chrono::duration<double>(end - begin).count());
    const double share = std::chrono::duration<double>(time - begin).count() / length;
    const double angle = 2 * std::numbers::pi * std::fmod(secondsOf(time), day) / day;
    return {1,
            std::clamp(share, 0.0, 1.0) - 0.5,
            std::cos(angle),
            std::sin(angle),
            std::cos(2 * angle),
            std::sin(2 * angle)};
}

double product(const Terms& a, const Terms& b) {
    double sum = 0;
    for (std::size_t i = 0; i < rhythmTerms; ++i) sum += a[i] * b[i];
    return sum;
}

// Weighted least squares over the first `used` terms, by Cholesky with a trace of ridge.
Terms solve(const Points& points, const std::vector<double>& weights, std::size_t used) {
    std::array<Terms, rhythmTerms> matrix{};
    Terms right{};
    for (std::size_t n = 0; n < points.size(); ++n) {
        const auto& [terms, value] = points[n];
        for (std::size_t i = 0; i < used; ++i) {
            right[i] += weights[n] * terms[i] * value;
            for (std::size_t j = 0; j <= i; ++j) matrix[i][j] += weights[n] * terms[i] * terms[j];
        }
    }
    for (std::size_t i = 0; i < used; ++i) matrix[i][i] += 1e-9 * matrix[0][0] + 1e-12;
    for (std::size_t i = 0; i < used; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = matrix[i][j];
            for (std::size_t k = 0; k < j; ++k) sum -= matrix[i][k] * matrix[j][k];
            matrix[i][j] = i == j ? std::sqrt(std::max(sum, 1e-300)) : sum / matrix[j][j];
        }
    }
    Terms half{};
    for (std::size_t i = 0; i < used; ++i) {
        half[i] = right[i];
        for (std::size_t k = 0; k < i; ++k) half[i] -= matrix[i][k] * half[k];
        half[i] /= matrix[i][i];
    }
    Terms solution{};
    for (std::size_t i = used; i-- > 0;) {
        solution[i] = half[i];
        for (std::size_t k = i + 1; k < used; ++k) solution[i] -= matrix[k][i] * solution[k];
        solution[i] /= matrix[i][i];
    }
    return solution;
}

double median(std::vector<float>& values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return static_cast<double>(*middle);
}

struct Fit {
    Terms weights{};
    double error = 0;  ///< clipped, mean absolute, in units of `spread`
    double spread = 1;
};

Fit fitTerms(const Points& points, std::size_t used) {
    Fit fit;
    std::vector<float> errors(points.size());
    for (std::size_t n = 0; n < points.size(); ++n) errors[n] = static_cast<float>(points[n].second);
    const double middle = median(errors);
    fit.weights[0] = middle;
    std::vector<double> weights(points.size(), 1);
    for (int pass = 0; pass < huberPasses; ++pass) {
        for (std::size_t n = 0; n < points.size(); ++n) {
            errors[n] =
                static_cast<float>(std::abs(points[n].second - product(fit.weights, points[n].first)));
        }
        const std::vector<float> sizes = errors;
        fit.spread = std::max(1e-9, 1.4826 * median(errors));
        for (std::size_t n = 0; n < points.size(); ++n) {
            const double size = static_cast<double>(sizes[n]) / fit.spread;
            weights[n] = size <= huberWidth ? 1 : huberWidth / size;
        }
        fit.weights = solve(points, weights, used);
    }
    return fit;
}

double errorOf(const Fit& fit, const Points& points, double spread) {
    double sum = 0;
    for (const auto& [terms, value] : points) {
        sum += std::min(std::abs(value - product(fit.weights, terms)) / spread, clippedAt);
    }
    return sum / static_cast<double>(points.size());
}

// The terms that earn their place, from the level upwards.
Terms chooseTerms(const Points& points, int hours) {
    Fit best = fitTerms(points, 1);
    const double spread = best.spread;
    best.error = errorOf(best, points, spread);
    const auto attempt = [&](std::size_t used, std::size_t least, bool withTrend) {
        if (points.size() < least) return;
        Points tried = points;
        if (!withTrend) {
            for (auto& [terms, value] : tried) terms[1] = 0;
        }
        Fit fit = fitTerms(tried, used);
        if (!withTrend) fit.weights[1] = 0;
        fit.error = errorOf(fit, points, spread);
        const double gain =
            std::max(leastGain, 3.0 * static_cast<double>(used) / static_cast<double>(points.size()));
        if (fit.error < best.error * (1 - gain)) best = fit;
    };
    attempt(2, leastForTrend, true);
    if (hours >= hoursForRhythm) {
        attempt(4, leastForRhythm, false);
        attempt(4, leastForRhythm, true);
        attempt(6, leastForSecond, best.weights[1] != 0);
    }
    return best.weights;
}

}  // namespace

double RhythmModel::at(Timestamp time) const {
    return product(weights, termsAt(time, begin, end));
}

double robustSpread(std::vector<float> errors) {
    std::erase_if(errors, [](float error) { return !std::isfinite(error); });
    if (errors.empty()) return 0;
    for (float& error : errors) error = std::abs(error);
    return 1.4826 * median(errors);
}

double clippedError(std::span<const float> values, std::span<const float> predicted, double most) {
    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]) || !std::isfinite(predicted[i])) continue;
        sum += std::min(static_cast<double>(std::abs(values[i] - predicted[i])), most);
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

std::vector<float> predictRhythm(const RhythmModel& model, std::span<const Timestamp> times,
                                 std::span<const float> values) {
    std::vector<float> predicted(values.size());
    double left = 0;
    const double most = 2 * model.spread;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double expected = model.at(times[i]);
        predicted[i] = static_cast<float>(expected + left);
        if (model.following == 0 || !std::isfinite(values[i])) continue;
        const double error = static_cast<double>(values[i]) - expected - left;
        left += model.following * std::clamp(error, -most, most);
    }
    return predicted;
}

RhythmModel fitRhythm(std::span<const Timestamp> times, std::span<const float> values) {
    RhythmModel model;
    if (times.empty()) return model;
    model.begin = times.front();
    model.end = times.back();
    Points points;
    std::array<bool, 24> hours{};
    const std::size_t step = std::max<std::size_t>(1, values.size() / mostFitted);
    for (std::size_t i = 0; i < values.size(); i += step) {
        if (!std::isfinite(values[i])) continue;
        points.emplace_back(termsAt(times[i], model.begin, model.end), static_cast<double>(values[i]));
        const double hour = std::fmod(secondsOf(times[i]), day) / 3600;
        hours[static_cast<std::size_t>(std::clamp(hour, 0.0, 23.0))] = true;
    }
    if (points.empty()) return model;
    model.weights = chooseTerms(points, static_cast<int>(std::ranges::count(hours, true)));

    // How fast to follow is tried on a run of neighbours: the newest.
    const std::size_t tried = std::min(values.size(), mostFitted);
    const auto someTimes = times.last(tried);
    const auto someValues = values.last(tried);
    const auto spreadOf = [&](const RhythmModel& one) {
        std::vector<float> errors = predictRhythm(one, someTimes, someValues);
        for (std::size_t i = 0; i < tried; ++i) errors[i] = someValues[i] - errors[i];
        return std::max(1e-9, robustSpread(std::move(errors)));
    };
    model.spread = spreadOf(model);
    const double most = clippedAt * model.spread;
    double best = clippedError(someValues, predictRhythm(model, someTimes, someValues), most);
    RhythmModel chosen = model;
    for (const double following : followingTried) {
        RhythmModel attempt = model;
        attempt.following = following;
        const double error = clippedError(someValues, predictRhythm(attempt, someTimes, someValues), most);
        if (error >= best * (1 - 2 * leastGain)) continue;
        best = error;
        chosen = attempt;
    }
    chosen.spread = spreadOf(chosen);
    return chosen;
}

}  // namespace logwright
