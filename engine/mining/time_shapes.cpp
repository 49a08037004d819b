// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates and times inside messages.

#include "engine/mining/byte_class.h"
#include "engine/mining/shape_recognisers.h"

#include <algorithm>
#include <array>

namespace logwright::shape {

namespace {

constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> weekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 17> zones{"UTC", "GMT", "EST", "EDT",  "CST", "CDT",
                                                 "MST", "MDT", "PST", "PDT",  "CET", "CEST",
                                                 "MSK", "JST", "IST", "AEST", "BST"};

template <std::size_t N>
bool startsWithOneOf(const char* at, const char* end, const std::array<std::string_view, N>& list) {
    const std::string_view text(at, static_cast<std::size_t>(end - at));
    return std::any_of(list.begin(), list.end(),
                       [&](std::string_view word) { return text.starts_with(word); });
}

/// `least` to `most` digits, and no digit after them. Their value is not looked at: what is written like a
/// time is one slot also where it is no valid time, or one template would come apart.
const char* digits(const char* at, const char* end, int least, int most) {
    int count = 0;
    while (at < end && isDigit(*at)) {
        if (++count > most) return nullptr;
        ++at;
    }
    return count >= least ? at : nullptr;
}

bool wordGoesOn(const char* at, const char* end) {
    return at < end && (isLetter(*at) || isDigit(*at) || *at == '_');
}

const char* skipBlanks(const char* at, const char* end) {
    while (at < end && isBlank(*at)) ++at;
    return at;
}

/// Z, +0200, +02:00, and after a blank also the name of a zone.
const char* zone(const char* at, const char* end) {
    if (at < end && *at == 'Z' && !wordGoesOn(at + 1, end)) return at + 1;
    const char* p = at < end && *at == ' ' ? at + 1 : at;
    if (end - p >= 5 && (*p == '+' || *p == '-') && isDigit(p[1]) && isDigit(p[2])) {
        const char* minutes = p[3] == ':' ? p + 4 : p + 3;
        if (const char* after = digits(minutes, end, 2, 2)) return after;
    }
    if (p > at) {
        for (const std::string_view name : zones) {
            const std::string_view text(p, static_cast<std::size_t>(end - p));
            if (text.starts_with(name) && !wordGoesOn(p + name.size(), end)) return p + name.size();
        }
    }
    return at;
}

const char* timeOfDay(const char* at, const char* end) {
    const char* p = digits(at, end, 1, 2);
    if (p == nullptr || p >= end || *p != ':') return nullptr;
    p = digits(p + 1, end, 2, 2);
    if (p == nullptr) return nullptr;
    if (p + 1 < end && *p == ':' && isDigit(p[1])) {
        p = digits(p + 1, end, 2, 2);
        if (p == nullptr) return nullptr;
        if (p + 1 < end && (*p == '.' || *p == ',') && isDigit(p[1])) {
            const char* fraction = p + 1;
            while (fraction < end && isDigit(*fraction)) ++fraction;
            if (*p == '.' || fraction - p == 4) p = fraction;
        }
    }
    p = zone(p, end);
    if (end - p >= 3 && p[0] == ' ' && (p[1] == 'A' || p[1] == 'P') && p[2] == 'M' &&
        !wordGoesOn(p + 3, end)) {
        p += 3;
    }
    if (wordGoesOn(p, end) || (p + 1 < end && *p == ':' && isDigit(p[1]))) return nullptr;
    return p;
}

const char* numericDate(const char* at, const char* end) {
    const char* year = digits(at, end, 4, 4);
    const char* first = year != nullptr ? year : digits(at, end, 1, 2);
    if (first == nullptr || first >= end) return nullptr;
    const char joint = *first;
    if (joint != '-' && joint != '/' && joint != '.') return nullptr;
    const char* p = first + 1;
    if (year == nullptr && startsWithOneOf(p, end, months)) {
        p += 3;
    } else {
        p = digits(p, end, 1, 2);
    }
    if (p == nullptr || p >= end || *p != joint) return nullptr;
    p = year != nullptr ? digits(p + 1, end, 1, 2) : digits(p + 1, end, 4, 4);
    // A date with dots could as well be a version: it needs its year in full and two digits twice.
    if (p != nullptr && joint == '.' && p - at != 10) return nullptr;
    return p;
}

}  // namespace

const char* timestamp(const char* at, const char* end) {
    const char* date = numericDate(at, end);
    if (date == nullptr) return timeOfDay(at, end);
    if (date < end && (*date == 'T' || *date == ' ' || *date == ':' || *date == '_' || *date == '-')) {
        if (const char* after = timeOfDay(date + 1, end)) return after;
    }
    if (wordGoesOn(date, end) || (date < end && (*date == '-' || *date == '/'))) return nullptr;
    return date;
}

const char* spelledDate(const char* at, const char* end) {
    const char* p = at;
    bool sure = false;
    if (startsWithOneOf(p, end, weekdays)) {
        p += 3;
        if (p < end && *p == ',') ++p;
        const char* next = skipBlanks(p, end);
        if (next == p) return nullptr;
        p = next;
        sure = true;
    }
    if (!startsWithOneOf(p, end, months)) return nullptr;
    p += 3;
    const char* day = skipBlanks(p, end);
    if (day == p) return nullptr;
    p = digits(day, end, 1, 2);
    if (p == nullptr) return nullptr;
    if (p < end && *p == ',') ++p;
    const auto take = [&](const char* after) {
        if (after == nullptr) return;
        p = after;
        sure = true;
    };
    const auto yearAt = [&](const char* from) {
        const char* after = digits(from, end, 4, 4);
        return after != nullptr && !wordGoesOn(after, end) ? after : nullptr;
    };
    take(yearAt(skipBlanks(p, end)));
    take(timeOfDay(skipBlanks(p, end), end));
    take(yearAt(skipBlanks(p, end)));
    if (!sure) return nullptr;
    return p[-1] == ',' ? p - 1 : p;
}

}  // namespace logwright::shape
