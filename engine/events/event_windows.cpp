// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/event_windows.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::size_t stopEvery = 1 << 16;  // events between two looks at the stop token

std::uint32_t position(std::size_t index) {
    return static_cast<std::uint32_t>(index);
}

void close(SessionEvents& pieces) {
    pieces.keys.push_back(noSession);
    pieces.begins.push_back(position(pieces.events.size()));
}

Result<SessionEvents> windowsOfSize(const EventStream& stream, std::size_t size, std::size_t step,
                                    TaskContext& task) {
    SessionEvents pieces;
    pieces.begins.push_back(0);
    std::size_t sinceLook = 0;
    for (std::size_t begin = 0; begin < stream.size(); begin += step) {
        const std::size_t end = std::min(stream.size(), begin + size);
        for (std::size_t i = begin; i < end; ++i) pieces.events.push_back(position(i));
        close(pieces);
        sinceLook += end - begin;
        if (sinceLook >= stopEvery) {
            if (task.stopRequested()) return cancelledError();
            sinceLook = 0;
        }
        if (end == stream.size()) break;  // what begins later lies within this one
        if (step > stream.size() - begin) break;
    }
    return pieces;
}

// The window that a time lies in; times before 1970 round down too.
std::int64_t windowOf(Timestamp time, std::chrono::nanoseconds span) {
    const std::int64_t since = time.time_since_epoch().count();
    const std::int64_t quotient = since / span.count();
    return since % span.count() < 0 ? quotient - 1 : quotient;
}

Result<SessionEvents> windowsOfTime(const EventStream& stream, std::chrono::nanoseconds span,
                                    TaskContext& task) {
    SessionEvents pieces;
    pieces.begins.push_back(0);
    std::int64_t current = 0;
    for (std::size_t i = 0; i < stream.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        const std::int64_t window = windowOf(stream.time[i], span);
        if (i > 0 && window != current) close(pieces);
        current = window;
        pieces.events.push_back(position(i));
    }
    if (!pieces.events.empty()) close(pieces);
    return pieces;
}

Error noWindow(const std::string& what) {
    return {what + " of a window is 0", "", "give at least 1", Error::Kind::usage};
}

}  // namespace

Result<SessionEvents> cutWindows(const EventStream& stream, const WindowRule& rule, TaskContext& task) {
    switch (rule.kind) {
        case WindowRule::Kind::size:
            if (rule.size == 0) return noWindow("the size");
            if (rule.step == 0) return noWindow("the step");
            return windowsOfSize(stream, rule.size, rule.step, task);
        case WindowRule::Kind::time:
            if (rule.span.count() <= 0) return noWindow("the time");
            return windowsOfTime(stream, rule.span, task);
        case WindowRule::Kind::sessions:
            break;
    }
    return eventsBySession(stream, task);
}

}  // namespace logwright
