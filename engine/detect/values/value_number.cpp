// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/value_number.h"

#include "engine/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace logwright {

namespace {

struct UnitName {
    std::string_view name;
    double factor;
    ValueUnit unit;
};

constexpr double kibi = 1024;

constexpr std::array unitNames{
    UnitName{"%", 1, ValueUnit::plain},
    UnitName{"ns", 1e-6, ValueUnit::milliseconds},
    UnitName{"us", 1e-3, ValueUnit::milliseconds},
    UnitName{"\xC2\xB5s", 1e-3, ValueUnit::milliseconds},
    UnitName{"\xCE\xBCs", 1e-3, ValueUnit::milliseconds},
    UnitName{"ms", 1, ValueUnit::milliseconds},
    UnitName{"msec", 1, ValueUnit::milliseconds},
    UnitName{"msecs", 1, ValueUnit::milliseconds},
    UnitName{"s", 1e3, ValueUnit::milliseconds},
    UnitName{"sec", 1e3, ValueUnit::milliseconds},
    UnitName{"secs", 1e3, ValueUnit::milliseconds},
    UnitName{"seconds", 1e3, ValueUnit::milliseconds},
    UnitName{"m", 60e3, ValueUnit::milliseconds},
    UnitName{"min", 60e3, ValueUnit::milliseconds},
    UnitName{"mins", 60e3, ValueUnit::milliseconds},
    UnitName{"h", 3600e3, ValueUnit::milliseconds},
    UnitName{"hr", 3600e3, ValueUnit::milliseconds},
    UnitName{"hrs", 3600e3, ValueUnit::milliseconds},
    UnitName{"hours", 3600e3, ValueUnit::milliseconds},
    UnitName{"d", 86400e3, ValueUnit::milliseconds},
    UnitName{"day", 86400e3, ValueUnit::milliseconds},
    UnitName{"days", 86400e3, ValueUnit::milliseconds},
    UnitName{"B", 1, ValueUnit::bytes},
    UnitName{"bytes", 1, ValueUnit::bytes},
    UnitName{"kB", 1e3, ValueUnit::bytes},
    UnitName{"KB", 1e3, ValueUnit::bytes},
    UnitName{"kb", 1e3, ValueUnit::bytes},
    UnitName{"k", 1e3, ValueUnit::bytes},
    UnitName{"MB", 1e6, ValueUnit::bytes},
    UnitName{"mb", 1e6, ValueUnit::bytes},
    UnitName{"M", 1e6, ValueUnit::bytes},
    UnitName{"GB", 1e9, ValueUnit::bytes},
    UnitName{"gb", 1e9, ValueUnit::bytes},
    UnitName{"G", 1e9, ValueUnit::bytes},
    UnitName{"TB", 1e12, ValueUnit::bytes},
    UnitName{"tb", 1e12, ValueUnit::bytes},
    UnitName{"T", 1e12, ValueUnit::bytes},
    UnitName{"PB", 1e15, ValueUnit::bytes},
    UnitName{"K", kibi, ValueUnit::bytes},
    UnitName{"KiB", kibi, ValueUnit::bytes},
    UnitName{"MiB", kibi* kibi, ValueUnit::bytes},
    UnitName{"GiB", kibi* kibi* kibi, ValueUnit::bytes},
    UnitName{"TiB", kibi* kibi* kibi* kibi, ValueUnit::bytes},
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Digits with or without thousands separators, and decimals; false where there are none. Takes them off
// `text`.
bool takeMagnitude(std::string_view& text, double& value) {
    std::size_t at = 0;
    std::uint64_t whole = 0;
    while (at < text.size() && isDigit(text[at]) && at < 18)
        whole = whole * 10 + static_cast<unsigned>(text[at++] - '0');
    const bool simple = at > 0 && (at == text.size() || (!isDigit(text[at]) && text[at] != '.' &&
                                                         text[at] != ',' && (text[at] | 0x20) != 'e'));
    if (simple) {
        value = static_cast<double>(whole);
        text.remove_prefix(at);
        return true;
    }
    if (at == 0) return false;
    if (at <= 3 && text[at] == ',') {
        while (at + 3 < text.size() && text[at] == ',' && isDigit(text[at + 1]) && isDigit(text[at + 2]) &&
               isDigit(text[at + 3])) {
            for (int i = 1; i <= 3; ++i)
                whole = whole * 10 + static_cast<unsigned>(text[at + static_cast<std::size_t>(i)] - '0');
            at += 4;
        }
        value = static_cast<double>(whole);
        text.remove_prefix(at);
        return true;
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || !std::isfinite(value)) return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return true;
}

// The unit at the beginning of `text`, which it takes off.
const UnitName* takeUnit(std::string_view& text) {
    std::size_t blanks = 0;
    while (blanks < text.size() && text[blanks] == ' ') ++blanks;
    std::size_t end = blanks;
    while (end < text.size() && !isDigit(text[end]) && text[end] != ' ') ++end;
    const std::string_view name = text.substr(blanks, end - blanks);
    const auto found = std::ranges::find(unitNames, name, &UnitName::name);
    if (found == unitNames.end()) return nullptr;
    text.remove_prefix(end);
    return &*found;
}

std::string shortNumber(double value) {
    const double size = std::abs(value);
    if (size >= 1000 && size < 1e15) {
        const std::string digits = withThousands(static_cast<std::uint64_t>(std::llround(size)));
        return value < 0 ? "-" + digits : digits;
    }
    std::array<char, 32> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 4);
    return {text.data(), end.ptr};
}

}  // namespace

std::optional<ValueNumber> readValueNumber(std::string_view text) {
    double sign = 1;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        sign = text.front() == '-' ? -1 : 1;
        text.remove_prefix(1);
    }
    ValueNumber number;
    if (!takeMagnitude(text, number.value)) return std::nullopt;
    if (text.empty()) {
        number.value *= sign;
        return number;
    }
    const UnitName* unit = takeUnit(text);
    if (unit == nullptr) return std::nullopt;
    number.value *= unit->factor;
    number.unit = unit->unit;
    while (!text.empty() && number.unit == ValueUnit::milliseconds) {  // "1h2m3s"
        while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
        double more = 0;
        if (!takeMagnitude(text, more)) return std::nullopt;
        unit = takeUnit(text);
        if (unit == nullptr || unit->unit != ValueUnit::milliseconds) return std::nullopt;
        number.value += more * unit->factor;
    }
    if (!text.empty()) return std::nullopt;
    number.value *= sign;
    return number;
}

std::string valueWords(double value, ValueUnit unit) {
    switch (unit) {
        case ValueUnit::milliseconds:
            return shortNumber(value) + " ms";
        case ValueUnit::bytes:
            return value >= 0 && value < 1.8e19 ? humanBytes(static_cast<std::uint64_t>(std::llround(value)))
                                                : shortNumber(value) + " B";
        case ValueUnit::plain:
            break;
    }
    return shortNumber(value);
}

std::string secondsWords(double seconds) {
    if (seconds < 120) {
        const double rounded =
            seconds < 1 ? std::round(seconds * 1000) / 1000 : std::round(seconds * 10) / 10;
        return shortNumber(rounded) + " s";
    }
    const auto whole = static_cast<std::uint64_t>(std::llround(std::min(seconds, 1e15)));
    if (whole < 7200) return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    if (whole < 172800)
        return std::to_string(whole / 3600) + " h " + std::to_string(whole / 60 % 60) + " min";
    return std::to_string(whole / 86400) + " d " + std::to_string(whole / 3600 % 24) + " h";
}

}  // namespace logwright
