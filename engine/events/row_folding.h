// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Repetitions as one row each, for showing only: nothing is filtered away, and nothing else counts fewer
// records.

#include "engine/events/filter.h"

#include <span>
#include <vector>

namespace logwright {

/// Rows of the timeline between which all records of a template fold, whatever stands between them, as in a
/// flood.
struct FoldStretch {
    TemplateId id{};
    TimelineRow first{};
    TimelineRow last{};  ///< itself included
};

struct FoldedRows {
    struct Fold {
        TimelineRow head{};        ///< the row that stands for the others
        std::uint32_t hidden = 0;  ///< how many others
    };
    RowSetPtr rows;           ///< what is left of the rows; never null
    std::vector<Fold> folds;  ///< by head

    /// Others that a row stands for; 0 for most.
    std::uint32_t hiddenBehind(TimelineRow row) const;
};

/// Records of one template that directly follow each other fold where they are at least so many.
inline constexpr std::uint32_t shortestFoldedRun = 3;

/// Folds `stretches` first, then what directly follows each other of the rest. A fold that would hide one of
/// `open`, or whose head is one of them, is left unfolded. Where two stretches of a template overlap, the one
/// that begins first takes its records. O(rows).
Result<FoldedRows> foldRepetitions(const Snapshot& snapshot, const RowSet& rows,
                                   std::span<const FoldStretch> stretches, std::span<const TimelineRow> open,
                                   TaskContext& task);

}  // namespace logwright
