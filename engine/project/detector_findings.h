// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One detection while it runs: which detectors are to look, which have, and what they found.

#include "engine/detect/detection.h"
#include "engine/detect/event_finding.h"
#include "engine/detect/normal_events.h"

namespace logwright {

class Database;
class ProjectRules;

struct DetectorFindings {
    std::vector<Detector> wanted;
    std::vector<Detector> looked;
    std::map<Detector, std::uint64_t> counts;  ///< of those that looked
    std::vector<EventFinding> found;

    /// Those that the settings name, or all that look unasked.
    static DetectorFindings of(const DetectionSettings& settings);
    bool wants(Detector detector) const;
    Result<> add(Detector detector, Result<std::vector<EventFinding>> some);
};

/// What needs no training: floods and rates, outliers, rules and secrets. Embeddings are those in the
/// project's database.
Result<> findUntrained(const Snapshot& snapshot, const SessionReader& sessions, const ProjectEvents& events,
                       const ProjectRules& rules, Database& database, const DetectionSettings& settings,
                       DetectorFindings& findings, TaskContext& task);

}  // namespace logwright
