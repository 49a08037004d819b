// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/evaluate/session_tally.h"

#include <algorithm>

namespace logwright {

namespace {

double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
}

}  // namespace

double SessionTally::precision() const {
    return share(truePositives, truePositives + falsePositives);
}

double SessionTally::recall() const {
    return share(truePositives, truePositives + falseNegatives);
}

double SessionTally::f1() const {
    return share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
}

double SessionTally::falsePositiveRate() const {
    return share(falsePositives, falsePositives + trueNegatives);
}

SessionTally& SessionTally::operator+=(const SessionTally& other) {
    truePositives += other.truePositives;
    falsePositives += other.falsePositives;
    falseNegatives += other.falseNegatives;
    trueNegatives += other.trueNegatives;
    return *this;
}

std::vector<CurvePoint> precisionRecallCurve(std::vector<LabelledScore> scores, std::size_t most) {
    std::ranges::stable_sort(scores, std::ranges::greater{}, &LabelledScore::score);
    double abnormal = 0;
    for (const LabelledScore& one : scores) abnormal += one.abnormal ? one.count : 0;
    std::vector<CurvePoint> all;
    double right = 0, flagged = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        flagged += scores[i].count;
        right += scores[i].abnormal ? scores[i].count : 0;
        if (i + 1 < scores.size() && scores[i + 1].score == scores[i].score) continue;
        all.push_back({scores[i].score, share(right, flagged), share(right, abnormal)});
    }
    if (all.size() <= most || most < 2) return all;
    std::vector<CurvePoint> some;
    for (std::size_t i = 0; i < most; ++i) some.push_back(all[i * (all.size() - 1) / (most - 1)]);
    return some;
}

MeanAndRange meanAndRange(std::span<const double> values) {
    MeanAndRange figures;
    if (values.empty()) return figures;
    figures.least = figures.most = values.front();
    for (const double value : values) {
        figures.mean += value / static_cast<double>(values.size());
        figures.least = std::min(figures.least, value);
        figures.most = std::max(figures.most, value);
    }
    return figures;
}

}  // namespace logwright
