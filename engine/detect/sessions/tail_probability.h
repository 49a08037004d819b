// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How seldom a normal session is as odd as this one: scores of normal sessions that were held out, turned
// into a tail probability. Within the scores seen it counts them; beyond, the tail goes on as an exponential
// one with the mean excess of the highest scores, the very highest capped (the peaks over threshold of
// extreme value theory, with shape 0), so a threshold may lie beyond everything seen, by a margin that the
// spread of the highest scores gives.

#include "engine/base/result.h"

#include <cstdint>
#include <vector>

namespace logwright {

struct WeightedScore {
    double score = 0;
    std::uint64_t count = 1;
};

class TailProbability {
public:
    TailProbability() = default;
    /// Scores are at least 0, in units of which one more makes a score about e times as rare; with few
    /// scores the excess is drawn towards 1 such unit, and it is never taken to be below a half.
    explicit TailProbability(std::vector<WeightedScore> scores);

    /// Minus the natural logarithm of the probability that a normal session scores at least so high: 0 for
    /// the lowest scores, higher with the score, at most 100.
    double evidence(double score) const;
    /// The lowest score with a tail probability of at most `probability`, in (0, 1).
    double scoreAt(double probability) const;

    /// For keeping it: the distinct scores, ascending, and how many scores are at least as high.
    struct Parts {
        std::vector<double> scores;
        std::vector<std::uint64_t> atLeast;
        double excess = 1;
        std::uint64_t beyond = 0;  ///< scores that lie in the exponential tail
    };
    const Parts& parts() const { return parts_; }
    static TailProbability of(Parts parts);

private:
    std::uint64_t total() const { return parts_.atLeast.empty() ? 0 : parts_.atLeast.front(); }
    double tailBegin() const;
    double excessOf(const std::vector<WeightedScore>& scores) const;

    Parts parts_;
    double begin_ = 0;  ///< where the exponential tail begins
};

}  // namespace logwright
