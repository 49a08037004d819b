// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/shape_recognisers.h"

#include "engine/mining/byte_class.h"

#include <algorithm>
#include <array>

namespace logwright::shape {

namespace {

bool isWordByte(const char* at, const char* end) {
    return at < end && (isLetter(*at) || isDigit(*at) || *at == '_');
}

const char* hexRun(const char* at, const char* end) {
    while (at < end && isHex(*at)) ++at;
    return at;
}

const char* digitRun(const char* at, const char* end) {
    while (at < end && isDigit(*at)) ++at;
    return at;
}

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& list) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr std::array<std::string_view, 24> sizeUnits{
    "B", "kB", "KB", "MB", "GB", "TB", "PB", "KiB", "MiB", "GiB", "TiB",  "K",
    "k", "M",  "G",  "T",  "kb", "mb", "gb", "tb",  "KBs", "bps", "Mbps", "bytes"};
constexpr std::array<std::string_view, 21> timeUnits{
    "ns", "us",  "\xC2\xB5s", "\xCE\xBCs", "ms", "msec", "msecs", "s", "sec", "secs", "seconds",
    "m",  "min", "mins",      "h",         "hr", "hrs",  "hours", "d", "day", "days"};

const char* unitAfterNumber(const char* at, const char* end) {
    const char* p = at;
    if (p < end && (*p == '-' || *p == '+')) ++p;
    const char* digits = p;
    p = digitRun(p, end);
    if (p == digits) return nullptr;
    if (p + 1 < end && *p == '.' && isDigit(p[1])) p = digitRun(p + 1, end);
    return p;
}

const char* letterRun(const char* at, const char* end) {
    while (at < end && isLetter(*at)) ++at;
    return at;
}

}  // namespace

const char* uuid(const char* at, const char* end) {
    static constexpr std::array<int, 5> groups{8, 4, 4, 4, 12};
    if (end - at < 36) return nullptr;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        for (int i = 0; i < groups[g]; ++i) {
            if (!isHex(*at++)) return nullptr;
        }
        if (g + 1 < groups.size() && *at++ != '-') return nullptr;
    }
    return isWordByte(at, end) ? nullptr : at;
}

const char* mac(const char* at, const char* end) {
    // Fingerprints of keys have up to 32. A bound, or a hostile line would be scanned once from each pair.
    constexpr int mostPairs = 32;
    int pairs = 0;
    char joint = 0;
    while (end - at >= 2 && isHex(at[0]) && isHex(at[1])) {
        at += 2;
        if (++pairs > mostPairs) return nullptr;
        if (end - at < 3 || (*at != ':' && *at != '-') || !isHex(at[1]) || !isHex(at[2])) break;
        if (joint == 0) joint = *at;
        if (*at != joint) return nullptr;
        ++at;
    }
    return pairs >= 6 && !isWordByte(at, end) ? at : nullptr;
}

const char* ipv6(const char* at, const char* end) {
    int groups = 0;
    bool gap = false;
    const char* p = at;
    if (end - p >= 2 && p[0] == ':' && p[1] == ':') {
        gap = true;
        p += 2;
    }
    while (p < end && isHex(*p)) {
        const char* after = hexRun(p, end);
        if (after - p > 4) return nullptr;
        if (++groups > 8) return nullptr;
        p = after;
        if (p >= end || *p != ':') break;
        if (p + 1 < end && p[1] == ':') {
            if (gap) return nullptr;
            gap = true;
            p += 2;
        } else if (p + 1 < end && isHex(p[1])) {
            ++p;
        } else {
            break;
        }
    }
    if (p < end && *p == '%') {
        ++p;
        while (p < end && isWordByte(p, end)) ++p;
    }
    const bool complete = gap ? groups >= 1 && groups <= 7 : groups == 8;
    if (!complete || isWordByte(p, end)) return nullptr;
    // Letters alone are names with scopes: ab::cd.
    if (std::none_of(at, p, isDigit)) return nullptr;
    return p;
}

const char* port(const char* at, const char* end) {
    if (at >= end || *at != ':') return nullptr;
    const char* p = digitRun(at + 1, end);
    const auto digits = p - at - 1;
    if (digits < 1 || digits > 5 || isWordByte(p, end)) return nullptr;
    if (p + 1 < end && (*p == '.' || *p == ':') && isDigit(p[1])) return nullptr;
    return p;
}

const char* ipv4(const char* at, const char* end) {
    const char* p = at;
    for (int part = 0; part < 4; ++part) {
        const char* digits = p;
        int value = 0;
        while (p < end && isDigit(*p) && p - digits < 3) value = value * 10 + (*p++ - '0');
        if (p == digits || value > 255) return nullptr;
        if (part < 3) {
            if (p >= end || *p != '.') return nullptr;
            ++p;
        }
    }
    return ipv4Tail(p, end);
}

