// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From what several parts say of a session to one score whose false positives are known.
//
// Each part's value becomes a tail probability among normal sessions that were held out, so parts in unlike
// units can be compared. What counts is the sum of the evidence of the parts that are out of the ordinary
// (probability below 1 in 20), that of length and order at half its weight: the truncated product of Zaykin
// et al., Genetic Epidemiology 2002. Several parts that are a little odd make a finding together, and one
// alone if it is odd enough. That sum is in turn held against the sums of the held-out sessions, so the share
// of false positives is kept however the parts depend on each other: parts that are or-ed would add theirs
// up.

#include "engine/detect/sessions/session_detector.h"
#include "engine/detect/sessions/tail_probability.h"
#include "engine/storage/named_tensors.h"

namespace logwright {

/// A normal session that was not learned from, and how odd it looked.
struct HeldOutSession {
    std::vector<PartScore> parts;
    std::uint64_t count = 0;
};

class EvidenceRule {
public:
    EvidenceRule() = default;
    /// The same parts in the same order in all sessions. `falsePositives` as in SessionSettings.
    EvidenceRule(const std::vector<HeldOutSession>& heldOut, double falsePositives);

    /// `parts` in the order of the held-out sessions; fills in their evidence.
    SessionScore judge(std::vector<PartScore> parts) const;

    /// Adds what it is to a model's tensors, and takes it from there: fails where they are damaged.
    void save(NamedTensors& tensors) const;
    static Result<EvidenceRule> restore(const NamedTensors& tensors, std::size_t parts);

private:
    double weighted(const PartScore& part, double evidence) const;
    double sum(const std::vector<PartScore>& parts) const;

    std::vector<TailProbability> tails_;  ///< of each part
    double most_ = 1;                     ///< the greatest weight of a part
    double threshold_ = 0;                ///< of the sum
};

}  // namespace logwright
