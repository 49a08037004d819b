// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/attention/attention_windows.h"

#include "engine/relations/attention/attention_gradient.h"

#include <oneapi/tbb/parallel_for.h>
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace logwright {

namespace {

constexpr std::size_t mostWeight = 8;
constexpr std::size_t block = 1U << 14;

struct HashedRow {
    std::uint64_t hash;
    std::uint32_t position;
    auto operator<=>(const HashedRow&) const = default;
};

/// By hash, then position. In parts by the hash's first bits, so that it can be stopped between them.
std::vector<HashedRow> sorted(const std::vector<HashedRow>& rows, TaskContext& task) {
    constexpr std::size_t parts = 256;
    constexpr int shift = 64 - 8;
    std::array<std::size_t, parts + 1> begin{};
    for (const HashedRow& row : rows) ++begin[(row.hash >> shift) + 1];
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    std::vector<HashedRow> sorted(rows.size());
    auto next = begin;
    for (const HashedRow& row : rows) sorted[next[row.hash >> shift]++] = row;
    oneapi::tbb::parallel_for(std::size_t{0}, parts, [&](std::size_t part) {
        if (task.stopRequested()) return;
        const auto from = sorted.begin();
        std::sort(from + static_cast<std::ptrdiff_t>(begin[part]),
                  from + static_cast<std::ptrdiff_t>(begin[part + 1]));
    });
    return sorted;
}

std::vector<std::uint32_t> positionsOf(std::span<const EventType> types,
                                       std::span<const std::uint32_t> classOf, std::size_t begin,
                                       std::size_t end) {
    std::vector<std::uint32_t> positions;
    for (std::size_t at = begin; at < end; ++at) {
        if (classOf[types[at]] != noAttentionClass) positions.push_back(static_cast<std::uint32_t>(at));
    }
    return positions;
}

}  // namespace

std::vector<std::uint32_t> previousOthers(std::span<const EventType> types) {
    std::vector<std::uint32_t> previous(types.size());
    for (std::size_t at = 1; at < types.size(); ++at) {
        const auto before = static_cast<std::uint32_t>(at - 1);
        if (types[at] != types[before]) {
            previous[at] = before;
        } else {
            previous[at] = previous[before] == before ? static_cast<std::uint32_t>(at) : previous[before];
        }
    }
    return previous;
}

void gatherWindow(std::span<const EventType> types, std::span<const std::uint32_t> previousOther,
                  std::size_t at, std::uint32_t length, std::int32_t* ids, std::size_t stride) {
    const EventType own = types[at];
    const std::size_t oldest = at - std::min<std::size_t>(at, attentionLooksBack);
    std::size_t place = at;
    std::uint32_t found = 0;
    while (found < length && place > oldest) {
        --place;
        if (types[place] == own) {
            const std::size_t jump = previousOther[place];
            if (jump >= place || jump < oldest) break;
            place = jump;
        }
        ids[found++ * stride] = static_cast<std::int32_t>(types[place]);
    }
    for (; found < length; ++found) ids[found * stride] = noEvent;
}

Result<AttentionRows> attentionRows(std::span<const EventType> types,
                                    std::span<const std::uint32_t> previousOther,
                                    std::span<const std::uint32_t> classOf, std::size_t begin,
                                    std::size_t end, std::uint32_t length, TaskContext& task) {
    const std::vector<std::uint32_t> positions = positionsOf(types, classOf, begin, end);
    std::vector<HashedRow> hashed(positions.size());
    const std::size_t blocks = (positions.size() + block - 1) / block;
    oneapi::tbb::parallel_for(std::size_t{0}, blocks, [&](std::size_t b) {
        if (task.stopRequested()) return;
        std::vector<std::int32_t> ids(length + std::size_t{1});
        for (std::size_t i = b * block; i < std::min(positions.size(), (b + 1) * block); ++i) {
            gatherWindow(types, previousOther, positions[i], length, ids.data(), 1);
            ids[length] = static_cast<std::int32_t>(types[positions[i]]);
            hashed[i] = {XXH3_64bits(ids.data(), ids.size() * sizeof ids[0]), positions[i]};
        }
    });
    hashed = sorted(hashed, task);
    if (task.stopRequested()) return cancelledError();

    AttentionRows rows;
    rows.events = positions.size();
    for (std::size_t i = 0; i < hashed.size();) {
        std::size_t next = i + 1;
        while (next < hashed.size() && hashed[next].hash == hashed[i].hash) ++next;
        const std::size_t count = next - i, copies = (count + mostWeight - 1) / mostWeight;
        const float weight = static_cast<float>(count) / static_cast<float>(copies);
        for (std::size_t copy = 0; copy < copies; ++copy) {
            rows.positions.push_back(hashed[i].position);
            rows.weights.push_back(weight);
        }
        i = next;
    }
    return rows;
}

std::vector<std::uint32_t> sampledPositions(std::span<const EventType> types,
                                            std::span<const std::uint32_t> classOf, std::size_t begin,
                                            std::size_t end, std::size_t most) {
    std::vector<std::uint32_t> all = positionsOf(types, classOf, begin, end);
    if (all.size() <= most) return all;
    std::vector<std::uint32_t> some(most);
    for (std::size_t i = 0; i < most; ++i) some[i] = all[i * all.size() / most];
    return some;
}

}  // namespace logwright
