// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/template_parts.h"

#include "engine/mining/template_edit.h"

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

std::vector<TemplatePiece> templatePieces(const Template& pattern) {
    std::vector<TemplatePiece> pieces;
    const std::string_view text = pattern.text;
    const std::vector<TemplateWord> words = wordsOf(text);
    auto word = words.begin();
    std::size_t begin = 0;
    const auto add = [&](std::size_t end, bool isWord) {
        if (end > begin) pieces.push_back({std::string(text.substr(begin, end - begin)), begin, -1, isWord});
        begin = std::max(begin, end);
    };
    for (const TemplatePart& part : templateParts(pattern)) {
        const std::size_t end = begin + part.text.size();
        if (part.slot >= 0) {
            pieces.push_back({part.text, begin, part.slot, false, part.type});
            begin = end;
            continue;
        }
        while (word != words.end() && word->begin < begin) ++word;
        for (; word != words.end() && word->begin + word->length <= end; ++word) {
            add(word->begin, false);
            add(word->begin + word->length, true);
        }
        add(end, false);
    }
    return pieces;
}

int slotCount(const Template& pattern) {
    return static_cast<int>(pattern.slots.size());
}

}  // namespace logwright::ui
