// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The key sequence model (engine/detect/keys) over whole sessions: of each the event that was expected least,
// and the one that was ranked lowest. Several models, each learned without one fold of the normal sessions:
// that fold tells when to stop and how odd normal sessions look that were not learned, and together they
// judge others.

#include "engine/detect/keys/key_sequence_model.h"
#include "engine/detect/model_parts.h"
#include "engine/detect/sessions/session_detector.h"

#include <functional>
#include <memory>
#include <optional>

namespace logwright {

/// What the models say of one step of a session, or of its end.
struct KeyStep {
    double surprise = 0;     ///< minus the log-probability of what came; the models' mean
    double odds = 0;         ///< ln of how many times as likely the most likely was; the models' mean
    std::uint32_t rank = 0;  ///< of what came, with the model that ranks it highest; 0 is the most likely
};

/// What the models say of a session. Places as in PartScore.
struct KeyJudgement {
    double surprise = 0;     ///< the greatest of a step
    std::size_t place = 0;   ///< where that is
    double odds = 0;         ///< the greatest of a step but the first, which nothing comes before
    std::uint32_t rank = 0;  ///< the lowest of a step
    std::size_t rankPlace = 0;
};

/// Told of each pass of each model, the first is 0.
using KeyListener = std::function<void(std::size_t model, const CoursePoint&)>;

class KeyPart {
public:
    /// Learns from all sessions but those of one fold, once for each of the first `models` of `folds`, and
    /// writes down in `heldOut`, where it is given, how each held-out session looked: by position in
    /// `normal`, of repeats the oddest look.
    static Result<KeyPart> train(const SessionSet& normal, std::size_t models, std::size_t folds,
                                 const SessionSettings& settings, TaskContext& task,
                                 std::vector<KeyJudgement>* heldOut = nullptr,
                                 const KeyListener& listener = {});

    /// Of each distinct session its steps and its end, one session after the other. Each distinct window is
    /// worked out once.
    Result<std::vector<KeyStep>> steps(const SessionSet& sessions, TaskContext& task) const;
    /// Of each distinct session.
    Result<std::vector<KeyJudgement>> judge(const SessionSet& sessions, TaskContext& task) const;
    /// What was expected at a place, and what came.
    std::string words(std::span<const EventType> session, std::size_t place, const TypeNames& names) const;

    /// Models that accept these steps at their places: none is more surprising than `leastLogProbability` and
    /// `topG` of `teaching` allow. Taught beside the most frequent windows of normal sessions; these models
    /// stay as they were.
    struct Taught {
        std::vector<EventType> session;
        std::size_t place = 0;
    };
    Result<KeyPart> taught(std::span<const Taught> steps, const KeyTeaching& teaching,
                           TaskContext& task) const;
    const std::vector<EventType>& types() const { return types_; }
    std::uint32_t window() const { return models_.front()->window(); }

    /// The parts of what is kept, "keys 0" and so on among them.
    ModelParts save() const;
    /// Fails, and says why, where a part is missing or damaged, or where they do not fit together.
    static Result<KeyPart> restore(const ModelParts& parts);

private:
    Result<Done> learnFold(const SessionSplit& split, const SessionSettings& settings,
                           const CourseListener& listener, TaskContext& task);
    /// The mean log-probability of all that may stand at a place.
    std::vector<double> logProbabilities(std::span<const EventType> session, std::size_t place) const;

    std::vector<EventType> types_;  ///< of the normal sessions, ascending; a key is a position
    std::vector<std::shared_ptr<const KeySequenceModel>> models_;
    std::shared_ptr<const KeyWindows> known_;  ///< the most frequent of the normal sessions: replayed
};

/// A judgement as a part of a score.
PartScore keyScore(const KeyJudgement& judgement, std::size_t length);

}  // namespace logwright
