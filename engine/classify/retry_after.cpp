// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/retry_after.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace logwright {

namespace {

using std::chrono::seconds;
constexpr seconds longest = std::chrono::hours(24);

constexpr std::array<std::string_view, 7> dayNames{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 12> monthNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// The number that all of `digits` is; -1 where it is none.
int readDigits(std::string_view digits) {
    int number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return -1;
        number = number * 10 + (digit - '0');
    }
    return number;
}

// "Wed, 21 Oct 2026 07:28:00 GMT", in English whatever the locale, each part in its place; the two older
// forms are not written any more. In seconds: clocks that count nanoseconds end with the year 2262.
std::optional<std::chrono::sys_seconds> readHttpDate(std::string_view text) {
    constexpr std::string_view form = "___, __ ___ ____ __:__:__ GMT";
    if (text.size() != form.size()) return {};
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] != '_' && form[i] != text[i]) return {};
    }
    const auto month = std::ranges::find(monthNames, text.substr(8, 3));
    if (std::ranges::find(dayNames, text.substr(0, 3)) == dayNames.end() || month == monthNames.end())
        return {};
    const int day = readDigits(text.substr(5, 2));
    const int year = readDigits(text.substr(12, 4));
    const int hour = readDigits(text.substr(17, 2));
    const int minute = readDigits(text.substr(20, 2));
    const int second = readDigits(text.substr(23, 2));  // 60 where one is put in
    if (day < 0 || year < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
        second > 60) {
        return {};
    }
    const auto date = std::chrono::year(year) / static_cast<int>(month - monthNames.begin() + 1) / day;
    if (!date.ok()) return {};
    return std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
           seconds(second);
}

}  // namespace

std::optional<std::chrono::milliseconds> readRetryAfter(std::string_view header,
                                                        std::chrono::system_clock::time_point now) {
    std::uint64_t count = 0;
    const auto [end, fault] = std::from_chars(header.data(), header.data() + header.size(), count);
    if (fault == std::errc() && end == header.data() + header.size()) {
        return seconds(std::min(count, static_cast<std::uint64_t>(longest.count())));
    }
    const auto date = readHttpDate(header);
    if (!date) return {};
    return std::clamp(*date - std::chrono::floor<seconds>(now), seconds(0), longest);
}

}  // namespace logwright
