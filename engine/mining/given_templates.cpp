// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/csv.h"
#include "engine/mining/miner.h"

#include <unordered_set>

namespace logwright {

Result<std::vector<std::string>> readGivenTemplates(const std::string& path) {
    const Result<std::string> text = readWholeFile(path);
    if (!text) return text.error();
    CsvReader reader(*text);
    CsvRow row;
    reader.next(row);
    const auto column = columnOf(row, "EventTemplate");
    if (!column) {
        return Error{"has no column EventTemplate", path, "give a CSV with the header EventId,EventTemplate",
                     Error::Kind::input};
    }
    std::vector<std::string> templates;
    std::unordered_set<std::string> seen;
    for (std::size_t number = 2; reader.next(row); ++number) {
        if (row.size() <= *column) {
            return Error{"row " + std::to_string(number) + " has too few fields", path,
                         "quote fields that hold commas", Error::Kind::input};
        }
        // Also a CSV of parsed lines will do, with each template many times.
        if (!row[*column].empty() && seen.insert(row[*column]).second) templates.push_back(row[*column]);
    }
    if (!reader.wellFormed()) {
        return Error{"a quoted field is not closed", path, "close it, or double the quotes inside it",
                     Error::Kind::input};
    }
    return templates;
}

}  // namespace logwright
