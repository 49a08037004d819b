// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/insight/parameters.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace logwright {

namespace {

constexpr std::size_t mostDistinct = 100'000;  // values kept a slot; beyond it `distinct` is a lower bound
constexpr std::size_t mostValues = 1000;       // values handed out
constexpr std::size_t histogramBins = 40;

bool readNumber(std::string_view text, double& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && std::isfinite(value);
}

}  // namespace

struct ParameterCounter::Slot {
    SlotType type = SlotType::word;
    std::uint64_t records = 0;
    bool full = false;
    std::unordered_map<std::string, std::uint64_t> counts;
};

ParameterCounter::ParameterCounter(const Template& pattern)
    : pattern_(pattern), slots_(pattern.slots.size()) {
    for (std::size_t i = 0; i < slots_.size(); ++i) slots_[i].type = pattern.slots[i];
}

ParameterCounter::~ParameterCounter() = default;

void ParameterCounter::add(std::string_view message) {
    const auto spans = readParameters(pattern_, message);
    if (!spans) return;
    for (std::size_t i = 0; i < std::min(spans->size(), slots_.size()); ++i) {
        if ((*spans)[i].length == 0) continue;  // could not be placed in this message
        Slot& slot = slots_[i];
        const std::string value(message.substr((*spans)[i].begin, (*spans)[i].length));
        ++slot.records;
        const auto found = slot.counts.find(value);
        if (found != slot.counts.end()) {
            ++found->second;
        } else if (slot.counts.size() < mostDistinct) {
            slot.counts.emplace(value, 1);
        } else {
            slot.full = true;
        }
    }
}

namespace {

// Fills in the figures of a slot all of whose values are numbers.
void describeNumbers(const std::unordered_map<std::string, std::uint64_t>& counts,
                     ParameterStatistics& statistics) {
    std::vector<std::pair<double, std::uint64_t>> numbers;
    numbers.reserve(counts.size());
    for (const auto& [text, count] : counts) {
        double value = 0;
        if (!readNumber(text, value)) return;
        numbers.emplace_back(value, count);
    }
    if (numbers.empty()) return;
    std::ranges::sort(numbers);
    statistics.numeric = true;
    statistics.least = numbers.front().first;
    statistics.greatest = numbers.back().first;
    double sum = 0;
    double total = 0;
    for (const auto& [value, count] : numbers) {
        sum += value * static_cast<double>(count);
        total += static_cast<double>(count);
    }
    statistics.mean = sum / total;
    const double width = statistics.greatest - statistics.least;
    statistics.histogram.resize(width > 0 ? histogramBins : 1);
    for (const auto& [value, count] : numbers) {
        const double share = width > 0 ? (value - statistics.least) / width : 0;
        const auto bin = static_cast<std::size_t>(share * static_cast<double>(histogramBins));
        statistics.histogram[std::min(bin, statistics.histogram.size() - 1)] += count;
    }
}

}  // namespace

std::vector<ParameterStatistics> ParameterCounter::statistics() const {
    std::vector<ParameterStatistics> all;
    all.reserve(slots_.size());
    for (const Slot& slot : slots_) {
        ParameterStatistics statistics;
        statistics.type = slot.type;
        statistics.records = slot.records;
        statistics.distinct = slot.counts.size();
        statistics.distinctIsBound = slot.full;
        for (const auto& [value, count] : slot.counts) statistics.values.push_back({value, count});
        const auto order = [](const ValueCount& a, const ValueCount& b) {
            return a.count != b.count ? a.count > b.count : a.value < b.value;
        };
        const std::size_t kept = std::min(mostValues, statistics.values.size());
        std::ranges::partial_sort(statistics.values,
                                  statistics.values.begin() + static_cast<std::ptrdiff_t>(kept), order);
        statistics.values.resize(kept);
        describeNumbers(slot.counts, statistics);
        all.push_back(std::move(statistics));
    }
    return all;
}

}  // namespace logwright
