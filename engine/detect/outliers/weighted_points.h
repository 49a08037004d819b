// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Distinct points on the unit sphere, each with how often it stands there: what the neighbour detectors look
// at. Equal points are one point of their summed weight, so that a thousand equal things are no dense crowd
// of distance 0.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

class WeightedPoints {
public:
    explicit WeightedPoints(std::size_t dimensions) : dimensions_(dimensions) {}

    /// `values` has a coordinate for each dimension, of length 1; `weight` is above 0. Its position.
    std::size_t add(std::span<const float> values, double weight);

    std::size_t size() const { return weights_.size(); }
    std::size_t dimensions() const { return dimensions_; }
    std::span<const float> point(std::size_t i) const {
        return std::span(values_).subspan(i * dimensions_, dimensions_);
    }
    double weight(std::size_t i) const { return weights_[i]; }
    void addWeight(std::size_t i, double weight) { weights_[i] += weight; }

    /// 1 - cosine, from 0 to 2, summed in double precision.
    double distance(std::size_t a, std::size_t b) const;

private:
    std::size_t dimensions_;
    std::vector<float> values_;
    std::vector<double> weights_;
};

/// One point of another's neighbourhood.
struct Neighbour {
    std::uint32_t point = 0;
    double distance = 0;
};
/// Of each point its neighbours, the nearest first.
using Neighbourhoods = std::vector<std::vector<Neighbour>>;

/// The nearest other points of each, until their weights reach `weight`, and all that are as far as the last
/// of these. Exact up to `exactUpTo` points, in O(points^2 * dimensions); beyond, found by a hierarchical
/// navigable small world (Malkov and Yashunin 2020), which may miss some.
Neighbourhoods neighbourhoods(const WeightedPoints& points, double weight, std::size_t exactUpTo = 3000);

}  // namespace logwright
