// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/neural/series_rows.h"

namespace logwright {

void SeriesRows::add(const Series& series, std::uint32_t filling, bool inclusive) {
    const std::size_t steps = series.symbols.size();
    const auto first = static_cast<std::uint32_t>(symbols_.size() + (inclusive ? 1 : 0));
    symbols_.insert(symbols_.end(), shape_.window, filling);
    symbols_.insert(symbols_.end(), series.symbols.begin(), series.symbols.end());
    features_.insert(features_.end(), std::size_t{shape_.window} * shape_.features, 0.0F);
    features_.insert(features_.end(), series.features.begin(), series.features.end());
    for (std::size_t step = 0; step < steps; ++step) {
        begin_.push_back(first + static_cast<std::uint32_t>(step));
        weights_.push_back(series.weights.empty() ? 1.0F : series.weights[step]);
    }
    if (series.targets.empty()) {
        targets_.insert(targets_.end(), steps * shape_.outputs, 0.0F);
    } else {
        targets_.insert(targets_.end(), series.targets.begin(), series.targets.end());
    }
}

}  // namespace logwright
