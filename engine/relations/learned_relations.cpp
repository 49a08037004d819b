// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/learned_relations.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace logwright {

const RelationModel* LearnedRelations::modelFor(EventType effect) const {
    for (const auto& model : models) {
        if (model->explains(effect)) return model.get();
    }
    return nullptr;
}

const PairStatistics* LearnedRelations::pair(EventType cause, EventType effect) const {
    const auto key = [](const PairStatistics& pair) { return std::tuple(pair.effect, pair.cause); };
    const auto found = std::ranges::lower_bound(pairs, std::tuple(effect, cause), {}, key);
    return found != pairs.end() && found->effect == effect && found->cause == cause ? &*found : nullptr;
}

double causeThreshold(std::span<const double> shares, std::size_t windowLength) {
    double sum = 0;
    double squares = 0;
    for (const double share : shares) {
        sum += share;
        squares += share * share;
    }
    const auto count = static_cast<double>(std::max({shares.size(), windowLength, std::size_t{1}}));
    const double mean = sum / count;
    const double deviation = std::sqrt(std::max(0.0, squares / count - mean * mean));
    return std::max(leastCauseShare, mean + 2 * deviation);
}

}  // namespace logwright
