// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/row_lookup.h"

#include <algorithm>
#include <chrono>
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

namespace {

Timestamp timeAt(const Snapshot& snapshot, const RowSet& rows, std::uint64_t position) {
    return snapshot.time(snapshot.recordAt(rows.at(position)));
}

/// The first position from `from` on, exclusive, of which `wanted` is true.
template <class Wanted>
Result<std::optional<std::uint64_t>> nextWhere(const RowSet& rows, std::uint64_t from, Direction direction,
                                               const Wanted& wanted, const TaskContext& task) {
    constexpr std::uint64_t lookAtStopEvery = 0xFFFF;
    std::uint64_t position = from;
    for (std::uint64_t steps = 0;; ++steps) {
        if ((steps & lookAtStopEvery) == lookAtStopEvery && task.stopRequested()) return cancelledError();
        if (direction == Direction::forward ? position + 1 >= rows.size() : position == 0) break;
        position += direction == Direction::forward ? 1 : std::uint64_t(-1);
        if (wanted(position)) return std::optional(position);
    }
    return std::optional<std::uint64_t>();
}

template <class Unit>
std::optional<std::uint64_t> nextUnit(const Snapshot& snapshot, const RowSet& rows, std::uint64_t from,
                                      Direction direction) {
    const auto unitOf = [&](std::uint64_t position) {
        return std::chrono::floor<Unit>(timeAt(snapshot, rows, position));
    };
    if (direction == Direction::forward) {
        const std::uint64_t next = positionAt(snapshot, rows, unitOf(from) + Unit(1));
        return next < rows.size() ? std::optional(next) : std::nullopt;
    }
    if (from == 0) return std::nullopt;
    return positionAt(snapshot, rows, unitOf(from - 1));
}

}  // namespace

std::uint64_t positionAt(const Snapshot& snapshot, const RowSet& rows, Timestamp time) {
    return rows.lowerBound(snapshot.rowAt(time));
}

std::chrono::nanoseconds leastGap(const Snapshot& snapshot, const RowSet& rows) {
    constexpr std::int64_t timesTheMean = 50;
    const std::chrono::nanoseconds least = std::chrono::seconds(1);
    if (rows.size() < 2) return least;
    const auto span = timeAt(snapshot, rows, rows.size() - 1) - timeAt(snapshot, rows, 0);
    return std::max<std::chrono::nanoseconds>(least,
                                              span / static_cast<std::int64_t>(rows.size()) * timesTheMean);
}

Result<std::optional<std::uint64_t>> nextStep(const Snapshot& snapshot, const RowSet& rows,
                                              std::uint64_t from, Direction direction, LogStep step,
                                              TemplateId id, const TaskContext& task) {
    if (rows.size() == 0) return std::optional<std::uint64_t>();
    const auto recordAt = [&](std::uint64_t position) { return snapshot.recordAt(rows.at(position)); };
    switch (step) {
        case LogStep::ofTemplate:
            return nextWhere(
                rows, from, direction,
                [&](std::uint64_t position) { return snapshot.templateOf(recordAt(position)) == id; }, task);
        case LogStep::error:
            return nextWhere(
                rows, from, direction,
                [&](std::uint64_t position) {
                    return snapshot.severity(recordAt(position)) >= Severity::error;
                },
                task);
        case LogStep::gap:
            return nextWhere(
                rows, from, direction,
                [&, least = leastGap(snapshot, rows)](std::uint64_t position) {
                    return position > 0 &&
                           timeAt(snapshot, rows, position) - timeAt(snapshot, rows, position - 1) >= least;
                },
                task);
        case LogStep::hour:
            return nextUnit<std::chrono::hours>(snapshot, rows, from, direction);
        case LogStep::day:
            return nextUnit<std::chrono::days>(snapshot, rows, from, direction);
    }
    return std::optional<std::uint64_t>();
}

}  // namespace logwright::ui
