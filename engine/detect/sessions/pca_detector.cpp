// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/pca_detector.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace logwright {

namespace {

constexpr std::size_t stopEvery = 256;  // sessions between two looks at the stop token

// The Q-statistic of the eigenvalues that are left over; 0 where nothing is left over.
double qStatistic(std::span<const double> left, double deviate) {
    double phi1 = 0, phi2 = 0, phi3 = 0;
    for (const double value : left) {
        const double lambda = std::max(0.0, value);
        phi1 += lambda;
        phi2 += lambda * lambda;
        phi3 += lambda * lambda * lambda;
    }
    if (phi1 <= 0) return 0;
    const double h0 = 1 - 2 * phi1 * phi3 / (3 * phi2 * phi2);
    const double root = deviate * std::sqrt(2 * phi2 * h0 * h0) / phi1;
    return phi1 * std::pow(root + 1 + phi2 * h0 * (h0 - 1) / (phi1 * phi1), 1 / h0);
}

}  // namespace

void PcaDetector::learnWeights() {
    const std::size_t columns = matrix_.columns();
    idf_.assign(columns, 0);
    for (std::size_t c = 0; c < columns; ++c) {
        double having = 0;
        for (std::size_t r = 0; r < matrix_.rows(); ++r)
            having += matrix_.at(r, c) > 0 ? matrix_.weight(r) : 0;
        idf_[c] = std::log(matrix_.sessions() / having);
    }
    mean_.assign(columns, 0);
    for (std::size_t r = 0; r < matrix_.rows(); ++r) {
        for (std::size_t c = 0; c < columns; ++c) {
            mean_[c] += matrix_.weight(r) * matrix_.at(r, c) * idf_[c] / matrix_.sessions();
        }
    }
}

std::vector<double> PcaDetector::weighted(std::vector<double> row) const {
    for (std::size_t c = 0; c < row.size(); ++c) row[c] = row[c] * idf_[c] - mean_[c];
    return row;
}

std::vector<double> PcaDetector::covariance() const {
    const std::size_t n = matrix_.columns();
    std::vector<double> sum(n * n, 0);
    for (std::size_t r = 0; r < matrix_.rows(); ++r) {
        std::vector<double> row(n);
        for (std::size_t c = 0; c < n; ++c) row[c] = matrix_.at(r, c);
        row = weighted(std::move(row));
        const double share = matrix_.weight(r) / matrix_.sessions();
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j) sum[i * n + j] += share * row[i] * row[j];
        }
    }
    return sum;
}

Result<PcaDetector> PcaDetector::train(const SessionSet& normal, const PcaSettings& settings,
                                       TaskContext& task) {
    task.report({"Learning principal components", 0, 0, ""});
    PcaDetector detector{CountMatrix(normal)};
    detector.learnWeights();
    auto system = eigenSystem(detector.covariance(), detector.matrix_.columns(), task);
    if (!system) return system.error();
    const double all = std::accumulate(system->values.begin(), system->values.end(), 0.0);
    double held = 0;
    std::size_t components = 0;
    while (components < system->values.size() && held < settings.variance * all) {
        held += system->values[components++];
    }
    const auto left = std::span<const double>(system->values).subspan(components);
    detector.threshold_ = qStatistic(left, settings.deviate);
    system->vectors.resize(components);
    detector.normal_ = std::move(system->vectors);
    return detector;
}

std::vector<double> PcaDetector::residualVector(std::span<const EventType> session) const {
    const std::vector<double> row = weighted(matrix_.row(session));
    std::vector<double> left = row;
    for (const std::vector<double>& component : normal_) {
        const double share = std::inner_product(row.begin(), row.end(), component.begin(), 0.0);
        for (std::size_t c = 0; c < left.size(); ++c) left[c] -= share * component[c];
    }
    return left;
}

double PcaDetector::residual(std::span<const EventType> session) const {
    const std::vector<double> left = residualVector(session);
    return std::inner_product(left.begin(), left.end(), left.begin(), 0.0);
}

Result<std::vector<SessionScore>> PcaDetector::score(const SessionSet& sessions, TaskContext& task) const {
    std::vector<SessionScore> scores;
    scores.reserve(sessions.size());
    for (std::size_t s = 0; s < sessions.size(); ++s) {
        if (s % stopEvery == 0 && task.stopRequested()) return cancelledError();
        const double value = residual(sessions.session(s));
        SessionScore score;
        // What rounding leaves of a vector within the normal space is nothing.
        if (value > threshold_ && value > 1e-9)
            score.score = value / (value + threshold_);
        else
            score.score = 0.5 * value / (value + threshold_ + 1e-9);
        score.parts = {{FindingPart::counts, value, 0, sessions.session(s).size()}};
        scores.push_back(std::move(score));
    }
    return scores;
}

std::string PcaDetector::reason(std::span<const EventType> session, const SessionScore& /*score*/,
                                const TypeNames& names) const {
    const std::vector<double> left = residualVector(session);
    if (left.empty()) return "";
    const auto most = std::ranges::max_element(left, {}, [](double value) { return std::abs(value); });
    const EventType type = matrix_.types()[static_cast<std::size_t>(most - left.begin())];
    return std::string(*most > 0 ? "more" : "fewer") + " `" + names(type) +
           "` than goes together with the other events of the session in normal ones";
}

}  // namespace logwright
