// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/tokenizer.h"

#include "engine/mining/byte_class.h"

namespace logwright {

namespace {

bool isSentenceMark(char c) {
    return c == '.' || c == '!' || c == '?';
}

/// Blanks, separators, and the marks that end a sentence: those before a blank, a separator or the end.
bool isSeparator(std::string_view message, std::uint32_t at, std::uint32_t to) {
    while (at < to && isSentenceMark(message[at])) ++at;
    return at < to ? isBoundary(message[at]) : at == message.size();
}

void cutLiteral(std::string_view message, std::uint32_t from, std::uint32_t to, std::vector<Piece>& pieces) {
    while (from < to) {
        const bool separator = isSeparator(message, from, to);
        std::uint32_t end = from + 1;
        while (end < to && isSeparator(message, end, to) == separator) ++end;
        pieces.push_back({separator ? Piece::Kind::separator : Piece::Kind::word, from, end, {}});
        from = end;
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
