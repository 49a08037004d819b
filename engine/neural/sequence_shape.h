// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One architecture for all models of sequences: at each step of a window an embedded symbol, numbers, or both
// go into a stack of LSTM layers, and the last layer's state after the last step goes through a linear layer
// to the outputs. DeepLog's models of keys and of values, and the merged one, differ in what goes in and in
// the loss (Du et al., DeepLog: anomaly detection and diagnosis from system logs through deep learning, CCS
// 2017).
//
// The parameters are one flat array, so that an optimiser, a checkpoint and a device see one thing. Each
// matrix is [inputs + 1 x outputs], row-major, its last row the bias:
//
//     embedding   [symbols x embedding]                      without a bias
//     layer 0     [embedding + features + hidden + 1 x 4 hidden]   gates in, forget, cell, out
//     layer i     [hidden + hidden + 1 x 4 hidden]
//     output      [hidden + 1 x outputs]

#include <cstddef>
#include <cstdint>
#include <vector>

namespace logwright {

enum class SequenceLoss : std::uint8_t {
    softmax,   ///< negative log-likelihood of one class among the outputs
    squares,   ///< mean over the outputs of the squared difference
    logistic,  ///< negative log-likelihood of yes or no, from one output
};

struct SequenceShape {
    std::uint32_t window = 10;    ///< steps
    std::uint32_t symbols = 0;    ///< that can stand at a step; 0: there are only numbers
    std::uint32_t embedding = 0;  ///< dimensions of a symbol
    std::uint32_t features = 0;   ///< numbers at a step
    std::uint32_t layers = 2;
    std::uint32_t hidden = 64;
    std::uint32_t outputs = 0;
    SequenceLoss loss = SequenceLoss::softmax;

    std::size_t inputs(std::uint32_t layer) const {
        return layer == 0 ? std::size_t{embedding} + features : std::size_t{hidden};
    }
    std::size_t layerInputs(std::uint32_t layer) const { return inputs(layer) + hidden + 1; }
    std::size_t gates() const { return std::size_t{4} * hidden; }

    std::size_t layerAt(std::uint32_t layer) const {
        std::size_t at = std::size_t{symbols} * embedding;
        for (std::uint32_t below = 0; below < layer; ++below) at += layerInputs(below) * gates();
        return at;
    }
    std::size_t outputAt() const { return layerAt(layers); }
    std::size_t parameters() const { return outputAt() + (std::size_t{hidden} + 1) * outputs; }

    bool operator==(const SequenceShape&) const = default;
};

/// Layers as LibTorch's LSTM and Linear begin: uniform, within 1 / sqrt(hidden); but the forget gates begin
/// open, by a bias of one more (Jozefowicz et al. 2015). Embeddings: uniform, of mean square 1 in each
/// dimension. The same on every machine for a seed.
std::vector<float> initialParameters(const SequenceShape& shape, std::uint64_t seed);

/// A network and what it learned.
struct SequenceNetwork {
    SequenceShape shape;
    std::vector<float> parameters;
};

}  // namespace logwright
