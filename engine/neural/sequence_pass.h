// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One pass over some rows on the CPU, written out: outputs, loss and gradient of a network of sequences, with
// the nodes of the rows' tree in the lanes of the vectors. What it sums is always summed in the same order.

#include "engine/neural/lane_kernels.h"
#include "engine/neural/sequence_tree.h"

namespace logwright {

/// Holds what a pass is worked out in; one for a thread, used again.
class SequencePass {
public:
    explicit SequencePass(const SequenceShape& shape);

    /// Some rows of `rows`, with weights in place of theirs.
    struct Part {
        const SequenceRows& rows;
        std::span<const std::uint32_t> chosen;  ///< ascending where there are no features
        std::span<const float> weights;         ///< of each chosen row
    };

    /// sum(weight * loss); adds to `gradient` ([parameters]) that of this sum times `scale`.
    double addGradient(std::span<const float> parameters, const Part& part, double scale,
                       std::span<float> gradient);
    /// sum(weight * loss) alone.
    double loss(std::span<const float> parameters, const Part& part);

    /// Replaces `outputs` by [chosen x outputs]: log-probabilities of the classes, the values, or the
    /// logarithm of the odds.
    void outputs(std::span<const float> parameters, const SequenceRows& rows,
                 std::span<const std::uint32_t> chosen, std::vector<float>& outputs);

private:
    struct Layer {
        LaneFloats input;       ///< [tile][inputs + hidden + 1 x lanes]
        LaneFloats gate;        ///< [tile][gates x lanes], later their gradients
        LaneFloats oldCell;     ///< [tile][hidden x lanes]
        LaneFloats cell;        ///< the same
        LaneFloats tanhOfCell;  ///< the same
    };

    void forward(std::span<const float> parameters, const SequenceRows& rows,
                 std::span<const std::uint32_t> chosen);
    void reserve(std::size_t tiles);
    void fillInputs(std::span<const float> parameters, const SequenceRows& rows);
    void layerForward(std::uint32_t layer, const float* weights);
    void linear(const float* weights);
    void layerBack(std::uint32_t layer, const float* weights, float* gradient);
    void inputsBack(std::uint32_t layer, const float* weights, const SequenceRows& rows, float* gradient);

    // The losses: of the part, leaving in logits_ the gradient of its sum times `scale`.
    double softmaxLoss(const Part& part, float scale);
    double squaresLoss(const Part& part, float scale);
    double logisticLoss(const Part& part, float scale);
    double lossOf(const Part& part, float scale);

    float* inputAt(std::uint32_t layer, std::size_t tile);
    float* stateAt(std::uint32_t layer, std::size_t tile);
    float* logitAt(std::uint32_t leaf, std::size_t output);
    /// The other losses want a lane for each row.
    bool shared() const { return shape_.features == 0 && shape_.loss == SequenceLoss::softmax; }

    SequenceShape shape_;
    const LaneKernels* kernels_ = nullptr;
    SequenceTree tree_;
    std::size_t tiles_ = 0;  ///< that there is room for
    std::vector<Layer> layers_;
    LaneFloats top_;     ///< [tile][hidden + 1 x lanes]: the last layer's state
    LaneFloats logits_;  ///< [leaf tile][outputs x lanes], later their gradients
    LaneFloats stateGradient_, lowerGradient_, cellGradient_, beforeGradient_;
    std::vector<float> leafWeight_;
};

}  // namespace logwright
