// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/category_model.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <unordered_map>

namespace logwright {

namespace {

std::uint32_t bits(float code) {
    return std::bit_cast<std::uint32_t>(code);
}

}  // namespace

std::uint64_t CategoryModel::countOf(float code) const {
    const auto found = std::ranges::lower_bound(codes, bits(code), {}, bits);
    if (found == codes.end() || bits(*found) != bits(code)) return 0;
    return counts[static_cast<std::size_t>(found - codes.begin())];
}

double CategoryModel::probability(float code) const {
    const std::uint64_t count = countOf(code);
    if (count > 0) return static_cast<double>(count) / static_cast<double>(total);
    const auto once = static_cast<double>(std::ranges::count(counts, std::uint64_t{1}));
    return (once + 1) / static_cast<double>(total + 1);
}

CategoryModel countCategories(std::span<const float> values, std::size_t most) {
    std::unordered_map<std::uint32_t, std::uint64_t> counts;
    CategoryModel model;
    for (const float value : values) {
        if (!std::isfinite(value)) continue;
        ++counts[bits(value)];
        ++model.total;
        if (counts.size() > most) return {};
    }
    for (const auto& [code, count] : counts) model.codes.push_back(std::bit_cast<float>(code));
    std::ranges::sort(model.codes, {}, bits);
    for (const float code : model.codes) model.counts.push_back(counts[bits(code)]);
    return model;
}

}  // namespace logwright
