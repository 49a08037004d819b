// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/count_matrix.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace logwright {

namespace {

constexpr int mostSweeps = 60;

// One rotation that makes the element (p, q) zero.
void rotate(std::vector<double>& a, std::vector<double>& v, std::size_t n, std::size_t p, std::size_t q) {
    const double theta = (a[q * n + q] - a[p * n + p]) / (2 * a[p * n + q]);
    const double t = (theta >= 0 ? 1 : -1) / (std::abs(theta) + std::sqrt(theta * theta + 1));
    const double c = 1 / std::sqrt(t * t + 1);
    const double s = t * c;
    for (std::size_t k = 0; k < n; ++k) {
        const double kp = a[k * n + p], kq = a[k * n + q];
        a[k * n + p] = c * kp - s * kq;
        a[k * n + q] = s * kp + c * kq;
    }
    for (std::size_t k = 0; k < n; ++k) {
        const double pk = a[p * n + k], qk = a[q * n + k];
        a[p * n + k] = c * pk - s * qk;
        a[q * n + k] = s * pk + c * qk;
    }
    for (std::size_t k = 0; k < n; ++k) {
        const double kp = v[k * n + p], kq = v[k * n + q];
        v[k * n + p] = c * kp - s * kq;
        v[k * n + q] = s * kp + c * kq;
    }
}

double sumOfSquares(const std::vector<double>& a, std::size_t n, bool diagonal) {
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) sum += (i == j) == diagonal ? a[i * n + j] * a[i * n + j] : 0;
    }
    return sum;
}

}  // namespace

CountMatrix::CountMatrix(const SessionSet& normal) {
    std::map<std::vector<std::pair<EventType, std::uint32_t>>, std::uint64_t> distinct;
    for (std::size_t s = 0; s < normal.size(); ++s) {
        std::vector<std::pair<EventType, std::uint32_t>> key;
        for (const TypeCount& one : countsOf(normal.session(s))) {
            key.emplace_back(one.type, one.count);
            types_.push_back(one.type);
        }
        distinct[key] += normal.count(s);
        std::ranges::sort(types_);
        types_.erase(std::unique(types_.begin(), types_.end()), types_.end());
    }
    for (const auto& [key, times] : distinct) {
        std::vector<double> row(types_.size(), 0);
        for (const auto& [type, count] : key) {
            row[static_cast<std::size_t>(std::ranges::lower_bound(types_, type) - types_.begin())] = count;
        }
        values_.insert(values_.end(), row.begin(), row.end());
        weights_.push_back(static_cast<double>(times));
        sessions_ += static_cast<double>(times);
    }
}

std::vector<double> CountMatrix::row(std::span<const EventType> session) const {
    std::vector<double> row(types_.size(), 0);
    for (const EventType type : session) {
        const auto at = std::ranges::lower_bound(types_, type);
        if (at != types_.end() && *at == type) row[static_cast<std::size_t>(at - types_.begin())] += 1;
    }
    return row;
}

Result<EigenSystem> eigenSystem(std::vector<double> a, std::size_t n, TaskContext& task) {
    std::vector<double> v(n * n, 0);
    for (std::size_t i = 0; i < n; ++i) v[i * n + i] = 1;
    for (int sweep = 0; sweep < mostSweeps; ++sweep) {
        if (sumOfSquares(a, n, false) <= 1e-24 * sumOfSquares(a, n, true)) break;
        for (std::size_t p = 0; p < n; ++p) {
            if (task.stopRequested()) return cancelledError();
            for (std::size_t q = p + 1; q < n; ++q) {
                if (a[p * n + q] != 0) rotate(a, v, n, p, q);
            }
        }
    }
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return a[i * n + i]; });
    EigenSystem system;
    for (const std::size_t i : order) {
        system.values.push_back(a[i * n + i]);
        std::vector<double> vector(n);
        for (std::size_t k = 0; k < n; ++k) vector[k] = v[k * n + i];
        system.vectors.push_back(std::move(vector));
    }
    return system;
}

}  // namespace logwright
