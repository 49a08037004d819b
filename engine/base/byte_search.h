// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Short searches in a line: where the next blank is, where digits end, where a text stands. Lines have many
// such stretches of ten to thirty bytes, too short for a call of memchr(): sixteen bytes a step, in place,
// where SSE2 is there, which is part of every x86-64. All return `end` where there is nothing.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace logwright {

/// The first space or tab.
inline const char* findBlank(const char* at, const char* end) {
#if defined(__SSE2__)
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i blanks = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')),
                                            _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t')));
        const auto mask = static_cast<std::uint32_t>(_mm_movemask_epi8(blanks));
        if (mask != 0) return at + std::countr_zero(mask);
    }
#endif
    while (at != end && *at != ' ' && *at != '\t') ++at;
    return at;
}

/// The first byte that is no digit.
inline const char* skipDigits(const char* at, const char* end) {
#if defined(__SSE2__)
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i values = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
        const __m128i digits = _mm_cmpeq_epi8(_mm_min_epu8(values, _mm_set1_epi8(9)), values);
        const auto mask = static_cast<std::uint32_t>(_mm_movemask_epi8(digits));
        if (mask != 0xFFFF) return at + std::countr_one(mask);
    }
#endif
    while (at != end && *at >= '0' && *at <= '9') ++at;
    return at;
}

/// The first place where `text`, which is not empty, stands in [at, end). Candidates are places where its
/// first and its last byte are (Mula, "SIMD-friendly algorithms for substring searching", 2016).
inline const char* findText(const char* at, const char* end, std::string_view text) {
    const auto size = static_cast<std::ptrdiff_t>(text.size());
#if defined(__SSE2__)
    const __m128i first = _mm_set1_epi8(text.front());
    const __m128i last = _mm_set1_epi8(text.back());
    for (; end - at >= 15 + size; at += 16) {
        const __m128i begins = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i ends = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + size - 1));
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(begins, first), _mm_cmpeq_epi8(ends, last));
        for (auto mask = static_cast<std::uint32_t>(_mm_movemask_epi8(both)); mask != 0; mask &= mask - 1) {
            const char* const found = at + std::countr_zero(mask);
            if (std::memcmp(found, text.data(), text.size()) == 0) return found;
        }
    }
#endif
    const auto found = std::string_view(at, static_cast<std::size_t>(end - at)).find(text);
    return found == std::string_view::npos ? end : at + found;
}

}  // namespace logwright
