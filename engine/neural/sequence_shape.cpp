// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/neural/sequence_shape.h"

#include "engine/neural/seeded_random.h"

#include <cmath>

namespace logwright {

std::vector<float> initialParameters(const SequenceShape& shape, std::uint64_t seed) {
    std::vector<float> parameters(shape.parameters());
    SeededRandom random(seed);
    const auto fill = [&](std::size_t from, std::size_t to, double bound) {
        for (std::size_t i = from; i < to; ++i) {
            parameters[i] = static_cast<float>(bound * (2 * random.uniform() - 1));
        }
    };
    fill(0, shape.layerAt(0), std::sqrt(3.0));
    fill(shape.layerAt(0), shape.parameters(), 1 / std::sqrt(static_cast<double>(shape.hidden)));
    for (std::uint32_t layer = 0; layer < shape.layers; ++layer) {
        const std::size_t bias = shape.layerAt(layer) + (shape.layerInputs(layer) - 1) * shape.gates();
        for (std::size_t j = 0; j < shape.hidden; ++j) parameters[bias + shape.hidden + j] += 1.0F;
    }
    return parameters;
}

}  // namespace logwright
