// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/record_facts.h"

#include "engine/base/text.h"
#include "engine/record/severity_names.h"

#include <algorithm>
#include <array>

namespace logwright {

namespace {

// Each stands for itself with whatever follows: "fail" for "failed" and "failure".
constexpr std::array<std::string_view, 34> errorSigns{
    "error",       "exception",   "fail",          "crash",     "fatal",        "panic",        "abort",
    "timeout",     "timed out",   "refused",       "denied",    "rejected",     "unauthorized", "forbidden",
    "unreachable", "unavailable", "not found",     "missing",   "invalid",      "illegal",      "corrupt",
    "mismatch",    "overflow",    "deadlock",      "traceback", "segfault",     "killed",       "terminated",
    "exhausted",   "exceeded",    "out of memory", "no space",  "disconnected", "cannot"};

struct Action {
    std::string_view stem;
    std::string_view name;
};
constexpr std::array<Action, 26> actions{{
    {"start", "start"},
    {"stop", "stop"},
    {"restart", "restart"},
    {"connect", "connect"},
    {"disconnect", "disconnect"},
    {"open", "open"},
    {"clos", "close"},
    {"writ", "write"},
    {"send", "send"},
    {"receiv", "receive"},
    {"creat", "create"},
    {"delet", "delete"},
    {"remov", "remove"},
    {"updat", "update"},
    {"load", "load"},
    {"retry", "retry"},
    {"login", "login"},
    {"logout", "logout"},
    {"accept", "accept"},
    {"reject", "reject"},
    {"allocat", "allocate"},
    {"regist", "register"},
    {"authenticat", "authenticate"},
    {"execut", "execute"},
    {"request", "request"},
    {"schedul", "schedule"},
}};

constexpr std::size_t longestComponent = 40;

bool isWordByte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

// Where `word` begins a word of `text` (NullPointerException holds one too: a capital begins a word).
std::size_t findWord(std::string_view text, std::string_view original, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool capital = original[at] >= 'A' && original[at] <= 'Z';
        const bool afterSmall = at > 0 && original[at - 1] >= 'a' && original[at - 1] <= 'z';
        if (at == 0 || !isWordByte(original[at - 1]) || (capital && afterSmall)) return at;
    }
    return std::string_view::npos;
}

// "[db] ..." or "db: ..."
std::string componentAtStart(std::string_view message) {
    const bool bracketed = message.starts_with('[');
    if (bracketed) message.remove_prefix(1);
    const std::size_t end = message.find(bracketed ? ']' : ':');
    if (end == std::string_view::npos || end == 0 || end > longestComponent) return {};
    const std::string_view name = message.substr(0, end);
    const bool isName = std::ranges::all_of(
        name, [](char c) { return isWordByte(c) || c == '.' || c == '-' || c == '_' || c == '/'; });
    if (!isName || commonSeverity(name) != Severity::none) return {};
    return std::string(name);
}

}  // namespace

RecordFacts readRecordFacts(std::string_view message, Severity severity, std::string_view component) {
    RecordFacts facts;
    facts.severity = severity != Severity::none ? severity : severityWithin(message, 4);
    facts.component = component.empty() ? componentAtStart(message) : std::string(component);
    const std::string lower = lowerCase(message);
    for (const std::string_view sign : errorSigns) {
        if (findWord(lower, message, sign) != std::string_view::npos) facts.errorSigns.emplace_back(sign);
    }
    std::size_t first = std::string_view::npos;
    for (const Action& action : actions) {
        const std::size_t at = findWord(lower, message, action.stem);
        if (at >= first) continue;
        first = at;
        facts.action = action.name;
    }
    return facts;
}

}  // namespace logwright
