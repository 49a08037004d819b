// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/utf8.h"

#include <simdjson.h>

#include <algorithm>

namespace logwright {

namespace {

unsigned char byteAt(std::string_view text, std::size_t i) {
    return static_cast<unsigned char>(text[i]);
}

bool isContinuation(unsigned char byte) {
    return (byte & 0xc0) == 0x80;
}

// The length that a lead byte announces; 0 for a byte that leads nothing.
std::size_t announcedLength(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xc2 && lead <= 0xdf) return 2;
    if (lead >= 0xe0 && lead <= 0xef) return 3;
    if (lead >= 0xf0 && lead <= 0xf4) return 4;
    return 0;
}

bool isAsciiLetter(unsigned char byte) {
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

// In ISO-8859-1, -15 and Windows-1252 letters stand from 0xC0 on, but for the signs of times and division.
bool isLatinLetterAmongLetters(std::string_view text, std::size_t i) {
    const unsigned char byte = byteAt(text, i);
    if (byte < 0xc0 || byte == 0xd7 || byte == 0xf7) return false;
    return (i > 0 && isAsciiLetter(byteAt(text, i - 1))) ||
           (i + 1 < text.size() && isAsciiLetter(byteAt(text, i + 1)));
}

}  // namespace

std::string_view withoutCutCharacter(std::string_view text) {
    const std::size_t longest = std::min<std::size_t>(3, text.size());
    for (std::size_t back = 1; back <= longest; ++back) {
        const unsigned char byte = byteAt(text, text.size() - back);
        if (isContinuation(byte)) continue;
        const bool cut = announcedLength(byte) > back;
        return cut ? text.substr(0, text.size() - back) : text;
    }
    return text;
}

std::string_view withoutCutBeginning(std::string_view text) {
    std::size_t i = 0;
    while (i < 3 && i < text.size() && isContinuation(byteAt(text, i))) ++i;
    return text.substr(i);
}

void Utf8Census::add(std::string_view text) {
    if (simdjson::validate_utf8(text.data(), text.size())) {
        // Counted all the same: one sample's sound characters outweigh another's few misfits.
        sequences += static_cast<std::size_t>(
            std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) == 0xc0; }));
        return;
    }
    valid = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = announcedLength(byteAt(text, i));
        if (length == 1) {
            ++i;
            continue;
        }
        std::size_t have = 1;
        while (have < length && i + have < text.size() && isContinuation(byteAt(text, i + have))) ++have;
        if (length != 0 && have == length) {
            ++sequences;
            i += length;
            continue;
        }
        ++misfits;
        if (isLatinLetterAmongLetters(text, i)) ++latinLetters;
        ++i;
    }
}

}  // namespace logwright
