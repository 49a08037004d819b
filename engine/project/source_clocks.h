// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a person set the clocks of sources right by, and the way back, in the project file. Times stay stored
// as the lines tell them; the offset is added where they are loaded, so a change reads no log again.

#include "engine/base/types.h"
#include "engine/storage/database.h"

#include <chrono>
#include <span>
#include <vector>

namespace logwright {

/// To be added to the times that the lines of a source tell.
struct SourceClock {
    SourceId source{};
    std::chrono::nanoseconds offset{};
    bool operator==(const SourceClock&) const = default;
};

/// More is no clock that is wrong, but a format that is read wrongly.
inline constexpr std::chrono::nanoseconds mostClockOffset = std::chrono::years(100);

/// Seconds as a person writes them, like "-3.2" or "+0.25", of at most nine decimals.
Result<std::chrono::nanoseconds> parseClockOffset(std::string_view text);
/// "+3.2 s"; as many decimals as there are.
std::string clockOffsetText(std::chrono::nanoseconds offset);

/// Clocks that were set at once: what they were set to, and what they had before.
struct ClockAct {
    std::vector<SourceClock> before, after;
    bool operator==(const ClockAct&) const = default;
};

struct ClockHistory {
    std::vector<ClockAct> done;    ///< oldest first
    std::vector<ClockAct> undone;  ///< the next to be done again first
};

class SourceClocks {
public:
    static std::span<const Migration> migrations();
    /// Of a project file whose sources' table is up to date.
    explicit SourceClocks(Database& database) : database_(&database) {}

    Result<ClockHistory> history() const;
    /// Sets the clocks and forgets what was undone. An error where a source is not there, an offset is too
    /// great, or nothing would change.
    Result<> set(std::span<const SourceClock> clocks);
    /// Takes the last act back, or does the last one undone again; an error where there is none. Sources that
    /// were taken out meanwhile are passed over.
    Result<> undo();
    Result<> redo();

private:
    Result<std::chrono::nanoseconds> offsetOf(SourceId source) const;
    Result<> apply(std::span<const SourceClock> clocks);
    Result<> append(const ClockAct& act);
    Result<> step(bool undo);

    Database* database_;
};

}  // namespace logwright
