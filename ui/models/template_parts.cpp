// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/template_parts.h"

#include "engine/mining/template_edit.h"
#include "ui/session/shown_secrets.h"

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr std::string_view wildcard = "<*>";

struct Cut {
    std::size_t begin = 0;
    std::size_t end = 0;
    int slot = -1;
};

std::vector<Cut> cutsOf(std::string_view text) {
    std::vector<Cut> cuts;
    std::size_t at = 0;
    int slot = 0;
    while (at < text.size()) {
        const std::size_t next = std::min(text.find(wildcard, at), text.size());
        if (next > at) cuts.push_back({at, next, -1});
        if (next == text.size()) break;
        at = next + wildcard.size();
        cuts.push_back({next, at, slot++});
    }
    return cuts;
}

SlotType typeOf(const Template& pattern, int slot) {
    const auto index = static_cast<std::size_t>(slot);
    return slot >= 0 && index < pattern.slots.size() ? pattern.slots[index] : SlotType::word;
}

/// A stretch of the text with a mark where a secret begins, and nothing for what follows of one.
std::string shownStretch(std::string_view text, const std::vector<SecretSpan>& secrets, std::size_t begin,
                         std::size_t end) {
    std::string shown;
    for (const SecretSpan& secret : secrets) {
        if (secret.end() <= begin) continue;
        if (secret.begin >= end) break;
        if (secret.begin >= begin) {
            shown += text.substr(begin, secret.begin - begin);
            shown += secretMark(secret.kind);
        }
        begin = std::min(secret.end(), end);
    }
    shown += text.substr(begin, end - begin);
    return shown;
}

}  // namespace

std::vector<TemplatePart> templateParts(const Template& pattern) {
    const std::vector<SecretSpan> secrets = secretsToHide(pattern.text);
    std::vector<TemplatePart> parts;
    for (const Cut& cut : cutsOf(pattern.text)) {
        std::string text =
            cut.slot >= 0 ? std::string(wildcard) : shownStretch(pattern.text, secrets, cut.begin, cut.end);
        if (!text.empty()) parts.push_back({std::move(text), cut.slot, typeOf(pattern, cut.slot)});
    }
    return parts;
}

std::vector<TemplatePiece> templatePieces(const Template& pattern) {
    std::vector<TemplatePiece> pieces;
    const std::string_view text = pattern.text;
    const std::vector<SecretSpan> secrets = secretsToHide(text);
    const std::vector<TemplateWord> words = wordsOf(text);
    auto word = words.begin();
    std::size_t begin = 0;
    const auto add = [&](std::size_t end, bool isWord) {
        if (end > begin) {
            std::string shown = shownStretch(text, secrets, begin, end);
            if (!shown.empty()) pieces.push_back({std::move(shown), begin, -1, isWord});
        }
        begin = std::max(begin, end);
    };
    for (const Cut& cut : cutsOf(text)) {
        if (cut.slot >= 0) {
            pieces.push_back({std::string(wildcard), cut.begin, cut.slot, false, typeOf(pattern, cut.slot)});
            begin = cut.end;
            continue;
        }
        while (word != words.end() && word->begin < begin) ++word;
        for (; word != words.end() && word->begin + word->length <= cut.end; ++word) {
            add(word->begin, false);
            add(word->begin + word->length, true);
        }
        add(cut.end, false);
    }
    return pieces;
}

int slotCount(const Template& pattern) {
    return static_cast<int>(pattern.slots.size());
}

}  // namespace logwright::ui
