// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/template_variants.h"

#include "engine/mining/byte_class.h"

#include <algorithm>
#include <cstddef>

namespace logwright {

namespace {

// "disabled", "order:" and "(root)" are words; "price-feed", "uid=0", "7" and "<*>" are names.
bool isWord(std::string_view token) {
    const auto first = std::ranges::find_if(token, isLetterByte);
    const auto last = std::find_if(token.rbegin(), token.rend(), isLetterByte).base();
    if (first == token.end()) return false;
    return std::all_of(first, last, isLetterByte) &&
           std::ranges::none_of(token, [](char c) { return isDigit(c); });
}

}  // namespace

std::string variantKey(std::string_view templateText) {
    std::string key;
    std::size_t words = 0, tokens = 0;
    for (std::size_t begin = 0; begin < templateText.size();) {
        const std::size_t end = std::min(templateText.find(' ', begin), templateText.size());
        const std::string_view token = templateText.substr(begin, end - begin);
        begin = end + 1;
        if (token.empty()) continue;
        ++tokens;
        const bool word = token != "<*>" && isWord(token);
        words += word ? 1 : 0;
        key += word ? token : std::string_view("<*>");
        key += ' ';
    }
    return words >= 2 && 2 * words >= tokens ? key : "";
}

}  // namespace logwright
