// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/detector_findings.h"

#include "engine/classify/embedding_store.h"
#include "engine/detect/outliers/outlier_findings.h"
#include "engine/detect/surges/surge_findings.h"
#include "engine/project/project_rules.h"

#include <algorithm>
#include <optional>

namespace logwright {

DetectorFindings DetectorFindings::of(const DetectionSettings& settings) {
    DetectorFindings findings;
    findings.wanted = settings.detectors;
    if (!findings.wanted.empty()) return findings;
    std::ranges::copy_if(projectDetectors, std::back_inserter(findings.wanted),
                         [](Detector one) { return !onlyWhenAsked(one); });
    return findings;
}

bool DetectorFindings::wants(Detector detector) const {
    return std::ranges::find(wanted, detector) != wanted.end();
}

Result<> DetectorFindings::add(Detector detector, Result<std::vector<EventFinding>> some) {
    if (!some) return some.error();
    looked.push_back(detector);
    counts[detector] = some->size();
    std::ranges::move(*some, std::back_inserter(found));
    return Done{};
}

Result<> findUntrained(const Snapshot& snapshot, const SessionReader& sessions, const ProjectEvents& events,
                       const ProjectRules& rules, Database& database, const DetectionSettings& settings,
                       DetectorFindings& findings, TaskContext& task) {
    if (findings.wants(Detector::flood) || findings.wants(Detector::rate)) {
        auto surges = findSurges(snapshot, events, task);
        if (!surges) return surges.error();
        for (const Detector detector : {Detector::flood, Detector::rate}) {
            std::vector<EventFinding> own;
            std::ranges::copy_if(*surges, std::back_inserter(own),
                                 [&](const EventFinding& one) { return one.finding.detector == detector; });
            if (!findings.wants(detector)) continue;
            if (auto done = findings.add(detector, std::move(own)); !done) return done;
        }
    }
    if (findings.wants(Detector::lof) || findings.wants(Detector::knn)) {
        std::optional<TextVectors> embeddings;
        if (!settings.outliers.embeddings.empty()) {
            auto vectors = EmbeddingStore(database).vectors(settings.outliers.embeddings);
            if (!vectors) return vectors.error();
            embeddings = std::move(*vectors);
        }
        auto outliers =
            findOutliers(snapshot, events, settings.outliers, embeddings ? &*embeddings : nullptr, task);
        if (!outliers) return outliers.error();
        for (auto& [detector, own] :
             {std::pair(Detector::lof, &outliers->lof), std::pair(Detector::knn, &outliers->knn)}) {
            if (!findings.wants(detector)) continue;
            if (auto done = findings.add(detector, std::move(*own)); !done) return done;
        }
    }
    const bool byRules = findings.wants(Detector::rules), bySecrets = findings.wants(Detector::secrets);
    if (!byRules && !bySecrets) return Done{};
    auto hits = rules.find(snapshot, sessions, events, byRules, bySecrets, task);
    if (!hits) return hits.error();
    if (auto done = byRules ? findings.add(Detector::rules, std::move(hits->rules)) : Done{}; !done) {
        return done;
    }
    return bySecrets ? findings.add(Detector::secrets, std::move(hits->secrets)) : Done{};
}

}  // namespace logwright
