// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A filter made ready for one snapshot: the question "does this record pass" in a few nanoseconds.

#include "engine/events/filter.h"

namespace logwright {

class RecordTest {
public:
    RecordTest(const Snapshot& snapshot, const Filter& filter);

    /// False where no record of the chunk can pass.
    bool mayPass(const EventChunk& chunk) const;

    /// For records of chunks that may pass.
    bool passes(const EventChunk& chunk, std::uint32_t i) const {
        const std::uint8_t flags = chunk.flags[i];
        if (((severities_ >> (flags & 0x07)) & 1) == 0) return false;
        if (!groups_.empty() && groups_[raw(chunk.group[i])] == 0) return false;
        if (time_ && (!time_->contains(chunk.time[i]) || (flags & timeUnknownFlag) != 0)) return false;
        if (!found_.empty() && !isFound(RecordIndex{chunk.firstRecord + i})) return false;
        return components_.empty() || isWanted(chunk.component.names()[chunk.component.code(i)]);
    }

private:
    bool isWanted(const std::string& component) const;
    bool isFound(RecordIndex record) const;

    std::optional<TimeRange> time_;
    std::uint8_t severities_;
    std::vector<SourceId> sources_;
    std::vector<std::string> components_;
    std::vector<FoundPart> found_;
    std::vector<std::uint8_t> groups_;  ///< whether each group passes; empty: all do
};

}  // namespace logwright
