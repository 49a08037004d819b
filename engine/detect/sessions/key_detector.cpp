// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/key_detector.h"

#include "engine/detect/sessions/shape_detector.h"

namespace logwright {

namespace {

// Of DeepLog's rule: one model, with a tenth of the sessions to tell when to stop.
constexpr std::size_t foldsOfTopG = 10;

}  // namespace

Result<KeyDetector> KeyDetector::train(const SessionSet& normal, const SessionSettings& settings,
                                       TaskContext& task) {
    std::vector<KeyJudgement> held;
    const bool byRank = settings.topG > 0;
    auto part = byRank ? KeyPart::train(normal, 1, foldsOfTopG, settings, task)
                       : KeyPart::train(normal, settings.keyFolds, settings.keyFolds, settings, task, &held);
    if (!part) return part.error();
    std::vector<HeldOutSession> heldOut;
    for (std::size_t s = 0; s < held.size(); ++s) {
        heldOut.push_back({{keyScore(held[s], normal.session(s).size())}, normal.count(s)});
    }
    KeyDetector detector(std::move(*part));
    detector.topG_ = settings.topG;
    detector.rule_ = EvidenceRule(heldOut, settings.keyFalsePositives);
    return detector;
}

Result<std::vector<SessionScore>> KeyDetector::score(const SessionSet& sessions, TaskContext& task) const {
    const auto judged = part_.judge(sessions, task);
    if (!judged) return judged.error();
    std::vector<SessionScore> scores;
    scores.reserve(sessions.size());
    for (std::size_t s = 0; s < sessions.size(); ++s) {
        const KeyJudgement& one = (*judged)[s];
        const std::size_t length = sessions.session(s).size();
        if (topG_ == 0) {
            scores.push_back(rule_.judge({keyScore(one, length)}));
            continue;
        }
        // Half where the rank is g.
        SessionScore score{static_cast<double>(one.rank) / (static_cast<double>(one.rank) + topG_), {}};
        const FindingPart part =
            one.rankPlace == length ? FindingPart::earlyStop : FindingPart::unexpectedEvent;
        score.parts.push_back({part, static_cast<double>(one.rank), 0, one.rankPlace});
        scores.push_back(std::move(score));
    }
    return scores;
}

std::string KeyDetector::reason(std::span<const EventType> session, const SessionScore& score,
                                const TypeNames& names) const {
    return joinedReason(score,
                        [&](const PartScore& part) { return part_.words(session, part.place, names); });
}

}  // namespace logwright
