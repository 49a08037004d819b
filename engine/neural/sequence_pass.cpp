// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/neural/sequence_pass.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace logwright {

namespace {

constexpr std::size_t lanes(std::size_t rows) {
    return rows * tileLanes;
}

/// Where each lane of a tile finds its parent's lane in the level above: floats from the level's first tile,
/// whose tiles are `tileStep` floats apart. Lanes without a node read the first parent's.
class ParentLanes {
public:
    ParentLanes(const SequenceTree::Level& level, std::size_t tile, std::size_t tileStep) {
        const std::size_t first = tile * tileLanes;
        count_ = std::min(tileLanes, level.size() - first);
        for (std::size_t lane = 0; lane < tileLanes; ++lane) {
            const std::size_t parent = level.parent[lane < count_ ? first + lane : first];
            at_[lane] = parent / tileLanes * tileStep + parent % tileLanes;
            straight_ = straight_ && at_[lane] == at_[0] + lane;
        }
    }

    void gather(const float* above, std::size_t rows, float* to) const {
        for (std::size_t r = 0; r < rows; ++r, above += tileLanes, to += tileLanes) {
            if (straight_) {
                std::copy_n(above + at_[0], tileLanes, to);
            } else {
                for (std::size_t lane = 0; lane < tileLanes; ++lane) to[lane] = above[at_[lane]];
            }
        }
    }
    void scatterAdd(const float* from, std::size_t rows, float* above) const {
        for (std::size_t r = 0; r < rows; ++r, above += tileLanes, from += tileLanes) {
            for (std::size_t lane = 0; lane < count_; ++lane) above[at_[lane]] += from[lane];
        }
    }

private:
    std::array<std::size_t, tileLanes> at_{};
    std::size_t count_ = 0;
    bool straight_ = true;
};

void grow(LaneFloats& floats, std::size_t size) {
    if (floats.size() < size) floats.resize(size);
}

/// [tile][rows x lanes]: the last row of each is to be ones.
void setOnes(LaneFloats& floats, std::size_t rows, std::size_t tiles) {
    for (std::size_t tile = 1; tile <= tiles; ++tile) {
        std::fill_n(floats.data() + lanes(tile * rows - 1), tileLanes, 1.0F);
    }
}

}  // namespace

SequencePass::SequencePass(const SequenceShape& shape) : shape_(shape), layers_(shape.layers) {}

float* SequencePass::inputAt(std::uint32_t layer, std::size_t tile) {
    return layers_[layer].input.data() + lanes(tile * shape_.layerInputs(layer));
}

/// Where a layer's state goes: into the next layer's inputs.
float* SequencePass::stateAt(std::uint32_t layer, std::size_t tile) {
    if (layer + 1 < shape_.layers) return inputAt(layer + 1, tile);
    return top_.data() + lanes(tile * (shape_.hidden + std::size_t{1}));
}

float* SequencePass::logitAt(std::uint32_t leaf, std::size_t output) {
    return logits_.data() + lanes(leaf / tileLanes * shape_.outputs + output) + leaf % tileLanes;
}

void SequencePass::reserve(std::size_t tiles) {
    if (tiles <= tiles_) return;
    tiles_ = tiles;
    const std::size_t hidden = lanes(tiles * shape_.hidden);
    for (std::uint32_t i = 0; i < shape_.layers; ++i) {
        Layer& layer = layers_[i];
        grow(layer.input, lanes(tiles * shape_.layerInputs(i)));
        setOnes(layer.input, shape_.layerInputs(i), tiles);
        grow(layer.gate, lanes(tiles * shape_.gates()));
        grow(layer.oldCell, hidden);
        grow(layer.cell, hidden);
        grow(layer.tanhOfCell, hidden);
    }
    grow(top_, lanes(tiles * (shape_.hidden + std::size_t{1})));
    setOnes(top_, shape_.hidden + std::size_t{1}, tiles);
    grow(stateGradient_, hidden);
    grow(lowerGradient_, lanes(tiles * std::max(shape_.inputs(0), std::size_t{shape_.hidden})));
    grow(cellGradient_, hidden);
    grow(beforeGradient_, lanes(shape_.hidden));
}

