// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What ties the records of one task together when nobody says which field does: a value that several
// templates bear near in time, and nobody far from it. Block ids, request ids and addresses are found so,
// whatever the format of the log; a port, a status, a size or a host is not, as it comes back all the time or
// never.

#include "engine/base/task.h"
#include "engine/workflow/task_events.h"

#include <array>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace logwright {

/// A word with a digit in it, and which word of its line that is. `place` is counted from 0, below
/// mostPlaces.
struct LineValue {
    std::uint32_t place = 0;
    std::uint64_t hash = 0;
};
inline constexpr std::uint32_t mostPlaces = 32;

/// The values of a line. `time` is the part of it that tells the time and is left out: it would tie together
/// whatever was written at one moment.
void readLineValues(std::string_view line, std::string_view time, std::vector<LineValue>& values);

/// Called with a record's first line, and the part of it that tells the time.
using LineVisitor = std::function<void(std::uint32_t event, std::string_view line, std::string_view time)>;
/// Reads the lines of the events [first, last) in their order; what cannot be read is passed over.
using EventLines = std::function<Result<>(std::uint32_t first, std::uint32_t last, const LineVisitor&)>;

/// Where in the lines of a template the identifier stands.
struct IdentifierPlace {
    std::uint32_t domain = 0;  ///< which identifier: places that share values have the same; 0: none
    std::uint32_t place = 0;
    double share = 0;  ///< of the template's records, those that it ties to records of others
};

/// For each type of event. Looks at some 200,000 events in a few stretches of time.
Result<std::vector<IdentifierPlace>> findIdentifiers(const TaskEvents& events, const EventLines& lines,
                                                     TaskContext& task);

/// A key for each event: equal where the same identifier has the same value, 0 where there is none. Looks at
/// `mostEvents` in stretches spread over the time where there are more.
Result<std::vector<std::uint64_t>> identifierKeys(const TaskEvents& events, const EventLines& lines,
                                                  std::span<const IdentifierPlace> places,
                                                  std::uint64_t mostEvents, TaskContext& task);

}  // namespace logwright
