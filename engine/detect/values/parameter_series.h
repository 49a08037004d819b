// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One parameter of a template over time, with the band it was expected in: what a view shows.

#include "engine/detect/values/value_series.h"

#include <optional>
#include <string>

namespace logwright {

struct ParameterSeries {
    TemplateId id{};
    ValueChannel channel;
    std::string name;             ///< "in <*> ms"
    double confidence = 0;        ///< of the band, 0 to 1; 0 where nothing was learned
    std::vector<Timestamp> time;  ///< ascending
    std::vector<RecordIndex> record;
    std::vector<float> values;  ///< NaN where a record has none
    // As many, or empty where nothing was learned of this channel.
    std::vector<float> predicted, low, high;

    bool hasBand() const { return !low.empty(); }
    bool isOut(std::size_t i) const { return hasBand() && (values[i] < low[i] || values[i] > high[i]); }
};

}  // namespace logwright
