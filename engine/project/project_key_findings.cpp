// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What ProjectFindings does with the sequence models: trains them, asks them, and teaches them by verdicts.

#include "engine/project/project_findings.h"

#include <algorithm>
#include <ctime>

namespace logwright {

namespace {

constexpr std::size_t mostEffects = 8;  // held: before and after an act, and of those around it

double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

bool isOfSequences(Detector detector) {
    return modelOf(detector) == DetectorModel::keys;
}

}  // namespace

Result<DetectorTraining> ProjectFindings::trainKeys(const Snapshot& snapshot, const ProjectEvents& events,
                                                    const NormalEvents& normal, DetectorTraining training,
                                                    const DetectorTrainingListener& listener,
                                                    TaskContext& task) {
    const double began = cpuSeconds();
    auto sessions = NormalSessions::learn(snapshot, events, normal, training, listener, task);
    if (!sessions) return sessions.error();
    training.seconds = cpuSeconds() - began;
    training.complete = true;
    auto id = DetectorStore(*database_).save(training, sessions->save());
    if (!id) return id.error();
    training.id = *id;
    const std::lock_guard lock(mutex_);
    taught_.reset();
    shown_.reset();
    return training;
}

Result<ProjectFindings::Found> ProjectFindings::findSequences(const Snapshot& snapshot,
                                                              const ProjectEvents& events,
                                                              std::span<const Detector> detectors,
                                                              const ModelParts& parts,
                                                              TaskContext& task) const {
    const auto model = NormalSessions::restore(parts);
    if (!model) return model.error();
    Found found;
    for (const Detector detector : detectors) {
        if (!isOfSequences(detector)) continue;
        auto some = detector == Detector::keys ? model->findKeys(snapshot, events, task)
                                               : model->findSessions(snapshot, events, task);
        if (!some) return some.error();
        found[detector] = std::move(*some);
    }
    return found;
}

// The model that the newest training learned; null where there is none, or where it is damaged.
const NormalSessions* ProjectFindings::modelTaught() const {
    if (taught_) return taught_->model ? &*taught_->model : nullptr;
    taught_.emplace();
    std::vector<std::string> damaged;
    const DetectorStore store(*database_);
    const auto trainings = store.trainings(damaged);
    if (!trainings) return nullptr;
    const auto newest = std::ranges::find(*trainings, DetectorModel::keys, &DetectorTraining::model);
    if (newest == trainings->end()) return nullptr;
    const auto parts = store.load(newest->id);
    if (!parts) return nullptr;
    auto model = NormalSessions::restore(*parts);
    if (!model) return nullptr;
    taught_->model = std::move(*model);
    return &*taught_->model;
}

// Wants the lock, and what is held loaded. Findings that the models, taught the lessons in force, would not
// make. It follows from these lessons and the models alone, so that it is the same after an undo, and in a
// project that is opened anew.
std::set<FindingId> ProjectFindings::fineOnceTaught(const VerdictHistory& history) const {
    std::vector<NormalSessions::Taught> lessons;
    for (const VerdictMark* mark : history.lessons()) {
        if (!isOfSequences(mark->detector) || mark->lesson.empty()) continue;
        NormalSessions::Taught lesson{mark->detector, mark->lesson};
        if (std::ranges::find(lessons, lesson) == lessons.end()) lessons.push_back(std::move(lesson));
    }
    if (lessons.empty()) return {};
    const NormalSessions* model = modelTaught();
    if (model == nullptr) return {};
    auto& effects = taught_->effects;
    const auto known = std::ranges::find(effects, lessons, &TaughtSessions::Effect::lessons);
    if (known != effects.end()) return known->fine;
    std::vector<FindingId> ids;
    std::vector<NormalSessions::Taught> asked;
    for (const StoredFinding& stored : held_->stored) {
        if (!isOfSequences(stored.finding.detector) || stored.lesson.empty()) continue;
        ids.push_back(stored.finding.id);
        asked.push_back({stored.finding.detector, stored.lesson});
    }
    TaskContext task;
    const auto learned = model->taught(lessons, task);
    if (!learned) return {};
    const auto normal = learned->accepts(asked, task);
    if (!normal) return {};
    std::set<FindingId> fine;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if ((*normal)[i]) fine.insert(ids[i]);
    }
    if (effects.size() == mostEffects) effects.erase(effects.begin());
    effects.push_back({std::move(lessons), fine});
    return fine;
}

// Wants the lock, and what is held loaded.
void ProjectFindings::apply(const VerdictHistory& history, std::vector<Finding>& findings) const {
    applyVerdicts(history, findings);
    const std::set<FindingId> fine = fineOnceTaught(history);
    for (Finding& finding : findings) {
        if (finding.verdict == Verdict::none && fine.contains(finding.id)) finding.cleared = true;
    }
}

}  // namespace logwright
