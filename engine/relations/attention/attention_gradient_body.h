// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No include guard: attention_gradient.cpp takes this in once for each width of vector, after the products of
// that width; see engine/neural/lane_levels.h.

/// The model on one tile.
class TileWork {
public:
    TileWork(const AttentionShape& shape, const float* parameters, TileScratch& scratch)
        : shape_(shape), hidden_(shape.hidden), parameters_(parameters), s_(scratch) {}

    double run(std::span<const float> embedding, const AttentionTile& tile, float scale, float* gradient) {
        fill(embedding, tile);
        for (std::size_t t = 0; t < shape_.window; ++t) lstmStep(0, t, t == 0, t + 1);
        for (std::size_t t = shape_.window; t-- > 0;) lstmStep(1, t, t + 1 == shape_.window, t - 1);
        for (std::size_t t = 0; t < shape_.window; ++t) recurrenceStep(t);
        const double loss = outputLayer(tile, scale, gradient);
        recurrenceBack(gradient);
        lstmBack(0, gradient);
        lstmBack(1, gradient);
        return loss;
    }

private:
    static constexpr std::size_t row(std::size_t index) { return index * tileLanes; }
    float* inputAt(int side, std::size_t t) { return s_.input[side].data() + row(t * shape_.lstmInputs()); }
    float* gateAt(int side, std::size_t t) { return s_.gate[side].data() + row(t * shape_.gates()); }
    float* stepAt(std::size_t t) { return s_.steps.data() + row(t * shape_.recurrenceInputs()); }
    const float* lstm(int side) const {
        return parameters_ + (side == 0 ? shape_.forwardAt() : shape_.backwardAt());
    }

    void fill(std::span<const float> embedding, const AttentionTile& tile) {
        const std::size_t size = shape_.embedding;
        for (std::size_t t = 0; t < shape_.window; ++t) {
            float* const x = inputAt(0, t);
            for (std::size_t lane = 0; lane < tileLanes; ++lane) {
                const std::int32_t id = tile.ids[row(t) + lane];
                const float* const values =
                    embedding.data() + static_cast<std::size_t>(std::max(id, 0)) * size;
                bool known = false;
                for (std::size_t e = 0; e < size; ++e) {
                    const float value = id < 0 ? 0.0F : values[e];
                    known = known || value != 0;
                    x[row(e) + lane] = value;
                }
                s_.mask[row(t) + lane] = known ? 1.0F : 0.0F;
            }
            std::copy_n(x, row(size), inputAt(1, t));
        }
        // No state stands before the first step of either direction, nor of the recurrence.
        std::fill_n(inputAt(0, 0) + row(size), row(hidden_), 0.0F);
        std::fill_n(inputAt(1, shape_.window - 1) + row(size), row(hidden_), 0.0F);
        std::fill_n(stepAt(0) + row(2 * hidden_), row(hidden_), 0.0F);
    }

    /// `next`: the step that the state goes on to; there is none beyond the window.
    void lstmStep(int side, std::size_t t, bool first, std::size_t next) {
        float* const gate = gateAt(side, t);
        product({lstm(side), shape_.gates(), 1}, shape_.gates(), inputAt(side, t), shape_.lstmInputs(), gate);
        const std::size_t before = side == 0 ? t - 1 : t + 1;
        const float* const old = first ? nullptr : s_.cell[side].data() + row(before * hidden_);
        float* const cell = s_.cell[side].data() + row(t * hidden_);
        float* const tanhOfCell = s_.cellTanh[side].data() + row(t * hidden_);
        float* const out = stepAt(t) + (side == 0 ? 0 : row(hidden_));
        float* const onward = next < shape_.window ? inputAt(side, next) + row(shape_.embedding) : nullptr;
        lstmCell(gate, old, row(hidden_), cell, tanhOfCell, out);
        if (onward != nullptr) std::copy_n(out, row(hidden_), onward);
    }

