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

#define LOGWRIGHT_LANE_BODY "engine/relations/attention/attention_gradient_body.h"
#include "engine/neural/lane_levels.h"

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
