// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the written-out arithmetic on the CPU shares: so many rows of a batch stand side by side in the lanes
// of the vectors. The matrices of our models are so small that a library spends most of its time between
// them; a tile stays in the cache and nothing is called.

#include <cstddef>
#include <new>
#include <vector>

namespace logwright {

/// Rows of a tile.
inline constexpr std::size_t tileLanes = 32;

/// Floats that vectors can be loaded from without crossing a cache line.
template <class T>
struct CacheLineAllocator {
    using value_type = T;
    static constexpr std::align_val_t alignment{64};
    CacheLineAllocator() = default;
    template <class U>
    CacheLineAllocator(const CacheLineAllocator<U>&) {}
    T* allocate(std::size_t count) { return static_cast<T*>(::operator new(count * sizeof(T), alignment)); }
    void deallocate(T* at, std::size_t) { ::operator delete(at, alignment); }
    bool operator==(const CacheLineAllocator&) const = default;
};
using LaneFloats = std::vector<float, CacheLineAllocator<float>>;

/// A matrix of parameters as a product reads it: the entry for output m of input k is
/// start[k * inputStep + m * outputStep].
struct LaneFactors {
    const float* start;
    std::size_t inputStep;
    std::size_t outputStep;
};

/// Rows of lanes over time steps: row r of step t is at start + t * step + r * tileLanes.
struct LaneRows {
    const float* start;
    std::size_t step;
};

}  // namespace logwright
