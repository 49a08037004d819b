// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The key sequence model (engine/detect/keys) over whole sessions: of each the event that was expected least,
// and the one that was ranked lowest. Several models, each learned without one fold of the normal sessions:
// that fold tells when to stop and how odd normal sessions look that were not learned, and together they
// judge others.

#include "engine/detect/keys/key_sequence_model.h"
#include "engine/detect/sessions/session_detector.h"

#include <memory>

namespace logwright {

/// What the models say of a session. Places as in PartScore.
struct KeyJudgement {
    double surprise = 0;     ///< minus the least log-probability of an event, or of the end; the models' mean
    std::size_t place = 0;   ///< where that is
    std::uint32_t rank = 0;  ///< the lowest rank of an event, with the model that ranks it highest
    std::size_t rankPlace = 0;
};

class KeyPart {
public:
    /// Learns from all sessions but those of one fold, once for each of the first `models` of `folds`, and
    /// writes down in `heldOut`, where it is given, how each held-out session looked: by position in
    /// `normal`, of repeats the oddest look.
    static Result<KeyPart> train(const SessionSet& normal, std::size_t models, std::size_t folds,
                                 const SessionSettings& settings, TaskContext& task,
                                 std::vector<KeyJudgement>* heldOut = nullptr);

    /// Of each distinct session. Each distinct window is worked out once.
    Result<std::vector<KeyJudgement>> judge(const SessionSet& sessions, TaskContext& task) const;
    /// What was expected at a place, and what came.
    std::string words(std::span<const EventType> session, std::size_t place, const TypeNames& names) const;

private:
    Result<Done> learnFold(const SessionSplit& split, const SessionSettings& settings, TaskContext& task);
    /// The mean log-probability of all that may stand at a place.
    std::vector<double> logProbabilities(std::span<const EventType> session, std::size_t place) const;

    std::vector<EventType> types_;  ///< of the normal sessions, ascending; a key is a position
    std::vector<std::shared_ptr<const KeySequenceModel>> models_;
};

/// A judgement as a part of a score.
PartScore keyScore(const KeyJudgement& judgement, std::size_t length);

}  // namespace logwright
