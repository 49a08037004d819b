// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the module with LibTorch has for networks of sequences; see torch_module.h.

#include "engine/neural/sequence_learner.h"
#include "engine/neural/torch_module.h"

namespace logwright {

struct TorchSequences {
    static constexpr const char* entryName = "logwrightTorchSequences";
    static constexpr std::uint32_t currentVersion = 1;

    std::uint32_t version = 0;
    /// `device`: "cpu", "cuda". On the CPU by automatic differentiation, which the written-out kernels are
    /// checked with. What `rows` refers to is copied.
    Result<std::unique_ptr<SequenceLearner>> (*makeLearner)(const SequenceShape& shape,
                                                            const SequenceRows& rows,
                                                            const std::string& device) = nullptr;
};

}  // namespace logwright
