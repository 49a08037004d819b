// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/clock_estimates.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace logwright {

namespace {

constexpr int rounds = 50;            // of relaxation
constexpr double alike = 0.25;        // seconds between clocks that agree
constexpr double mostDisagree = 0.2;  // of a clock's pairs

double weightOf(const ClockTie& tie) {
    return 1 / (tie.uncertainty * tie.uncertainty);
}

/// Clocks as a graph whose edges are ties.
class ClockGraph {
public:
    ClockGraph(std::span<const ClockTie> ties, std::size_t clocks)
        : ties_(ties), ahead_(clocks, 0.0), group_(clocks) {
        std::iota(group_.begin(), group_.end(), 0u);
        spread();
        relax();
        setRight();
    }
    std::optional<ClockEstimate> estimate(std::uint32_t clock) const;

private:
    void spread();
    void relax();
    void setRight();
    std::uint32_t rightOneOf(std::uint32_t group) const;
    double residual(const ClockTie& tie) const { return std::abs(ahead_[tie.b] - ahead_[tie.a] - tie.ahead); }

    std::span<const ClockTie> ties_;
    std::vector<double> ahead_;         ///< of each clock, against those of its group
    std::vector<std::uint32_t> group_;  ///< of clocks that ties join
    std::vector<bool> right_;
};

// The surest ties first: each joins two groups, of which one is moved as a whole.
void ClockGraph::spread() {
    std::vector<const ClockTie*> surest;
    for (const ClockTie& tie : ties_) surest.push_back(&tie);
    std::ranges::stable_sort(surest, {}, &ClockTie::uncertainty);
    for (const ClockTie* tie : surest) {
        const std::uint32_t from = group_[tie->b];
        const std::uint32_t to = group_[tie->a];
        if (from == to) continue;
        const double move = ahead_[tie->a] + tie->ahead - ahead_[tie->b];
        for (std::size_t clock = 0; clock < group_.size(); ++clock) {
            if (group_[clock] != from) continue;
            group_[clock] = to;
            ahead_[clock] += move;
        }
    }
}

// Evens out what ties say that agree with what the surest ones say.
void ClockGraph::relax() {
    std::vector<const ClockTie*> agreeing;
    for (const ClockTie& tie : ties_) {
        if (residual(tie) <= alike + tie.uncertainty) agreeing.push_back(&tie);
    }
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> sum(ahead_.size(), 0.0);
        std::vector<double> weight(ahead_.size(), 0.0);
        for (const ClockTie* tie : agreeing) {
            const double w = weightOf(*tie);
            sum[tie->b] += w * (ahead_[tie->a] + tie->ahead);
            sum[tie->a] += w * (ahead_[tie->b] - tie->ahead);
            weight[tie->a] += w;
            weight[tie->b] += w;
        }
        // Halfway: where only two clocks differ, a whole step would swing for ever.
        for (std::size_t clock = 0; clock < ahead_.size(); ++clock) {
            if (weight[clock] > 0) ahead_[clock] = (ahead_[clock] + sum[clock] / weight[clock]) / 2;
        }
    }
}

void ClockGraph::setRight() {
    right_.assign(group_.size(), false);
    std::vector<std::uint32_t> groups = group_;
    std::ranges::sort(groups);
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    for (const std::uint32_t group : groups) {
        std::vector<std::uint32_t> members;
        for (std::uint32_t clock = 0; clock < group_.size(); ++clock) {
            if (group_[clock] == group) members.push_back(clock);
        }
        std::vector<std::uint32_t> most;
        for (const std::uint32_t centre : members) {
            std::vector<std::uint32_t> agree;
            for (const std::uint32_t clock : members) {
                if (std::abs(ahead_[clock] - ahead_[centre]) <= alike) agree.push_back(clock);
            }
            if (agree.size() > most.size()) most = std::move(agree);
        }
        double sum = 0;
        for (const std::uint32_t clock : most) {
            right_[clock] = true;
            sum += ahead_[clock];
        }
        for (const std::uint32_t clock : members) ahead_[clock] -= sum / static_cast<double>(most.size());
    }
}

std::uint32_t ClockGraph::rightOneOf(std::uint32_t group) const {
    std::uint32_t clock = 0;
    while (!right_[clock] || group_[clock] != group) ++clock;
    return clock;
}

std::optional<ClockEstimate> ClockGraph::estimate(std::uint32_t clock) const {
    ClockEstimate estimate{clock, clock, ahead_[clock], 0, 0};
    estimate.uncertainty = std::numeric_limits<double>::infinity();
    std::uint64_t disagree = 0;
    std::uint64_t mostShared = 0;
    bool nearlyRight = false;  // one of those that it is compared with
    for (const ClockTie& tie : ties_) {
        if (tie.a != clock && tie.b != clock) continue;
        if (residual(tie) > alike + tie.uncertainty) {
            disagree += tie.pairs;
            continue;
        }
        const std::uint32_t other = tie.a == clock ? tie.b : tie.a;
        estimate.uncertainty = std::min(estimate.uncertainty, tie.uncertainty);
        estimate.pairs += tie.pairs;
        nearlyRight = nearlyRight || std::abs(ahead_[other]) < leastClockError;
        if (!right_[other] || tie.pairs <= mostShared) continue;
        mostShared = tie.pairs;
        estimate.peer = other;
    }
    if (right_[clock] || !nearlyRight) return {};
    if (mostShared == 0) {
        estimate.peer = rightOneOf(group_[clock]);
        estimate.uncertainty += alike;
    }
    const auto all = static_cast<double>(estimate.pairs + disagree);
    if (static_cast<double>(disagree) > mostDisagree * all) return {};
    if (std::abs(estimate.ahead) - estimate.uncertainty < leastClockError) return {};
    return estimate;
}

}  // namespace

std::vector<ClockEstimate> estimateClocks(std::span<const ClockTie> ties, std::size_t clocks) {
    const ClockGraph graph(ties, clocks);
    std::vector<ClockEstimate> estimates;
    for (std::uint32_t clock = 0; clock < clocks; ++clock) {
        if (const auto estimate = graph.estimate(clock)) estimates.push_back(*estimate);
    }
    return estimates;
}

}  // namespace logwright
