// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paths, URLs, hosts and e-mail addresses inside messages.

#include "engine/mining/byte_class.h"
#include "engine/mining/shape_recognisers.h"

#include <algorithm>
#include <array>

namespace logwright::shape {

namespace {

const char* wordEnd(const char* at, const char* end) {
    while (at < end && !isBoundary(*at)) ++at;
    return at;
}

/// Sentence marks and closing brackets at the end belong to the sentence.
const char* withoutTail(const char* at, const char* begin) {
    static constexpr std::string_view tail = ".,;:!?";
    while (at > begin && tail.find(at[-1]) != std::string_view::npos) --at;
    return at;
}

/// What a URL or the query of a path may hold.
const char* linkEnd(const char* at, const char* end) {
    static constexpr std::string_view stop = "\"'<>`|{}()[]";
    const char* begin = at;
    while (at < end && !isBlank(*at) && stop.find(*at) == std::string_view::npos) ++at;
    return withoutTail(at, begin);
}

const char* withProtocol(const char* at, const char* end) {
    static constexpr std::string_view protocol = " HTTP/";
    const std::string_view rest(at, static_cast<std::size_t>(end - at));
    if (!rest.starts_with(protocol)) return at;
    const char* p = at + protocol.size();
    while (p < end && (isDigit(*p) || *p == '.')) ++p;
    return p;
}

bool isLabel(std::string_view label) {
    return !label.empty() && std::all_of(label.begin(), label.end(), [](char c) {
        return isLetter(c) || isDigit(c) || c == '-' || c == '_';
    });
}

/// The generic domains that cannot be mistaken for a file's ending or a word of a program's name.
bool isGenericDomain(std::string_view label) {
    static constexpr std::array<std::string_view, 15> list{
        "com",  "net",   "org", "edu",         "gov",      "mil",  "biz",     "arpa",
        "info", "local", "lan", "localdomain", "internal", "corp", "intranet"};
    return std::find(list.begin(), list.end(), label) != list.end();
}

bool isCountryDomain(std::string_view label) {
    return label.size() == 2 &&
           std::all_of(label.begin(), label.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

const char* url(const char* at, const char* end) {
    const char* p = at;
    while (p < end && (isLetter(*p) || isDigit(*p) || *p == '+' || *p == '-' || *p == '.')) ++p;
    if (p == at || end - p < 4 || p[0] != ':' || p[1] != '/' || p[2] != '/' || isBlank(p[3])) return nullptr;
    const char* after = linkEnd(p + 3, end);
    return after > p + 3 || p[3] == '/' ? after : nullptr;
}

const char* path(const char* at, const char* end) {
    const bool rooted = end - at >= 1 && at[0] == '/';
    const bool share = end - at >= 3 && at[0] == '\\' && at[1] == '\\';
    const bool drive = end - at >= 3 && isLetter(at[0]) && at[1] == ':' && (at[2] == '\\' || at[2] == '/');
    if (!rooted && !share && !drive) return nullptr;
    const char* p = wordEnd(drive ? at + 2 : at, end);
    if (rooted && p - at == 2 && isLetter(at[1]) && p + 1 < end && p[0] == ':' && p[1] == '/') {
        p = wordEnd(p + 1, end);  // /D:/folder, as Java writes it
    }
    const std::string_view word(at, static_cast<std::size_t>(p - at));
    if (rooted && word.find('?') != std::string_view::npos) p = linkEnd(p, end);
    p = withoutTail(p, at + 1);
    return rooted ? withProtocol(p, end) : p;
}

bool isEmail(std::string_view word) {
    const auto at = word.find('@');
    if (at == std::string_view::npos || at == 0 || word.find('@', at + 1) != std::string_view::npos)
        return false;
    const std::string_view domain = word.substr(at + 1);
    const auto dot = domain.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return false;
    const std::string_view last = domain.substr(dot + 1);
    return last.size() >= 2 && std::all_of(last.begin(), last.end(), isLetter) && isLetter(word[0]);
}

bool isHostName(std::string_view word) {
    const auto lastDot = word.rfind('.');
    if (lastDot == std::string_view::npos) return false;
    const std::string_view last = word.substr(lastDot + 1);
    const bool generic = isGenericDomain(last);
    if (!generic && !isCountryDomain(last)) return false;
    int labels = 1;
    for (std::size_t from = 0; from <= lastDot;) {
        const auto dot = word.find('.', from);
        if (!isLabel(word.substr(from, dot - from))) return false;
        ++labels;
        from = dot + 1;
    }
    return generic || labels >= 3;
}

}  // namespace logwright::shape
