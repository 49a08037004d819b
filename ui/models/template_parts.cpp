// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/template_parts.h"

#include <algorithm>

namespace logwright::ui {

namespace {
constexpr std::string_view wildcard = "<*>";
}

std::vector<TemplatePart> templateParts(const Template& pattern) {
    std::vector<TemplatePart> parts;
    const std::string_view text = pattern.text;
    std::size_t at = 0;
    int slot = 0;
    while (at < text.size()) {
        const std::size_t next = std::min(text.find(wildcard, at), text.size());
        if (next > at) parts.push_back({std::string(text.substr(at, next - at)), -1, SlotType::word});
        if (next == text.size()) break;
        const auto index = static_cast<std::size_t>(slot);
        const SlotType type = index < pattern.slots.size() ? pattern.slots[index] : SlotType::word;
        parts.push_back({std::string(wildcard), slot, type});
        ++slot;
        at = next + wildcard.size();
    }
    return parts;
}

int slotCount(const Template& pattern) {
    return static_cast<int>(pattern.slots.size());
}

}  // namespace logwright::ui
