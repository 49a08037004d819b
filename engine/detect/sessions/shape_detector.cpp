// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/shape_detector.h"

namespace logwright {

namespace {

constexpr std::size_t stopEvery = 64;  // sessions between two looks at the stop token

// Of repeats, which are held out in several folds, the oddest look counts.
void keepOddest(std::vector<PartScore>& kept, std::vector<PartScore> seen) {
    if (kept.empty()) kept = std::move(seen);
    for (std::size_t p = 0; p < seen.size(); ++p) {
        if (seen[p].value > kept[p].value) kept[p] = seen[p];
    }
}

}  // namespace

Result<std::vector<HeldOutSession>> heldOutShapes(const SessionSet& normal, const SessionSettings& settings,
                                                  TaskContext& task) {
    std::vector<HeldOutSession> held(normal.size());
    for (std::size_t fold = 0; fold < settings.folds; ++fold) {
        task.report({"Learning the shape of sessions", fold, settings.folds, "folds"});
        const SessionSplit split = foldOf(normal, fold, settings.folds, settings.seed);
        if (split.learned.size() == 0) continue;  // all of a few sessions are in this fold
        const ShapeModel model(split.learned, settings.order);
        for (std::size_t s = 0; s < split.heldOut.size(); ++s) {
            if (s % stopEvery == 0 && task.stopRequested()) return cancelledError();
            HeldOutSession& one = held[normal.find(split.heldOut.session(s))];
            one.count += split.heldOut.count(s);
            keepOddest(one.parts, model.values(split.heldOut.session(s)));
        }
    }
    const ShapeModel all(normal, settings.order);
    for (std::size_t s = 0; s < normal.size(); ++s) {
        if (held[s].parts.empty())
            held[s].parts = all.values(normal.session(s));  // its fold had nothing to learn
    }
    return held;
}

Result<ShapeDetector> ShapeDetector::train(const SessionSet& normal, const SessionSettings& settings,
                                           TaskContext& task) {
    const auto heldOut = heldOutShapes(normal, settings, task);
    if (!heldOut) return heldOut.error();
    ShapeDetector detector;
    detector.model_ = ShapeModel(normal, settings.order);
    detector.rule_ = EvidenceRule(*heldOut, settings.falsePositives);
    return detector;
}

Result<std::vector<SessionScore>> ShapeDetector::score(const SessionSet& sessions, TaskContext& task) const {
    std::vector<SessionScore> scores;
    scores.reserve(sessions.size());
    for (std::size_t s = 0; s < sessions.size(); ++s) {
        if (s % stopEvery == 0) {
            if (task.stopRequested()) return cancelledError();
            task.report({"Looking at the shape of sessions", s, sessions.size(), "sessions"});
        }
        scores.push_back(rule_.judge(model_.values(sessions.session(s))));
    }
    return scores;
}

std::string joinedReason(const SessionScore& score,
                         const std::function<std::string(const PartScore&)>& words) {
    std::string text;
    for (const PartScore& part : score.parts) {
        if (part.evidence < score.parts.front().evidence / 2) break;
        const std::string one = words(part);
        if (!one.empty()) text += (text.empty() ? "" : "; ") + one;
    }
    return text;
}

std::string ShapeDetector::reason(std::span<const EventType> session, const SessionScore& score,
                                  const TypeNames& names) const {
    return joinedReason(
        score, [&](const PartScore& part) { return model_.words(part.part, session, part.place, names); });
}

}  // namespace logwright
