// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From a record to its row, and from row to row by what stands there. The timeline is sorted by time, then
// source, then place in the file, so a record's row is found by halving.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/events/filter.h"

#include <optional>

namespace logwright::ui {

/// The row of the timeline where `record` stands; nothing where the snapshot does not hold it. O(log
/// records).
std::optional<TimelineRow> timelineRowOf(const Snapshot& snapshot, RecordIndex record);

/// What is left of a record's place in `rows`: its position, or that of the first row after it.
struct RowPlace {
    std::uint64_t position = 0;
    bool present = false;
};
RowPlace placeIn(const RowSet& rows, const Snapshot& snapshot, RecordIndex record);

enum class Direction { back, forward };

/// What one may step to: the next record of a template, the next error, the next hour or day that has
/// records, the next record after a pause.
enum class LogStep { ofTemplate, error, hour, day, gap };

/// The nearest position before or after `from` (exclusive); nothing where there is none. Back to an hour or
/// day is to its first record, also from within it. Looks at 10 million rows in well under a second; meant
/// for a worker. `id` is asked for by ofTemplate only.
Result<std::optional<std::uint64_t>> nextStep(const Snapshot& snapshot, const RowSet& rows,
                                              std::uint64_t from, Direction direction, LogStep step,
                                              TemplateId id, const TaskContext& task);

/// From which length on a pause between two rows is a gap: fifty times the mean pause, a second at least.
std::chrono::nanoseconds leastGap(const Snapshot& snapshot, const RowSet& rows);

/// The position of the first row at or after `time`; the number of rows where there is none. O(log rows).
std::uint64_t positionAt(const Snapshot& snapshot, const RowSet& rows, Timestamp time);

}  // namespace logwright::ui
