// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/attention/attention_weights.h"

#include "engine/neural/seeded_random.h"

#include <algorithm>
#include <cmath>

namespace logwright {

std::vector<std::uint8_t> AttentionWeights::knownTypes() const {
    std::vector<std::uint8_t> known(shape.types);
    for (std::size_t type = 0; type < known.size(); ++type) {
        const auto row = embedding.begin() + static_cast<std::ptrdiff_t>(type * shape.embedding);
        known[type] = std::any_of(row, row + shape.embedding, [](float value) { return value != 0; });
    }
    return known;
}

std::vector<float> initialParameters(const AttentionShape& shape, std::uint64_t seed) {
    std::vector<float> parameters(shape.parameters());
    SeededRandom random(seed);
    const auto fill = [&](std::size_t from, std::size_t to, double inputs) {
        const double bound = 1 / std::sqrt(inputs);
        for (std::size_t i = from; i < to; ++i) {
            parameters[i] = static_cast<float>(bound * (2 * random.uniform() - 1));
        }
    };
    const double hidden = shape.hidden;
    fill(shape.forwardAt(), shape.attentionAt(), hidden);
    for (const std::size_t lstm : {shape.forwardAt(), shape.backwardAt()}) {
        const std::size_t bias = lstm + (shape.lstmInputs() - 1) * shape.gates();
        for (std::size_t j = 0; j < shape.hidden; ++j) parameters[bias + shape.hidden + j] += 1.0F;
    }
    fill(shape.attentionAt(), shape.recurrenceAt(), 2 * hidden);
    fill(shape.recurrenceAt(), shape.outputAt(), 2 * hidden);
    fill(shape.outputAt(), shape.parameters(), hidden);
    return parameters;
}

}  // namespace logwright
