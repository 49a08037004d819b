// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Adam's steps (Kingma and Ba 2015), and all that a training by them goes on from.

#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

/// The settings beside the rate: those of the paper and of LibTorch.
inline constexpr double adamFirst = 0.9, adamSecond = 0.999, adamLeast = 1e-8;

/// Everything that a training goes on from.
struct LearnerState {
    std::vector<float> parameters;
    std::vector<float> firstMoment;
    std::vector<float> secondMoment;
    std::uint64_t steps = 0;
};

/// Parameters that no step was made from yet.
LearnerState firstState(std::vector<float> parameters);

/// One step; `gradient` is of as many numbers as there are parameters.
void adamStep(LearnerState& state, std::span<const float> gradient, double learningRate);

}  // namespace logwright
