// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/attention/attention_gradient.h"

#include "engine/base/cpu_level.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <type_traits>

namespace logwright {

TileScratch::TileScratch(const AttentionShape& shape) {
    const std::size_t window = shape.window, hidden = shape.hidden;
    const auto make = [](LaneFloats& floats, std::size_t rows) { floats.assign(rows * tileLanes, 0.0F); };
    const auto ones = [](float* row) { std::fill_n(row, tileLanes, 1.0F); };
    make(mask, window);
    for (const int side : {0, 1}) {
        make(input[side], window * shape.lstmInputs());
        make(gate[side], window * shape.gates());
        make(cell[side], window * hidden);
        make(cellTanh[side], window * hidden);
        for (std::size_t t = 1; t <= window; ++t) {
            ones(input[side].data() + (t * shape.lstmInputs() - 1) * tileLanes);
        }
    }
    make(steps, window * shape.recurrenceInputs());
    for (std::size_t t = 1; t <= window; ++t) {
        ones(steps.data() + (t * shape.recurrenceInputs() - 1) * tileLanes);
    }
    make(attention, window);
    make(candidate, window * hidden);
    make(last, hidden + 1);
    ones(last.data() + hidden * tileLanes);
    make(logits, shape.classes);
    make(stepsGradient, window * 2 * hidden);
    make(stateGradient, hidden);
    make(cellGradient, hidden);
}

namespace {

namespace plainLanes {
constexpr int laneWidth = 4, vectorAlignment = 16, productRows = 6, productVectors = 2, dotRows = 3,
              dotColumns = 3;
#include "engine/relations/attention/attention_gradient_body.h"
}  // namespace plainLanes

// Everything of a level is in its namespace, and nothing of the standard library is first used there, so no
// other code is compiled for instructions that the machine may lack.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define LOGWRIGHT_WIDE_LANES 1
#pragma GCC push_options
#pragma GCC target("avx2,fma")
namespace avx2Lanes {
constexpr int laneWidth = 8, vectorAlignment = 32, productRows = 6, productVectors = 2, dotRows = 3,
              dotColumns = 3;
#include "engine/relations/attention/attention_gradient_body.h"
}  // namespace avx2Lanes
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,fma,prefer-vector-width=512")
namespace avx512Lanes {
constexpr int laneWidth = 16, vectorAlignment = 64, productRows = 10, productVectors = 2, dotRows = 4,
              dotColumns = 4;
#include "engine/relations/attention/attention_gradient_body.h"
}  // namespace avx512Lanes
#pragma GCC pop_options
#endif

}  // namespace

double addTileGradient(const AttentionShape& shape, std::span<const float> embedding,
                       std::span<const float> parameters, const AttentionTile& tile, float scale,
                       TileScratch& scratch, std::span<float> gradient) {
    const auto run = [&](auto work) { return work.run(embedding, tile, scale, gradient.data()); };
#if defined(LOGWRIGHT_WIDE_LANES)
    const CpuLevel level = cpuLevel();
    if (level == CpuLevel::avx512) return run(avx512Lanes::TileWork(shape, parameters.data(), scratch));
    if (level == CpuLevel::avx2 && __builtin_cpu_supports("fma")) {
        return run(avx2Lanes::TileWork(shape, parameters.data(), scratch));
    }
#endif
    return run(plainLanes::TileWork(shape, parameters.data(), scratch));
}

}  // namespace logwright
