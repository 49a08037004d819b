// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/search/search_vocabulary.h"

#include "engine/base/text.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::string_view slotMark = "<*>";

bool isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

bool isNameByte(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

// The last word of a template's constant text, where nothing but an equals sign, a colon, a quote or a blank
// stands between it and the slot.
std::string nameBefore(std::string_view constant) {
    const std::size_t last = constant.find_last_not_of(" =:\"'");
    if (last == std::string_view::npos) return {};
    std::size_t begin = last + 1;
    while (begin > 0 && isNameByte(constant[begin - 1])) --begin;
    const std::string_view name = constant.substr(begin, last + 1 - begin);
    if (name.size() < 2 || !isLetter(name.front())) return {};
    return lowerCase(name);
}

}  // namespace

std::vector<std::string> slotNames(const Template& pattern) {
    std::vector<std::string> names;
    std::string_view rest = pattern.text;
    for (std::size_t slot = 0; slot < pattern.slots.size(); ++slot) {
        const std::size_t mark = rest.find(slotMark);
        if (mark == std::string_view::npos) break;
        names.push_back(nameBefore(rest.substr(0, mark)));
        rest.remove_prefix(mark + slotMark.size());
    }
    names.resize(pattern.slots.size());
    return names;
}

ParameterNames parameterNames(const TemplateTable& templates) {
    ParameterNames names{"duration", "size"};
    for (const Template& pattern : templates.templates) {
        for (std::string& name : slotNames(pattern))
            if (!name.empty()) names.push_back(std::move(name));
        for (const SlotType type : pattern.slots) names.emplace_back(slotTypeName(type));
    }
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    // What is a field stays one.
    std::erase_if(names, [](const std::string& name) { return searchFieldByName(name).has_value(); });
    return names;
}

}  // namespace logwright
