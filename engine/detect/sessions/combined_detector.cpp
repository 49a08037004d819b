// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/combined_detector.h"

#include "engine/detect/sessions/shape_detector.h"

namespace logwright {

namespace {

constexpr std::size_t stopEvery = 64;  // sessions between two looks at the stop token

}  // namespace

Result<CombinedDetector> CombinedDetector::train(const SessionSet& normal, const SessionSettings& settings,
                                                 TaskContext& task) {
    auto heldOut = heldOutShapes(normal, settings, task);
    if (!heldOut) return heldOut.error();
    std::vector<KeyJudgement> held;
    auto keys = KeyPart::train(normal, settings.keyFolds, settings.keyFolds, settings, task, &held);
    if (!keys) return keys.error();
    for (std::size_t s = 0; s < normal.size(); ++s) {
        (*heldOut)[s].parts.push_back(keyScore(held[s], normal.session(s).size()));
    }
    CombinedDetector detector(std::move(*keys));
    detector.shape_ = ShapeModel(normal, settings.order);
    detector.rule_ = EvidenceRule(*heldOut, settings.falsePositives);
    return detector;
}

Result<std::vector<SessionScore>> CombinedDetector::score(const SessionSet& sessions,
                                                          TaskContext& task) const {
    const auto judged = keys_.judge(sessions, task);
    if (!judged) return judged.error();
    std::vector<SessionScore> scores;
    scores.reserve(sessions.size());
    for (std::size_t s = 0; s < sessions.size(); ++s) {
        if (s % stopEvery == 0) {
            if (task.stopRequested()) return cancelledError();
            task.report({"Looking at sessions", s, sessions.size(), "sessions"});
        }
        const auto session = sessions.session(s);
        std::vector<PartScore> parts = shape_.values(session);
        parts.push_back(keyScore((*judged)[s], session.size()));
        scores.push_back(rule_.judge(std::move(parts)));
    }
    return scores;
}

std::string CombinedDetector::reason(std::span<const EventType> session, const SessionScore& score,
                                     const TypeNames& names) const {
    return joinedReason(score, [&](const PartScore& part) {
        const bool ofKeys = part.part == FindingPart::unexpectedEvent || part.part == FindingPart::earlyStop;
        return ofKeys ? keys_.words(session, part.place, names)
                      : shape_.words(part.part, session, part.place, names);
    });
}

}  // namespace logwright
