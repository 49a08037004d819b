// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Colour rules of the log: records that a search finds are painted in a colour. Of several that find a record
// the first one paints its row. They filter nothing.

#include "engine/base/result.h"
#include "engine/events/snapshot.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

class Project;
class TaskContext;

struct Highlighter {
    static constexpr int colours = 8;
    std::string name;         ///< may be empty: then the query says what it is
    std::string query;        ///< see engine/search/search_query.h
    std::uint8_t colour = 1;  ///< 1 to `colours`
    bool wholeRow = true;     ///< else only the words that the query is about
    bool on = true;
    bool operator==(const Highlighter&) const = default;
};

inline constexpr std::size_t mostHighlighters = 100;

/// As JSON, in their order; empty where there are none.
std::string highlightersText(const std::vector<Highlighter>& highlighters);
/// What highlightersText() wrote. `where` is what it was read from, for errors.
Result<std::vector<Highlighter>> readHighlighters(std::string_view text, const std::string& where);

/// For each of `records`, a bit (1 << i) for each query i that finds it. Looks only at the chunks around
/// them, so it costs what a screen of records costs, however many the project holds. At most 64 queries.
Result<std::vector<std::uint64_t>> queriesFinding(Project& project, const SnapshotPtr& snapshot,
                                                  const std::vector<std::string>& queries,
                                                  std::span<const RecordIndex> records, TaskContext& task);

}  // namespace logwright
