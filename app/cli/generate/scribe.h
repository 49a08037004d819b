// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Writes records: picks the file, lays the record out as its format wants, counts it for its template.

#include "app/cli/generate/catalogue.h"
#include "app/cli/generate/log_file.h"
#include "app/cli/generate/pattern.h"
#include "engine/base/result.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace logwright::generate {

/// Index of a line in Scribe::lines().
using LineId = std::uint32_t;

/// A line of the tables, ready to be written.
struct Line {
    const LineRow* row;
    Service service;
    Pattern message;
    std::optional<Pattern> trace;
    std::uint32_t traceLines = 0;
    std::uint64_t count = 0;
};

class Scribe {
public:
    /// Makes the folders and files below `folder`. Times are between `start` and about start + span.
    static Result<Scribe> create(const std::string& folder, std::uint64_t seed, Micros start, Micros span);

    /// The line with this key. Throws std::logic_error where there is none: a mistake in our own tables.
    LineId line(std::string_view key) const;
    const std::vector<Line>& lines() const { return lines_; }

    struct Source {
        const SourceRow* row;
        HostClock clock;
        LogFile file;
        Stamp stamp;
    };
    const std::vector<Source>& sources() const { return sources_; }

    /// Writes one record of `line` that happens at `time`, to the file of its service on the session's host;
    /// `lane` shifts to a neighbour host (the replicas of a block).
    Place write(LineId line, const Facts& facts, Micros time, unsigned lane = 0, SlotNote* note = nullptr);

    std::uint64_t written() const { return written_; }
    std::uint64_t bytes() const;
    bool failed() const;

    /// Closes all files.
    Result<> close();

private:
    Scribe(std::uint64_t seed, Micros start, Micros span);
    Moment moment(Micros time);
    void appendHead(Source& source, const Line& line, const Facts& facts, Micros reading, Appender& out);

    std::vector<Line> lines_;
    std::unordered_map<std::string_view, LineId> lineByKey_;
    std::vector<Source> sources_;
    std::array<std::vector<std::uint32_t>, serviceCount> sourcesOf_;
    Random random_;
    Micros start_;
    Micros span_;
    Micros latest_;
    Moment moment_;
    std::uint64_t written_ = 0;
};

}  // namespace logwright::generate
