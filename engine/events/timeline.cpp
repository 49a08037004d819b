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

// Slices by source, then by place in the source.
std::vector<RecordTimes::Slice> inFileOrder(std::vector<RecordTimes::Slice> slices) {
    std::ranges::sort(slices, [](const RecordTimes::Slice& a, const RecordTimes::Slice& b) {
        return raw(a.source) != raw(b.source) ? raw(a.source) < raw(b.source) : a.firstRecord < b.firstRecord;
    });
    return slices;
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

bool standsInOrder(std::span<const RecordTimes::Slice> ordered, std::span<const Timestamp> times) {
    const auto byRecord = [](const RecordTimes::Slice& a, const RecordTimes::Slice& b) {
        return a.firstRecord < b.firstRecord;
    };
    return std::ranges::is_sorted(ordered, byRecord) && std::ranges::is_sorted(times);
}

}  // namespace

RecordTimes timesOf(std::span<const EventChunkPtr> chunks) {
    RecordTimes times;
    std::size_t count = 0;
    for (const EventChunkPtr& chunk : chunks) count += chunk->size();
    times.time.reserve(count);
    times.slices.reserve(chunks.size());
    for (const EventChunkPtr& chunk : chunks) {
        times.slices.push_back({chunk->source, chunk->firstRecord, chunk->size()});
        times.time.insert(times.time.end(), chunk->time.begin(), chunk->time.end());
    }
    return times;
}

std::vector<RecordIndex> timelineOrder(const RecordTimes& times) {
    const auto ordered = inFileOrder(times.slices);
    if (standsInOrder(ordered, times.time)) return {};

    std::vector<RecordIndex> order;
    order.reserve(times.time.size());
    for (const RecordTimes::Slice& slice : ordered) {
        for (std::uint32_t i = 0; i < slice.count; ++i) order.push_back(RecordIndex{slice.firstRecord + i});
    }
    mergeRuns(order, ascendingRuns(order, times.time), times.time);
    return order;
}

}  // namespace logwright
