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
                                          TaskContext& task);

    Result<std::vector<SessionScore>> score(const SessionSet& sessions, TaskContext& task) const override;
    std::string reason(std::span<const EventType> session, const SessionScore& score,
                       const TypeNames& names) const override;

private:
    explicit CombinedDetector(KeyPart keys) : keys_(std::move(keys)) {}
    ShapeModel shape_;
    KeyPart keys_;
    EvidenceRule rule_;
};

}  // namespace logwright
