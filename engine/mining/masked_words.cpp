// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/masked_words.h"

namespace logwright {

Words MaskedWords::of(std::string_view message) {
    builder_.build(message, skeleton_);
    Words words;
    bool inWord = false;
    for (const Element& element : skeleton_.elements) {
        const std::string_view text = element.isSlot() ? wildcardWord : skeleton_.textOf(element);
        for (const char c : text) {
            if (c == ' ') {
                inWord = false;
                continue;
            }
            if (!inWord) words.emplace_back();
            inWord = true;
            words.back().push_back(c);
        }
    }
    return words;
}

TemplateTable tableOf(const std::vector<Words>& groups) {
    TemplateTable table;
    table.templates.reserve(groups.size());
    for (std::uint32_t i = 0; i < groups.size(); ++i) {
        std::string text;
        for (const std::string& word : groups[i]) {
            if (!text.empty()) text.push_back(' ');
            text += word;
        }
        table.templates.push_back(templateWithText(TemplateId{i}, text));
        table.templateOfGroup.push_back(TemplateId{i});
    }
    return table;
}

void saveWords(const Words& words, StateWriter& state) {
    state.number(static_cast<std::uint32_t>(words.size()));
    for (const std::string& word : words) state.text(word);
}

Words restoreWords(StateReader& state) {
    Words words(state.count(sizeof(std::uint32_t)));
    for (std::string& word : words) word = state.text();
    return words;
}

}  // namespace logwright
