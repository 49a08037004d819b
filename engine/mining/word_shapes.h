// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The shapes that one word of a message can be, or begin. For shapes.cpp, which finds the words.

#include "engine/mining/template_table.h"
#include "engine/mining/word_map.h"

#include <cstdint>
#include <string_view>

namespace logwright {

/// Where a shape stands in the text; it may begin before its word and end behind it.
struct FoundShape {
    const char* begin = nullptr;
    const char* end = nullptr;
    SlotType type = SlotType::word;
};

/// A word, and what a few masks tell of its bytes: most shapes are ruled out unread, and lengths that differ
/// from line to line cost no loop, whose end no processor foresees.
struct MessageWord {
    const char* begin = nullptr;
    const char* end = nullptr;
    const char* limit = nullptr;  ///< of the text

    bool onlyLetters = false;
    bool onlyDigits = false;
    // Of the word as it stood, with the marks before it and what follows a row of dots.
    bool hasDigit = false;
    bool hasLetter = false;
    bool hasDot = false;
    bool hasSlash = false;
    bool hasAt = false;
    bool digitsAndDots = false;  ///< and nothing else; dots among them

    // Of [begin, end).
    std::uint64_t digitBits = 0;  ///< bit i: a digit at begin + i; of the first 64 bytes
    std::uint64_t dotBits = 0;
    const char* firstDigit = nullptr;  ///< null where there is none
    const char* firstAt = nullptr;
    bool severalDigits = false;
    bool dotsTogether = false;  ///< there may be two dots side by side
    int hexRun = 0;             ///< hex digits that it begins with; 64: or more

    std::size_t size() const { return static_cast<std::size_t>(end - begin); }
    std::string_view text() const { return {begin, size()}; }
    char next() const { return end < limit ? *end : '\0'; }
    char behindHexRun() const { return begin + hexRun < limit ? begin[hexRun] : '\0'; }
};

/// The word [begin, end) of the text that `map` is of, measured. A text begins at `text` and ends at `limit`.
MessageWord measuredWord(const WordMap& map, const char* text, const char* begin, const char* end);

/// Words of letters alone that begin something longer, or are a truth value.
bool scanLetters(const MessageWord& word, FoundShape& found);
/// Words with anything but letters in them. The text begins at `text`.
bool scanMixed(const MessageWord& word, const char* text, FoundShape& found);

/// Marks before a word that are no part of its shape: @0x214, ~alice, *important. Not so ./run and ~/run.
bool isLeadingMark(const char* at, const char* end);
/// Where a run of dots cuts the word in two, as in a table of contents: "size......0". Null where none does.
const char* dotLeader(const char* begin, const char* end);

}  // namespace logwright
