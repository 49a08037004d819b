// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Session detectors against sessions of which it is known whether they are normal: what is found, what is
// found wrongly, and how that moves with the choice of what was learned from.

#include "engine/detect/sessions/session_detector.h"
#include "engine/evaluate/session_tally.h"

#include <vector>

namespace logwright {

struct SessionEvaluationSettings {
    /// Each trained and measured by itself. `merged` learns from labels, so half of the abnormal sessions are
    /// learned by it, and the other half judged.
    std::vector<Detector> detectors;
    SessionSettings session;
    /// So many times a random `learned` of the sessions to train on is learned, and the others of them count
    /// as normal ones to judge; 0: all are learned, once.
    std::size_t splits = 0;
    double learned = 0.8;  ///< in (0, 1)
    /// Where not 0: false positives are counted as if there were so many normal sessions, with the same
    /// share of them flagged. For sets of which only some normal sessions are at hand.
    std::uint64_t scaleNormal = 0;
    std::uint64_t seed = 1;  ///< of the splits
};

/// A session that a detector judged wrongly, and how.
struct SessionMistake {
    std::vector<EventType> session;
    std::uint64_t count = 0;
    double score = 0;
    std::string reason;
};

struct SessionFigures {
    Detector detector{};
    std::vector<SessionTally> splits;            ///< one where there are no splits
    std::vector<CurvePoint> curve;               ///< of the first split
    std::vector<SessionMistake> falsePositives;  ///< of the first split, the most frequent, at most 20
    std::vector<SessionMistake> missed;          ///< likewise
    double trainSeconds = 0;                     ///< CPU seconds of all splits
    double scoreSeconds = 0;
    /// Events scored, each with the window before it; repeats of a session count.
    double windows = 0;
};

/// What is measured on: normal sessions that nothing is learned from, and abnormal ones.
struct LabelledSessions {
    SessionSet train;
    SessionSet normal;
    SessionSet abnormal;
};

Result<std::vector<SessionFigures>> evaluateSessions(const LabelledSessions& sessions,
                                                     const SessionEvaluationSettings& settings,
                                                     const TypeNames& names, TaskContext& task);

}  // namespace logwright
