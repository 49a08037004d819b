// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/neural/adam.h"

#include <cmath>
#include <utility>

namespace logwright {

LearnerState firstState(std::vector<float> parameters) {
    LearnerState state;
    state.firstMoment.assign(parameters.size(), 0.0F);
    state.secondMoment.assign(parameters.size(), 0.0F);
    state.parameters = std::move(parameters);
    return state;
}

void adamStep(LearnerState& state, std::span<const float> gradient, double learningRate) {
    ++state.steps;
    const auto steps = static_cast<double>(state.steps);
    const auto rate = static_cast<float>(learningRate / (1 - std::pow(adamFirst, steps)));
    const auto unbias = static_cast<float>(1 / std::sqrt(1 - std::pow(adamSecond, steps)));
    constexpr auto first = static_cast<float>(adamFirst), second = static_cast<float>(adamSecond);
    float* const m = state.firstMoment.data();
    float* const v = state.secondMoment.data();
    float* const parameters = state.parameters.data();
    for (std::size_t i = 0; i < gradient.size(); ++i) {
        m[i] = first * m[i] + (1 - first) * gradient[i];
        v[i] = second * v[i] + (1 - second) * gradient[i] * gradient[i];
        parameters[i] -= rate * m[i] / (std::sqrt(v[i]) * unbias + static_cast<float>(adamLeast));
    }
}

}  // namespace logwright
