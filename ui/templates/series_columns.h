// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A series of any length as what a chart of some pixels can show: for each column of pixels the least and the
// greatest value, so that no spike is lost, and the band around them. Pure, without a widget.

#include "engine/detect/values/parameter_series.h"

#include <vector>

namespace logwright::ui {

struct SeriesColumn {
    Timestamp time;         ///< of the middle of the column
    std::size_t least = 0;  ///< positions in the series
    std::size_t greatest = 0;
    float low = 0;  ///< of the band: its least and greatest edge
    float high = 0;
};

/// The columns that have values, ascending; at most `columns`, of equal width over `range`. O(values).
std::vector<SeriesColumn> seriesColumns(const ParameterSeries& series, const TimeRange& range, int columns);

/// The values out of their band inside `range`, at most `most`: the farthest out where there are more.
std::vector<std::size_t> outOfBand(const ParameterSeries& series, const TimeRange& range, std::size_t most);

}  // namespace logwright::ui
