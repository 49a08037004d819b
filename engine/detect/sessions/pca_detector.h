// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A baseline: principal components of the count vectors (Xu, Huang, Fox, Patterson and Jordan, SOSP 2009).
// Counts weighted by tf-idf and centred; the components that hold 95 % of the variance span what is normal; a
// session whose squared distance to them exceeds the Q-statistic (Jackson and Mudholkar 1979) at 0.1 % is
// flagged. Types that no normal session has do not count, as in the paper.

#include "engine/detect/sessions/count_matrix.h"
#include "engine/detect/sessions/session_detector.h"

namespace logwright {

struct PcaSettings {
    double variance = 0.95;
    double deviate = 3.2905;  ///< c_alpha, of the normal distribution at 1 - alpha, alpha 0.001
};

class PcaDetector : public SessionDetector {
public:
    static Result<PcaDetector> train(const SessionSet& normal, const PcaSettings& settings,
                                     TaskContext& task);

    Result<std::vector<SessionScore>> score(const SessionSet& sessions, TaskContext& task) const override;
    std::string reason(std::span<const EventType> session, const SessionScore& score,
                       const TypeNames& names) const override;

    /// The squared distance to the normal space; flagged above threshold().
    double residual(std::span<const EventType> session) const;
    double threshold() const { return threshold_; }
    std::size_t components() const { return normal_.size(); }

private:
    explicit PcaDetector(CountMatrix matrix) : matrix_(std::move(matrix)) {}
    std::vector<double> residualVector(std::span<const EventType> session) const;
    std::vector<double> weighted(std::vector<double> row) const;
    void learnWeights();
    std::vector<double> covariance() const;

    CountMatrix matrix_;
    std::vector<double> idf_;                  ///< of each type
    std::vector<double> mean_;                 ///< of each type, weighted
    std::vector<std::vector<double>> normal_;  ///< components of the normal space
    double threshold_ = 0;
};

}  // namespace logwright
