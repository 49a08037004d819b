// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/value_channels.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace logwright {

namespace {

constexpr double leastNumbers = 0.95;  // of the texts: "-" stands for no number now and then
constexpr std::size_t leastTexts = 30;
constexpr std::size_t mostCategories = 24;
constexpr double mostSingles = 0.02;  // of the texts; where more come once only, there are more to come

bool mayCount(SlotType type) {
    return type == SlotType::number || type == SlotType::size || type == SlotType::duration ||
           type == SlotType::word;
}

bool mayBeCategory(SlotType type) {
    return type != SlotType::list && type != SlotType::text && type != SlotType::time &&
           type != SlotType::uuid;
}

std::optional<ValueChannel> quantityOf(const std::vector<std::string>& texts, std::uint32_t slot) {
    std::array<std::size_t, 3> units{};
    std::size_t numbers = 0;
    std::size_t read = 0;
    for (const std::string& text : texts) {
        if (text.empty()) continue;
        ++read;
        const auto number = readValueNumber(text);
        if (!number) continue;
        ++numbers;
        ++units[static_cast<std::size_t>(number->unit)];
    }
    if (read < leastTexts || static_cast<double>(numbers) < leastNumbers * static_cast<double>(read)) {
        return std::nullopt;
    }
    const auto unit = std::ranges::max_element(units) - units.begin();
    return ValueChannel{ChannelKind::quantity, slot, static_cast<ValueUnit>(unit)};
}

bool isCategory(const std::vector<std::string>& texts) {
    std::map<std::string_view, std::size_t> counts;
    std::size_t read = 0;
    for (const std::string& text : texts) {
        if (text.empty()) continue;
        ++read;
        ++counts[text];
    }
    if (read < leastTexts || counts.size() < 2 || counts.size() > mostCategories) return false;
    const auto singles = std::ranges::count_if(counts, [](const auto& one) { return one.second == 1; });
    return static_cast<double>(singles) <= mostSingles * static_cast<double>(read);
}

}  // namespace

std::vector<ValueChannel> parameterChannels(const Template& pattern, const SlotSamples& samples) {
    std::vector<ValueChannel> channels;
    for (std::size_t slot = 0; slot < std::min(pattern.slots.size(), samples.size()); ++slot) {
        const auto number = static_cast<std::uint32_t>(slot);
        const SlotType type = pattern.slots[slot];
        if (mayCount(type)) {
            if (auto quantity = quantityOf(samples[slot], number)) {
                channels.push_back(*quantity);
                continue;
            }
        }
        if (mayBeCategory(type) && isCategory(samples[slot])) {
            channels.push_back({ChannelKind::category, number, ValueUnit::plain});
        }
    }
    return channels;
}

}  // namespace logwright
