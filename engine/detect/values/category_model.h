// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which values a slot with few values takes, and how surprising one is that it did not take before.

#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

struct CategoryModel {
    std::vector<float> codes;           ///< ascending by their bits
    std::vector<std::uint64_t> counts;  ///< of each code
    std::uint64_t total = 0;

    std::uint64_t countOf(float code) const;
    /// How likely a value is that came `count` times: its share; for one that never came, Good's estimate of
    /// all that was not seen (Good 1953), the share of the values that came once, and never less than one
    /// record more would make it.
    double probability(float code) const;
    bool empty() const { return total == 0; }
};

/// Counts values; NaN is passed over. Nothing where there are more than `most` values, or where so many come
/// only once that a further one is no surprise.
CategoryModel countCategories(std::span<const float> values, std::size_t most);

}  // namespace logwright
