// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a channel is expected to be without a network: a level with a trend and the rhythm of the day, found
// by robust regression (Huber's weights), and what is left of it followed from value to value. It needs few
// values, cannot overfit, and is what the network has to beat.

#include "engine/base/types.h"

#include <array>
#include <span>
#include <vector>

namespace logwright {

/// Where the regression stands at a time: level, trend, first and second harmonic of the day.
inline constexpr std::size_t rhythmTerms = 6;

struct RhythmModel {
    Timestamp begin{};  ///< of the training; the trend is level before it
    Timestamp end{};    ///< and after it
    std::array<double, rhythmTerms> weights{};
    /// How fast what is left is followed, 0 (not at all) to below 1.
    double following = 0;
    double spread = 1;  ///< of the errors of one value's prediction: 1.4826 times their median absolute one

    /// The long-term expectation.
    double at(Timestamp time) const;
};

/// Learns from values at ascending times; NaN is passed over. In any scale; O(values).
RhythmModel fitRhythm(std::span<const Timestamp> times, std::span<const float> values);

/// The prediction of each value from those before it. What is followed is clipped at two spreads a value, so
/// that one that is out of line does not pull the next ones with it.
std::vector<float> predictRhythm(const RhythmModel& model, std::span<const Timestamp> times,
                                 std::span<const float> values);

/// The mean of absolute errors, each clipped at `most`: what models are compared by.
double clippedError(std::span<const float> values, std::span<const float> predicted, double most);

/// 1.4826 times the median absolute value: the deviation, if they were Gaussian. 0 where there are none.
double robustSpread(std::vector<float> errors);

}  // namespace logwright
