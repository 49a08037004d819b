// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/surges/events_by_type.h"

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

}  // namespace logwright
