// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/invariant_detector.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace logwright {

namespace {

constexpr std::size_t stopEvery = 256;  // sessions, or combinations, between two looks at the stop token
constexpr int scales = 3;               // the smallest coefficient is 1, 2 or 3
constexpr double mostCoefficient = 20;

using Columns = std::vector<std::size_t>;

// The number of directions, least variance first, in which nearly all sessions are near 0.
Result<std::size_t> invariantDimensions(const CountMatrix& matrix, const InvariantSettings& settings,
                                        TaskContext& task) {
    const std::size_t n = matrix.columns();
    std::vector<double> products(n * n, 0);
    for (std::size_t r = 0; r < matrix.rows(); ++r) {
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j) {
                products[i * n + j] += matrix.weight(r) * matrix.at(r, i) * matrix.at(r, j);
            }
        }
    }
    const auto system = eigenSystem(std::move(products), n, task);
    if (!system) return system.error();
    std::size_t dimensions = 0;
    for (std::size_t v = n; v-- > 0; ++dimensions) {
        double near = 0;
        for (std::size_t r = 0; r < matrix.rows(); ++r) {
            double along = 0;
            for (std::size_t c = 0; c < n; ++c) along += matrix.at(r, c) * system->vectors[v][c];
            near += std::abs(along) < settings.epsilon ? matrix.weight(r) : 0;
        }
        if (near < settings.share * matrix.sessions()) break;
    }
    return dimensions;
}

double breaking(const CountMatrix& matrix, const Columns& columns, const std::vector<int>& coefficients) {
    double broken = 0;
    for (std::size_t r = 0; r < matrix.rows(); ++r) {
        double sum = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) sum += coefficients[i] * matrix.at(r, columns[i]);
        broken += sum == 0 ? 0 : matrix.weight(r);
    }
    return broken;
}

// The direction of least variance of these columns, in whole numbers; empty where it is none.
Result<std::vector<int>> wholeInvariant(const CountMatrix& matrix, const Columns& columns,
                                        const InvariantSettings& settings, TaskContext& task) {
    const std::size_t n = columns.size();
    std::vector<double> products(n * n, 0);
    for (std::size_t r = 0; r < matrix.rows(); ++r) {
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j) {
                products[i * n + j] += matrix.weight(r) * matrix.at(r, columns[i]) * matrix.at(r, columns[j]);
            }
        }
    }
    auto system = eigenSystem(std::move(products), n, task);
    if (!system) return system.error();
    const std::vector<double>& direction = system->vectors.back();
    const double least =
        std::abs(*std::ranges::min_element(direction, {}, [](double x) { return std::abs(x); }));
    for (int scale = 1; least > 1e-6 && scale <= scales; ++scale) {
        std::vector<int> coefficients;
        for (const double value : direction) {
            const double whole = std::round(value / least * scale * (direction.front() < 0 ? -1 : 1));
            coefficients.push_back(static_cast<int>(std::clamp(whole, -mostCoefficient, mostCoefficient)));
        }
        if (std::ranges::find(coefficients, 0) != coefficients.end()) continue;
        if (breaking(matrix, columns, coefficients) <= (1 - settings.share) * matrix.sessions()) {
            return coefficients;
        }
    }
    return std::vector<int>{};
}

// The invariants found, as directions that span what they and their sums say.
class Span {
public:
    explicit Span(std::size_t columns) : columns_(columns) {}

    /// False where they say it already: A = B and B = C leave nothing new in A = C.
    bool add(const Columns& columns, const std::vector<int>& coefficients) {
        std::vector<double> rest(columns_, 0);
        for (std::size_t i = 0; i < columns.size(); ++i) rest[columns[i]] = coefficients[i];
        for (const std::vector<double>& known : directions_) {
            const double along = std::inner_product(rest.begin(), rest.end(), known.begin(), 0.0);
            for (std::size_t c = 0; c < columns_; ++c) rest[c] -= along * known[c];
        }
        const double length = std::sqrt(std::inner_product(rest.begin(), rest.end(), rest.begin(), 0.0));
        if (length < 1e-6) return false;
        for (double& value : rest) value /= length;
        directions_.push_back(std::move(rest));
        return true;
    }

private:
    std::size_t columns_;
    std::vector<std::vector<double>> directions_;
};

