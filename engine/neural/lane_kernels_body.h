// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No include guard: lane_levels.h takes this in once for each width of vector, inside a namespace of its own,
// with laneWidth floats in a vector, productRows x productVectors and dotRows x dotColumns sums that fit its
// registers. Every function here is compiled for the instructions of that level.
//
// A matrix of lanes is [rows x tileLanes]; "rows of a step" are the rows of one of its time steps.

#include "engine/neural/vector_math_body.h"

template <int rows>
inline void productTile(const LaneFactors& a, const float* b, std::size_t inputs, float* out, bool add) {
    Vector sum[rows][productVectors];
#pragma GCC unroll 16
    for (int r = 0; r < rows; ++r) {
#pragma GCC unroll 4
        for (int v = 0; v < productVectors; ++v) {
            sum[r][v] = add ? at(out + static_cast<std::size_t>(r) * tileLanes + v * laneWidth) : Vector{};
        }
    }
    const float* factor = a.start;
    for (std::size_t k = 0; k < inputs; ++k, factor += a.inputStep, b += tileLanes) {
#pragma GCC unroll 16
        for (int r = 0; r < rows; ++r) {
            const float value = factor[static_cast<std::size_t>(r) * a.outputStep];
#pragma GCC unroll 4
            for (int v = 0; v < productVectors; ++v) sum[r][v] += value * at(b + v * laneWidth);
        }
    }
#pragma GCC unroll 16
    for (int r = 0; r < rows; ++r) {
#pragma GCC unroll 4
        for (int v = 0; v < productVectors; ++v) {
            at(out + static_cast<std::size_t>(r) * tileLanes + v * laneWidth) = sum[r][v];
        }
    }
}

/// The last rows of a product, fewer than a tile has.
template <int rows>
inline void productRest(std::size_t left, const LaneFactors& a, const float* b, std::size_t inputs,
                        float* out, bool add) {
    if constexpr (rows > 0) {
        if (left == rows) return productTile<rows>(a, b, inputs, out, add);
        productRest<rows - 1>(left, a, b, inputs, out, add);
    }
}

/// out[m] (+)= sum over k of a(k, m) * b[k], for all lanes.
inline void product(const LaneFactors& a, std::size_t outputs, const float* b, std::size_t inputs, float* out,
                    bool add = false) {
    for (std::size_t m = 0; m < outputs; m += productRows) {
        const LaneFactors from{a.start + m * a.outputStep, a.inputStep, a.outputStep};
        for (std::size_t lane = 0; lane < tileLanes; lane += productVectors * laneWidth) {
            float* const to = out + m * tileLanes + lane;
            if (outputs - m >= productRows) {
                productTile<productRows>(from, b + lane, inputs, to, add);
            } else {
                productRest<productRows - 1>(outputs - m, from, b + lane, inputs, to, add);
            }
        }
    }
}

inline float sumOf(Vector values) {
    float sum = 0;
    for (int i = 0; i < laneWidth; ++i) sum += values[i];
    return sum;
}

template <int rows, int columns>
inline void dotTile(const float* x, const float* y, const LaneRows& xs, const LaneRows& ys, std::size_t steps,
                    float* out, std::size_t outStep) {
    Vector sum[rows][columns] = {};
    for (std::size_t t = 0; t < steps; ++t, x += xs.step, y += ys.step) {
#pragma GCC unroll 8
        for (std::size_t lane = 0; lane < tileLanes; lane += laneWidth) {
#pragma GCC unroll 8
            for (int r = 0; r < rows; ++r) {
#pragma GCC unroll 8
                for (int c = 0; c < columns; ++c) {
                    sum[r][c] += at(x + static_cast<std::size_t>(r) * tileLanes + lane) *
                                 at(y + static_cast<std::size_t>(c) * tileLanes + lane);
                }
            }
        }
    }
#pragma GCC unroll 8
    for (int r = 0; r < rows; ++r) {
#pragma GCC unroll 8
        for (int c = 0; c < columns; ++c) {
            out[static_cast<std::size_t>(r) * outStep + static_cast<std::size_t>(c)] += sumOf(sum[r][c]);
        }
    }
}

/// out[r][c] += sum over steps and lanes of x[r] * y[c].
inline void addDots(const LaneRows& x, std::size_t rows, const LaneRows& y, std::size_t columns,
                    std::size_t steps, float* out, std::size_t outStep) {
    const auto columnsOf = [&]<int tileRows>(std::size_t r, std::integral_constant<int, tileRows>) {
        std::size_t c = 0;
        const float* const xAt = x.start + r * tileLanes;
        for (; c + dotColumns <= columns; c += dotColumns) {
            dotTile<tileRows, dotColumns>(xAt, y.start + c * tileLanes, x, y, steps, out + r * outStep + c,
                                          outStep);
        }
        for (; c < columns; ++c) {
            dotTile<tileRows, 1>(xAt, y.start + c * tileLanes, x, y, steps, out + r * outStep + c, outStep);
        }
    };
    std::size_t r = 0;
    for (; r + dotRows <= rows; r += dotRows) columnsOf(r, std::integral_constant<int, dotRows>());
    for (; r < rows; ++r) columnsOf(r, std::integral_constant<int, 1>());
}

/// One LSTM step's gates, [4 x size] of in, forget, cell and out, from what went into them to what they let
/// through; the new cell, its tanh and the new state come of them. `old`: the cell before, null at the first
/// step. `size`: floats of a state.
inline void lstmCell(float* gate, const float* old, std::size_t size, float* cell, float* tanhOfCell,
                     float* state) {
    for (std::size_t i = 0; i < size; i += laneWidth) {
        const Vector in = at(gate + i) = sigmoid(at(gate + i));
        const Vector forget = at(gate + size + i) = sigmoid(at(gate + size + i));
        const Vector fresh = at(gate + 2 * size + i) = hyperbolicTangent(at(gate + 2 * size + i));
        const Vector open = at(gate + 3 * size + i) = sigmoid(at(gate + 3 * size + i));
        Vector c = in * fresh;
        if (old != nullptr) c += forget * at(old + i);
        at(cell + i) = c;
        const Vector shown = at(tanhOfCell + i) = hyperbolicTangent(c);
        at(state + i) = open * shown;
    }
}

/// Turns the gates that lstmCell() left into the gradients of what went into them, and the gradient of the
/// cell into that of the cell before.
inline void lstmCellBack(float* gate, const float* old, const float* tanhOfCell, const float* stateGradient,
                         std::size_t size, float* cellGradient) {
    for (std::size_t i = 0; i < size; i += laneWidth) {
        const Vector in = at(gate + i), forget = at(gate + size + i), fresh = at(gate + 2 * size + i),
                     open = at(gate + 3 * size + i), shown = at(tanhOfCell + i);
        const Vector ofState = at(stateGradient + i);
        const Vector ofCell = at(cellGradient + i) + ofState * open * (1.0F - shown * shown);
        const Vector ofForget = old != nullptr ? ofCell * at(old + i) : Vector{};
        at(gate + i) = ofCell * fresh * in * (1.0F - in);
        at(gate + size + i) = ofForget * forget * (1.0F - forget);
        at(gate + 2 * size + i) = ofCell * in * (1.0F - fresh * fresh);
        at(gate + 3 * size + i) = ofState * shown * open * (1.0F - open);
        at(cellGradient + i) = ofCell * forget;
    }
}
