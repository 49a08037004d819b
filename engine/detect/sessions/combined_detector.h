// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The session score: the shape of a session and what the key sequence model says of it, weighed together by
// EvidenceRule, so that the share of false positives is that of one detector and not of two.

#include "engine/detect/sessions/evidence_rule.h"
#include "engine/detect/sessions/key_part.h"
#include "engine/detect/sessions/shape_model.h"

namespace logwright {

class CombinedDetector : public SessionDetector {
public:
    static Result<CombinedDetector> train(const SessionSet& normal, const SessionSettings& settings,
                                          TaskContext& task, const KeyListener& listener = {});

    Result<std::vector<SessionScore>> score(const SessionSet& sessions, TaskContext& task) const override;
    std::string reason(std::span<const EventType> session, const SessionScore& score,
                       const TypeNames& names) const override;

    const KeyPart& keys() const { return keys_; }
    /// Of the key models alone: the score of a step of such odds, see KeyStep. Against odds, surprise would
    /// call every step of a session odd in which anything may come.
    double keyScoreOf(double odds) const { return odds / (odds + keyThreshold_); }
    /// The odds from which a step is out of line; from the same held-out sessions.
    double keyThreshold() const { return keyThreshold_; }

    /// A detector to which `session` is as if it had been seen, and these steps of sessions are expected;
    /// this one stays as it was.
    Result<CombinedDetector> taught(std::span<const std::vector<EventType>> sessions,
                                    std::span<const KeyPart::Taught> steps, const KeyTeaching& teaching,
                                    TaskContext& task) const;

    ModelParts save() const;
    static Result<CombinedDetector> restore(const ModelParts& parts);

private:
    explicit CombinedDetector(KeyPart keys) : keys_(std::move(keys)) {}
    ShapeModel shape_;
    KeyPart keys_;
    EvidenceRule rule_;
    double keyThreshold_ = 0;
};

}  // namespace logwright
