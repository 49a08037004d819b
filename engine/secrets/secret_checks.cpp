// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/secrets/secret_checks.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <string>

namespace logwright {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// How cards begin, from and to, and how many digits they have.
struct IssuerRange {
    int from, to;  ///< of the first four digits
    std::size_t least, most;
};
constexpr IssuerRange issuers[] = {
    {4000, 4999, 16, 16},                        // Visa
    {5100, 5599, 16, 16}, {2221, 2720, 16, 16},  // Mastercard
    {3400, 3499, 15, 15}, {3700, 3799, 15, 15},  // American Express
    {6011, 6011, 16, 16}, {6440, 6599, 16, 16},  // Discover
    {3000, 3059, 14, 14}, {3600, 3699, 14, 14},  // Diners Club
    {3800, 3999, 14, 14}, {3528, 3589, 16, 16},  // JCB
    {6200, 6299, 16, 19},                        // UnionPay
};

bool passesLuhn(std::string_view digits) {
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i] - '0';
        if (i % 2 == 1) digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return sum % 10 == 0;
}

constexpr std::string_view base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string fromBase64url(std::string_view text) {
    std::string bytes;
    std::uint32_t held = 0;
    int bits = 0;
    for (const char c : text) {
        const std::size_t value = base64url.find(c);
        if (value == std::string_view::npos) break;
        held = held << 6 | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(held >> bits & 0xff);
    }
    return bytes;
}

}  // namespace

double bitsPerByte(std::string_view text) {
    std::array<std::size_t, 256> counts{};
    for (const char c : text) ++counts[static_cast<unsigned char>(c)];
    double bits = 0;
    for (const std::size_t count : counts) {
        if (count == 0) continue;
        const double share = static_cast<double>(count) / static_cast<double>(text.size());
        bits -= share * std::log2(share);
    }
    return bits;
}

namespace {

// <*>, {name}, [secret:jwt], (none), ${NAME}, $NAME, %s, %(name)s, %NAME%
bool isTemplateForm(std::string_view value) {
    constexpr std::string_view opens = "<{[(", closes = ">}])";
    const std::string_view inner = value.starts_with('$') || value.starts_with('%') ? value.substr(1) : value;
    if (const std::size_t kind = opens.find(inner.empty() ? ' ' : inner.front()); kind != opens.npos) {
        return inner.find(closes[kind]) != inner.npos;
    }
    if (value.starts_with('%')) return value.size() <= 3 || value.ends_with('%');
    const auto isName = [](char c) { return (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c); };
    return value.starts_with('$') && std::ranges::all_of(inner, isName);
}

}  // namespace

bool isPlaceholder(std::string_view value) {
    if (value.empty()) return true;
    if (isTemplateForm(value)) return true;
    if (std::ranges::all_of(value, [&](char c) { return c == value.front(); })) return true;  // ****, xxxx
    if (std::ranges::count(value, '*') * 2 > std::ssize(value)) return true;
    std::string word(value);
    std::ranges::transform(word, word.begin(), [](unsigned char c) { return std::tolower(c); });
    constexpr std::string_view none[] = {
        "null",   "none",    "nil",   "true",  "false",    "undefined", "redacted", "masked",    "filtered",
        "hidden", "removed", "empty", "unset", "required", "invalid",   "expired",  "incorrect", "missing"};
    return std::ranges::find(none, word) != std::end(none);
}

bool isCardNumber(std::string_view text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
    if (digits.size() < 14) return false;
    const int begin = std::stoi(digits.substr(0, 4));
    const bool issued = std::ranges::any_of(issuers, [&](const IssuerRange& issuer) {
        return begin >= issuer.from && begin <= issuer.to && digits.size() >= issuer.least &&
               digits.size() <= issuer.most;
    });
    return issued && passesLuhn(digits);
}

bool isJsonWebToken(std::string_view text) {
    const std::size_t dot = text.find('.');
    if (dot == std::string_view::npos) return false;
    const std::string header = fromBase64url(text.substr(0, dot));
    return header.starts_with('{') && header.ends_with('}') && header.find("\"alg\"") != std::string::npos;
}

bool hasTokenChecksum(std::string_view token) {
    constexpr std::string_view base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const std::size_t line = token.find('_');
    if (line == std::string_view::npos) return false;
    const std::string_view body = token.substr(line + 1);
    if (body.size() != 36) return false;
    auto sum = crc32(0, reinterpret_cast<const Bytef*>(body.data()), 30);
    for (std::size_t i = body.size(); i-- > 30; sum /= 62) {
        if (body[i] != base62[sum % 62]) return false;
    }
    return true;
}

bool looksRandom(std::string_view value) {
    return std::ranges::any_of(value, isDigit) && std::ranges::any_of(value, isLetter) &&
           bitsPerByte(value) >= 3;
}

}  // namespace logwright
