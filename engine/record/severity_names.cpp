// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/severity_names.h"

#include "engine/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace logwright {

namespace {

// A name's first eight letters in one number: all that a look-up compares, with the length.
constexpr std::uint64_t keyOf(std::string_view lower) {
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        key = key << 8 | (i < lower.size() ? static_cast<unsigned char>(lower[i]) : 0);
    }
    return key;
}

// Sets the bit that tells lower case from upper, in the bytes of a key that there are.
constexpr std::uint64_t caseBits(std::size_t length) {
    constexpr std::uint64_t all = 0x2020'2020'2020'2020;
    return length >= 8 ? all : all << 8 * (8 - length);
}

struct Name {
    constexpr Name(std::string_view name, Severity means)
        : key(keyOf(name)), length(name.size()), severity(means) {}
    std::uint64_t key;
    std::size_t length;
    Severity severity;
};

constexpr std::array commonNames{
    Name{"a", Severity::fatal},
    Name{"alert", Severity::fatal},
    Name{"assert", Severity::fatal},
    Name{"c", Severity::fatal},
    Name{"config", Severity::debug},
    Name{"crit", Severity::fatal},
    Name{"critical", Severity::fatal},
    Name{"d", Severity::debug},
    Name{"dbg", Severity::debug},
    Name{"debug", Severity::debug},
    Name{"default", Severity::information},
    Name{"e", Severity::error},
    Name{"emerg", Severity::fatal},
    Name{"emergency", Severity::fatal},
    Name{"err", Severity::error},
    Name{"error", Severity::error},
    Name{"f", Severity::fatal},
    Name{"failure", Severity::error},
    Name{"fatal", Severity::fatal},
    Name{"fault", Severity::error},
    Name{"fine", Severity::debug},
    Name{"finer", Severity::trace},
    Name{"finest", Severity::trace},
    Name{"i", Severity::information},
    Name{"inf", Severity::information},
    Name{"info", Severity::information},
    Name{"information", Severity::information},
    Name{"log", Severity::information},
    Name{"n", Severity::information},
    Name{"note", Severity::information},
    Name{"notice", Severity::information},
    Name{"panic", Severity::fatal},
    Name{"severe", Severity::error},
    Name{"silly", Severity::trace},
    Name{"stats", Severity::information},
    Name{"t", Severity::trace},
    Name{"trace", Severity::trace},
    Name{"trc", Severity::trace},
    Name{"v", Severity::trace},
    Name{"verbose", Severity::trace},
    Name{"w", Severity::warning},
    Name{"warn", Severity::warning},
    Name{"warning", Severity::warning},
    Name{"wrn", Severity::warning},
};

// Every record's severity is looked up, so the names are hashed: 0 is an empty place, else one more than an
// index into commonNames.
constexpr std::size_t hashPlaces = 128;

