// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The band of a channel around what is predicted of it, by how far predictions of normal values were off.

#include "engine/detect/values/value_model.h"

namespace logwright {

/// What a normal value's error lies between, in scaled values.
struct BandEdges {
    double low = 0;
    double high = 0;
};
BandEdges edgesOf(const ChannelModel& model);
/// Of most errors, whatever single ones a person calls normal.
BandEdges fittedEdgesOf(const ChannelModel& model);

/// Fits how far errors reach, in scaled values, and which values beyond that come back all the same. NaN is
/// passed over. `values` and `errors` are of equal lengths.
void fitBand(ChannelModel& model, std::span<const float> values, std::span<const float> errors);

/// Errors of what a person vouches for are in the band, the farthest too.
void reachAll(ChannelModel& model, std::span<const float> errors);

}  // namespace logwright
