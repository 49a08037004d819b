// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/steps/request_step.h"

#include <algorithm>
#include <array>

namespace logwright {

namespace {

constexpr std::array<std::string_view, 9> methods{"GET",     "POST",  "PUT",   "DELETE", "HEAD",
                                                  "OPTIONS", "PATCH", "TRACE", "CONNECT"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The method and what follows its blank; nothing where there is none.
std::optional<std::pair<std::string_view, std::string_view>> splitMethod(std::string_view text) {
    if (text.starts_with('"')) text.remove_prefix(1);
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos) return std::nullopt;
    const std::string_view method = text.substr(0, blank);
    if (std::ranges::find(methods, method) == methods.end()) return std::nullopt;
    return std::pair(method, text.substr(blank + 1));
}

std::string generalPath(std::string_view path) {
    path = path.substr(0, path.find_first_of("?#;"));
    std::string general;
    while (!path.empty()) {
        const std::size_t slash = path.find('/', 1);
        const std::string_view part = path.substr(0, slash);
        const bool version = part.size() == 3 && part[1] == 'v';  // of an interface: /v2
        general += !version && std::ranges::any_of(part, isDigit) ? std::string_view("/*") : part;
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash);
    }
    return general;
}

/// The first number of three digits that stands alone.
std::string_view statusIn(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = text.find_first_not_of(' ', at);
        if (begin == std::string_view::npos) return {};
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const std::string_view word = text.substr(begin, end - begin);
        if (word.size() == 3 && std::ranges::all_of(word, isDigit)) return word;
        at = end;
    }
    return {};
}

}  // namespace

bool isRequestTemplate(std::string_view text) {
    return splitMethod(text).has_value();
}

std::optional<std::string> requestStep(std::string_view message) {
    const auto split = splitMethod(message);
    if (!split || !split->second.starts_with('/')) return std::nullopt;
    const std::string_view rest = split->second;
    const std::size_t end = std::min(rest.find_first_of(" \""), rest.size());
    std::string step = std::string(split->first) + ' ' + generalPath(rest.substr(0, end));
    if (const std::string_view status = statusIn(rest.substr(end)); !status.empty()) {
        step += ' ';
        step += status;
    }
    return step;
}

std::string requestFamily(std::string_view step) {
    const std::size_t slash = step.rfind('/');
    if (slash == std::string_view::npos) return std::string(step);
    const std::size_t blank = step.find(' ', slash);
    std::string family = std::string(step.substr(0, slash)) + "/*";
    if (blank != std::string_view::npos) family += step.substr(blank);
    return family;
}

}  // namespace logwright
