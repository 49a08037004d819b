// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Events as points: templates that stand in like company lie close (CBOW with negative sampling, window 5;
// Mikolov et al. 2013). The LogFlow model reads these instead of bare ids.

#include "engine/events/event_stream.h"

#include <string>
#include <vector>

namespace logwright {

struct EmbeddingSettings {
    std::uint32_t dimensions = 20;
    std::uint32_t window = 5;  ///< events on either side
    std::uint32_t leastCount = 5;
    std::uint32_t negatives = 5;
    std::uint32_t epochs = 5;
    std::uint64_t mostEvents = 1'000'000;  ///< an epoch looks at so many at most, evenly spread
    std::string device = "cpu";            ///< "cpu", "cuda"
    std::uint64_t seed = 1;
};

/// Row-major [templates x dimensions]; rows of templates below leastCount are zero, the others have mean zero
/// in every dimension and mean square one. Loads LibTorch. The same seed gives the same embedding on the same
/// device.
Result<std::vector<float>> learnEmbedding(const EventStream& stream, std::size_t end,
                                          const EmbeddingSettings& settings, TaskContext& task);

}  // namespace logwright