void SequencePass::fillInputs(std::span<const float> parameters, const SequenceRows& rows) {
    const std::size_t embedding = shape_.embedding, features = shape_.features;
    for (const SequenceTree::Level& level : tree_.levels) {
        for (std::size_t tile = 0; tile < level.tiles(); ++tile) {
            float* const x = inputAt(0, level.firstTile + tile);
            std::fill_n(x, lanes(shape_.inputs(0)), 0.0F);
            const std::size_t first = tile * tileLanes, count = std::min(tileLanes, level.size() - first);
            for (std::size_t lane = 0; lane < count; ++lane) {
                const std::size_t point = level.point[first + lane];
                if (embedding > 0) {
                    const float* const values = parameters.data() + rows.symbols[point] * embedding;
                    for (std::size_t e = 0; e < embedding; ++e) x[lanes(e) + lane] = values[e];
                }
                for (std::size_t f = 0; f < features; ++f) {
                    x[lanes(embedding + f) + lane] = rows.features[point * features + f];
                }
            }
        }
    }
}

void SequencePass::layerForward(std::uint32_t index, const float* weights) {
    Layer& layer = layers_[index];
    const std::size_t hidden = shape_.hidden, inputs = shape_.layerInputs(index), gates = shape_.gates();
    const std::size_t stateStep = static_cast<std::size_t>(stateAt(index, 1) - stateAt(index, 0));
    for (std::size_t t = 0; t < tree_.levels.size(); ++t) {
        const SequenceTree::Level& level = tree_.levels[t];
        for (std::size_t i = 0; i < level.tiles(); ++i) {
            const std::size_t tile = level.firstTile + i;
            float* const x = inputAt(index, tile);
            float* const before = x + lanes(shape_.inputs(index));
            float* const oldCell = layer.oldCell.data() + lanes(tile * hidden);
            if (t == 0) {
                std::fill_n(before, lanes(hidden), 0.0F);
            } else {
                const std::size_t above = tree_.levels[t - 1].firstTile;
                ParentLanes(level, i, stateStep).gather(stateAt(index, above), hidden, before);
                ParentLanes(level, i, lanes(hidden))
                    .gather(layer.cell.data() + lanes(above * hidden), hidden, oldCell);
            }
            float* const gate = layer.gate.data() + lanes(tile * gates);
            kernels_->product({weights, gates, 1}, gates, x, inputs, gate, false);
            kernels_->lstmCell(gate, t == 0 ? nullptr : oldCell, lanes(hidden),
                               layer.cell.data() + lanes(tile * hidden),
                               layer.tanhOfCell.data() + lanes(tile * hidden), stateAt(index, tile));
        }
    }
}

void SequencePass::linear(const float* weights) {
    const SequenceTree::Level& leaves = tree_.levels.back();
    grow(logits_, lanes(leaves.tiles() * shape_.outputs));
    for (std::size_t i = 0; i < leaves.tiles(); ++i) {
        kernels_->product({weights, shape_.outputs, 1}, shape_.outputs,
                          stateAt(shape_.layers - 1, leaves.firstTile + i), shape_.hidden + std::size_t{1},
                          logits_.data() + lanes(i * shape_.outputs), false);
    }
}

void SequencePass::forward(std::span<const float> parameters, const SequenceRows& rows,
                           std::span<const std::uint32_t> chosen) {
    kernels_ = &laneKernels();
    tree_.grow(rows, chosen, shape_.window, shared());
    // One tile more than there are: steps between tiles are told from it.
    reserve(tree_.tiles + 1);
    fillInputs(parameters, rows);
    for (std::uint32_t layer = 0; layer < shape_.layers; ++layer) {
        layerForward(layer, parameters.data() + shape_.layerAt(layer));
    }
    linear(parameters.data() + shape_.outputAt());
}

