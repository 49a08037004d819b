// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/dot_text.h"

#include "engine/report/markup.h"

#include <cstdio>

namespace logwright {

namespace {

constexpr std::size_t longestName = 120;  // characters

}  // namespace

std::string quotedDot(std::string_view text) {
    std::string out = "\"";
    for (const char c : clippedText(text, longestName)) {
        if (c == '"' || c == '\\') out += '\\';
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    }
    return out + '"';
}

std::string dotWidth(double share) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", 0.8 + 5.2 * share);
    return text;
}

}  // namespace logwright
