// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/markup.h"

#include "engine/base/text.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace logwright {

namespace {

void appendEscaped(char c, std::string& out) {
    switch (c) {
        case '&':
            out += "&amp;";
            return;
        case '<':
            out += "&lt;";
            return;
        case '>':
            out += "&gt;";
            return;
        case '"':
            out += "&quot;";
            return;
        case '\'':
            out += "&#39;";
            return;
        default:
            break;
    }
    const auto code = static_cast<unsigned char>(c);
    if (code < 0x20 && c != '\n' && c != '\t') {
        // Control characters are no HTML; Unicode has pictures of them, from U+2400 on.
        out += "\xe2\x90";
        out += static_cast<char>(0x80 + code);
    } else if (code == 0x7f) {
        out += "\xe2\x90\xa1";
    } else {
        out += c;
    }
}

bool continuesCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

}  // namespace

std::string escapeMarkup(std::string_view text) {
    const std::string valid = validUtf8(text);
    std::string out;
    out.reserve(valid.size() + valid.size() / 8);
    for (const char c : valid) appendEscaped(c, out);
    return out;
}

std::string clippedText(std::string_view text, std::size_t characters) {
    // Four bytes a character at most: what lies beyond is not looked at.
    const bool longer = text.size() > characters * 4 + 4;
    const std::string valid = validUtf8(longer ? text.substr(0, characters * 4 + 4) : text);
    std::size_t at = 0;
    for (std::size_t count = 0; at < valid.size() && count < characters; ++count) {
        do ++at;
        while (at < valid.size() && continuesCharacter(valid[at]));
    }
    if (at == valid.size() && !longer) return valid;
    return valid.substr(0, at) + "\xe2\x80\xa6";
}

std::string templateMarkup(std::string_view text) {
    constexpr std::string_view slot = "<*>";
    std::string out;
    for (;;) {
        const std::size_t at = text.find(slot);
        out += escapeMarkup(text.substr(0, at));
        if (at == std::string_view::npos) return out;
        out += "<b>&lt;*&gt;</b>";
        text.remove_prefix(at + slot.size());
    }
}

std::string durationText(std::chrono::nanoseconds duration) {
    struct Unit {
        std::int64_t length;
        const char* name;
    };
    constexpr std::array<Unit, 6> units{{{31'556'952'000'000'000, "y"},
                                         {86'400'000'000'000, "d"},
                                         {3'600'000'000'000, "h"},
                                         {60'000'000'000, "min"},
                                         {1'000'000'000, "s"},
                                         {1'000'000, "ms"}}};
    std::int64_t left = duration.count();
    std::string text;
    int parts = 0;
    for (const Unit& unit : units) {
        const std::int64_t count = left / unit.length;
        if (parts == 0 && count == 0) continue;
        // Milliseconds are of interest only where there is nothing larger than a second.
        if (parts == 2 || (parts == 1 && unit.length == 1'000'000 && duration.count() >= 60'000'000'000))
            break;
        if (count > 0)
            text += (text.empty() ? "" : " ") + withThousands(static_cast<std::uint64_t>(count)) + " " +
                    unit.name;
        left -= count * unit.length;
        ++parts;
    }
    return text.empty() ? "0 ms" : text;
}

std::string timeText(Timestamp time) {
    using namespace std::chrono;
    const auto date = floor<days>(time);
    const year_month_day ymd{date};
    const hh_mm_ss clock{floor<milliseconds>(time - date)};
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u %02d:%02d:%02d.%03d", static_cast<int>(ymd.year()),
                  static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text;
}

}  // namespace logwright
