// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The values of a channel as models see them: mean 0, deviation 1 (DeepLog, section 3.2), of their logarithm
// where they span decades. Mean and deviation leave the outermost hundredth out, so that the few that are to
// be found do not stretch the scale.

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace logwright {

struct ChannelScale {
    bool logarithm = false;  ///< of value + offset
    double offset = 0;
    double mean = 0;
    double deviation = 1;
    double quantum = 0;  ///< the least difference between values that means anything, in units of the value

    double forward(double value) const {
        const double bare = logarithm ? std::log(std::max(value + offset, offset * 1e-3)) : value;
        return (bare - mean) / deviation;
    }
    double back(double scaled) const {
        const double bare = scaled * deviation + mean;
        return logarithm ? std::exp(std::min(bare, 700.0)) - offset : bare;
    }
};

/// NaN of those that are no numbers.
std::vector<float> scaledValues(const ChannelScale& scale, std::span<const float> values);

/// The scale by the values themselves; those that are no numbers are passed over. `mayBeNegative` false says
/// that less than 0 cannot be (a time), and then a logarithm is preferred.
ChannelScale scaleOf(std::span<const float> values, bool mayBeNegative);

}  // namespace logwright
