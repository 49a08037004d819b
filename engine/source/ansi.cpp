// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shapes of escape sequences are those of ECMA-48 (section 5), colours those of its SGR with xterm's
// 38;5;n and 38;2;r;g;b.

#include "engine/source/ansi.h"

#include <array>
#include <cstring>

namespace logwright {

namespace {

constexpr char escape = '\x1b';
constexpr char bell = '\a';

struct Style {
    std::int32_t foreground = -1;
    std::int32_t background = -1;
    bool bold = false;
    bool operator==(const Style&) const = default;
};

// The numbers of an SGR sequence: "1;31" or "38:2:10:20:30". A missing number is 0; what a person's terminal
// would ignore beyond 32 numbers is ignored here.
struct SgrNumbers {
    std::array<std::int32_t, 32> value{};
    std::size_t count = 0;

    explicit SgrNumbers(std::string_view text) {
        count = 1;
        for (const char c : text) {
            if (c == ';' || c == ':') {
                if (count == value.size()) return;
                ++count;
            } else if (c >= '0' && c <= '9') {
                std::int32_t& number = value[count - 1];
                if (number < 100'000) number = number * 10 + (c - '0');
            }
        }
    }
};

// Reads the colour after a 38 or 48 at `at`; leaves `at` on its last number.
std::int32_t extendedColour(const SgrNumbers& numbers, std::size_t& at) {
    const auto number = [&numbers](std::size_t i) { return i < numbers.count ? numbers.value[i] : 0; };
    const std::int32_t kind = number(at + 1);
    if (kind == 5) {
        at += 2;
        return number(at) & 0xff;
    }
    if (kind == 2) {
        const std::int32_t red = number(at + 2) & 0xff;
        const std::int32_t green = number(at + 3) & 0xff;
        const std::int32_t blue = number(at + 4) & 0xff;
        at += 4;
        return 0x1000000 | red << 16 | green << 8 | blue;
    }
    return -1;
}

void applySgr(std::string_view parameters, Style& style) {
    const SgrNumbers numbers(parameters);
    for (std::size_t i = 0; i < numbers.count; ++i) {
        const std::int32_t n = numbers.value[i];
        if (n == 0) style = Style{};
        if (n == 1) style.bold = true;
        if (n == 22) style.bold = false;
        if (n >= 30 && n <= 37) style.foreground = n - 30;
        if (n == 38) style.foreground = extendedColour(numbers, i);
        if (n == 39) style.foreground = -1;
        if (n >= 40 && n <= 47) style.background = n - 40;
        if (n == 48) style.background = extendedColour(numbers, i);
        if (n == 49) style.background = -1;
        if (n >= 90 && n <= 97) style.foreground = n - 90 + 8;
        if (n >= 100 && n <= 107) style.background = n - 100 + 8;
    }
}

bool within(char c, char first, char last) {
    return c >= first && c <= last;
}

// CSI: ESC [ parameters intermediates final. A byte that belongs to none of them ends a damaged sequence and
// is text again.
std::size_t controlSequenceLength(std::string_view text) {
    std::size_t i = 2;
    while (i < text.size() && within(text[i], '\x30', '\x3f')) ++i;
    while (i < text.size() && within(text[i], '\x20', '\x2f')) ++i;
    if (i < text.size() && within(text[i], '\x40', '\x7e')) ++i;
    return i;
}

// OSC, DCS, SOS, PM, APC: a string up to BEL or ESC \. Of one that does not end only the introducer is taken,
// lest the rest of the line vanish with it.
std::size_t controlStringLength(std::string_view text) {
    constexpr std::size_t introducer = 2;
    const std::size_t end = text.find_first_of("\a\x1b", introducer);
    if (end == std::string_view::npos) return introducer;
    if (text[end] == bell) return end + 1;
    return text.substr(end + 1).starts_with('\\') ? end + 2 : introducer;
}

// The length of the escape sequence that `text` begins with.
std::size_t sequenceLength(std::string_view text) {
    if (text.size() < 2) return text.size();
    const char kind = text[1];
    if (kind == '[') return controlSequenceLength(text);
    if (kind == ']' || kind == 'P' || kind == 'X' || kind == '^' || kind == '_') {
        return controlStringLength(text);
    }
    std::size_t i = 1;
    while (i < text.size() && within(text[i], '\x20', '\x2f')) ++i;
    if (i < text.size() && within(text[i], '\x30', '\x7e')) ++i;
    return i;
}

// Not so the private sequences of terminals, such as ESC [ > 4 ; 2 m.
bool isSgr(std::string_view sequence) {
    return sequence.size() > 2 && sequence[1] == '[' && sequence.back() == 'm' &&
           sequence.find_first_not_of("0123456789;:", 2) == sequence.size() - 1;
}

}  // namespace

bool hasAnsi(std::string_view text) {
    return !text.empty() && std::memchr(text.data(), escape, text.size()) != nullptr;
}

void stripAnsi(std::string_view text, std::string& out, std::vector<ColourSpan>* spans) {
    const std::size_t base = out.size();
    Style style;
    const auto append = [&](std::string_view run) {
        if (run.empty()) return;
        const auto begin = static_cast<std::uint32_t>(out.size() - base);
        out.append(run);
        if (spans == nullptr || style == Style{}) return;
        const auto length = static_cast<std::uint32_t>(run.size());
        const ColourSpan span{begin, length, style.foreground, style.background, style.bold};
        ColourSpan* last = spans->empty() ? nullptr : &spans->back();
        const bool goesOn = last != nullptr && last->begin + last->length == begin &&
                            Style{last->foreground, last->background, last->bold} == style;
        if (goesOn) {
            last->length += length;
        } else {
            spans->push_back(span);
        }
    };

    while (!text.empty()) {
        const std::size_t at = text.find(escape);
        append(text.substr(0, at));
        if (at == std::string_view::npos) return;
        text.remove_prefix(at);
        const std::size_t length = sequenceLength(text);
        if (isSgr(text.substr(0, length))) applySgr(text.substr(2, length - 3), style);
        text.remove_prefix(length);
    }
}

}  // namespace logwright