constexpr std::size_t placeOf(std::uint64_t key) {
    return static_cast<std::size_t>(key * 0x9E37'79B9'7F4A'7C15ull >> 57);
}
static_assert(placeOf(~0ull) < hashPlaces);

constexpr auto nameTable = [] {
    std::array<std::uint8_t, hashPlaces> table{};
    for (std::size_t i = 0; i < commonNames.size(); ++i) {
        std::size_t place = placeOf(commonNames[i].key);
        while (table[place] != 0) place = (place + 1) % hashPlaces;
        table[place] = static_cast<std::uint8_t>(i + 1);
    }
    return table;
}();

constexpr std::size_t longestName = 16;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// `name` in lower case in `buffer`; empty where it is too long to be a name.
std::string_view lowered(std::string_view name, std::array<char, longestName>& buffer) {
    if (name.size() > buffer.size()) return {};
    for (std::size_t i = 0; i < name.size(); ++i) {
        buffer[i] = name[i] >= 'A' && name[i] <= 'Z' ? static_cast<char>(name[i] + 32) : name[i];
    }
    return {buffer.data(), name.size()};
}

std::string_view withoutDigits(std::string_view name) {
    while (name.size() > 1 && isDigit(name.back())) name.remove_suffix(1);
    return name;
}

Severity ofPriority(int value) {
    static constexpr std::array bySyslog{Severity::fatal,       Severity::fatal,   Severity::fatal,
                                         Severity::error,       Severity::warning, Severity::information,
                                         Severity::information, Severity::debug};
    return bySyslog[static_cast<std::size_t>(value & 7)];
}

Severity ofNumber(LevelScale scale, int value) {
    switch (scale) {
        case LevelScale::words:
            return Severity::none;
        case LevelScale::priority:
            return ofPriority(value);
        case LevelScale::bunyan:
            return static_cast<Severity>(std::clamp(value / 10, 1, 6));
        case LevelScale::windows:
            switch (value) {
                case 1:
                    return Severity::fatal;
                case 2:
                    return Severity::error;
                case 3:
                    return Severity::warning;
                case 5:
                    return Severity::trace;
                default:
                    return Severity::information;
            }
        case LevelScale::otel:
            return value < 1 ? Severity::none : static_cast<Severity>(std::min((value - 1) / 4 + 1, 6));
    }
    return Severity::none;
}

}  // namespace

Severity commonSeverity(std::string_view name) {
    const std::string_view letters = withoutDigits(name);
    if (letters.size() > longestName) return Severity::none;
    // Names are letters alone, and a byte that this bit makes a letter was one before.
    const std::uint64_t key = letters.empty() ? 0 : keyOf(letters) | caseBits(letters.size());
    for (std::size_t place = placeOf(key); nameTable[place] != 0; place = (place + 1) % hashPlaces) {
        const Name& candidate = commonNames[nameTable[place] - 1u];
        if (candidate.key == key && candidate.length == letters.size()) return candidate.severity;
    }
    return Severity::none;
}

Severity severityFromName(std::string_view name) {
    for (int i = 1; i < severityCount; ++i) {
        if (severityName(static_cast<Severity>(i)) == name) return static_cast<Severity>(i);
    }
    return Severity::none;
}

Severity severityWithin(std::string_view text, int most) {
    std::size_t at = 0;
    for (int word = 0; word < most && at < text.size(); ++word) {
        while (at < text.size() && !isLetter(text[at])) ++at;
        const std::size_t begin = at;
        while (at < text.size() && isLetter(text[at])) ++at;
        const std::string_view candidate = text.substr(begin, at - begin);
        // A letter, "log" or "note" is a severity only in formats that say so.
        static constexpr std::array<std::string_view, 6> ambiguous{"log",    "note", "default",
                                                                   "config", "fine", "stats"};
        std::array<char, longestName> buffer;
        const std::string_view lower = lowered(candidate, buffer);
        if (lower.size() < 3 || std::find(ambiguous.begin(), ambiguous.end(), lower) != ambiguous.end())
            continue;
        const Severity severity = commonSeverity(lower);
        if (severity != Severity::none) return severity;
    }
    return Severity::none;
}

SeverityNames::SeverityNames(LevelScale scale, const std::map<std::string, Severity>& own) : scale_(scale) {
    for (const auto& [name, severity] : own) {
        std::array<char, longestName> buffer;
        own_.emplace(lowered(name, buffer), severity);
    }
}

Severity SeverityNames::find(std::string_view name) const {
    if (name.empty()) return Severity::none;
    if (!own_.empty()) {
        std::array<char, longestName> buffer;
        const auto found = own_.find(lowered(name, buffer));
        if (found != own_.end()) return found->second;
    }
    if (isDigit(name.front())) {
        int value = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), value);
        const bool whole = error == std::errc{} && end == name.data() + name.size();
        return whole ? ofNumber(scale_, value) : Severity::none;
    }
    return commonSeverity(name);
}

}  // namespace logwright
