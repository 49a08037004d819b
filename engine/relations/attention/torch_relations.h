// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the module with LibTorch has for the LogFlow model; see engine/neural/torch_module.h.

#include "engine/neural/torch_module.h"
#include "engine/relations/attention/attention_learner.h"
#include "engine/relations/event_embedding.h"

namespace logwright {

struct TorchRelations {
    static constexpr const char* entryName = "logwrightTorchRelations";
    static constexpr std::uint32_t currentVersion = 2;

    std::uint32_t version = 0;
    /// As learnEmbedding() of event_embedding.h; `counts`: of each type among the events.
    Result<std::vector<float>> (*learnEmbedding)(std::span<const EventType> events,
                                                 std::span<const std::uint64_t> counts,
                                                 const EmbeddingSettings& settings,
                                                 TaskContext& task) = nullptr;
    /// Works on the CPU as well: by automatic differentiation, which the written-out kernels are checked
    /// with.
    Result<std::unique_ptr<AttentionLearner>> (*makeLearner)(const AttentionProblem& problem) = nullptr;
};

}  // namespace logwright