const char* ipv4Tail(const char* p, const char* end) {
    if (isWordByte(p, end) || (p < end && *p == '-')) return nullptr;
    if (p + 1 < end && *p == '.' && (isDigit(p[1]) || isLetter(p[1]))) return nullptr;
    if (const char* after = port(p, end)) return after;
    if (p + 1 < end && *p == '/' && isDigit(p[1])) {
        const char* after = digitRun(p + 1, end);
        if (after - p <= 3 && !isWordByte(after, end)) return after;
    }
    return p;
}

const char* prefixedHex(const char* at, const char* end) {
    if (end - at < 3 || at[0] != '0' || (at[1] != 'x' && at[1] != 'X') || !isHex(at[2])) return nullptr;
    at = hexRun(at + 2, end);
    return isWordByte(at, end) ? nullptr : at;
}

const char* bareHex(const char* at, const char* end) {
    const char* p = hexRun(at, end);
    if (p - at < 6 || isWordByte(p, end)) return nullptr;
    const bool digits = std::any_of(at, p, isDigit);
    const bool letters = std::any_of(at, p, isLetter);
    return digits && letters ? p : nullptr;
}

const char* number(const char* at, const char* end) {
    const char* p = unitAfterNumber(at, end);
    if (p == nullptr) return nullptr;
    if (p < end && (*p == 'e' || *p == 'E')) {
        const char* exponent = p + 1;
        if (exponent < end && (*exponent == '-' || *exponent == '+')) ++exponent;
        const char* after = digitRun(exponent, end);
        if (after > exponent) p = after;
    }
    if (p < end && *p == '%') ++p;
    return p;
}

const char* size(const char* at, const char* end) {
    const char* unit = unitAfterNumber(at, end);
    if (unit == nullptr) return nullptr;
    const char* p = letterRun(unit, end);
    if (!isOneOf({unit, static_cast<std::size_t>(p - unit)}, sizeUnits)) return nullptr;
    if (end - p >= 2 && p[0] == '/' && p[1] == 's') p += 2;
    return isWordByte(p, end) ? nullptr : p;
}

const char* duration(const char* at, const char* end) {
    const char* p = at;
    do {
        const char* unit = unitAfterNumber(p, end);
        if (unit == nullptr) return nullptr;
        p = letterRun(unit, end);
        if (!isOneOf({unit, static_cast<std::size_t>(p - unit)}, timeUnits)) return nullptr;
    } while (p < end && isDigit(*p));
    return isWordByte(p, end) ? nullptr : p;
}

const char* version(const char* at, const char* end) {
    int parts = 0;
    const char* p = at;
    for (;;) {
        const char* after = digitRun(p, end);
        if (after == p) return nullptr;
        ++parts;
        p = after;
        if (p + 1 < end && *p == '.' && isDigit(p[1])) {
            ++p;
        } else {
            break;
        }
    }
    return parts >= 3 && !isWordByte(p, end) ? p : nullptr;
}

bool isUnit(std::string_view word) {
    return isOneOf(word, sizeUnits) || isOneOf(word, timeUnits);
}

const char* range(const char* at, const char* end) {
    const char* p = digitRun(at, end);
    if (p == at || p + 1 >= end || *p != '-' || !isDigit(p[1])) return nullptr;
    p = digitRun(p + 1, end);
    return isWordByte(p, end) || (p + 1 < end && *p == '-' && isDigit(p[1])) ? nullptr : p;
}

const char* rough(const char* at, const char* end) {
    if (at >= end || (*at != '<' && *at != '>')) return nullptr;
    const char* p = unitAfterNumber(at + 1, end);
    if (p == nullptr) return nullptr;
    if (p < end && *p == ' ') ++p;
    const char* unit = p;
    p = letterRun(p, end);
    return isUnit({unit, static_cast<std::size_t>(p - unit)}) && !isWordByte(p, end) ? p : nullptr;
}

bool isBoolean(std::string_view word) {
    // Nearly every word of a log comes here: most go by their first letter.
    switch (word.empty() ? '\0' : word.front()) {
        case 't':
            return word == "true";
        case 'f':
            return word == "false";
        case 'T':
            return word == "True" || word == "TRUE";
        case 'F':
            return word == "False" || word == "FALSE";
        case 'n':
            return word == "null" || word == "nil";
        case 'N':
            return word == "NULL";
        default:
            return false;
    }
}

}  // namespace logwright::shape
