// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From a record to its row, and from row to row of one template. The timeline is sorted by time, then source,
// then place in the file, so a record's row is found by halving.

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

/// The nearest position before or after `from` (exclusive) whose record is of the template; nothing where
/// there is none. Looks at 10 million rows in well under a second; meant for a worker.
Result<std::optional<std::uint64_t>> nextOfTemplate(const Snapshot& snapshot, const RowSet& rows,
                                                    std::uint64_t from, Direction direction, TemplateId id,
                                                    const TaskContext& task);

}  // namespace logwright::ui
