// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How well findings tell what was planted in a generated world.
//
// A finding *claims* a kind by its detector and part (claimedKind): missing-step claims missing_step,
// unseen-template unknown_template, and so on. Parts that say only that a session is odd claim none; they
// count in the figures of their detector alone.
//
// A finding *lies on* an anomaly where one of its two records (first, last) is one of the anomaly's two, or
// stands between them in the same file and is of the same template (a flood, a burst, an attack), or, of a
// silence, a burst or a phase of the incident, where its time overlaps and its template is the planted one,
// or one of several that mining made of it.
//
//     kind      recall     planted anomalies of the kind that a finding lies on that claims the kind
//               precision  findings that claim the kind and lie on an anomaly of it, of all that claim it but
//                          those that lie on a planted anomaly of another kind or on the incident: these are
//                          no false alarms, and are told as `elsewhere`; `strict precision` counts them as
//                          false too
//     detector  recall     planted anomalies, of any kind, that a finding of it lies on or whose session it
//                          is about while that runs
//               precision  findings that do so, or lie on the incident, of all its findings
//
// Findings that were cleared, marked as false positives or not found again are left out. Anomalies and
// findings that begin before `from` are left out: what was learned from says little of what will be found.

#include "engine/detect/finding.h"
#include "engine/evaluate/anomaly_truth.h"
#include "engine/events/snapshot.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace logwright {

struct KindFigures {
    std::string kind;
    std::uint64_t planted = 0;
    std::uint64_t found = 0;      ///< of these
    std::uint64_t claims = 0;     ///< findings that claim the kind
    std::uint64_t right = 0;      ///< of these, on an anomaly of the kind
    std::uint64_t elsewhere = 0;  ///< of these, on another planted anomaly or the incident
};

struct DetectorFigures {
    std::optional<Detector> detector;  ///< nothing: all together
    std::uint64_t planted = 0;
    std::uint64_t found = 0;
    std::uint64_t findings = 0;
    std::uint64_t right = 0;
};

struct FindingEvaluation {
    std::vector<KindFigures> kinds;          ///< as the truth names them, by name
    std::vector<DetectorFigures> detectors;  ///< those with findings, then all together
    std::uint64_t notInProject = 0;          ///< anomalies whose records the project does not have
};

/// The kind of anomaly that a finding says it is; empty where it says none.
std::string_view claimedKind(const Finding& finding);

FindingEvaluation evaluateFindings(const Snapshot& snapshot, std::span<const Finding> findings,
                                   const AnomalyTruth& truth, Timestamp from);

/// Records of planted anomalies and of the incident, ascending: what a training on normal data leaves out.
std::vector<RecordIndex> plantedRecords(const Snapshot& snapshot, const AnomalyTruth& truth);

/// 0 where nothing was counted.
double ratio(std::uint64_t part, std::uint64_t whole);
double harmonicMean(double precision, double recall);

}  // namespace logwright
