// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How well findings tell sessions or records that somebody labelled. What is judged, a *unit*, is a session
// that has a label, or a record. A detector flags a unit where a finding of it is about one of its records;
// of detectors that tell many records as one (new-template, flood, rate, rules), where it is of the finding's
// template and stands between its first and last record. A unit's score is that of its oddest finding.
//
//     true positive    abnormal and flagged        false negative   abnormal and not flagged
//     false positive   normal and flagged          true negative    normal and not flagged
//     average precision   the sum over falling scores of (recall - recall before) * precision; units that
//                         are not flagged come last and add nothing
//
// Findings that were cleared, marked as false positives or not found again are left out, units that begin
// before `from` too.

#include "engine/base/task.h"
#include "engine/detect/finding.h"
#include "engine/events/event_stream.h"
#include "engine/events/snapshot.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace logwright {

struct LabelCurvePoint {
    double leastScore = 0;  ///< findings below it are left out
    double precision = 0;
    double recall = 0;
};

struct LabelFigures {
    std::optional<Detector> detector;  ///< nothing: all together
    std::uint64_t truePositives = 0, falsePositives = 0, falseNegatives = 0, trueNegatives = 0;
    double averagePrecision = 0;
    std::vector<LabelCurvePoint> curve;  ///< by falling score; at most 100 points
    double precision() const;            ///< 0 where nothing is flagged
    double recall() const;               ///< 0 where nothing is abnormal
};

struct LabelEvaluation {
    std::vector<LabelFigures> detectors;  ///< those with findings, then all together
    std::uint64_t units = 0;
    std::uint64_t abnormal = 0;      ///< of them
    std::uint64_t unlabelled = 0;    ///< sessions without a label
    std::uint64_t notInProject = 0;  ///< labels whose session is not here
};

/// `labels` of sessions: abnormal. O(records).
Result<LabelEvaluation> evaluateOnSessions(const Snapshot& snapshot, std::span<const Finding> findings,
                                           const std::map<SessionKey, bool>& labels,
                                           const SessionReader& sessions, Timestamp from, TaskContext& task);
/// `abnormal` by record.
LabelEvaluation evaluateOnRecords(const Snapshot& snapshot, std::span<const Finding> findings,
                                  const std::vector<bool>& abnormal, Timestamp from);

/// Figures of units by their labels and scores; 0 of those not flagged.
LabelFigures labelFigures(const std::vector<bool>& abnormal, std::span<const float> scores);

}  // namespace logwright
