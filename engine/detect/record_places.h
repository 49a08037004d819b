// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where a record stands, in words that hold when sources are added or taken out: which record of which
// source. Record indexes do not.

#include "engine/events/snapshot.h"

#include <optional>
#include <vector>

namespace logwright {

struct RecordPlace {
    SourceId source{};
    std::uint64_t number = 0;  ///< records of the source before it
    auto operator<=>(const RecordPlace&) const = default;
};

/// Of one snapshot, which must outlive it. Looking up costs O(log chunks).
class RecordPlaces {
public:
    explicit RecordPlaces(const Snapshot& snapshot);
    RecordPlace of(RecordIndex record) const;
    /// Nothing where the project has no such source, or the source fewer records.
    std::optional<RecordIndex> find(RecordPlace place) const;

private:
    struct Chunk {
        SourceId source;
        std::uint64_t before;  ///< records of the source before it
        std::uint32_t firstRecord;
        std::uint32_t size;
    };
    std::vector<Chunk> bySource_;        ///< by source, then by place
    std::vector<std::uint64_t> before_;  ///< of each chunk, by firstRecord
    const Snapshot* snapshot_;
};

/// What a record of one snapshot is in another of the same project, where records may be numbered otherwise;
/// nothing where it is not there. O(chunks).
std::optional<RecordIndex> sameRecord(const Snapshot& from, RecordIndex record, const Snapshot& to);

}  // namespace logwright
