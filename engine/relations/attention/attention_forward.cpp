// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/attention/attention_forward.h"

#include "engine/base/cpu_level.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace logwright {

namespace {

/// Floats of the widest vector.
constexpr std::size_t vectorPadding = 16;

std::size_t padded(std::size_t columns) {
    return (columns + vectorPadding - 1) / vectorPadding * vectorPadding;
}

/// Rows of `columns` numbers each, from `rows` on.
AttentionForward::Matrix padRows(const float* rows, std::size_t count, std::size_t columns,
                                 std::size_t width) {
    AttentionForward::Matrix matrix{count, width, std::vector<float>(count * width)};
    for (std::size_t r = 0; r < count; ++r) {
        std::copy_n(rows + r * columns, columns,
                    matrix.values.begin() + static_cast<std::ptrdiff_t>(r * width));
    }
    return matrix;
}

/// What each type adds to the gates: embedding * weights + bias.
AttentionForward::Matrix inputTable(const AttentionWeights& weights, const float* lstm) {
    const AttentionShape& shape = weights.shape;
    const std::size_t gates = shape.gates(), size = shape.embedding;
    AttentionForward::Matrix table{shape.types + std::size_t{1}, padded(gates), {}};
    table.values.resize(table.rows * table.width);
    const float* const bias = lstm + (shape.lstmInputs() - 1) * gates;
    for (std::size_t type = 0; type < table.rows; ++type) {
        float* const row = table.values.data() + type * table.width;
        std::copy_n(bias, gates, row);
        if (type == shape.types) break;
        for (std::size_t e = 0; e < size; ++e) {
            const float value = weights.embedding[type * size + e];
            for (std::size_t j = 0; j < gates; ++j) row[j] += value * lstm[e * gates + j];
        }
    }
    return table;
}

namespace plainForward {
constexpr int laneWidth = 4, vectorAlignment = 4;
#include "engine/relations/attention/attention_forward_body.h"
}  // namespace plainForward

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define LOGWRIGHT_WIDE_FORWARD 1
#pragma GCC push_options
#pragma GCC target("avx2")
namespace avx2Forward {
constexpr int laneWidth = 8, vectorAlignment = 4;
#include "engine/relations/attention/attention_forward_body.h"
}  // namespace avx2Forward
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,prefer-vector-width=512")
namespace avx512Forward {
constexpr int laneWidth = 16, vectorAlignment = 4;
#include "engine/relations/attention/attention_forward_body.h"
}  // namespace avx512Forward
#pragma GCC pop_options
#endif

}  // namespace

AttentionForward::AttentionForward(const AttentionWeights& weights) : shape_(weights.shape) {
    const std::size_t gates = shape_.gates(), hidden = shape_.hidden;
    const float* const all = weights.parameters.data();
    for (const int side : {0, 1}) {
        const float* const lstm = all + (side == 0 ? shape_.forwardAt() : shape_.backwardAt());
        tables_.input[side] = inputTable(weights, lstm);
        tables_.state[side] = padRows(lstm + shape_.embedding * gates, hidden, gates, padded(gates));
    }
    Matrix& recurrence = tables_.recurrence;
    recurrence = padRows(all + shape_.recurrenceAt(), shape_.recurrenceInputs(), hidden, padded(hidden + 1));
    const float* const score = all + shape_.attentionAt();
    for (std::size_t i = 0; i < 2 * hidden; ++i) recurrence.values[i * recurrence.width + hidden] = score[i];
    recurrence.values[3 * hidden * recurrence.width + hidden] = score[2 * hidden];
    tables_.output = padRows(all + shape_.outputAt(), hidden + 1, shape_.classes, padded(shape_.classes));
    tables_.known = weights.knownTypes();
}

void AttentionForward::run(std::span<const EventType> types, Pass& pass) const {
#if defined(LOGWRIGHT_WIDE_FORWARD)
    const CpuLevel level = cpuLevel();
    if (level == CpuLevel::avx512) return avx512Forward::ForwardWork(shape_, tables_, pass).run(types);
    if (level == CpuLevel::avx2) return avx2Forward::ForwardWork(shape_, tables_, pass).run(types);
#endif
    plainForward::ForwardWork(shape_, tables_, pass).run(types);
}

}  // namespace logwright
