// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What each byte is to the scanner of messages: one table look-up tells whether a word goes on and, gathered
// over a word, which shapes are worth trying on it.

#include <array>
#include <cstdint>
#include <string_view>

namespace logwright {

/// Bits; a byte may have several. Bytes from 0x80 on are parts of letters (UTF-8 and others).
enum ByteClass : std::uint16_t {
    lowerLetter = 1,
    upperLetter = 2,
    digitByte = 4,
    hexByte = 8,
    blankByte = 16,
    cutByte = 32,  ///< ends a word: = : , ; # | ( ) [ ] { } < > " ' `
    slashByte = 64,
    backslashByte = 128,
    atByte = 256,
    dotByte = 512,
    otherByte = 1024,  ///< - _ + * ~ and the rest: part of a word
};

namespace detail {

constexpr std::array<std::uint16_t, 256> makeByteClasses() {
    std::array<std::uint16_t, 256> table{};
    for (unsigned c = 0; c < 256; ++c) {
        std::uint16_t bits = 0;
        const bool lower = c >= 'a' && c <= 'z';
        const bool upper = c >= 'A' && c <= 'Z';
        const bool digit = c >= '0' && c <= '9';
        if (lower || c >= 0x80) bits |= lowerLetter;
        if (upper) bits |= upperLetter;
        if (digit) bits |= digitByte;
        if (digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')) bits |= hexByte;
        if (c <= ' ' || c == 0x7f) bits |= blankByte;
        if (std::string_view("=:,;#|()[]{}<>\"'`").find(static_cast<char>(c)) != std::string_view::npos) {
            bits |= cutByte;
        }
        if (c == '/') bits |= slashByte;
        if (c == '\\') bits |= backslashByte;
        if (c == '@') bits |= atByte;
        if (c == '.') bits |= dotByte;
        if (bits == 0) bits = otherByte;
        table[c] = bits;
    }
    return table;
}

inline constexpr std::array<std::uint16_t, 256> byteClasses = makeByteClasses();

}  // namespace detail

constexpr std::uint16_t classOf(char c) {
    return detail::byteClasses[static_cast<unsigned char>(c)];
}
constexpr bool isDigit(char c) {
    return (classOf(c) & digitByte) != 0;
}
constexpr bool isHex(char c) {
    return (classOf(c) & hexByte) != 0;
}
constexpr bool isLetter(char c) {
    return (classOf(c) & (lowerLetter | upperLetter)) != 0;
}
/// Also a byte of a character beyond ASCII.
constexpr bool isLetterByte(char c) {
    return isLetter(c) || static_cast<unsigned char>(c) >= 0x80;
}
constexpr bool isBlank(char c) {
    return (classOf(c) & blankByte) != 0;
}
/// True for bytes that end a word.
constexpr bool isBoundary(char c) {
    return (classOf(c) & (blankByte | cutByte)) != 0;
}

}  // namespace logwright
