// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/markdown_text.h"

#include "engine/base/text.h"

#include <algorithm>
#include <array>

namespace logwright {

namespace {

/// UTF-8 of what turns the direction of the text after it: U+200E and U+200F, U+202A to U+202E, U+2066 to
/// U+2069, U+061C; nothing else begins so.
std::string_view directionMark(std::string_view text) {
    if (text.starts_with("\xd8\x9c")) return "061C";
    if (text.size() < 3 || text[0] != '\xe2') return {};
    constexpr std::array<std::pair<std::string_view, std::string_view>, 11> marks{{{"\xe2\x80\x8e", "200E"},
                                                                                   {"\xe2\x80\x8f", "200F"},
                                                                                   {"\xe2\x80\xaa", "202A"},
                                                                                   {"\xe2\x80\xab", "202B"},
                                                                                   {"\xe2\x80\xac", "202C"},
                                                                                   {"\xe2\x80\xad", "202D"},
                                                                                   {"\xe2\x80\xae", "202E"},
                                                                                   {"\xe2\x81\xa6", "2066"},
                                                                                   {"\xe2\x81\xa7", "2067"},
                                                                                   {"\xe2\x81\xa8", "2068"},
                                                                                   {"\xe2\x81\xa9", "2069"}}};
    for (const auto& [bytes, name] : marks) {
        if (text.starts_with(bytes)) return name;
    }
    return {};
}

std::size_t longestRun(std::string_view text, char what) {
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == what ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

}  // namespace

std::string markdownLine(std::string_view text) {
    const std::string valid = validUtf8(text);
    std::string out;
    for (std::size_t i = 0; i < valid.size(); ++i) {
        const auto code = static_cast<unsigned char>(valid[i]);
        const std::string_view mark = directionMark(std::string_view(valid).substr(i));
        if (!mark.empty()) {
            out.append("<U+").append(mark).append(">");
            i += mark == "061C" ? 1 : 2;
        } else if (code < 0x20 || code == 0x7f) {
            // Pictures of control characters stand from U+2400 on.
            out += "\xe2\x90";
            out += code == 0x7f ? '\xa1' : static_cast<char>(0x80 + code);
        } else {
            out += valid[i];
        }
    }
    return out;
}

std::string markdownProse(std::string_view text) {
    // Ends of our own lines are commas here.
    std::string plain;
    for (const char c : text) plain += c == '\n' ? std::string(", ") : std::string(1, c);
    const std::string line = markdownLine(plain);
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool address =
            c == '@' || (c == ':' && i + 1 < line.size() && line[i + 1] == '/') ||
            (c == '.' && i >= 3 && lowerCase(std::string_view(line).substr(i - 3, 3)) == "www");
        const bool first = i == 0 && (c == '-' || c == '+' || c == '=' || c == '~');
        if (std::string_view("\\`*_[]#|<>&!~").find(c) != std::string_view::npos || address || first)
            out += '\\';
        out += c;
    }
    // "1." at the beginning would make a list.
    const std::size_t digits = out.find_first_not_of("0123456789");
    if (digits != 0 && digits != std::string::npos && (out[digits] == '.' || out[digits] == ')'))
        out.insert(digits, 1, '\\');
    return out;
}

std::string markdownCode(std::string_view text) {
    if (text.empty()) return {};
    const std::string line = markdownLine(text);
    // A table would take the backslash before a bar for one that was written to escape the other one.
    if (line.find("\\|") != std::string::npos) return markdownProse(text);
    std::string body;
    for (const char c : line) {
        if (c == '|') body += '\\';
        body += c;
    }
    const std::string fence(longestRun(line, '`') + 1, '`');
    const bool pad = line.front() == '`' || line.back() == '`' ||
                     (line.front() == ' ' && line.back() == ' ' && line.find_first_not_of(' ') != line.npos);
    return fence + (pad ? " " : "") + body + (pad ? " " : "") + fence;
}

}  // namespace logwright
