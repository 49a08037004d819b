// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A series beside what was expected of it: the band of each value, and the values out of it.

#include "engine/detect/values/value_model.h"

namespace logwright {

/// Each value of one channel with its band, in the values' own unit.
struct ValueBand {
    std::vector<float> predicted;
    std::vector<float> low;
    std::vector<float> high;
};

/// Of a channel of the series; empty where no band judges it. Fails only where it is cancelled.
Result<ValueBand> bandOf(const TemplateValues& model, const ValueChannel& channel,
                         const TemplateSeries& series, TaskContext& task);

enum class BandSide : std::uint8_t { above, below, unseen };

/// A value out of line.
struct ValueAlarm {
    std::size_t row = 0;      ///< of the series
    std::size_t channel = 0;  ///< of the series
    BandSide side = BandSide::above;
    float value = 0;
    float low = 0, high = 0;  ///< what was expected; of a category its probability in `low`
    double error = 0;         ///< its size, in scaled values; 0 of a category
    /// Natural logarithm of how much less probable than the band's edge it is; above 0.
    double surprise = 0;
};

/// All values of a series that are out of line, by row, the most surprising of a row first. Fails only
/// where it is cancelled.
Result<std::vector<ValueAlarm>> alarmsOf(const TemplateValues& model, const TemplateSeries& series,
                                         TaskContext& task);

}  // namespace logwright
