// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/evaluate/session_file.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>

namespace logwright {

namespace {

constexpr std::size_t longestKey = 256;
constexpr std::string_view marks = "._:-#*/";
constexpr std::uint64_t mostSessions = 1'000'000'000'000;  // of one line; so that sums stay exact

bool keyByte(char byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           marks.find(byte) != std::string_view::npos;
}

// A line without what stands before its keys, and how many sessions it is.
struct SessionLine {
    std::string_view keys;
    std::uint64_t count = 1;
};

/// What is wrong with a line, or nothing.
using Complaint = std::string;

Complaint takeCount(std::string_view text, std::uint64_t& count) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size())
        return "what stands before the TAB is no number";
    if (count == 0 || count > mostSessions) return "the number before the TAB is not between 1 and 10^12";
    return "";
}

Complaint takeFront(std::string_view line, SessionLine& session) {
    session.keys = line;
    const std::size_t tab = line.find('\t');
    const std::size_t comma = line.find(',');
    if (tab != std::string_view::npos && comma != std::string_view::npos) return "it has a TAB and a comma";
    if (tab != std::string_view::npos) {
        session.keys = line.substr(tab + 1);
        if (session.keys.find('\t') != std::string_view::npos) return "it has two TABs";
        return takeCount(line.substr(0, tab), session.count);
    }
    if (comma == std::string_view::npos) return "";
    session.keys = line.substr(comma + 1);
    const std::string_view name = line.substr(0, comma);
    if (name.empty() || !std::ranges::all_of(name, keyByte)) return "what stands before the comma is no name";
    return "";
}

Complaint takeKeys(std::string_view text, LogKeys& keys, std::vector<EventType>& session) {
    session.clear();
    while (true) {
        const std::size_t begin = text.find_first_not_of(' ');
        if (begin == std::string_view::npos) break;
        text.remove_prefix(begin);
        const std::string_view key = text.substr(0, text.find(' '));
        if (key.size() > longestKey) return "a key is longer than 256 bytes";
        if (!std::ranges::all_of(key, keyByte))
            return "a key has something other than letters, digits and ._:-#*/";
        session.push_back(keys.number(key));
        text.remove_prefix(key.size());
    }
    return session.empty() ? "it has no keys" : "";
}

std::string_view withoutEnd(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

Error wrongLine(const std::string& name, std::size_t line, const Complaint& complaint) {
    return {"is no session of keys: " + complaint, name + ", line " + std::to_string(line),
            "write keys separated by blanks, one session a line; a number and a TAB, or a name and a comma, "
            "may stand before them",
            Error::Kind::input};
}

}  // namespace

EventType LogKeys::number(std::string_view key) {
    const auto [found, fresh] = numbers_.try_emplace(std::string(key), static_cast<EventType>(names_.size()));
    if (fresh) names_.emplace_back(key);
    return found->second;
}

Result<SessionSet> readSessionText(std::string_view text, const std::string& name, LogKeys& keys) {
    SessionSet set;
    std::vector<EventType> session;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        const std::string_view line = withoutEnd(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.find_first_not_of(' ') == std::string_view::npos) continue;
        SessionLine parts;
        Complaint complaint = takeFront(line, parts);
        if (complaint.empty()) complaint = takeKeys(parts.keys, keys, session);
        if (!complaint.empty()) return wrongLine(name, number, complaint);
        set.add(session, parts.count);
    }
    if (set.size() == 0) {
        return Error{"has no sessions", name, "write one session a line, keys separated by blanks",
                     Error::Kind::input};
    }
    return set;
}

Result<SessionSet> readSessionFile(const std::string& file, LogKeys& keys) {
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.is_open() || in.bad()) {
        return Error{"cannot be read", file, "name a file of sessions, one a line", Error::Kind::input};
    }
    return readSessionText(text, file, keys);
}

}  // namespace logwright
