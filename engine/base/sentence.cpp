// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/sentence.h"

namespace logwright {

std::string asReadSentence(std::string_view words) {
    constexpr std::string_view before = " (";
    constexpr std::string_view behind = " ,;.:)";
    std::string sentence;
    sentence.reserve(words.size() + 8);
    bool inside = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool opens = !inside && (i == 0 || before.find(words[i - 1]) != std::string_view::npos);
        const bool closes =
            inside && (i + 1 == words.size() || behind.find(words[i + 1]) != std::string_view::npos);
        if (words[i] != '`' || (!opens && !closes)) {
            sentence += words[i];
            continue;
        }
        sentence += opens ? "“" : "”";
        inside = opens;
    }
    if (!sentence.empty() && sentence[0] >= 'a' && sentence[0] <= 'z')
        sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    return sentence;
}

}  // namespace logwright
