// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The border to LibTorch. Its libraries are 120 MB and more, and take half a second to load, so nothing links
// them but one shared module, which is opened when the first training begins. What it offers is this table.
// The module calls nothing of the program: both sides see only headers, and what passes is made with one
// compiler.

#include "engine/base/task.h"
#include "engine/relations/attention/attention_learner.h"
#include "engine/relations/event_embedding.h"

namespace logwright {

struct TorchModule {
    /// Changes whenever this header, or one that it includes, does: see torchModuleVersion.
    std::uint32_t version = 0;
    bool (*hasCuda)() = nullptr;
    /// As resolveDevice() of attention_model.h.
    Result<std::string> (*resolveDevice)(const std::string& device) = nullptr;
    /// As learnEmbedding() of event_embedding.h; `counts`: of each type among the events.
    Result<std::vector<float>> (*learnEmbedding)(std::span<const EventType> events,
                                                 std::span<const std::uint64_t> counts,
                                                 const EmbeddingSettings& settings,
                                                 TaskContext& task) = nullptr;
    /// Works on the CPU as well: by automatic differentiation, which the written-out kernels are checked
    /// with.
    Result<std::unique_ptr<AttentionLearner>> (*makeLearner)(const AttentionProblem& problem) = nullptr;
};
inline constexpr std::uint32_t torchModuleVersion = 1;

/// What the module exports under this name.
using TorchModuleEntry = const TorchModule* (*)();
inline constexpr const char* torchModuleEntryName = "logwrightTorchModule";

/// Whether a module lies where it would be looked for. Opens nothing.
bool torchModuleIsThere();
/// The module, opened at the first call. Fails where it or LibTorch is missing, and says what to install.
Result<const TorchModule*> torchModule();

}  // namespace logwright
