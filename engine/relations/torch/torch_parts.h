// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Inside the module with LibTorch: its parts, and how they report errors. No LibTorch here: only .cpp files
// include it.

#include "engine/relations/attention/torch_module.h"

#include <exception>
#include <string>
#include <string_view>

namespace logwright::torchParts {

bool hasCuda();
Result<std::string> resolveDevice(const std::string& device);
Result<std::vector<float>> learnEmbedding(std::span<const EventType> events,
                                          std::span<const std::uint64_t> counts,
                                          const EmbeddingSettings& settings, TaskContext& task);
Result<std::unique_ptr<AttentionLearner>> makeLearner(const AttentionProblem& problem);

/// Of what LibTorch threw: the first line, as the rest is its stack.
inline Error errorOf(const std::exception& thrown) {
    const std::string_view what = thrown.what();
    return {"LibTorch: " + std::string(what.substr(0, what.find('\n'))), "",
            "train on the CPU, or with a smaller batch"};
}

/// Exceptions stay in the module.
template <class Work>
auto guarded(const Work& work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::exception& thrown) {
        return errorOf(thrown);
    }
}

}  // namespace logwright::torchParts
