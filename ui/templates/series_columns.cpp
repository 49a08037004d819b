// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/series_columns.h"

#include <algorithm>
#include <cmath>

namespace logwright::ui {

namespace {

/// How far out of its band a value is, in widths of the band.
double distanceOut(const ParameterSeries& series, std::size_t at) {
    const double width = std::max(1e-12, static_cast<double>(series.high[at] - series.low[at]));
    const double above = static_cast<double>(series.values[at] - series.high[at]);
    const double below = static_cast<double>(series.low[at] - series.values[at]);
    return std::max(above, below) / width;
}

}  // namespace

std::vector<SeriesColumn> seriesColumns(const ParameterSeries& series, const TimeRange& range, int columns) {
    std::vector<SeriesColumn> all;
    const std::int64_t length = (range.end - range.begin).count();
    if (columns <= 0 || length <= 0) return all;
    std::int64_t current = -1;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (!std::isfinite(series.values[i]) || !range.contains(series.time[i])) continue;
        const auto share =
            static_cast<double>((series.time[i] - range.begin).count()) / static_cast<double>(length);
        const auto column = std::min<std::int64_t>(static_cast<std::int64_t>(share * columns), columns - 1);
        if (column != current) {
            current = column;
            const double middle = (static_cast<double>(column) + 0.5) / columns;
            const auto offset = static_cast<std::int64_t>(middle * static_cast<double>(length));
            all.push_back({range.begin + std::chrono::nanoseconds(offset), i, i, 0, 0});
            if (series.hasBand()) {
                all.back().low = series.low[i];
                all.back().high = series.high[i];
            }
            continue;
        }
        SeriesColumn& last = all.back();
        if (series.hasBand()) {
            last.low = std::min(last.low, series.low[i]);
            last.high = std::max(last.high, series.high[i]);
        }
        if (series.values[i] < series.values[last.least]) last.least = i;
        if (series.values[i] > series.values[last.greatest]) last.greatest = i;
    }
    return all;
}

std::vector<std::size_t> outOfBand(const ParameterSeries& series, const TimeRange& range, std::size_t most) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (std::isfinite(series.values[i]) && series.isOut(i) && range.contains(series.time[i]))
            out.push_back(i);
    }
    if (out.size() > most) {
        std::ranges::nth_element(out, out.begin() + static_cast<std::ptrdiff_t>(most), std::ranges::greater{},
                                 [&](std::size_t at) { return distanceOut(series, at); });
        out.resize(most);
        std::ranges::sort(out);
    }
    return out;
}

}  // namespace logwright::ui
