// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Counts of right and wrong, and the figures made of them.

#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

/// Numbers of sessions; fractions where the normal ones are scaled.
struct SessionTally {
    double truePositives = 0;
    double falsePositives = 0;
    double falseNegatives = 0;
    double trueNegatives = 0;

    // 0 where there is nothing to divide by.
    double precision() const;
    double recall() const;
    double f1() const;
    double falsePositiveRate() const;
    SessionTally& operator+=(const SessionTally& other);
};

/// Where one would stand with another threshold.
struct CurvePoint {
    double threshold = 0;  ///< what scores at least so much is flagged
    double precision = 0;
    double recall = 0;
};

/// A score, of how many sessions, and what they are.
struct LabelledScore {
    double score = 0;
    double count = 0;
    bool abnormal = false;
};

/// The precision-recall curve, by falling threshold; at most `most` points, the ends among them. Equal scores
/// are one point.
std::vector<CurvePoint> precisionRecallCurve(std::vector<LabelledScore> scores, std::size_t most);

struct MeanAndRange {
    double mean = 0, least = 0, most = 0;
};
MeanAndRange meanAndRange(std::span<const double> values);

}  // namespace logwright
