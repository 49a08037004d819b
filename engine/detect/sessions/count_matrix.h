// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The distinct count vectors of sessions as rows over the types of events, as the baselines read them, and
// the symmetric eigenproblem that two of them come to.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/detect/sessions/count_vectors.h"

#include <vector>

namespace logwright {

class CountMatrix {
public:
    explicit CountMatrix(const SessionSet& normal);

    std::size_t rows() const { return weights_.size(); }
    std::size_t columns() const { return types_.size(); }
    double at(std::size_t row, std::size_t column) const { return values_[row * columns() + column]; }
    double weight(std::size_t row) const { return weights_[row]; }  ///< sessions that have it
    double sessions() const { return sessions_; }
    const std::vector<EventType>& types() const { return types_; }  ///< of the columns, ascending

    /// The counts of any session, by column; types without one are left out.
    std::vector<double> row(std::span<const EventType> session) const;

private:
    std::vector<EventType> types_;
    std::vector<double> values_;
    std::vector<double> weights_;
    double sessions_ = 0;
};

/// Eigenvalues, descending, and of each its vector of length 1.
struct EigenSystem {
    std::vector<double> values;
    std::vector<std::vector<double>> vectors;
};

/// Of a symmetric matrix, row by row, by Jacobi's rotations (Golub and Van Loan, Matrix Computations, section
/// 8.5): exact to rounding, O(n^3) a sweep, some ten sweeps. Fails only when cancelled.
Result<EigenSystem> eigenSystem(std::vector<double> matrix, std::size_t size, TaskContext& task);

}  // namespace logwright
