// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The products of lane_kernels_body.h as functions of the instructions in use, for models that are put
// together of them. Which instructions changes the last bits of a sum, never more.

#include "engine/neural/lanes.h"

namespace logwright {

struct LaneKernels {
    /// out[m] (+)= sum over k of a(k, m) * b[k], for all lanes.
    void (*product)(const LaneFactors& a, std::size_t outputs, const float* b, std::size_t inputs, float* out,
                    bool add);
    /// out[r][c] += sum over steps and lanes of x[r] * y[c].
    void (*addDots)(const LaneRows& x, std::size_t rows, const LaneRows& y, std::size_t columns,
                    std::size_t steps, float* out, std::size_t outStep);
    /// An LSTM step; see lane_kernels_body.h.
    void (*lstmCell)(float* gate, const float* old, std::size_t size, float* cell, float* tanhOfCell,
                     float* state);
    void (*lstmCellBack)(float* gate, const float* old, const float* tanhOfCell, const float* stateGradient,
                         std::size_t size, float* cellGradient);
    /// [classes x lanes]: each becomes exp(value - most); `most` and `sum` of each lane.
    void (*exponentials)(float* values, std::size_t classes, float* most, float* sum);
};

const LaneKernels& laneKernels();

}  // namespace logwright
