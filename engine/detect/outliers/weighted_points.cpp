// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/outliers/weighted_points.h"

#include <hnswlib/hnswlib.h>
#include <tbb/parallel_for.h>

#include <algorithm>

namespace logwright {

namespace {

constexpr double sameDistance = 1e-12;  // of two sums of the same products in another order
constexpr std::size_t linksOfPoint = 24;
constexpr std::size_t searchedWhileBuilding = 200;
constexpr std::size_t leastSearched = 64;

// By distance, cut where the weights have reached what is wanted; ties of the last stay.
void cut(std::vector<Neighbour>& near, const WeightedPoints& points, double weight) {
    std::ranges::sort(near, [](const Neighbour& a, const Neighbour& b) {
        return a.distance != b.distance ? a.distance < b.distance : a.point < b.point;
    });
    double reached = 0;
    std::size_t kept = 0;
    while (kept < near.size() &&
           (reached < weight || near[kept].distance <= near[kept - 1].distance + sameDistance)) {
        reached += points.weight(near[kept++].point);
    }
    near.resize(kept);
}

Neighbourhoods exactNeighbourhoods(const WeightedPoints& points, double weight) {
    Neighbourhoods all(points.size());
    tbb::parallel_for(std::size_t{0}, points.size(), [&](std::size_t i) {
        std::vector<Neighbour> near;
        for (std::size_t j = 0; j < points.size(); ++j) {
            if (j != i) near.push_back({static_cast<std::uint32_t>(j), points.distance(i, j)});
        }
        cut(near, points, weight);
        all[i].assign(near.begin(), near.end());
    });
    return all;
}

Neighbourhoods searchedNeighbourhoods(const WeightedPoints& points, double weight) {
    hnswlib::InnerProductSpace space(points.dimensions());
    hnswlib::HierarchicalNSW<float> graph(&space, points.size(), linksOfPoint, searchedWhileBuilding);
    for (std::size_t i = 0; i < points.size(); ++i) graph.addPoint(points.point(i).data(), i);
    double least = points.weight(0);
    for (std::size_t i = 0; i < points.size(); ++i) least = std::min(least, points.weight(i));
    const auto wanted = std::min(points.size(), static_cast<std::size_t>(weight / least) + 2);
    graph.setEf(std::max(leastSearched, 2 * wanted));
    Neighbourhoods all(points.size());
    tbb::parallel_for(std::size_t{0}, points.size(), [&](std::size_t i) {
        auto found = graph.searchKnn(points.point(i).data(), wanted);
        for (; !found.empty(); found.pop()) {
            const std::size_t other = found.top().second;
            if (other == i) continue;
            all[i].push_back({static_cast<std::uint32_t>(other), points.distance(i, other)});
        }
        cut(all[i], points, weight);
    });
    return all;
}

}  // namespace

std::size_t WeightedPoints::add(std::span<const float> values, double weight) {
    values_.insert(values_.end(), values.begin(), values.end());
    weights_.push_back(weight);
    return weights_.size() - 1;
}

double WeightedPoints::distance(std::size_t a, std::size_t b) const {
    const float* left = values_.data() + a * dimensions_;
    const float* right = values_.data() + b * dimensions_;
    double sum = 0;
    for (std::size_t i = 0; i < dimensions_; ++i) {
        sum += static_cast<double>(left[i]) * static_cast<double>(right[i]);
    }
    return std::max(0.0, 1 - sum);
}

Neighbourhoods neighbourhoods(const WeightedPoints& points, double weight, std::size_t exactUpTo) {
    if (points.size() < 2) return Neighbourhoods(points.size());
    return points.size() <= exactUpTo ? exactNeighbourhoods(points, weight)
                                      : searchedNeighbourhoods(points, weight);
}

}  // namespace logwright
