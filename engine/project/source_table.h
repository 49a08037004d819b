// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The sources of a project: what the catalog found, what a person chose for each, and how far each was read.

#include "engine/events/clock_correction.h"
#include "engine/events/snapshot.h"
#include "engine/record/log_format.h"
#include "engine/source/catalog.h"
#include "engine/storage/database.h"

#include <vector>

namespace logwright {

struct SourceRow {
    SourceId id{};
    CatalogEntry entry;
    SourceInfo::State state = SourceInfo::State::waiting;
    std::string note;  ///< what went wrong, in words
    DateOrigin dateOrigin = DateOrigin::lines;
    bool fileGone = false;
    bool removed = false;  ///< by a person: known, so that it is not taken in again, and shown nowhere

    FormatChoice chosenFormat;               ///< empty: as found
    std::string chosenEncoding;              ///< empty: as found
    std::chrono::nanoseconds clockOffset{};  ///< to be added to the times that its lines tell
    std::string format;                      ///< the one it was read with
    double formatShare = 0;

    std::uint64_t bytes = 0;  ///< of text
    std::uint64_t lines = 0;
    std::uint64_t records = 0;
    std::uint64_t unreadableTimes = 0;

    std::uint64_t nextChunk = 0;  ///< where reading goes on
    std::uint64_t textDone = 0;   ///< the end of the last record read
    bool hasLastTime = false;
    Timestamp lastTime{};  ///< of the last record that has one

    bool pending() const {
        return state == SourceInfo::State::waiting || state == SourceInfo::State::reading;
    }
    /// A format that a person chose, and whose records are few among the lines: most lines belong to none.
    bool formatMisfits() const;
    /// The other sources told the year, and no person has taken that back.
    bool yearOfOthers() const;
    SourceInfo info() const;
    /// Forgets what was read.
    void startAnew();
};

ClockCorrections clocksOf(std::span<const SourceRow> rows);

class SourceTable {
public:
    static std::span<const Migration> migrations();
    explicit SourceTable(Database& database) : database_(&database) {}

    Result<std::vector<SourceRow>> load() const;
    /// Adds the row or replaces the one with its id.
    Result<> save(const SourceRow& row);

private:
    Database* database_;
};

}  // namespace logwright
