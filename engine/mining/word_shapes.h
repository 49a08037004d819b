// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The shapes that one word of a message can be, or begin. For shapes.cpp, which finds the words.

#include "engine/mining/template_table.h"
#include "engine/mining/word_map.h"

#include <bit>
#include <cstdint>
#include <string_view>

namespace logwright {

/// Where a shape stands in the text; it may begin before its word and end behind it.
struct FoundShape {
    const char* begin = nullptr;
    const char* end = nullptr;
    SlotType type = SlotType::word;
};

/// A word, and masks of its bytes: most shapes are ruled out unread, and lengths that differ from line to
/// line cost no loop, whose end no processor foresees.
class MessageWord {
public:
    /// [begin, end) of the text that `map` is of and that begins at `text`.
    MessageWord(const WordMap& map, const char* text, const char* begin, const char* end);
    /// What is left of `whole` without marks and what follows a row of dots. What is asked of "the word as it
    /// stood" is asked of `whole`.
    MessageWord(const MessageWord& whole, const char* begin, const char* end);

    const char* begin;
    const char* end;
    const char* limit;  ///< of the text
    // Bit i: begin[i] is one. Of the first 64 bytes.
    std::uint64_t digitBits;
    std::uint64_t letterBits;
    std::uint64_t dotBits;

    std::size_t size() const { return static_cast<std::size_t>(end - begin); }
    std::string_view text() const { return {begin, size()}; }
    char next() const { return end < limit ? *end : '\0'; }
    bool fitsMasks() const { return size() < blockBytes; }

    bool onlyLetters() const { return letterBits == inWord_ && rest_.lettersOnly; }
    bool onlyDigits() const { return digitBits == inWord_ && rest_.digitsOnly; }
    /// Null where there is none.
    const char* firstDigit() const {
        return digitBits != 0 ? begin + std::countr_zero(digitBits) : rest_.digit;
    }
    const char* firstAt() const { return atBits_ != 0 ? begin + std::countr_zero(atBits_) : rest_.at; }
    bool severalDigits() const {
        return (digitBits & (digitBits - 1)) != 0 || (digitBits != 0 && rest_.digit != nullptr) ||
               rest_.severalDigits;
    }
    bool mayHaveDotsTogether() const { return (dotBits & dotBits >> 1) != 0 || (had_ & dots) != 0; }
    /// Hex digits that it begins with; 64: or more.
    int hexRun() const {
        const auto at = static_cast<std::size_t>(begin - text_);
        return std::countr_one(map_->from<WordMap::hexLetter>(at) | map_->from<WordMap::digit>(at));
    }

    // Of the word as it stood.
    bool hasDigit() const { return digitBits != 0 || (had_ & digits) != 0; }
    bool hasLetter() const { return letterBits != 0 || (had_ & letters) != 0; }
    bool hasDot() const { return dotBits != 0 || (had_ & dots) != 0; }
    bool hasSlash() const { return slashBits_ != 0 || (had_ & slashes) != 0; }
    bool hasAt() const { return atBits_ != 0 || (had_ & ats) != 0; }
    /// Digits and dots, and nothing else.
    bool isDigitsAndDots() const { return digitsAndDots_; }

private:
    static constexpr unsigned digits = 1, letters = 2, dots = 4, slashes = 8, ats = 16;
    /// Of words longer than the masks: what is behind them.
    struct Rest {
        const char* digit = nullptr;
        const char* at = nullptr;
        bool severalDigits = false;
        bool lettersOnly = true;
        bool digitsOnly = true;
    };
    void measureRest();

    std::uint64_t slashBits_;
    std::uint64_t atBits_;
    std::uint64_t inWord_;
    const WordMap* map_;
    const char* text_;
    Rest rest_;
    unsigned had_ = 0;  ///< of the five above: more of what the word has, or had, than the masks say
    bool digitsAndDots_;
};

inline MessageWord::MessageWord(const WordMap& map, const char* text, const char* from, const char* to)
    : begin(from), end(to), limit(text + map.size()), map_(&map), text_(text) {
    const auto at = static_cast<std::size_t>(begin - text);
    inWord_ = size() < blockBytes ? (std::uint64_t{1} << size()) - 1 : ~std::uint64_t{0};
    digitBits = map.from<WordMap::digit>(at) & inWord_;
    letterBits = map.from<WordMap::letter>(at) & inWord_;
    dotBits = map.from<WordMap::dot>(at) & inWord_;
    slashBits_ = map.from<WordMap::slash>(at) & inWord_;
    atBits_ = map.from<WordMap::atSign>(at) & inWord_;
    digitsAndDots_ = (digitBits | dotBits) == inWord_;
    if (size() > blockBytes) measureRest();
    digitsAndDots_ = digitsAndDots_ && hasDot();
}

inline MessageWord::MessageWord(const MessageWord& whole, const char* from, const char* to)
    : MessageWord(*whole.map_, whole.text_, from, to) {
    had_ |= (whole.hasDigit() ? digits : 0u) | (whole.hasLetter() ? letters : 0u) |
            (whole.hasDot() ? dots : 0u) | (whole.hasSlash() ? slashes : 0u) | (whole.hasAt() ? ats : 0u);
    digitsAndDots_ = whole.digitsAndDots_;
}

/// Words of letters alone that begin something longer, or are a truth value.
bool scanLetters(const MessageWord& word, FoundShape& found);
/// Words with anything but letters in them. The text begins at `text`.
bool scanMixed(const MessageWord& word, const char* text, FoundShape& found);

/// Marks before a word that are no part of its shape: @0x214, ~alice, *important. Not so ./run and ~/run.
bool isLeadingMark(const char* at, const char* end);
/// Where a run of dots cuts the word in two, as in a table of contents: "size......0". Null where none does.
const char* dotLeader(const char* begin, const char* end);

}  // namespace logwright
