// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/evaluate/session_file.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <functional>
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
    bool counted = false;  ///< it says how many
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
        session.counted = true;
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

namespace {

Result<std::string> readWhole(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.is_open() || in.bad()) {
        return Error{"cannot be read", file, "name a file of sessions, one a line", Error::Kind::input};
    }
    return text;
}

/// Takes the keys and the parts of each line that has a session.
using SessionSink = std::function<void(std::span<const EventType> session, const SessionLine& line)>;

Result<> readLines(std::string_view text, const std::string& name, LogKeys& keys, const SessionSink& sink) {
    std::vector<EventType> session;
    bool any = false;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        const std::string_view line = withoutEnd(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.find_first_not_of(' ') == std::string_view::npos) continue;
        SessionLine parts;
        Complaint complaint = takeFront(line, parts);
        if (complaint.empty()) complaint = takeKeys(parts.keys, keys, session);
        if (!complaint.empty()) return wrongLine(name, number, complaint);
        sink(session, parts);
        any = true;
    }
    if (any) return Done{};
    return Error{"has no sessions", name, "write one session a line, keys separated by blanks",
                 Error::Kind::input};
}

}  // namespace

Result<SessionSet> readSessionText(std::string_view text, const std::string& name, LogKeys& keys) {
    SessionSet set;
    auto done = readLines(text, name, keys, [&](std::span<const EventType> session, const SessionLine& line) {
        set.add(session, line.count);
    });
    if (!done) return done.error();
    return set;
}

Result<SessionSplit> splitSessionText(std::string_view text, const std::string& name, double share,
                                      LogKeys& keys) {
    std::vector<std::vector<EventType>> sessions;
    bool counted = false;
    auto done = readLines(text, name, keys, [&](std::span<const EventType> session, const SessionLine& line) {
        sessions.emplace_back(session.begin(), session.end());
        counted = counted || line.counted;
    });
    if (!done) return done.error();
    if (counted) {
        return Error{"counts sessions, so these have no order to be split by", name,
                     "give --splits N for random parts, or normal sessions to judge with --normal FILE",
                     Error::Kind::usage};
    }
    const auto learned = static_cast<std::size_t>(share * static_cast<double>(sessions.size()));
    if (learned == 0 || learned == sessions.size()) {
        return Error{"has too few sessions to learn from some and judge the others", name,
                     "give more sessions, or normal ones to judge with --normal FILE", Error::Kind::usage};
    }
    SessionSplit split;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        (i < learned ? split.learned : split.heldOut).add(sessions[i], 1);
    }
    return split;
}

Result<SessionSet> readSessionFile(const std::string& file, LogKeys& keys) {
    const auto text = readWhole(file);
    if (!text) return text.error();
    return readSessionText(*text, file, keys);
}

Result<SessionSplit> splitSessionFile(const std::string& file, double share, LogKeys& keys) {
    const auto text = readWhole(file);
    if (!text) return text.error();
    return splitSessionText(*text, file, share, keys);
}

}  // namespace logwright
