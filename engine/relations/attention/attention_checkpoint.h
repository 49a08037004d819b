// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How far a LogFlow training is: all that it needs to go on as if nothing had happened. The order of rows is
// drawn anew from the seed and the pass, so no generator's state is among it.

#include "engine/relations/attention/attention_learner.h"
#include "engine/relations/attention_model.h"

#include <optional>

namespace logwright {

struct AttentionProgress {
    std::vector<float> embedding;
    LearnerState learner;
    std::uint64_t pass = 0;     ///< complete ones
    std::uint64_t nextRow = 0;  ///< of the pass that it is in
    double windows = 0;         ///< trained on so far
    double seconds = 0;         ///< so far
    // Since the last test:
    double loss = 0;
    double lossWindows = 0;
    double lossSeconds = 0;
    // Tests:
    std::uint64_t tests = 0;
    std::uint32_t stalled = 0;  ///< in a row that gained too little
    double bestF1 = -1;
    std::vector<float> bestParameters;
};

/// `training` tells one training from another: a checkpoint of another one is not read.
AttentionCheckpoint saveProgress(const AttentionProgress& progress, std::uint64_t training);
/// Nothing where the bytes are damaged or of another training: that begins anew.
std::optional<AttentionProgress> restoreProgress(const AttentionCheckpoint& checkpoint,
                                                 std::uint64_t training, const AttentionShape& shape);

}  // namespace logwright