// The next combination of `of` columns in lexical order; false after the last.
bool advance(Columns& columns, std::size_t of) {
    for (std::size_t i = columns.size(); i-- > 0;) {
        if (columns[i] + columns.size() - i >= of) continue;
        ++columns[i];
        for (std::size_t j = i + 1; j < columns.size(); ++j) columns[j] = columns[j - 1] + 1;
        return true;
    }
    return false;
}

int counted(std::span<const EventType> session, const Invariant& invariant) {
    int sum = 0;
    for (const EventType type : session) {
        const auto at = std::ranges::find(invariant.types, type);
        if (at == invariant.types.end()) continue;
        sum += invariant.coefficients[static_cast<std::size_t>(at - invariant.types.begin())];
    }
    return sum;
}

// "2 `a` + `b`"
std::string side(const Invariant& invariant, int sign, const TypeNames& names) {
    std::string text;
    for (std::size_t i = 0; i < invariant.types.size(); ++i) {
        const int coefficient = invariant.coefficients[i] * sign;
        if (coefficient <= 0) continue;
        text += (text.empty() ? "" : " + ") + (coefficient == 1 ? "" : std::to_string(coefficient) + " ") +
                "`" + names(invariant.types[i]) + "`";
    }
    return text.empty() ? "0" : text;
}

}  // namespace

Result<InvariantDetector> InvariantDetector::train(const SessionSet& normal,
                                                   const InvariantSettings& settings, TaskContext& task) {
    InvariantDetector detector;
    const CountMatrix matrix(normal);
    const auto wanted = invariantDimensions(matrix, settings, task);
    if (!wanted) return wanted.error();
    std::vector<Columns> found;
    Span said(matrix.columns());
    std::size_t tried = 0;
    for (std::size_t size = 2; size <= std::min(settings.mostTypes, matrix.columns()); ++size) {
        Columns columns(size);
        for (std::size_t i = 0; i < size; ++i) columns[i] = i;
        do {
            if (found.size() >= *wanted || ++tried > settings.mostTried) return detector;
            if (tried % stopEvery == 0) task.report({"Searching invariants", tried, settings.mostTried, ""});
            // What holds of some of the types makes no new one of more.
            if (std::ranges::any_of(
                    found, [&](const Columns& known) { return std::ranges::includes(columns, known); })) {
                continue;
            }
            auto coefficients = wholeInvariant(matrix, columns, settings, task);
            if (!coefficients) return coefficients.error();
            if (coefficients->empty() || !said.add(columns, *coefficients)) continue;
            found.push_back(columns);
            Invariant invariant{{}, std::move(*coefficients)};
            for (const std::size_t column : columns) invariant.types.push_back(matrix.types()[column]);
            detector.invariants_.push_back(std::move(invariant));
        } while (advance(columns, matrix.columns()));
    }
    return detector;
}

Result<std::vector<SessionScore>> InvariantDetector::score(const SessionSet& sessions,
                                                           TaskContext& task) const {
    std::vector<SessionScore> scores;
    scores.reserve(sessions.size());
    for (std::size_t s = 0; s < sessions.size(); ++s) {
        if (s % stopEvery == 0 && task.stopRequested()) return cancelledError();
        const auto session = sessions.session(s);
        const auto broken = static_cast<double>(std::ranges::count_if(
            invariants_, [&](const Invariant& invariant) { return counted(session, invariant) != 0; }));
        SessionScore score;
        score.score = broken / (broken + 1);
        score.parts = {{FindingPart::counts, broken, 0, session.size()}};
        scores.push_back(std::move(score));
    }
    return scores;
}

std::string InvariantDetector::reason(std::span<const EventType> session, const SessionScore& score,
                                      const TypeNames& names) const {
    for (const Invariant& invariant : invariants_) {
        if (counted(session, invariant) == 0) continue;
        std::string text = side(invariant, 1, names) + " = " + side(invariant, -1, names) +
                           " holds in normal sessions, not in this one";
        const double broken = score.parts.empty() ? 1 : score.parts.front().value;
        if (broken > 1) text += "; so do " + std::to_string(static_cast<int>(broken) - 1) + " more such";
        return text;
    }
    return "";
}

}  // namespace logwright
