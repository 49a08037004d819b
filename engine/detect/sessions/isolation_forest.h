// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A baseline: the isolation forest over count vectors (Liu, Ting and Zhou, ICDM 2008). Each tree splits a
// sample at random counts of random types; what is soon alone is odd. The anomaly score is 2^(-E(h) / c(n))
// with h the depth at which a session ends, c(n) what that is on average in a tree of n. The threshold is the
// score that only the given share of the normal sessions exceeds. Types that no normal session has do not
// count.

#include "engine/detect/sessions/count_matrix.h"
#include "engine/detect/sessions/session_detector.h"

namespace logwright {

/// c(n): the average depth of an unsuccessful search in a binary tree of n; 0 of one.
double averageDepth(double n);

class IsolationForest : public SessionDetector {
public:
    static constexpr std::size_t trees = 100, sample = 256;  // as in the paper

    static Result<IsolationForest> train(const SessionSet& normal, const SessionSettings& settings,
                                         TaskContext& task);

    Result<std::vector<SessionScore>> score(const SessionSet& sessions, TaskContext& task) const override;
    std::string reason(std::span<const EventType> session, const SessionScore& score,
                       const TypeNames& names) const override;

    /// The paper's anomaly score, in (0, 1).
    double anomaly(std::span<const EventType> session) const { return anomalyOf(matrix_.row(session)); }
    double threshold() const { return threshold_; }

private:
    /// A leaf where `left` is 0; else rows with less than `value` in the column go left.
    struct Node {
        std::uint32_t column = 0;
        std::uint32_t left = 0, right = 0;
        double value = 0;
        double depth = 0;  ///< of a leaf, with what its rows would still be split
    };
    using Tree = std::vector<Node>;

    explicit IsolationForest(CountMatrix matrix) : matrix_(std::move(matrix)) {}
    template <class Random>
    std::uint32_t grow(Tree& tree, std::span<std::size_t> rows, std::size_t depth, Random& random) const;
    double anomalyOf(const std::vector<double>& row) const;

    CountMatrix matrix_;
    std::vector<Tree> forest_;
    double sampled_ = 0;  ///< rows a tree
    double threshold_ = 0;
};

}  // namespace logwright
