// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/tokenizer.h"

#include "engine/mining/byte_class.h"

namespace logwright {

namespace {

bool isSentenceMark(char c) {
    return c == '.' || c == '!' || c == '?';
}

/// The end of what begins at `from` and is of one kind: letters and marks of a word, blanks, a separator, or
/// the marks that end a sentence, which are those before a blank, a separator or the end of the message.
struct Stretch {
    std::uint32_t end;
    bool separator;
};

Stretch stretchAt(std::string_view message, std::uint32_t from, std::uint32_t to) {
    std::uint32_t end = from;
    while (end < to && isSentenceMark(message[end])) ++end;
    if (end > from) {
        const bool endsSentence = end < to ? isBoundary(message[end]) : end == message.size();
        return {end, endsSentence};
    }
    const bool separator = isBoundary(message[from]);
    while (end < to && isBoundary(message[end]) == separator && !isSentenceMark(message[end])) ++end;
    return {end, separator};
}

void cutLiteral(std::string_view message, std::uint32_t from, std::uint32_t to, std::vector<Piece>& pieces) {
    while (from < to) {
        Stretch stretch = stretchAt(message, from, to);
        while (stretch.end < to) {
            const Stretch next = stretchAt(message, stretch.end, to);
            if (next.separator != stretch.separator) break;
            stretch.end = next.end;
        }
        const auto kind = stretch.separator ? Piece::Kind::separator : Piece::Kind::word;
        pieces.push_back({kind, from, stretch.end, {}});
        from = stretch.end;
    }
}

}  // namespace

void tokenize(std::string_view message, const std::vector<Slot>& slots, std::vector<Piece>& pieces) {
    pieces.clear();
    std::uint32_t from = 0;
    for (const Slot& slot : slots) {
        cutLiteral(message, from, slot.begin, pieces);
        pieces.push_back({Piece::Kind::slot, slot.begin, slot.end, slot.traits});
        from = slot.end;
    }
    cutLiteral(message, from, static_cast<std::uint32_t>(message.size()), pieces);
}

}  // namespace logwright