    void recurrenceStep(std::size_t t) {
        float* const step = stepAt(t);
        float* const share = s_.attention.data() + row(t);
        float* const fresh = s_.candidate.data() + row(t * hidden_);
        const float* const score = parameters_ + shape_.attentionAt();
        product({score, 1, 0}, 1, step, 2 * hidden_, share);
        product({parameters_ + shape_.recurrenceAt(), hidden_, 1}, hidden_, step, shape_.recurrenceInputs(),
                fresh);
        float* const next = t + 1 < shape_.window ? stepAt(t + 1) + row(2 * hidden_) : s_.last.data();
        for (std::size_t lane = 0; lane < tileLanes; lane += laneWidth) {
            const Vector a =
                sigmoid(3.0F * (at(share + lane) + score[2 * hidden_])) * at(s_.mask.data() + row(t) + lane);
            at(share + lane) = a;
            for (std::size_t j = 0; j < hidden_; ++j) {
                const std::size_t i = row(j) + lane;
                const Vector old = at(step + row(2 * hidden_) + i);
                const Vector value = at(fresh + i);
                const Vector positive = at(fresh + i) = value > Vector{} ? value : Vector{};
                at(next + i) = old + a * (positive - old);
            }
        }
    }

    /// Loss; leaves the gradient of the last state in stateGradient.
    double outputLayer(const AttentionTile& tile, float scale, float* gradient) {
        const std::size_t classes = shape_.classes;
        const float* const weights = parameters_ + shape_.outputAt();
        float* const logits = s_.logits.data();
        product({weights, classes, 1}, classes, s_.last.data(), hidden_ + 1, logits);
        std::array<float, tileLanes> wanted{};
        for (std::size_t lane = 0; lane < tileLanes; ++lane)
            wanted[lane] = logits[row(tile.target[lane]) + lane];
        double loss = 0;
        for (std::size_t lane = 0; lane < tileLanes; lane += laneWidth) {
            Vector most = at(logits + lane);
            for (std::size_t c = 1; c < classes; ++c) {
                const Vector value = at(logits + row(c) + lane);
                most = value > most ? value : most;
            }
            Vector sum = {};
            for (std::size_t c = 0; c < classes; ++c) {
                sum += at(logits + row(c) + lane) = exponential(at(logits + row(c) + lane) - most);
            }
            Vector part = {};
            for (int i = 0; i < laneWidth; ++i) {
                const std::size_t in = lane + static_cast<std::size_t>(i);
                part[i] = tile.weight[in] * scale / sum[i];
                if (tile.weight[in] == 0) continue;
                loss += double{tile.weight[in]} *
                        (double{most[i]} + std::log(double{sum[i]}) - double{wanted[in]});
            }
            for (std::size_t c = 0; c < classes; ++c) at(logits + row(c) + lane) *= part;
        }
        for (std::size_t lane = 0; lane < tileLanes; ++lane) {
            logits[row(tile.target[lane]) + lane] -= tile.weight[lane] * scale;
        }
        addDots({s_.last.data(), 0}, hidden_ + 1, {logits, 0}, classes, 1, gradient + shape_.outputAt(),
                classes);
        product({weights, 1, classes}, hidden_, logits, classes, s_.stateGradient.data());
        return loss;
    }

