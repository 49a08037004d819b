// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/outliers/neighbour_scores.h"

#include <algorithm>

namespace logwright {

namespace {

// Distinct points may be nearer than numbers can tell.
constexpr double leastReach = 1e-12;

template <class Value>
double weightedMean(const WeightedPoints& points, const std::vector<Neighbour>& near, const Value& value) {
    double sum = 0, weights = 0;
    for (const Neighbour& other : near) {
        sum += points.weight(other.point) * value(other);
        weights += points.weight(other.point);
    }
    return weights > 0 ? sum / weights : 0;
}

}  // namespace

std::vector<double> localOutlierFactors(const WeightedPoints& points, const Neighbourhoods& near) {
    std::vector<double> density(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double reach = weightedMean(points, near[i], [&](const Neighbour& other) {
            const auto& around = near[other.point];
            return std::max(around.empty() ? 0 : around.back().distance, other.distance);
        });
        density[i] = 1 / std::max(reach, leastReach);
    }
    std::vector<double> factors(points.size(), 1);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (near[i].empty()) continue;
        factors[i] =
            weightedMean(points, near[i], [&](const Neighbour& other) { return density[other.point]; }) /
            density[i];
    }
    return factors;
}

std::vector<double> neighbourDistances(const WeightedPoints& points, const Neighbourhoods& near) {
    std::vector<double> distances(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        distances[i] = weightedMean(points, near[i], [](const Neighbour& other) { return other.distance; });
    }
    return distances;
}

}  // namespace logwright
