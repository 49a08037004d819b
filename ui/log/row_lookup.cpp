// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/row_lookup.h"

#include <tuple>

namespace logwright::ui {

namespace {

auto orderOf(const Snapshot& snapshot, RecordIndex record) {
    const Snapshot::Place place = snapshot.place(record);
    return std::tuple(place.chunk->time[place.index], raw(place.chunk->source), raw(record));
}

}  // namespace

std::optional<TimelineRow> timelineRowOf(const Snapshot& snapshot, RecordIndex record) {
    if (raw(record) >= snapshot.recordCount()) return std::nullopt;
    const auto wanted = orderOf(snapshot, record);
    std::uint32_t low = 0;
    std::uint32_t high = snapshot.recordCount();
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (orderOf(snapshot, snapshot.recordAt(TimelineRow{middle})) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == snapshot.recordCount() || snapshot.recordAt(TimelineRow{low}) != record) return std::nullopt;
    return TimelineRow{low};
}

RowPlace placeIn(const RowSet& rows, const Snapshot& snapshot, RecordIndex record) {
    const std::optional<TimelineRow> row = timelineRowOf(snapshot, record);
    if (!row) return {};
    const std::uint64_t position = rows.lowerBound(*row);
    return {position, position < rows.size() && rows.at(position) == *row};
}

Result<std::optional<std::uint64_t>> nextOfTemplate(const Snapshot& snapshot, const RowSet& rows,
                                                    std::uint64_t from, Direction direction, TemplateId id,
                                                    const TaskContext& task) {
    constexpr std::uint64_t lookAtStopEvery = 0xFFFF;
    const std::uint64_t count = rows.size();
    std::uint64_t position = from;
    for (std::uint64_t steps = 0;; ++steps) {
        if ((steps & lookAtStopEvery) == lookAtStopEvery && task.stopRequested()) return cancelledError();
        if (direction == Direction::forward ? position + 1 >= count : position == 0) break;
        position += direction == Direction::forward ? 1 : std::uint64_t(-1);
        const RecordIndex record = snapshot.recordAt(rows.at(position));
        if (snapshot.templateOf(record) == id) return std::optional(position);
    }
    return std::optional<std::uint64_t>();
}

}  // namespace logwright::ui
