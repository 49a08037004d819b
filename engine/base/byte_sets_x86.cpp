// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/byte_sets_kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

namespace logwright {

namespace {

/// One half of a block: `low` selects in a table of 16 and gives nothing for bytes from 0x80 on, `row` has
/// the bit of a byte's high nibble, and none for those.
struct HalfBlock {
    __m256i low;
    __m256i row;
    std::uint64_t high;
};

__attribute__((target("avx2"), always_inline)) inline HalfBlock loadHalf(const char* at) {
    const __m256i rowBits = _mm256_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8,
                                             16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
    const __m256i nibble = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(15));
    return {bytes, _mm256_shuffle_epi8(rowBits, nibble),
            static_cast<std::uint32_t>(_mm256_movemask_epi8(bytes))};
}

/// Bytes whose row is in the table; those from 0x80 on are among them, as nothing equals nothing.
__attribute__((target("avx2"), always_inline)) inline std::uint64_t members(const HalfBlock& half,
                                                                            __m256i table) {
    const __m256i rows = _mm256_and_si256(_mm256_shuffle_epi8(table, half.low), half.row);
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(rows, half.row)));
}

/// One mask for each of the eight bits of the bytes.
__attribute__((target("avx512f,avx512bw"), always_inline)) inline void testBits(__m512i bytes,
                                                                                std::uint64_t* masks) {
    masks[0] = _mm512_test_epi8_mask(bytes, _mm512_set1_epi8(0x01));
    masks[1] = _mm512_test_epi8_mask(bytes, _mm512_set1_epi8(0x02));
    masks[2] = _mm512_test_epi8_mask(bytes, _mm512_set1_epi8(0x04));
    masks[3] = _mm512_test_epi8_mask(bytes, _mm512_set1_epi8(0x08));
    masks[4] = _mm512_test_epi8_mask(bytes, _mm512_set1_epi8(0x10));
    masks[5] = _mm512_test_epi8_mask(bytes, _mm512_set1_epi8(0x20));
    masks[6] = _mm512_test_epi8_mask(bytes, _mm512_set1_epi8(0x40));
    masks[7] = _mm512_movepi8_mask(bytes);
}

}  // namespace

__attribute__((target("avx2"))) void classifyBlockAvx2(const ByteSets& sets, const char* block,
                                                       BlockMasks& masks) {
    const HalfBlock first = loadHalf(block);
    const HalfBlock second = loadHalf(block + 32);
    const std::uint64_t high = first.high | second.high << 32;
#pragma GCC unroll 16
    for (std::size_t set = 0; set < mostByteSets; ++set) {
        const __m256i table = _mm256_broadcastsi128_si256(
            _mm_load_si128(reinterpret_cast<const __m128i*>(sets.rows[set].data())));
        const std::uint64_t found = members(first, table) | members(second, table) << 32;
        masks.set[set] = found & ~(high & sets.lowOnly[set]);
    }
}

__attribute__((target("avx512f,avx512bw,avx512vbmi"))) void classifyAvx512(const ByteSets& sets,
                                                                           const char* text, std::size_t size,
                                                                           BlockMasks* masks) {
    const __m512i firstLow = _mm512_load_si512(sets.firstEight.data());
    const __m512i firstHigh = _mm512_load_si512(sets.firstEight.data() + 64);
    const __m512i otherLow = _mm512_load_si512(sets.others.data());
    const __m512i otherHigh = _mm512_load_si512(sets.others.data() + 64);
    const __m512i firstOfHigh = _mm512_set1_epi8(static_cast<char>(sets.high & 0xFF));
    const __m512i othersOfHigh = _mm512_set1_epi8(static_cast<char>(sets.high >> 8));
    for (std::size_t at = 0; at < size; at += blockBytes, ++masks) {
        const __mmask64 there = size - at >= blockBytes ? ~__mmask64{0} : (__mmask64{1} << (size - at)) - 1;
        const __m512i bytes = _mm512_maskz_loadu_epi8(there, text + at);
        const __mmask64 high = _mm512_movepi8_mask(bytes);
        const __m512i first =
            _mm512_mask_mov_epi8(_mm512_permutex2var_epi8(firstLow, bytes, firstHigh), high, firstOfHigh);
        const __m512i others =
            _mm512_mask_mov_epi8(_mm512_permutex2var_epi8(otherLow, bytes, otherHigh), high, othersOfHigh);
        testBits(first, masks->set.data());
        testBits(others, masks->set.data() + 8);
    }
}

}  // namespace logwright

#endif
