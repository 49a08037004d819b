// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The findings of a table by their records: what the log and the timeline mark. A finding shows at its first
// record. Immutable once made.

#include "ui/session/finding_words.h"

#include <span>
#include <vector>

namespace logwright::ui {

class FindingMarks {
public:
    FindingMarks() = default;
    explicit FindingMarks(FindingTablePtr table);

    /// Positions in table().findings of those at a record, the one that counts most first: open and confirmed
    /// before the others, then by score. O(log findings).
    std::span<const std::uint32_t> at(RecordIndex record) const;
    /// Null where the record has none.
    const Finding* worstAt(RecordIndex record) const;
    /// Begin of each finding in sight, ascending.
    const std::vector<Timestamp>& times() const { return times_; }
    const FindingTablePtr& table() const { return table_; }

private:
    const Finding& finding(std::uint32_t position) const { return table_->findings[position]; }

    FindingTablePtr table_;
    std::vector<std::uint32_t> byRecord_;
    std::vector<Timestamp> times_;
};

using FindingMarksPtr = std::shared_ptr<const FindingMarks>;

}  // namespace logwright::ui
