// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/isolation_forest.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <random>

namespace logwright {

namespace {
constexpr std::size_t stopEvery = 256;  // sessions between two looks at the stop token
}

double averageDepth(double n) {
    if (n <= 1) return 0;
    if (n <= 2) return 1;
    return 2 * (std::log(n - 1) + std::numbers::egamma) - 2 * (n - 1) / n;
}

// Its position in the tree.
template <class Random>
std::uint32_t IsolationForest::grow(Tree& tree, std::span<std::size_t> rows, std::size_t depth,
                                    Random& random) const {
    const auto here = static_cast<std::uint32_t>(tree.size());
    tree.push_back({});
    const auto deepest = static_cast<std::size_t>(std::ceil(std::log2(sampled_)));
    std::vector<std::uint32_t> differing;
    for (std::size_t c = 0; c < matrix_.columns() && depth < deepest; ++c) {
        const double first = matrix_.at(rows.front(), c);
        const bool all = std::ranges::all_of(rows, [&](std::size_t r) { return matrix_.at(r, c) == first; });
        if (!all) differing.push_back(static_cast<std::uint32_t>(c));
    }
    if (differing.empty()) {
        tree[here].depth = static_cast<double>(depth) + averageDepth(static_cast<double>(rows.size()));
        return here;
    }
    const std::uint32_t column = differing[random() % differing.size()];
    const auto [least, most] =
        std::ranges::minmax_element(rows, {}, [&](std::size_t r) { return matrix_.at(r, column); });
    const double low = matrix_.at(*least, column), high = matrix_.at(*most, column);
    const double share = static_cast<double>(random() >> 11) / 9007199254740992.0;
    const double value = low + (high - low) * (1 - share);  // in (low, high]: neither side is empty
    const auto middle = std::partition(rows.begin(), rows.end(),
                                       [&](std::size_t r) { return matrix_.at(r, column) < value; });
    const auto smaller = static_cast<std::size_t>(middle - rows.begin());
    const std::uint32_t left = grow(tree, rows.first(smaller), depth + 1, random);
    const std::uint32_t right = grow(tree, rows.subspan(smaller), depth + 1, random);
    tree[here] = {column, left, right, value, 0};
    return here;
}

Result<IsolationForest> IsolationForest::train(const SessionSet& normal, const SessionSettings& settings,
                                               TaskContext& task) {
    task.report({"Growing an isolation forest", 0, 0, ""});
    IsolationForest forest{CountMatrix(normal)};
    const CountMatrix& matrix = forest.matrix_;
    std::vector<double> until;  // weights up to each row
    for (std::size_t r = 0; r < matrix.rows(); ++r) {
        until.push_back(matrix.weight(r) + (until.empty() ? 0 : until.back()));
    }
    const auto sampled = std::min(static_cast<double>(sample), std::max(2.0, matrix.sessions()));
    forest.sampled_ = std::floor(sampled);
    std::mt19937_64 random(settings.seed);
    for (std::size_t t = 0; t < trees; ++t) {
        if (task.stopRequested()) return cancelledError();
        std::vector<std::size_t> rows(static_cast<std::size_t>(forest.sampled_));
        for (std::size_t& row : rows) {
            const double at = static_cast<double>(random() >> 11) / 9007199254740992.0 * until.back();
            const auto found = std::ranges::upper_bound(until, at) - until.begin();
            row = std::min(static_cast<std::size_t>(found), matrix.rows() - 1);
        }
        Tree tree;
        forest.grow(tree, rows, 0, random);
        forest.forest_.push_back(std::move(tree));
    }
    // The threshold: from the oddest normal session down, until more than the share would be flagged.
    std::vector<std::pair<double, double>> scored;  // score, sessions
    for (std::size_t r = 0; r < matrix.rows(); ++r) {
        std::vector<double> row(matrix.columns());
        for (std::size_t c = 0; c < row.size(); ++c) row[c] = matrix.at(r, c);
        scored.emplace_back(forest.anomalyOf(row), matrix.weight(r));
    }
    std::ranges::sort(scored, std::greater{});
    double flagged = 0;
    for (const auto& [value, sessions] : scored) {
        forest.threshold_ = value;
        flagged += sessions;
        if (flagged > settings.falsePositives * matrix.sessions()) break;
    }
    return forest;
}

double IsolationForest::anomalyOf(const std::vector<double>& row) const {
    double depths = 0;
    for (const Tree& tree : forest_) {
        const Node* node = &tree.front();
        while (node->left != 0) node = &tree[row[node->column] < node->value ? node->left : node->right];
        depths += node->depth;
    }
    return std::exp2(-depths / static_cast<double>(forest_.size()) / averageDepth(sampled_));
}

Result<std::vector<SessionScore>> IsolationForest::score(const SessionSet& sessions,
                                                         TaskContext& task) const {
    std::vector<SessionScore> scores;
    scores.reserve(sessions.size());
    for (std::size_t s = 0; s < sessions.size(); ++s) {
        if (s % stopEvery == 0 && task.stopRequested()) return cancelledError();
        const double value = anomaly(sessions.session(s));
        SessionScore score;
        // The paper's score from the threshold to 1 is the upper half of ours.
        score.score = value > threshold_ ? 0.5 + 0.5 * (value - threshold_) / (1 - threshold_)
                                         : 0.499 * value / threshold_;
        score.parts = {{FindingPart::counts, value, 0, sessions.session(s).size()}};
        scores.push_back(std::move(score));
    }
    return scores;
}

std::string IsolationForest::reason(std::span<const EventType>, const SessionScore& score,
                                    const TypeNames&) const {
    char text[120];
    std::snprintf(
        text, sizeof text,
        "its counts are soon alone among those of normal sessions: anomaly score %.2f, up to %.2f is "
        "normal",
        score.parts.front().value, threshold_);
    return text;
}

}  // namespace logwright
