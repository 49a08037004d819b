// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/timeline.h"

#include <algorithm>

namespace logwright {

namespace {

struct Run {
    std::size_t begin;
    std::size_t end;
};

// Chunks by source, then by place in the source.
std::vector<const EventChunk*> inFileOrder(std::span<const EventChunkPtr> chunks) {
    std::vector<const EventChunk*> ordered;
    ordered.reserve(chunks.size());
    for (const EventChunkPtr& chunk : chunks) ordered.push_back(chunk.get());
    std::ranges::stable_sort(ordered, [](const EventChunk* a, const EventChunk* b) {
        return raw(a->source) != raw(b->source) ? raw(a->source) < raw(b->source)
                                                : a->firstRecord < b->firstRecord;
    });
    return ordered;
}

std::vector<Run> ascendingRuns(std::span<const RecordIndex> order, std::span<const Timestamp> times) {
    std::vector<Run> runs;
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= order.size(); ++i) {
        if (i < order.size() && times[raw(order[i - 1])] <= times[raw(order[i])]) continue;
        runs.push_back({begin, i});
        begin = i;
    }
    return runs;
}

// Merges neighbours until one run is left. Neighbours only, the left first on ties: so the order of equal
// times is kept.
void mergeRuns(std::vector<RecordIndex>& order, std::vector<Run> runs, std::span<const Timestamp> times) {
    const auto earlier = [times](RecordIndex a, RecordIndex b) { return times[raw(a)] < times[raw(b)]; };
    std::vector<RecordIndex> merged(runs.size() > 1 ? order.size() : 0);
    while (runs.size() > 1) {
        std::vector<Run> longer;
        longer.reserve(runs.size() / 2 + 1);
        for (std::size_t i = 0; i < runs.size(); i += 2) {
            const auto at = [&order](std::size_t n) {
                return order.begin() + static_cast<std::ptrdiff_t>(n);
            };
            const auto out = merged.begin() + static_cast<std::ptrdiff_t>(runs[i].begin);
            if (i + 1 == runs.size()) {
                std::copy(at(runs[i].begin), at(runs[i].end), out);
                longer.push_back(runs[i]);
            } else {
                std::merge(at(runs[i].begin), at(runs[i].end), at(runs[i + 1].begin), at(runs[i + 1].end),
                           out, earlier);
                longer.push_back({runs[i].begin, runs[i + 1].end});
            }
        }
        order.swap(merged);
        runs.swap(longer);
    }
}

bool standsInOrder(std::span<const EventChunk* const> ordered) {
    const EventChunk* before = nullptr;
    for (const EventChunk* chunk : ordered) {
        if (chunk->size() == 0) continue;
        if (before != nullptr &&
            (before->firstRecord > chunk->firstRecord || before->time.back() > chunk->time.front())) {
            return false;
        }
        if (!std::ranges::is_sorted(chunk->time)) return false;
        before = chunk;
    }
    return true;
}

}  // namespace

std::vector<RecordIndex> timelineOrder(std::span<const EventChunkPtr> chunks) {
    const auto ordered = inFileOrder(chunks);
    if (standsInOrder(ordered)) return {};

    std::size_t count = 0;
    for (const EventChunk* chunk : ordered) count += chunk->size();
    std::vector<Timestamp> times(count);
    std::vector<RecordIndex> order;
    order.reserve(count);
    for (const EventChunk* chunk : ordered) {
        std::ranges::copy(chunk->time, times.begin() + chunk->firstRecord);
        for (std::uint32_t i = 0; i < chunk->size(); ++i)
            order.push_back(RecordIndex{chunk->firstRecord + i});
    }
    mergeRuns(order, ascendingRuns(order, times), times);
    return order;
}

}  // namespace logwright
