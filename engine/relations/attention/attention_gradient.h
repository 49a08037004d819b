// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One training step's arithmetic on the CPU: loss and gradient of the whole LogFlow model for a tile of
// windows, written out, with the windows in the lanes of the vectors (engine/neural/lanes.h).
//
// The sums of a tile are always made in the same order, so a batch's gradient does not depend on threads.

#include "engine/neural/lanes.h"
#include "engine/relations/attention/attention_weights.h"

#include <array>
#include <span>
#include <vector>

namespace logwright {

/// In a tile's ids: nothing stands there.
inline constexpr std::int32_t noEvent = -1;

struct AttentionTile {
    std::vector<std::int32_t> ids;  ///< [window x tileLanes]: types, the newest first; noEvent beyond the end
    std::array<std::uint32_t, tileLanes> target{};  ///< class
    std::array<float, tileLanes> weight{};          ///< 0: the lane is empty
};

/// What a tile needs while it is worked on; made once for a thread.
class TileScratch {
public:
    explicit TileScratch(const AttentionShape& shape);

    LaneFloats mask;                         ///< [window x lanes]: 1 where an event with an embedding stands
    LaneFloats input[2];                     ///< [window x lstmInputs x lanes] of either LSTM
    LaneFloats gate[2];                      ///< [window x gates x lanes], later their gradients
    LaneFloats cell[2];                      ///< [window x hidden x lanes]
    LaneFloats cellTanh[2];                  ///< the same
    LaneFloats steps;                        ///< [window x recurrenceInputs x lanes]
    LaneFloats attention;                    ///< [window x lanes]
    LaneFloats candidate;                    ///< [window x hidden x lanes], after ReLU, later its gradient
    LaneFloats last;                         ///< [hidden + 1 x lanes]: the recurrence's last state, and ones
    LaneFloats logits;                       ///< [classes x lanes], later their gradients
    LaneFloats stepsGradient;                ///< [window x 2 hidden x lanes]
    LaneFloats stateGradient, cellGradient;  ///< [hidden x lanes]
};

/// Adds to `gradient` ([parameters]) that of sum(weight * negative log-likelihood) * scale over the tile, and
/// returns that sum without the scale.
double addTileGradient(const AttentionShape& shape, std::span<const float> embedding,
                       std::span<const float> parameters, const AttentionTile& tile, float scale,
                       TileScratch& scratch, std::span<float> gradient);

}  // namespace logwright
