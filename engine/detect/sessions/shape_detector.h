// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Sessions whose shape is unlike that of normal ones: new types of events, length, counts, and order.

#include "engine/detect/sessions/evidence_rule.h"
#include "engine/detect/sessions/session_detector.h"
#include "engine/detect/sessions/shape_model.h"

namespace logwright {

class ShapeDetector : public SessionDetector {
public:
    /// Learns all normal sessions; the threshold is from models that each left one fold out.
    static Result<ShapeDetector> train(const SessionSet& normal, const SessionSettings& settings,
                                       TaskContext& task);

    Result<std::vector<SessionScore>> score(const SessionSet& sessions, TaskContext& task) const override;
    std::string reason(std::span<const EventType> session, const SessionScore& score,
                       const TypeNames& names) const override;

    /// What was learned, as a project keeps it; types are the numbers that training had.
    NamedTensors save() const;
    static Result<ShapeDetector> restore(std::string_view bytes);

    const ShapeModel& model() const { return model_; }

private:
    ShapeModel model_;
    EvidenceRule rule_;
};

/// The normal sessions, each as models saw it that did not learn from it; by their position in the set.
Result<std::vector<HeldOutSession>> heldOutShapes(const SessionSet& normal, const SessionSettings& settings,
                                                  TaskContext& task);

/// The sentence of several parts: those whose evidence is at least half of the strongest one's.
std::string joinedReason(const SessionScore& score,
                         const std::function<std::string(const PartScore&)>& words);

}  // namespace logwright
