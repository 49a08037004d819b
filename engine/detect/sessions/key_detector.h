// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Sessions with an event that the key sequence model did not expect (DeepLog, section 3.1): by the least
// log-probability, against held-out normal sessions, or by DeepLog's own rule, an event that is not among the
// g most likely.

#include "engine/detect/sessions/evidence_rule.h"
#include "engine/detect/sessions/key_part.h"

namespace logwright {

class KeyDetector : public SessionDetector {
public:
    static Result<KeyDetector> train(const SessionSet& normal, const SessionSettings& settings,
                                     TaskContext& task);

    Result<std::vector<SessionScore>> score(const SessionSet& sessions, TaskContext& task) const override;
    std::string reason(std::span<const EventType> session, const SessionScore& score,
                       const TypeNames& names) const override;

private:
    explicit KeyDetector(KeyPart part) : part_(std::move(part)) {}
    KeyPart part_;
    EvidenceRule rule_;
    std::uint32_t topG_ = 0;
};

}  // namespace logwright
