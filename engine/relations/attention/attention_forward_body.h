// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No include guard: attention_forward.cpp takes this in once for each width of vector, as
// attention_gradient_body.h is by its neighbour. Sums run over inputs one after another for every output, so
// the width does not change a bit.

#include "engine/neural/vector_math_body.h"

template <int vectors>
inline void addColumns(const float* inputs, std::size_t count, const float* matrix, std::size_t width,
                       float* out) {
    Vector sum[vectors];
#pragma GCC unroll 8
    for (int v = 0; v < vectors; ++v) sum[v] = at(out + v * laneWidth);
    for (std::size_t k = 0; k < count; ++k, matrix += width) {
        const float value = inputs[k];
#pragma GCC unroll 8
        for (int v = 0; v < vectors; ++v) sum[v] += value * at(matrix + v * laneWidth);
    }
#pragma GCC unroll 8
    for (int v = 0; v < vectors; ++v) at(out + v * laneWidth) = sum[v];
}

/// out += inputs * matrix, over rows of `width` floats, a multiple of the widest vector.
inline void addProduct(const float* inputs, std::size_t count, const float* matrix, std::size_t width,
                       float* out) {
    std::size_t from = 0;
    for (; from + 4 * laneWidth <= width; from += 4 * laneWidth) {
        addColumns<4>(inputs, count, matrix + from, width, out + from);
    }
    for (; from < width; from += laneWidth) addColumns<1>(inputs, count, matrix + from, width, out + from);
}

class ForwardWork {
public:
    ForwardWork(const AttentionShape& shape, const AttentionForward::Tables& tables,
                AttentionForward::Pass& pass)
        : hidden_(shape.hidden), steps_(shape.window), shape_(shape), tables_(tables), pass_(pass) {
        const std::size_t gates = tables.input[0].width, states = tables.recurrence.width;
        pass.room.assign(gates + 3 * states + vectorPadding, 0.0F);
        gate_ = pass.room.data();
        state_ = gate_ + gates + vectorPadding;
        cell_ = state_ + states;
        fresh_ = cell_ + states;
        pass.output.resize(steps_ * 2 * hidden_ + vectorPadding);
    }

    void run(std::span<const EventType> types) {
        for (const int side : {0, 1}) lstm(side, types);
        recurrence(types);
        probabilities();
    }

private:
    void lstm(int side, std::span<const EventType> types) {
        const auto& input = tables_.input[side];
        const auto& state = tables_.state[side];
        std::fill(state_, fresh_, 0.0F);  // state and cell
        for (std::size_t i = 0; i < steps_; ++i) {
            const std::size_t t = side == 0 ? i : steps_ - 1 - i;
            const float* const x = input.row(t < types.size() ? types[t] : shape_.types);
            std::copy_n(x, input.width, gate_);
            addProduct(state_, hidden_, state.values.data(), state.width, gate_);
            for (std::size_t j = 0; j < hidden_; j += laneWidth) {
                // Lanes beyond the last are of the next gate, and nobody reads what becomes of them.
                const Vector in = sigmoid(at(gate_ + j)), forget = sigmoid(at(gate_ + hidden_ + j));
                const Vector value = hyperbolicTangent(at(gate_ + 2 * hidden_ + j));
                const Vector open = sigmoid(at(gate_ + 3 * hidden_ + j));
                const Vector cell = at(cell_ + j) = forget * at(cell_ + j) + in * value;
                at(state_ + j) = open * hyperbolicTangent(cell);
            }
            std::copy_n(state_, hidden_,
                        pass_.output.data() + t * 2 * hidden_ + static_cast<std::size_t>(side) * hidden_);
        }
    }

    void recurrence(std::span<const EventType> types) {
        const auto& matrix = tables_.recurrence;
        std::fill_n(state_, hidden_, 0.0F);
        const std::size_t count = std::min(types.size(), steps_);
        pass_.attention.assign(types.size(), 0.0F);
        for (std::size_t t = 0; t < count; ++t) {
            if (tables_.known[types[t]] == 0) continue;
            std::copy_n(matrix.row(3 * hidden_), matrix.width, fresh_);
            addProduct(pass_.output.data() + t * 2 * hidden_, 2 * hidden_, matrix.values.data(), matrix.width,
                       fresh_);
            addProduct(state_, hidden_, matrix.row(2 * hidden_), matrix.width, fresh_);
            const Vector share = sigmoid(splat(3.0F * fresh_[hidden_]));
            pass_.attention[t] = share[0];
            for (std::size_t j = 0; j < hidden_; j += laneWidth) {
                const Vector value = at(fresh_ + j), old = at(state_ + j);
                at(state_ + j) = old + share * ((value > Vector{} ? value : Vector{}) - old);
            }
        }
    }

    void probabilities() {
        const auto& matrix = tables_.output;
        auto& out = pass_.probability;
        out.resize(matrix.width);
        std::copy_n(matrix.row(hidden_), matrix.width, out.data());
        addProduct(state_, hidden_, matrix.values.data(), matrix.width, out.data());
        const auto end = out.begin() + static_cast<std::ptrdiff_t>(shape_.classes);
        const float most = *std::max_element(out.begin(), end);
        for (std::size_t c = 0; c < matrix.width; c += laneWidth) {
            at(out.data() + c) = exponential(at(out.data() + c) - most);
        }
        const double sum = std::accumulate(out.begin(), end, 0.0);
        out.resize(shape_.classes);
        for (float& value : out) value = static_cast<float>(double{value} / sum);
    }

    std::size_t hidden_;
    std::size_t steps_;
    const AttentionShape& shape_;
    const AttentionForward::Tables& tables_;
    AttentionForward::Pass& pass_;
    float* gate_ = nullptr;
    float* state_ = nullptr;
    float* cell_ = nullptr;
    float* fresh_ = nullptr;
};
