// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/combined_detector.h"

#include "engine/detect/sessions/shape_detector.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr const char* kind = "session score";
constexpr std::uint32_t schema = 1;
constexpr std::size_t ruleParts = 4;   // those of the shape, and the keys
constexpr std::size_t stopEvery = 64;  // sessions between two looks at the stop token
constexpr double leastThreshold = 1e-9;

}  // namespace

Result<CombinedDetector> CombinedDetector::train(const SessionSet& normal, const SessionSettings& settings,
                                                 TaskContext& task, const KeyListener& listener) {
    auto heldOut = heldOutShapes(normal, settings, task);
    if (!heldOut) return heldOut.error();
    std::vector<KeyJudgement> held;
    auto keys = KeyPart::train(normal, settings.keyFolds, settings.keyFolds, settings, task, &held, listener);
    if (!keys) return keys.error();
    std::vector<WeightedScore> odds;
    for (std::size_t s = 0; s < normal.size(); ++s) {
        odds.push_back({held[s].odds, normal.count(s)});
        (*heldOut)[s].parts.push_back(keyScore(held[s], normal.session(s).size()));
    }
    CombinedDetector detector(std::move(*keys));
    detector.shape_ = ShapeModel(normal, settings.order);
    detector.rule_ = EvidenceRule(*heldOut, settings.falsePositives);
    detector.keyThreshold_ =
        std::max(leastThreshold, TailProbability(std::move(odds)).scoreAt(settings.keyFalsePositives));
    return detector;
}

Result<CombinedDetector> CombinedDetector::taught(std::span<const std::vector<EventType>> sessions,
                                                  std::span<const KeyPart::Taught> steps,
                                                  const KeyTeaching& teaching, TaskContext& task) const {
    CombinedDetector detector = *this;
    for (const std::vector<EventType>& session : sessions) detector.shape_.accept(session);
    if (steps.empty()) return detector;
    auto keys = keys_.taught(steps, teaching, task);
    if (!keys) return keys.error();
    detector.keys_ = std::move(*keys);
    return detector;
}

ModelParts CombinedDetector::save() const {
    ModelParts parts = keys_.save();
    NamedTensors tensors(kind, schema);
    shape_.save(tensors);
    rule_.save(tensors);
    tensors.addNumber("keys.threshold", keyThreshold_);
    parts.emplace("session score", tensors.save());
    return parts;
}

Result<CombinedDetector> CombinedDetector::restore(const ModelParts& parts) {
    auto keys = KeyPart::restore(parts);
    if (!keys) return keys.error();
    const auto tensors = restorePart(parts, "session score", kind, schema);
    if (!tensors) return tensors.error();
    auto shape = ShapeModel::restore(*tensors);
    if (!shape) return shape.error();
    auto rule = EvidenceRule::restore(*tensors, ruleParts);
    if (!rule) return rule.error();
    const auto threshold = tensors->readNumber<double>("keys.threshold");
    if (!threshold) return threshold.error();
    if (!(*threshold > 0)) return NamedTensors::damaged("a threshold is 0");
    CombinedDetector detector(std::move(*keys));
    detector.shape_ = std::move(*shape);
    detector.rule_ = std::move(*rule);
    detector.keyThreshold_ = *threshold;
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
