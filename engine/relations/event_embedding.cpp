// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/event_embedding.h"

#include "engine/relations/attention/torch_relations.h"

#include <span>

namespace logwright {

Result<std::vector<float>> learnEmbedding(const EventStream& stream, std::size_t end,
                                          const EmbeddingSettings& settings, TaskContext& task) {
    const auto module = torchPart<TorchRelations>();
    if (!module) return module.error();
    std::vector<std::uint64_t> counts(stream.templates.size());
    for (std::size_t at = 0; at < end; ++at) ++counts[stream.type[at]];
    return (*module)->learnEmbedding(std::span(stream.type).first(end), counts, settings, task);
}

}  // namespace logwright
