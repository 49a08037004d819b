// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/surges/events_by_type.h"

#include <algorithm>
#include <unordered_map>

namespace logwright {

Result<EventsByType> EventsByType::of(const EventStream& stream, TaskContext& task) {
    constexpr std::size_t stopEvery = 1 << 16;
    EventsByType all;
    all.begins_.assign(stream.templates.size() + 1, 0);
    for (std::size_t type = 0; type < stream.templates.size(); ++type) {
        all.begins_[type + 1] = all.begins_[type] + stream.counts[type];
    }
    all.events_.resize(stream.size());
    std::vector<std::size_t> at(all.begins_.begin(), all.begins_.end() - 1);
    for (std::size_t i = 0; i < stream.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        all.events_[at[stream.type[i]]++] = static_cast<std::uint32_t>(i);
    }
    return all;
}

std::vector<TypeTime> timesOfTypes(const EventStream& stream, std::span<const SourceId> logs) {
    std::vector<TypeTime> times(stream.templates.size());
    if (stream.size() == 0) return times;
    if (logs.empty()) {
        for (TypeTime& time : times) time = {stream.time.front(), stream.time.back()};
        return times;
    }
    std::unordered_map<SourceId, TypeTime> ofLog;
    for (std::size_t i = 0; i < stream.size(); ++i)
        ofLog.try_emplace(logs[i], TypeTime{stream.time[i], {}}).first->second.end = stream.time[i];
    std::vector<bool> seen(times.size());
    // Events of one log stand in runs: it is looked up once for each.
    TypeTime log;
    for (std::size_t i = 0; i < stream.size(); ++i) {
        if (i == 0 || logs[i] != logs[i - 1]) log = ofLog.at(logs[i]);
        TypeTime& time = times[stream.type[i]];
        if (!seen[stream.type[i]]) time = log;
        seen[stream.type[i]] = true;
        time.begin = std::min(time.begin, log.begin);
        time.end = std::max(time.end, log.end);
    }
    return times;
}

}  // namespace logwright
