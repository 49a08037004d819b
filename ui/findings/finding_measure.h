// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The findings of a project against a truth file, at what is reported and at higher scores: figures and
// curves of precision and recall.

#include "engine/base/task.h"
#include "engine/detect/detection.h"
#include "engine/evaluate/finding_evaluation.h"

#include <map>

namespace logwright::ui {

struct PrecisionRecall {
    double leastScore = 0;  ///< findings below it are left out
    double precision = 0;
    double recall = 0;
};

struct MeasuredFindings {
    FindingEvaluation figures;  ///< of all findings
    /// By detector, as `figures` has them; nothing stands for all together. By rising score, while any are
    /// left.
    std::map<std::optional<Detector>, std::vector<PrecisionRecall>> curves;
};

/// Reads the truth and measures what begins after `from`. Takes a few times what one evaluation takes.
Result<MeasuredFindings> measureFindings(const Snapshot& snapshot, const FindingTable& table,
                                         const std::string& truthFile, Timestamp from, TaskContext& task);

}  // namespace logwright::ui
