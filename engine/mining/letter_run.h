// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where a run of letters ends. Most bytes of a log are letters of plain words, so this is the inner loop of
// mining: sixteen bytes a step where the machine can (SSE2 is part of every x86-64).

#include "engine/mining/byte_class.h"

#include <bit>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace logwright {

inline const char* skipLetters(const char* at, const char* end) {
#if defined(__SSE2__)
    const __m128i caseBit = _mm_set1_epi8(0x20);
    const __m128i beforeA = _mm_set1_epi8('a' - 1);
    const __m128i afterZ = _mm_set1_epi8('z' + 1);
    while (end - at >= 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i lower = _mm_or_si128(bytes, caseBit);
        const __m128i letters = _mm_and_si128(_mm_cmpgt_epi8(lower, beforeA), _mm_cmplt_epi8(lower, afterZ));
        // Bytes from 0x80 on are letters too: their sign bit says so.
        const auto mask = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_or_si128(letters, bytes)));
        if (mask != 0xFFFF) return at + std::countr_one(mask);
        at += 16;
    }
#endif
    while (at < end && isLetter(*at)) ++at;
    return at;
}

}  // namespace logwright