double SequencePass::softmaxLoss(const Part& part, float scale) {
    const SequenceTree::Level& leaves = tree_.levels.back();
    const std::size_t outputs = shape_.outputs;
    leafWeight_.assign(lanes(leaves.tiles()), 0.0F);
    double loss = 0;
    for (std::size_t i = 0; i < part.chosen.size(); ++i) {
        leafWeight_[tree_.leaf[i]] += part.weights[i];
        loss -= double{part.weights[i]} * double{*logitAt(tree_.leaf[i], part.rows.classes[part.chosen[i]])};
    }
    std::array<float, tileLanes> factor{};
    alignas(64) std::array<float, tileLanes> most{}, sum{};
    for (std::size_t tile = 0; tile < leaves.tiles(); ++tile) {
        float* const logits = logits_.data() + lanes(tile * outputs);
        kernels_->exponentials(logits, outputs, most.data(), sum.data());
        const float* const weight = leafWeight_.data() + lanes(tile);
        for (std::size_t lane = 0; lane < tileLanes; ++lane) {
            if (weight[lane] != 0) {
                loss += double{weight[lane]} * (double{most[lane]} + std::log(double{sum[lane]}));
            }
            factor[lane] = weight[lane] * scale / sum[lane];
        }
        for (std::size_t c = 0; c < outputs; ++c) {
            for (std::size_t lane = 0; lane < tileLanes; ++lane) logits[lanes(c) + lane] *= factor[lane];
        }
    }
    for (std::size_t i = 0; i < part.chosen.size(); ++i) {
        *logitAt(tree_.leaf[i], part.rows.classes[part.chosen[i]]) -= part.weights[i] * scale;
    }
    return loss;
}

double SequencePass::squaresLoss(const Part& part, float scale) {
    const std::size_t outputs = shape_.outputs;
    const double share = 1.0 / static_cast<double>(outputs);
    double loss = 0;
    for (std::size_t i = 0; i < part.chosen.size(); ++i) {
        const double weight = double{part.weights[i]} * share;
        for (std::size_t o = 0; o < outputs; ++o) {
            float& value = *logitAt(tree_.leaf[i], o);
            const double off = double{value} - double{part.rows.targets[part.chosen[i] * outputs + o]};
            loss += weight * off * off;
            value = static_cast<float>(2 * weight * off * double{scale});
        }
    }
    return loss;
}

double SequencePass::logisticLoss(const Part& part, float scale) {
    const std::size_t outputs = shape_.outputs;
    double loss = 0;
    for (std::size_t i = 0; i < part.chosen.size(); ++i) {
        for (std::size_t o = 0; o < outputs; ++o) {
            float& value = *logitAt(tree_.leaf[i], o);
            const double odds = double{value},
                         wanted = double{part.rows.targets[part.chosen[i] * outputs + o]};
            const double small = std::log1p(std::exp(-std::abs(odds)));
            loss += double{part.weights[i]} * (std::max(odds, 0.0) - odds * wanted + small);
            value = part.weights[i] * scale * static_cast<float>(1 / (1 + std::exp(-odds)) - wanted);
        }
    }
    return loss;
}

double SequencePass::lossOf(const Part& part, float scale) {
    if (shape_.loss == SequenceLoss::softmax) return softmaxLoss(part, scale);
    // Each row has a lane of its own; those without a row are to push nothing.
    const std::size_t rows = part.chosen.size();
    for (auto leaf = static_cast<std::uint32_t>(rows); leaf % tileLanes != 0; ++leaf) {
        for (std::size_t o = 0; o < shape_.outputs; ++o) *logitAt(leaf, o) = 0.0F;
    }
    return shape_.loss == SequenceLoss::squares ? squaresLoss(part, scale) : logisticLoss(part, scale);
}

double SequencePass::loss(std::span<const float> parameters, const Part& part) {
    forward(parameters, part.rows, part.chosen);
    return lossOf(part, 0.0F);
}

/// From stateGradient_, that of the layer's states; leaves the gradients of the gates in their place.
void SequencePass::layerBack(std::uint32_t index, const float* weights, float* gradient) {
    Layer& layer = layers_[index];
    const std::size_t hidden = shape_.hidden, gates = shape_.gates(), inputs = shape_.layerInputs(index);
    const float* const fromState = weights + shape_.inputs(index) * gates;
    std::fill_n(cellGradient_.data(), lanes(tree_.tiles * hidden), 0.0F);
    for (std::size_t t = tree_.levels.size(); t-- > 0;) {
        const SequenceTree::Level& level = tree_.levels[t];
        for (std::size_t i = 0; i < level.tiles(); ++i) {
            const std::size_t at = lanes((level.firstTile + i) * hidden);
            float* const gate = layer.gate.data() + lanes((level.firstTile + i) * gates);
            kernels_->lstmCellBack(gate, t == 0 ? nullptr : layer.oldCell.data() + at,
                                   layer.tanhOfCell.data() + at, stateGradient_.data() + at, lanes(hidden),
                                   cellGradient_.data() + at);
            if (t == 0) continue;
            kernels_->product({fromState, 1, gates}, hidden, gate, gates, beforeGradient_.data(), false);
            const ParentLanes parents(level, i, lanes(hidden));
            const std::size_t above = lanes(tree_.levels[t - 1].firstTile * hidden);
            parents.scatterAdd(beforeGradient_.data(), hidden, stateGradient_.data() + above);
            parents.scatterAdd(cellGradient_.data() + at, hidden, cellGradient_.data() + above);
        }
    }
    kernels_->addDots({layer.input.data(), lanes(inputs)}, inputs, {layer.gate.data(), lanes(gates)}, gates,
                      tree_.tiles, gradient, gates);
}

