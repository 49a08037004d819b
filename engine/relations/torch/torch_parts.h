// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Inside the module with LibTorch: the parts of the LogFlow model. No LibTorch here: only .cpp files include
// it.

#include "engine/neural/torch/torch_errors.h"
#include "engine/relations/attention/torch_relations.h"

namespace logwright::torchParts {

Result<std::vector<float>> learnEmbedding(std::span<const EventType> events,
                                          std::span<const std::uint64_t> counts,
                                          const EmbeddingSettings& settings, TaskContext& task);
Result<std::unique_ptr<AttentionLearner>> makeLearner(const AttentionProblem& problem);

}  // namespace logwright::torchParts
