// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/session_events.h"

#include <unordered_map>

namespace logwright {

namespace {

constexpr std::size_t stopEvery = 1 << 16;  // events between two looks at the stop token

}  // namespace

Result<SessionEvents> eventsBySession(const EventStream& stream, TaskContext& task) {
    SessionEvents sessions;
    std::unordered_map<std::uint64_t, std::uint32_t> numbers;
    std::vector<std::uint32_t> counts;
    std::vector<std::uint32_t> numberOf(stream.size());
    for (std::size_t i = 0; i < stream.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        if (stream.session[i] == noSession) continue;
        const auto next = static_cast<std::uint32_t>(counts.size());
        const auto [found, fresh] = numbers.try_emplace(raw(stream.session[i]), next);
        if (fresh) {
            counts.push_back(0);
            sessions.keys.push_back(stream.session[i]);
        }
        numberOf[i] = found->second;
        ++counts[found->second];
    }
    sessions.begins.assign(counts.size() + 1, 0);
    for (std::size_t s = 0; s < counts.size(); ++s) sessions.begins[s + 1] = sessions.begins[s] + counts[s];
    sessions.events.resize(sessions.begins.back());
    std::vector<std::uint32_t> at(sessions.begins.begin(), sessions.begins.end() - 1);
    for (std::size_t i = 0; i < stream.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        if (stream.session[i] == noSession) continue;
        sessions.events[at[numberOf[i]]++] = static_cast<std::uint32_t>(i);
    }
    return sessions;
}

}  // namespace logwright
