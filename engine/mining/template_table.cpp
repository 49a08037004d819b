// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/template_table.h"

#include "engine/mining/template_pattern.h"

#include <algorithm>
#include <array>

namespace logwright {

std::string_view slotTypeName(SlotType type) {
    static constexpr std::array<std::string_view, 18> names{
        "word", "number", "hex",  "ipv4", "ipv6",     "mac", "uuid",        "path", "url",
        "host", "e-mail", "time", "size", "duration", "id",  "truth value", "list", "text"};
    const auto index = static_cast<std::size_t>(type);
    return index < names.size() ? names[index] : names[0];
}

const Template* TemplateTable::find(TemplateId id) const {
    const auto at = std::lower_bound(templates.begin(), templates.end(), id,
                                     [](const Template& one, TemplateId wanted) { return one.id < wanted; });
    return at != templates.end() && at->id == id ? &*at : nullptr;
}

Template templateWithText(TemplateId id, std::string_view text) {
    Template result;
    result.id = id;
    const TemplatePattern pattern(text);
    for (std::size_t i = 0; i < pattern.literals().size(); ++i) {
        if (i > 0) {
            result.text += "<*>";
            result.slots.push_back(SlotType::word);
        }
        result.text += pattern.literals()[i];
    }
    return result;
}

Template parseTemplate(TemplateId id, std::string_view text) {
    return templateWithText(id, ownNotation(text));
}

}  // namespace logwright
