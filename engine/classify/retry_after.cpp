// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/retry_after.h"

#include <algorithm>
#include <charconv>
#include <ctime>
#include <string>

namespace logwright {

namespace {

using std::chrono::milliseconds;
constexpr milliseconds longest = std::chrono::hours(24);

// "Wed, 21 Oct 2026 07:28:00 GMT"; the two older forms are not written any more.
std::optional<std::chrono::system_clock::time_point> readHttpDate(const std::string& text) {
    std::tm date{};
    const char* end = ::strptime(text.c_str(), "%a, %d %b %Y %H:%M:%S GMT", &date);
    if (end == nullptr || *end != '\0') return {};
    return std::chrono::system_clock::from_time_t(::timegm(&date));
}

}  // namespace

std::optional<milliseconds> readRetryAfter(std::string_view header,
                                           std::chrono::system_clock::time_point now) {
    std::uint64_t seconds = 0;
    const auto [end, fault] = std::from_chars(header.data(), header.data() + header.size(), seconds);
    if (fault == std::errc() && end == header.data() + header.size()) {
        const auto most = std::chrono::duration_cast<std::chrono::seconds>(longest);
        return milliseconds(1000 * std::min(seconds, static_cast<std::uint64_t>(most.count())));
    }
    const auto date = readHttpDate(std::string(header));
    if (!date) return {};
    return std::clamp(std::chrono::ceil<milliseconds>(*date - now), milliseconds(0), longest);
}

}  // namespace logwright
