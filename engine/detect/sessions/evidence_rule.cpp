// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/evidence_rule.h"

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

const double ordinary = -std::log(0.05);

constexpr double leastThreshold = 1e-9;

// What a session consists of stays the same from one stretch of a log to the next; how long it is and in
// which order its steps come changes more than held-out sessions of one stretch can tell, so such evidence
// counts half.
double weighted(FindingPart part, double evidence) {
    const bool content = part == FindingPart::counts || part == FindingPart::unseenTemplate;
    return content ? evidence : evidence / 2;
}

}  // namespace

EvidenceRule::EvidenceRule(const std::vector<HeldOutSession>& heldOut, double falsePositives) {
    const std::size_t parts = heldOut.empty() ? 0 : heldOut.front().parts.size();
    for (std::size_t p = 0; p < parts; ++p) {
        std::vector<WeightedScore> values;
        for (const HeldOutSession& one : heldOut) values.push_back({one.parts[p].value, one.count});
        tails_.emplace_back(std::move(values));
    }
    std::vector<WeightedScore> sums;
    for (const HeldOutSession& one : heldOut) sums.push_back({sum(one.parts), one.count});
    threshold_ = std::max(leastThreshold, TailProbability(std::move(sums)).scoreAt(falsePositives));
}

double EvidenceRule::sum(const std::vector<PartScore>& parts) const {
    double sum = 0;
    for (std::size_t p = 0; p < tails_.size(); ++p) {
        const double evidence = tails_[p].evidence(parts[p].value);
        sum += std::max(0.0, weighted(parts[p].part, evidence) - ordinary);
    }
    return sum;
}

SessionScore EvidenceRule::judge(std::vector<PartScore> parts) const {
    const double all = sum(parts);
    SessionScore score;
    score.score = all / (all + threshold_);
    for (std::size_t p = 0; p < tails_.size(); ++p) parts[p].evidence = tails_[p].evidence(parts[p].value);
    std::ranges::stable_sort(parts, std::ranges::greater{},
                             [](const PartScore& part) { return weighted(part.part, part.evidence); });
    score.parts = std::move(parts);
    return score;
}

}  // namespace logwright
