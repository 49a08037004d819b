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
// counts half beside it.
double weightOf(FindingPart part) {
    return part == FindingPart::counts || part == FindingPart::unseenTemplate ? 1 : 0.5;
}

Result<TailProbability> tailOf(const NamedTensors& tensors, const std::string& name) {
    auto scores = tensors.read<double>(name + ".scores");
    if (!scores) return scores.error();
    auto atLeast = tensors.read<std::uint64_t>(name + ".at_least");
    if (!atLeast) return atLeast.error();
    const auto excess = tensors.readNumber<double>(name + ".excess");
    if (!excess) return excess.error();
    const auto beyond = tensors.readNumber<std::uint64_t>(name + ".beyond");
    if (!beyond) return beyond.error();
    const bool fits = scores->size() == atLeast->size() && *excess > 0 && std::ranges::is_sorted(*scores) &&
                      std::ranges::is_sorted(*atLeast, std::ranges::greater{});
    if (!fits) return NamedTensors::damaged(name + " is no tail");
    return TailProbability::of({std::move(*scores), std::move(*atLeast), *excess, *beyond});
}

}  // namespace

EvidenceRule::EvidenceRule(const std::vector<HeldOutSession>& heldOut, double falsePositives) {
    const std::size_t parts = heldOut.empty() ? 0 : heldOut.front().parts.size();
    most_ = 0;
    for (std::size_t p = 0; p < parts; ++p) most_ = std::max(most_, weightOf(heldOut.front().parts[p].part));
    for (std::size_t p = 0; p < parts; ++p) {
        std::vector<WeightedScore> values;
        for (const HeldOutSession& one : heldOut) values.push_back({one.parts[p].value, one.count});
        tails_.emplace_back(std::move(values));
    }
    std::vector<WeightedScore> sums;
    for (const HeldOutSession& one : heldOut) sums.push_back({sum(one.parts), one.count});
    threshold_ = std::max(leastThreshold, TailProbability(std::move(sums)).scoreAt(falsePositives));
}

void EvidenceRule::save(NamedTensors& tensors) const {
    tensors.addNumber("rule.threshold", threshold_);
    tensors.addNumber("rule.most", most_);
    for (std::size_t p = 0; p < tails_.size(); ++p) {
        const std::string name = "rule." + std::to_string(p);
        const TailProbability::Parts& parts = tails_[p].parts();
        tensors.add(name + ".scores", parts.scores);
        tensors.add(name + ".at_least", parts.atLeast);
        tensors.addNumber(name + ".excess", parts.excess);
        tensors.addNumber(name + ".beyond", parts.beyond);
    }
}

Result<EvidenceRule> EvidenceRule::restore(const NamedTensors& tensors, std::size_t parts) {
    EvidenceRule rule;
    const auto threshold = tensors.readNumber<double>("rule.threshold");
    if (!threshold) return threshold.error();
    const auto most = tensors.readNumber<double>("rule.most");
    if (!most) return most.error();
    if (!(*threshold > 0) || !(*most > 0)) return NamedTensors::damaged("a threshold is 0");
    rule.threshold_ = *threshold;
    rule.most_ = *most;
    for (std::size_t p = 0; p < parts; ++p) {
        auto tail = tailOf(tensors, "rule." + std::to_string(p));
        if (!tail) return tail.error();
        rule.tails_.push_back(std::move(*tail));
    }
    return rule;
}

double EvidenceRule::weighted(const PartScore& part, double evidence) const {
    return evidence * weightOf(part.part) / most_;
}

double EvidenceRule::sum(const std::vector<PartScore>& parts) const {
    double sum = 0;
    for (std::size_t p = 0; p < tails_.size(); ++p) {
        const double evidence = tails_[p].evidence(parts[p].value);
        sum += std::max(0.0, weighted(parts[p], evidence) - ordinary);
    }
    return sum;
}

SessionScore EvidenceRule::judge(std::vector<PartScore> parts) const {
    const double all = sum(parts);
    SessionScore score;
    score.score = all / (all + threshold_);
    for (std::size_t p = 0; p < tails_.size(); ++p) parts[p].evidence = tails_[p].evidence(parts[p].value);
    std::ranges::stable_sort(parts, std::ranges::greater{},
                             [this](const PartScore& part) { return weighted(part, part.evidence); });
    score.parts = std::move(parts);
    return score;
}

}  // namespace logwright