    void recurrenceBack(float* gradient) {
        const float* const matrix = parameters_ + shape_.recurrenceAt();
        const float* const score = parameters_ + shape_.attentionAt();
        const std::size_t outputs = 2 * hidden_;
        for (std::size_t t = shape_.window; t-- > 0;) {
            recurrenceStepBack(t);
            const float* const fresh = s_.candidate.data() + row(t * hidden_);
            product({matrix + outputs * hidden_, 1, hidden_}, hidden_, fresh, hidden_,
                    s_.stateGradient.data(), true);
            float* const back = s_.stepsGradient.data() + row(t * outputs);
            product({matrix, 1, hidden_}, outputs, fresh, hidden_, back);
            product({score, 0, 1}, outputs, s_.attention.data() + row(t), 1, back, true);
        }
        const LaneRows steps{s_.steps.data(), row(shape_.recurrenceInputs())};
        const LaneRows scores{s_.attention.data(), row(1)};
        addDots(steps, shape_.recurrenceInputs(), {s_.candidate.data(), row(hidden_)}, hidden_, shape_.window,
                gradient + shape_.recurrenceAt(), hidden_);
        addDots(steps, outputs, scores, 1, shape_.window, gradient + shape_.attentionAt(), 1);
        const LaneRows ones{s_.steps.data() + row(3 * hidden_), row(shape_.recurrenceInputs())};
        addDots(ones, 1, scores, 1, shape_.window, gradient + shape_.attentionAt() + outputs, 1);
    }

    /// Turns the step's candidate and attention into their gradients, and takes the state's past the gate.
    void recurrenceStepBack(std::size_t t) {
        const float* const old = stepAt(t) + row(2 * hidden_);
        float* const share = s_.attention.data() + row(t);
        float* const fresh = s_.candidate.data() + row(t * hidden_);
        float* const back = s_.stateGradient.data();
        for (std::size_t lane = 0; lane < tileLanes; lane += laneWidth) {
            const Vector a = at(share + lane);
            Vector ofShare = {};
            for (std::size_t j = 0; j < hidden_; ++j) {
                const std::size_t i = row(j) + lane;
                const Vector g = at(back + i), value = at(fresh + i);
                ofShare += g * (value - at(old + i));
                at(fresh + i) = value > Vector{} ? g * a : Vector{};
                at(back + i) = g * (1.0F - a);
            }
            at(share + lane) = 3.0F * ofShare * a * (1.0F - a);
        }
    }

    void lstmBack(int side, float* gradient) {
        const std::size_t last = shape_.window - 1;
        std::fill(s_.stateGradient.begin(), s_.stateGradient.end(), 0.0F);
        std::fill(s_.cellGradient.begin(), s_.cellGradient.end(), 0.0F);
        const float* const fromState = lstm(side) + shape_.embedding * shape_.gates();
        for (std::size_t i = 0; i <= last; ++i) {
            const std::size_t t = side == 0 ? last - i : i;
            lstmStepBack(side, t, i == last);
            if (i == last) break;
            product({fromState, 1, shape_.gates()}, hidden_, gateAt(side, t), shape_.gates(),
                    s_.stateGradient.data());
        }
        addDots({inputAt(side, 0), row(shape_.lstmInputs())}, shape_.lstmInputs(),
                {gateAt(side, 0), row(shape_.gates())}, shape_.gates(), shape_.window,
                gradient + (side == 0 ? shape_.forwardAt() : shape_.backwardAt()), shape_.gates());
    }

    /// Turns the step's gates into the gradients of what went into them.
    void lstmStepBack(int side, std::size_t t, bool first) {
        float* const gate = gateAt(side, t);
        const std::size_t before = side == 0 ? t - 1 : t + 1;
        const float* const old = first ? nullptr : s_.cell[side].data() + row(before * hidden_);
        const float* const tanhOfCell = s_.cellTanh[side].data() + row(t * hidden_);
        const float* const fromAbove =
            s_.stepsGradient.data() + row(t * 2 * hidden_ + (side == 0 ? 0 : hidden_));
        const std::size_t size = row(hidden_);
        float* const ofState = s_.stateGradient.data();
        for (std::size_t i = 0; i < size; i += laneWidth)
            at(ofState + i) = at(fromAbove + i) + at(ofState + i);
        lstmCellBack(gate, old, tanhOfCell, ofState, size, s_.cellGradient.data());
    }

    const AttentionShape& shape_;
    std::size_t hidden_;
    const float* parameters_;
    TileScratch& s_;
};
