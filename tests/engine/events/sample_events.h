// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Made-up events for tests: several sources, times that go back now and then, records without a time.

#include "engine/events/snapshot.h"

#include <random>

namespace logwright {

struct SampleShape {
    std::uint32_t sources = 3;
    std::uint32_t chunksPerSource = 4;
    std::uint32_t recordsPerChunk = 300;
    std::uint32_t groups = 25;
    bool ordered = false;  ///< times ascend within each source
    unsigned seed = 1;
};

inline Timestamp atSecond(std::int64_t second) {
    return Timestamp(std::chrono::seconds(second));
}

inline std::vector<EventChunkPtr> sampleChunks(const SampleShape& shape) {
    std::mt19937 generator(shape.seed);
    const auto random = [&] { return static_cast<std::uint32_t>(generator()); };
    std::vector<EventChunkPtr> chunks;
    std::vector<std::int64_t> now(shape.sources, 1'000'000);
    std::uint32_t first = 0;
    for (std::uint32_t c = 0; c < shape.chunksPerSource * shape.sources; ++c) {
        auto chunk = std::make_shared<EventChunk>();
        const std::uint32_t source = c % shape.sources;  // chunks of sources interleave, as when files grow
        chunk->source = SourceId{source};
        chunk->firstRecord = first;
        std::vector<std::uint64_t> offsets;
        NameColumnBuilder components;
        for (std::uint32_t i = 0; i < shape.recordsPerChunk; ++i) {
            now[source] += random() % 4;
            const std::int64_t back = !shape.ordered && random() % 10 == 0 ? random() % 30 : 0;
            chunk->time.push_back(atSecond(now[source] - back));
            // Low groups are much more frequent, so that several cardinalities occur.
            chunk->group.push_back(
                GroupId{std::min<std::uint32_t>(random() % shape.groups, random() % shape.groups)});
            const std::uint8_t unknown = random() % 50 == 0 ? timeUnknownFlag : 0;
            chunk->flags.push_back(static_cast<std::uint8_t>(random() % severityCount) | unknown);
            // Derived, so that what is drawn stays the same.
            components.add(raw(chunk->group.back()) % 3 == 0 ? "" : "part-" + std::to_string(i % 4 + source));
            offsets.push_back(i * 100);
        }
        chunk->component = components.finish();
        chunk->offsets = OffsetIndex(offsets, shape.recordsPerChunk * 100);
        chunk->span = spanOf(*chunk);
        first += shape.recordsPerChunk;
        chunks.push_back(std::move(chunk));
    }
    return chunks;
}

/// Two groups share a template here and there.
inline TemplateTable sampleTemplates(std::uint32_t groups) {
    TemplateTable table;
    for (std::uint32_t group = 0; group < groups; ++group) {
        const bool joined = group % 5 == 4;
        const TemplateId id{joined ? group - 1 : group};
        if (!joined)
            table.templates.push_back({id, "template " + std::to_string(group) + " <*>", {SlotType::word}});
        table.templateOfGroup.push_back(id);
    }
    return table;
}

}  // namespace logwright
