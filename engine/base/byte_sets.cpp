// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/byte_sets.h"

#include "engine/base/byte_sets_kernels.h"
#include "engine/base/cpu_level.h"

#include <algorithm>
#include <cstring>

namespace logwright {

namespace {

/// A square of 8 x 8 bits, a row a byte, turned over its diagonal (Warren, Hacker's Delight, section 7-3).
std::uint64_t transposed(std::uint64_t x) {
    std::uint64_t t = (x ^ x >> 7) & 0x00AA00AA00AA00AA;
    x ^= t ^ t << 7;
    t = (x ^ x >> 14) & 0x0000CCCC0000CCCC;
    x ^= t ^ t << 14;
    t = (x ^ x >> 28) & 0x00000000F0F0F0F0;
    return x ^ t ^ t << 28;
}

}  // namespace

void classifyBlockPlain(const ByteSets& sets, const char* block, BlockMasks& masks) {
    masks = {};
    for (std::size_t group = 0; group < blockBytes; group += 8) {
        std::uint64_t first = 0;
        std::uint64_t rest = 0;
        for (std::size_t i = 0; i < 8; ++i) {
            const std::uint64_t bits = sets.byByte[static_cast<unsigned char>(block[group + i])];
            first |= (bits & 0xFF) << 8 * i;
            rest |= (bits >> 8) << 8 * i;
        }
        first = transposed(first);
        rest = transposed(rest);
        for (std::size_t set = 0; set < mostByteSets; ++set) {
            const std::uint64_t row = (set < 8 ? first >> 8 * set : rest >> 8 * (set - 8)) & 0xFF;
            masks.set[set] |= row << group;
        }
    }
}

void classifyBytes(const ByteSets& sets, const char* text, std::size_t size, BlockMasks* masks) {
#if defined(__x86_64__)
    static_assert(mostByteSets > 8 && mostByteSets <= 16);
    if (cpuLevel() == CpuLevel::avx512) return classifyAvx512(sets, text, size, masks);
    const auto classifyBlock = cpuLevel() == CpuLevel::avx2 ? classifyBlockAvx2 : classifyBlockPlain;
#else
    const auto classifyBlock = classifyBlockPlain;
#endif
    for (; size >= blockBytes; text += blockBytes, size -= blockBytes) classifyBlock(sets, text, *masks++);
    if (size == 0) return;
    std::array<char, blockBytes> tail{};
    std::memcpy(tail.data(), text, size);
    classifyBlock(sets, tail.data(), *masks);
}

}  // namespace logwright