/// The gradient of what went into a layer: of the states below, or of the embedding.
void SequencePass::inputsBack(std::uint32_t index, const float* weights, const SequenceRows& rows,
                              float* gradient) {
    const std::size_t embedding = shape_.embedding, gates = shape_.gates();
    const std::size_t wanted = index > 0 ? shape_.hidden : embedding;
    if (wanted == 0) return;
    for (std::size_t tile = 0; tile < tree_.tiles; ++tile) {
        kernels_->product({weights, 1, gates}, wanted, layers_[index].gate.data() + lanes(tile * gates),
                          gates, lowerGradient_.data() + lanes(tile * wanted), false);
    }
    if (index > 0) return std::swap(stateGradient_, lowerGradient_);
    for (const SequenceTree::Level& level : tree_.levels) {
        for (std::size_t node = 0; node < level.size(); ++node) {
            const float* const from = lowerGradient_.data() +
                                      lanes((level.firstTile + node / tileLanes) * embedding) +
                                      node % tileLanes;
            float* const to = gradient + rows.symbols[level.point[node]] * embedding;
            for (std::size_t e = 0; e < embedding; ++e) to[e] += from[lanes(e)];
        }
    }
}

double SequencePass::addGradient(std::span<const float> parameters, const Part& part, double scale,
                                 std::span<float> gradient) {
    forward(parameters, part.rows, part.chosen);
    const double loss = lossOf(part, static_cast<float>(scale));

    const SequenceTree::Level& leaves = tree_.levels.back();
    const std::size_t hidden = shape_.hidden, outputs = shape_.outputs;
    const float* const weights = parameters.data() + shape_.outputAt();
    kernels_->addDots({stateAt(shape_.layers - 1, leaves.firstTile), lanes(hidden + 1)}, hidden + 1,
                      {logits_.data(), lanes(outputs)}, outputs, leaves.tiles(),
                      gradient.data() + shape_.outputAt(), outputs);
    std::fill_n(stateGradient_.data(), lanes(leaves.firstTile * hidden), 0.0F);
    for (std::size_t i = 0; i < leaves.tiles(); ++i) {
        kernels_->product({weights, 1, outputs}, hidden, logits_.data() + lanes(i * outputs), outputs,
                          stateGradient_.data() + lanes((leaves.firstTile + i) * hidden), false);
    }
    for (std::uint32_t layer = shape_.layers; layer-- > 0;) {
        const float* const matrix = parameters.data() + shape_.layerAt(layer);
        layerBack(layer, matrix, gradient.data() + shape_.layerAt(layer));
        inputsBack(layer, matrix, part.rows, gradient.data());
    }
    return loss;
}

void SequencePass::outputs(std::span<const float> parameters, const SequenceRows& rows,
                           std::span<const std::uint32_t> chosen, std::vector<float>& outputs) {
    forward(parameters, rows, chosen);
    const std::size_t width = shape_.outputs;
    outputs.resize(chosen.size() * width);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        for (std::size_t o = 0; o < width; ++o) outputs[i * width + o] = *logitAt(tree_.leaf[i], o);
    }
    if (shape_.loss != SequenceLoss::softmax) return;
    const std::size_t tiles = tree_.levels.back().tiles();
    std::vector<float> logarithm(lanes(tiles));
    alignas(64) std::array<float, tileLanes> most{}, sum{};
    for (std::size_t tile = 0; tile < tiles; ++tile) {
        kernels_->exponentials(logits_.data() + lanes(tile * width), width, most.data(), sum.data());
        for (std::size_t lane = 0; lane < tileLanes; ++lane) {
            logarithm[lanes(tile) + lane] = most[lane] + std::log(sum[lane]);
        }
    }
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        for (std::size_t o = 0; o < width; ++o) outputs[i * width + o] -= logarithm[tree_.leaf[i]];
    }
}

}  // namespace logwright
