// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace logwright {

std::string withThousands(std::uint64_t number) {
    std::string text = std::to_string(number);
    for (int at = static_cast<int>(text.size()) - 3; at > 0; at -= 3) {
        text.insert(static_cast<std::size_t>(at), 1, ',');
    }
    return text;
}

std::string counted(std::uint64_t number, std::string_view one, std::string_view many) {
    std::string words = withThousands(number) + ' ';
    if (number == 1) return words.append(one);
    return many.empty() ? words.append(one) + 's' : words.append(many);
}

std::string humanBytes(std::uint64_t bytes) {
    static constexpr std::array units{"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    double value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 999.95 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, unit == 0 ? "%.0f %s" : "%.1f %s", value, units[unit]);
    return buffer;
}

std::string formatTime(Timestamp time) {
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const auto rest = (time - day).count();
    const auto seconds = rest / 1'000'000'000;
    auto fraction = rest % 1'000'000'000;
    char buffer[64];
    int n = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d:%02d",
                          static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                          static_cast<unsigned>(date.day()), static_cast<int>(seconds / 3600),
                          static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    std::string text(buffer, static_cast<std::size_t>(n));
    if (fraction != 0) {
        int digits = 9;
        while (fraction % 1000 == 0) {
            fraction /= 1000;
            digits -= 3;
        }
        n = std::snprintf(buffer, sizeof buffer, ".%0*lld", digits, static_cast<long long>(fraction));
        text.append(buffer, static_cast<std::size_t>(n));
    }
    return text + 'Z';
}

Timestamp shownEnd(Timestamp end) {
    constexpr std::chrono::nanoseconds past(1);
    return end.time_since_epoch() % std::chrono::microseconds(1) == past ? end - past : end;
}

namespace {

// Takes `digits` digits off the front of `text`.
bool takeNumber(std::string_view& text, std::size_t digits, int& value) {
    if (text.size() < digits) return false;
    const auto [end, error] = std::from_chars(text.data(), text.data() + digits, value);
    if (error != std::errc{} || end != text.data() + digits) return false;
    text.remove_prefix(digits);
    return true;
}

bool take(std::string_view& text, char wanted) {
    if (text.empty() || text.front() != wanted) return false;
    text.remove_prefix(1);
    return true;
}

}  // namespace

bool parseTime(std::string_view text, Timestamp& time) {
    using namespace std::chrono;
    int y = 0, mo = 1, d = 1, h = 0, mi = 0, s = 0;
    std::int64_t nanos = 0;
    if (!takeNumber(text, 4, y) || !take(text, '-') || !takeNumber(text, 2, mo) || !take(text, '-') ||
        !takeNumber(text, 2, d)) {
        return false;
    }
    if (take(text, 'T') || take(text, ' ')) {
        if (!takeNumber(text, 2, h) || !take(text, ':') || !takeNumber(text, 2, mi)) return false;
        if (take(text, ':')) {
            if (!takeNumber(text, 2, s)) return false;
            if (take(text, '.')) {
                std::int64_t unit = 100'000'000;
                while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
                    nanos += (text.front() - '0') * unit;
                    unit /= 10;
                    text.remove_prefix(1);
                }
            }
        }
        take(text, 'Z');
    }
    const year_month_day date{year{y}, month{static_cast<unsigned>(mo)}, day{static_cast<unsigned>(d)}};
    if (!text.empty() || !date.ok() || h > 23 || mi > 59 || s > 60) return false;
    time = sys_days{date} + hours{h} + minutes{mi} + seconds{s} + nanoseconds{nanos};
    return true;
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

std::string_view severityName(Severity severity) {
    static constexpr std::array<std::string_view, severityCount> names{
        "none", "trace", "debug", "information", "warning", "error", "fatal"};
    return names[raw(severity)];
}

std::string csvField(std::string_view text) {
    const bool formula = !text.empty() && (text[0] == '=' || text[0] == '+' || text[0] == '-' ||
                                           text[0] == '@' || text[0] == '\t' || text[0] == '\r');
    const bool quote = text.find_first_of(",\"\n\r") != std::string_view::npos;
    if (!formula && !quote) return std::string(text);
    std::string field = "\"";
    if (formula) field += '\'';
    for (const char c : text) {
        if (c == '"') field += '"';
        field += c;
    }
    return field + '"';
}

std::string printable(std::string_view text) {
    const std::string valid = validUtf8(text);
    std::string out;
    out.reserve(valid.size());
    for (const char c : valid) {
        const bool control = (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F;
        if (control) {
            out += "\xEF\xBF\xBD";
        } else {
            out += c;
        }
    }
    return out;
}

std::string validUtf8(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    std::size_t i = 0;
    while (i < text.size()) {
        const auto lead = static_cast<unsigned char>(text[i]);
        std::size_t length = lead < 0x80                   ? 1
                             : lead >= 0xC2 && lead < 0xE0 ? 2
                             : (lead & 0xF0) == 0xE0       ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
        bool good = length != 0 && i + length <= text.size();
        for (std::size_t k = 1; good && k < length; ++k) {
            good = (static_cast<unsigned char>(text[i + k]) & 0xC0) == 0x80;
        }
        if (good && length > 2) {  // overlong forms, surrogates, beyond U+10FFFF
            const auto second = static_cast<unsigned char>(text[i + 1]);
            good = !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second > 0x9F) &&
                   !(lead == 0xF0 && second < 0x90) && !(lead == 0xF4 && second > 0x8F);
        }
        if (good) {
            out.append(text, i, length);
            i += length;
        } else {
            out += "\xEF\xBF\xBD";
            ++i;
        }
    }
    return out;
}

}  // namespace logwright
