// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How far points stand from others: by density (LOF) and by distance (KNN).
//
// The local outlier factor (Breunig et al., SIGMOD 2000) with weights, a point of weight w counting as w
// points that are no neighbours of one another:
//
//     k-distance(o)     how far the last of o's neighbours is
//     reach(p, o)       max(k-distance(o), distance(p, o))
//     density(p)        sum of w(o) / sum of w(o) * reach(p, o), over p's neighbours o
//     LOF(p)            sum of w(o) * density(o) / (density(p) * sum of w(o))
//
// About 1 among equals, the greater the lonelier.

#include "engine/detect/outliers/weighted_points.h"

namespace logwright {

/// Of each point; 1 of one without neighbours.
std::vector<double> localOutlierFactors(const WeightedPoints& points, const Neighbourhoods& near);

/// The weighted mean distance of each point's neighbours; 0 of one without.
std::vector<double> neighbourDistances(const WeightedPoints& points, const Neighbourhoods& near);

}  // namespace logwright
